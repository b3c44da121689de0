import { html, nothing } from 'lit';
import type { Programme } from '@bostadforst/contract/programme';
import { choices, checks } from '../../parts/choices.ts';
import { notice } from '../../parts/notice.ts';
import type { Form } from '../form.ts';
import { listInWords } from '../lists.ts';
import { faultOf, type Text } from '../walk.ts';
import type { ClosingKey } from './closing-texts.ts';
import { askedUnits, asksForYes, saidYesTo, type Seers, whoSees } from '../who-sees.ts';

type Words = Text<ClosingKey>;

export const seers = ({ draft }: Form, { policy }: Programme): Seers =>
  whoSees(policy, saidYesTo(policy, draft.one('mayAsk'), draft.all('mayAskUnits')));

/** The coordinator and everyone else who will see it, as a sentence's subject. */
export function seersInWords({ units, then }: Seers, programme: Programme, text: Words, first: 'coordinator' | 'theCoordinator'): string {
  const last = then ? [text.t(then === 'team' ? 'theTeam' : 'theGroup')] : [];
  return listInWords([text.t(first), ...unitNames(units, programme, text), ...last], text.language);
}

/** The units' public names, in the order given. */
export const unitNames = (units: readonly string[], programme: Programme, text: Words): readonly string[] =>
  units.map(id => programme.units.find(unit => unit.id === id)).flatMap(unit => (unit ? [text.local(unit.name)] : []));

/** May the coordinator ask these units? Nothing is chosen beforehand, and *who sees it* follows the choice at once. */
export function mayAsk(form: Form, programme: Programme, text: Words) {
  const { policy } = programme;
  const asked = askedUnits(policy);
  if (!asked.length) return nothing;
  const names = unitNames(asked, programme, text);
  if (!asksForYes(policy))
    return notice(html`<p>${text.t('sameBranch', { units: listInWords(names, text.language) })}</p>`, { look: 'glow' });
  const some = checks(
    {
      name: 'mayAskUnits',
      legend: text.t('mayAskUnits'),
      values: form.draft.all('mayAskUnits'),
      error: faultOf(form, 'mayAskUnits', text),
      options: asked.map((value, index) => ({ value, label: names[index] })),
    },
    text,
  );
  return html`
    <div class="may-ask">
      ${choices(
        {
          name: 'mayAsk',
          legend: html`<span class="t2">${text.t('mayAsk')}</span>`,
          hint: html`<b>${listInWords(names, text.language)}.</b> ${text.t('mayAskHint')}`,
          value: form.draft.one('mayAsk'),
          options: [
            { value: 'all', label: text.t('mayAskAll') },
            { value: 'some', label: text.t('mayAskSome'), reveal: some },
            { value: 'ask_me_first', label: text.t('mayAskMeFirst') },
          ],
        },
        text,
      )}
      <p class="now" role="status">${seesNow(form, programme, text)}</p>
    </div>
  `;
}

function seesNow(form: Form, programme: Programme, text: Words): string {
  const sees = seers(form, programme);
  return sees.units.length ? text.t('seesNow', { who: seersInWords(sees, programme, text, 'theCoordinator') }) : text.t('seesNowAlone');
}
