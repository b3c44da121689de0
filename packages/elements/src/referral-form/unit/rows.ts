import { masked } from '@bostadforst/contract/person/personal-number';
import type { Form } from '../form.ts';
import { aliasRow, protectedRow, reachInWords, speechInWords, stayingInWords, waiverInWords, written, type Row } from '../staff/rows.ts';
import type { StaffKey } from '../staff/texts.ts';
import type { Text } from '../walk.ts';

/** The unit's answers, as they are read back. A personal number is never shown whole again. */
export function unitRows(form: Form, text: Text<StaffKey>): readonly Row[] {
  const number = form.draft.one('personalNumber').trim();
  return [
    protectedRow(form, text),
    aliasRow(form, text),
    { label: 'personalNumber', answer: number ? masked(number) : text.t('noAnswer'), step: 1, told: 'coordinator' },
    { label: 'speechLabel', answer: speechInWords(form, text), step: 1, told: 'assessment' },
    { label: 'reachHeading', answer: reachInWords(form, text), step: 2, told: 'coordinator' },
    { label: 'staying', answer: stayingInWords(form, text), step: 3, told: 'situation_now' },
    { label: 'needsNow', answer: written(form, 'needsNow', text), step: 3, told: 'situation_now' },
    { label: 'tried', answer: written(form, 'tried', text), step: 3, told: 'situation_now' },
    { label: 'wish', answer: written(form, 'wish', text), step: 3, told: 'wishes' },
    { label: 'shareHeading', answer: waiverInWords(form, text), step: 4, told: 'named' },
    { label: 'capacity', answer: written(form, 'capacity', text), step: 4, told: 'assessment' },
  ];
}
