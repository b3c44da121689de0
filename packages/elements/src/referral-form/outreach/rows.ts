import { foundPlaces } from '@bostadforst/contract/referral/staff';
import type { Form } from '../form.ts';
import { aliasRow, protectedRow, speechInWords, stayingInWords, waiverInWords, written, type Row } from '../staff/rows.ts';
import type { StaffKey } from '../staff/texts.ts';
import type { Text } from '../walk.ts';
import { whens } from './outreach-referral.ts';

/** The outreach worker's answers, as they are read back. */
export function outreachRows(form: Form, text: Text<StaffKey>): readonly Row[] {
  const { draft } = form;
  const chosen = <Value extends StaffKey>(values: readonly Value[], field: 'found' | 'foundWhen') =>
    values.filter(value => draft.all(field).includes(value)).map(value => text.t(value));
  const acute = draft.one('acute');
  return [
    protectedRow(form, text),
    aliasRow(form, text),
    { label: 'found', answer: [...chosen(foundPlaces, 'found'), ...chosen(whens, 'foundWhen')].join(', '), step: 1, told: 'coordinator' },
    { label: 'ownWords', answer: written(form, 'ownWords', text), step: 1, told: 'wishes' },
    { label: 'staying', answer: stayingInWords(form, text), step: 2, told: 'situation_now' },
    { label: 'urgent', answer: acute ? text.t(acute === 'yes' ? 'urgentYes' : 'no') : text.t('noAnswer'), step: 2, told: 'situation_now' },
    { label: 'speechLabel', answer: speechInWords(form, text), step: 2, told: 'assessment' },
    { label: 'shareHeading', answer: waiverInWords(form, text), step: 3, told: 'named' },
  ];
}
