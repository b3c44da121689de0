import type { OwnDecision, OwnReferral } from '@bostadforst/contract/referral/own';
import { html, nothing } from 'lit';
import { section } from './section.ts';
import { dayWord, unitNames, type Sight } from './view-desk.ts';
import type { ViewKey } from './texts.ts';

/** What was decided and why, the latest first; the formal decision as a reference; and how to read what is not shown here. */
export function decidedView(sight: Sight) {
  const { more, words, referral } = sight;
  const { decisions, formalDecisions, assessed } = referral;
  const nothingYet = !decisions.length && !formalDecisions.length;
  return section(
    sight,
    'decided',
    more.t('decided'),
    html`
      ${nothingYet ? html`<p class="stack-before">${more.t('nothingDecided')}</p>` : nothing}
      <ul class="lines" role="list">
        ${formalDecisions.toReversed().map(each => html`<li>${formalDecision(sight, each)}</li>`)}
        ${decisions.toReversed().map(each => html`<li>${decision(sight, each)}</li>`)}
      </ul>
      ${assessed.toReversed().map(({ on, units }) => {
        const day = dayWord(sight, on);
        return html`<p class="stack-before">
          ${units.length ? more.t('assessedWith', { day, units: unitNames(sight, units) }) : more.t('assessed', { day })}
        </p>`;
      })}
      ${assessed.length || referral.asked.length ? html`<p class="stack-before muted">${more.t('askToRead')}</p>` : nothing}
      <p class="stack-before muted">${words.t('always')}</p>
    `,
  );
}

function decision(sight: Sight, { kind, by, on, reasons, missing, reviewOn }: OwnDecision) {
  const { more } = sight;
  return html`<p><strong>${more.t(`decision_${kind}`)}</strong></p>
    <p class="muted t0">${more.t(whose(sight, by), { day: dayWord(sight, on) })}</p>
    ${reasons ? html`<p class="written">${reasons}</p>` : nothing}
    ${missing ? html`<p class="written">${more.t('missing', { what: missing })}</p>` : nothing}
    ${reviewOn ? html`<p>${more.t('reviewOn', { day: dayWord(sight, reviewOn) })}</p>` : nothing}`;
}

function whose({ host }: Sight, by: OwnDecision['by']): ViewKey {
  const policy = host.here.programme?.policy;
  if (by === 'assessors' && policy?.assessment.kind === 'group') return 'by_assessors_group';
  if (by === 'steering' && policy?.priority === 'steering_group') return 'by_steering_group';
  return `by_${by}`;
}

function formalDecision(sight: Sight, { outcome, decidedOn, caseReference }: OwnReferral['formalDecisions'][number]) {
  const { more } = sight;
  return html`<p><strong>${more.t(`formal_${outcome}`)}</strong></p>
    <p class="muted t0">${dayWord(sight, decidedOn)}</p>
    ${caseReference ? html`<p>${more.t('formalWhere', { reference: caseReference })}</p>` : nothing}
    ${outcome === 'refused' ? html`<p>${more.t('appeal')}</p>` : nothing}`;
}
