import type { Programme } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import { dateField } from '../../parts/field.ts';
import { choices, tiles } from '../../parts/choices.ts';
import { notice } from '../../parts/notice.ts';
import { shortDay } from '../../texts/dates.ts';
import { monthsLater, today } from '../calendar.ts';
import type { FieldName } from '../draft.ts';
import type { Form } from '../form.ts';
import { listInWords } from '../lists.ts';
import { faultOf, type Text } from '../walk.ts';
import { askedUnits } from '../who-sees.ts';
import type { StaffKey } from './texts.ts';

type Words = Text<StaffKey>;

const about = ['situation_now', 'wishes', 'support_known'] as const;
const how = ['oral_documented', 'written'] as const;

export const waiverFields: readonly FieldName[] = ['waiver', 'waiverUnits', 'waiverAbout', 'waiverHow', 'waiverDate'];

/** Units that a yes can name: those the programme asks, else every one but those who let homes. They are never told. */
export function tellableUnits(programme: Programme): readonly Programme['units'][number][] {
  const asked = askedUnits(programme.policy);
  return programme.units.filter(({ id, type }) => (asked.length ? asked.includes(id) : type !== 'landlord' && type !== 'property'));
}

/** What the person said about telling others, as it is recorded: to whom, about what, until when, given how. A no stops nothing. */
export function waiverQuestion(form: Form, text: Words) {
  const { draft } = form;
  const { programme } = form.host.here;
  const branch = programme?.policy.sharing === 'same_branch' && programme;
  const units = branch
    ? listInWords(
        tellableUnits(branch).map(({ name }) => text.local(name)),
        text.language,
      )
    : '';
  return html`
    ${branch ? notice(html`<p>${text.t('shareBranch', { units })}</p>`, { look: 'glow' }) : nothing}
    ${choices(
      {
        name: 'waiver',
        legend: text.t('waiver'),
        hint: text.t('shareHint'),
        error: faultOf(form, 'waiver', text),
        value: draft.one('waiver'),
        options: [
          { value: 'yes', label: text.t('waiverYes'), reveal: yes(form, text) },
          { value: 'not_now', label: text.t('waiverNotNow') },
          { value: 'not_asked', label: text.t('waiverNotAsked') },
        ],
      },
      text,
    )}
    <p class="t0 muted waiver-is">${text.t('waiverIs')}</p>
  `;
}

function yes(form: Form, text: Words) {
  const { draft } = form;
  const { programme } = form.host.here;
  const error = (field: FieldName) => faultOf(form, field, text);
  const names = programme ? tellableUnits(programme).map(({ id, name }) => ({ value: id, label: text.local(name) })) : [];
  const words = <Value extends StaffKey>(values: readonly Value[]) => values.map(value => ({ value, label: text.t(value) }));
  const until = [
    { value: '', label: shortDay(usualDay(), text.language) },
    { value: 'other', label: text.t('otherDay') },
  ];
  return html`
    ${tiles({ name: 'waiverUnits', legend: text.t('waiverUnits'), options: names, values: draft.all('waiverUnits'), error: error('waiverUnits') }, text)}
    ${tiles({ name: 'waiverAbout', legend: text.t('waiverAbout'), options: words(about), values: draft.all('waiverAbout'), error: error('waiverAbout') }, text)}
    ${tiles({ name: 'waiverHow', legend: text.t('waiverHow'), options: words(how), value: draft.one('waiverHow'), error: error('waiverHow') }, text)}
    ${tiles({ name: 'waiverUntil', legend: text.t('waiverUntil'), options: until, value: draft.one('waiverUntil') }, text)}
    ${
      draft.one('waiverUntil')
        ? dateField(
            {
              name: 'waiverDate',
              label: text.t('waiverDate'),
              hint: text.t('waiverDateHint'),
              value: draft.one('waiverDate'),
              min: today(),
              max: monthsLater(today(), 12),
              error: error('waiverDate'),
            },
            text,
          )
        : nothing
    }
  `;
}

/** Three months ahead, unless another day was said. */
const usualDay = () => monthsLater(today(), 3);

/** The last day a recorded yes counts. */
export const waiverDay = ({ draft }: Form): string => (draft.one('waiverUntil') ? draft.one('waiverDate') : usualDay());

export function waiverOf(form: Form): unknown {
  const { draft } = form;
  const answer = draft.one('waiver');
  if (answer !== 'yes') return { answer };
  const given = {
    units: draft.all('waiverUnits'),
    categories: about.filter(each => draft.all('waiverAbout').includes(each)),
    validUntil: waiverDay(form),
    givenHow: draft.one('waiverHow'),
  };
  return { answer, given };
}

const byKey: Record<string, FieldName> = {
  units: 'waiverUnits',
  categories: 'waiverAbout',
  validUntil: 'waiverDate',
  givenHow: 'waiverHow',
};

/** `waiver.given.units` → the field it was chosen in. */
export const waiverFieldAt = (path: readonly PropertyKey[]): FieldName => byKey[String(path[2])] ?? 'waiver';

/** A yes counts at most twelve months, and not for days that have been. */
export function waiverFaults(form: Form): readonly { field: FieldName }[] {
  const { draft } = form;
  if (draft.one('waiver') !== 'yes' || !draft.one('waiverUntil')) return [];
  const day = draft.one('waiverDate');
  return day >= today() && day <= monthsLater(today(), 12) ? [] : [{ field: 'waiverDate' }];
}
