import { html } from 'lit';
import { checks, choices, type Choice } from '../../parts/choices.ts';
import { textField } from '../../parts/field.ts';
import { doorIcon, mailIcon, noneIcon, phoneIcon, pinIcon, smsIcon, viaIcon } from '../../parts/icons.ts';
import type { FieldName } from '../draft.ts';
import { type Way, wayFieldNames, ways } from '../draft-body.ts';
import { type Asking, faultOf, type Step, type Text } from '../walk.ts';
import { question } from './question.ts';

/** What the words are called, whomever they speak of. */
export type ReachKey =
  | 'reachHeading'
  | 'reachHint'
  | 'reachWrong'
  | 'phone'
  | 'text'
  | 'email'
  | 'through_someone'
  | 'through_someoneSub'
  | 'place_and_time'
  | 'place_and_timeSub'
  | 'i_come_to_you'
  | 'i_come_to_youSub'
  | 'no_way_yet'
  | 'no_way_yetSub'
  | 'phoneNumber'
  | 'phoneMessage'
  | 'phoneWhen'
  | 'textWhen'
  | 'skip'
  | 'emailAddress'
  | 'someone'
  | 'someoneHint'
  | 'someoneMessage'
  | 'someoneWhen'
  | 'place'
  | 'placeHint'
  | 'placeWhen'
  | 'yes'
  | 'no';

/** Seven equal ways to be reached; what belongs to a way opens inside its row. */
export const reachStep: Step<ReachKey> = {
  fields: ['reach', ...wayFieldNames],
  view: (form, text) =>
    checks(
      {
        name: 'reach',
        legend: question(form, text.t('reachHeading')),
        hint: text.t('reachHint'),
        error: faultOf(form, 'reach', text),
        values: form.draft.all('reach'),
        options: wayRows(form, text, ways),
      },
      text,
    ),
};

/** A row for each of these ways, in the order they are given. */
export function wayRows(form: Asking, text: Text<ReachKey>, shown: readonly Way[]): Choice[] {
  const visit = form.host.here.contact('referral')?.visit;
  const field = (name: FieldName, label: ReachKey, more: object = {}) =>
    textField({ name, label: text.t(label), value: form.draft.one(name), error: faultOf(form, name, text), ...more }, text);
  const when = (name: FieldName, label: ReachKey) => field(name, label, { hint: text.t('skip') });
  const number = (name: FieldName) => field(name, 'phoneNumber', { inputmode: 'tel', short: true });
  const rows: Record<Way, () => Omit<Choice, 'value' | 'label'>> = {
    phone: () => ({
      icon: phoneIcon(),
      reveal: html`${number('phoneNumber')} ${message(form, text, 'phoneMessage')} ${when('phoneWhen', 'phoneWhen')}`,
    }),
    text: () => ({ icon: smsIcon(), reveal: html`${number('textNumber')} ${when('textWhen', 'textWhen')}` }),
    email: () => ({ icon: mailIcon(), reveal: field('email', 'emailAddress', { inputmode: 'email' }) }),
    through_someone: () => ({
      sub: text.t('through_someoneSub'),
      icon: viaIcon(),
      reveal: html`
        ${field('someone', 'someone', { hint: text.t('someoneHint') })} ${message(form, text, 'someoneMessage')}
        ${when('someoneWhen', 'someoneWhen')}
      `,
    }),
    place_and_time: () => ({
      sub: text.t('place_and_timeSub'),
      icon: pinIcon(),
      reveal: html`${field('place', 'place', { hint: text.t('placeHint') })} ${when('placeWhen', 'placeWhen')}`,
    }),
    i_come_to_you: () => ({ sub: visit ? text.local(visit) : text.t('i_come_to_youSub'), icon: doorIcon() }),
    no_way_yet: () => ({ sub: text.t('no_way_yetSub'), icon: noneIcon() }),
  };
  return shown.map(value => ({ value, label: text.t(value), ...rows[value]() }));
}

/** Nothing is chosen beforehand, and not answered counts as no. */
const message = ({ draft }: Asking, text: Text<ReachKey>, name: 'phoneMessage' | 'someoneMessage') =>
  choices(
    {
      name,
      legend: text.t(name),
      value: draft.one(name),
      pair: true,
      options: [
        { value: 'yes', label: text.t('yes') },
        { value: 'no', label: text.t('no') },
      ],
    },
    text,
  );
