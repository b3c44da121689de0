import { dayInWords } from '../../texts/dates.ts';
import type { FieldName } from '../draft.ts';
import { chosenWays, mayLeaveMessage, type Way } from '../draft-body.ts';
import type { Form } from '../form.ts';
import type { Text } from '../walk.ts';
import type { ClosingKey } from './closing-texts.ts';

type Words = Text<ClosingKey>;

/** Each answer as it is read back, in the person's own words where they wrote any. */
export interface Answer {
  label: ClosingKey;
  answer: string;
  /** Which step it is changed at. */
  step: number;
  /** `coordinator`: how to reach someone is no business of the units. `assessment`: told to those who assess, not to each unit asked. */
  only?: 'coordinator' | 'assessment';
}

export function answers(form: Form, text: Words): readonly Answer[] {
  const { draft } = form;
  const noAnswer = text.t('noAnswer');
  return [
    { label: 'protectedLabel', answer: text.t(draft.one('protectedIdentity') === 'no' ? 'no' : 'notSure'), step: 0 },
    { label: 'aliasHeading', answer: draft.one('alias').trim() || text.t('aliasFromUs'), step: 1 },
    {
      label: 'reachHeading',
      answer: chosenWays(draft)
        .map(way => reachInWords(form, way, text))
        .join('\n'),
      step: 2,
      only: 'coordinator',
    },
    { label: 'stayingHeading', answer: stayingInWords(form, text) || noAnswer, step: 3 },
    { label: 'wishHeading', answer: draft.one('wish').trim() || noAnswer, step: 4 },
    { label: 'speechLabel', answer: speechInWords(form, text) || noAnswer, step: 5, only: 'assessment' },
  ];
}

function reachInWords({ draft }: Form, way: Way, text: Words): string {
  const message = (field: FieldName) => text.t(mayLeaveMessage(draft, field) ? 'leaveMessage' : 'leaveNoMessage');
  const sentence = (...parts: string[]) => parts.filter(Boolean).join(' ');
  switch (way) {
    case 'phone':
      return sentence(text.t('callOn', { number: draft.one('phoneNumber') }), ended(draft.one('phoneWhen')), message('phoneMessage'));
    case 'text':
      return sentence(text.t('textOn', { number: draft.one('textNumber') }), ended(draft.one('textWhen')));
    case 'email':
      return text.t('emailOn', { address: draft.one('email') });
    case 'through_someone':
      return sentence(text.t('through', { who: draft.one('someone') }), ended(draft.one('someoneWhen')), message('someoneMessage'));
    case 'place_and_time':
      return sentence(text.t('meetAt', { place: draft.one('place') }), ended(draft.one('placeWhen')));
    default:
      return `${text.t(way)}.`;
  }
}

/** What someone wrote, as a sentence of its own. */
const ended = (words: string) => words.trim() && words.trim().replace(/[.!?]?$/, '.');

function stayingInWords({ draft }: Form, text: Words): string {
  const staying = draft.one('staying');
  if (!staying || staying === 'not_said') return '';
  const day = staying === 'leaving_institution' && draft.one('leavingOn');
  return `${text.t(staying as ClosingKey)}.${day ? ` ${text.t('leavingOnDay', { day: dayInWords(day, text.language) })}` : ''}`;
}

function speechInWords({ draft }: Form, text: Words): string {
  const needed = draft.one('interpreter');
  const interpreter = needed && text.t(needed === 'yes' ? 'withInterpreter' : 'noInterpreter');
  return [ended(draft.one('speech')), interpreter].filter(Boolean).join(' ');
}
