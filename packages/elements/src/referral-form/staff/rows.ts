import { dayInWords } from '../../texts/dates.ts';
import { chosenWays, mayLeaveMessage, type Way } from '../draft-body.ts';
import type { FieldName } from '../draft.ts';
import type { Form } from '../form.ts';
import { listInWords } from '../lists.ts';
import type { Text } from '../walk.ts';
import type { StaffKey } from './texts.ts';
import { tellableUnits, waiverDay } from './waiver.ts';
import type { Told } from './who-is-told.ts';

type Words = Text<StaffKey>;

/** One answer as it is read back, the step it is changed at, and who may be told. */
export interface Row {
  label: StaffKey;
  answer: string;
  step: number;
  told: Told;
}

export const protectedRow = ({ draft }: Form, text: Words): Row => ({
  label: 'protectedLabel',
  answer: text.t(draft.one('protectedIdentity') === 'no' ? 'no' : 'notSure'),
  step: 0,
  told: 'named',
});

export const aliasRow = ({ draft }: Form, text: Words): Row => ({
  label: 'alias',
  answer: draft.one('alias').trim() || text.t('aliasFromUs'),
  step: 1,
  told: 'named',
});

/** Free words, or that there are none. */
export const written = ({ draft }: Form, field: FieldName, text: Words): string => draft.one(field).trim() || text.t('noAnswer');

export function stayingInWords({ draft }: Form, text: Words): string {
  const staying = draft.one('staying');
  return !staying || staying === 'not_said' ? text.t('notSure') : text.t(staying as StaffKey);
}

export function speechInWords({ draft }: Form, text: Words): string {
  const needed = draft.one('interpreter');
  const parts = [draft.one('speech').trim(), needed && text.t(needed === 'yes' ? 'withInterpreter' : 'noInterpreter')];
  return parts.filter(Boolean).join('. ') || text.t('noAnswer');
}

export function waiverInWords(form: Form, text: Words): string {
  const { draft } = form;
  const { programme } = form.host.here;
  const answer = draft.one('waiver');
  if (answer !== 'yes') return text.t(answer === 'not_now' ? 'waiverNotNow' : 'waiverNotAsked');
  const units = programme ? tellableUnits(programme).filter(({ id }) => draft.all('waiverUnits').includes(id)) : [];
  return text.t('waiverSaid', {
    units: listInWords(
      units.map(({ name }) => text.local(name)),
      text.language,
    ),
    about: listInWords(
      draft.all('waiverAbout').map(each => text.t(each as StaffKey).toLowerCase()),
      text.language,
    ),
    how: text.t(draft.one('waiverHow') as StaffKey),
    day: dayInWords(waiverDay(form), text.language),
  });
}

export const reachInWords = (form: Form, text: Words): string =>
  chosenWays(form.draft)
    .map(way => wayInWords(form, way, text))
    .join('\n');

function wayInWords({ draft }: Form, way: Way, text: Words): string {
  const message = (field: FieldName) => text.t(mayLeaveMessage(draft, field) ? 'leaveMessage' : 'leaveNoMessage');
  const when = (field: FieldName) => (draft.one(field).trim() ? ` ${draft.one(field).trim()}.` : '');
  switch (way) {
    case 'phone':
      return `${text.t('callOn', { number: draft.one('phoneNumber') })}${when('phoneWhen')} ${message('phoneMessage')}`;
    case 'text':
      return `${text.t('textOn', { number: draft.one('textNumber') })}${when('textWhen')}`;
    case 'email':
      return text.t('emailOn', { address: draft.one('email') });
    case 'through_someone':
      return `${text.t('through', { who: draft.one('someone') })}${when('someoneWhen')} ${message('someoneMessage')}`;
    case 'place_and_time':
      return `${text.t('meetAt', { place: draft.one('place') })}${when('placeWhen')}`;
    default:
      return `${text.t(way)}.`;
  }
}
