import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { dayWord, unitName, unitNames, type Sight } from '../sight.ts';
import { fact, section, within, written } from './section.ts';

type Assessment = ReferralRecord['assessments'][number];
const dimensions = ['needNow', 'currentSituation', 'supportNeed', 'triedBefore', 'personWishes'] as const;

/** What a group or team has come to, the latest first; whoever saw it otherwise stands beside the reasons. */
export function assessmentsView(sight: Sight, { assessments }: ReferralRecord) {
  const { words } = sight;
  return assessments.toReversed().map((assessment, index) => {
    const { heldOn, unitsPresent, recommendation } = assessment;
    const facts = unitsPresent.length
      ? words.t('assessmentFacts', { day: dayWord(sight, heldOn), units: unitNames(sight, unitsPresent) })
      : dayWord(sight, heldOn);
    const recommended = words.t('recommends', { what: words.t(`recommendation_${recommendation}`) });
    return section(
      sight,
      `assessment-${index}`,
      words.t('assessment'),
      html`<p class="stance">${recommended}</p>
        ${told(sight, assessment)}`,
      facts,
    );
  });
}

function told(sight: Sight, { dimensions: said, text, dissent }: Assessment) {
  const { words } = sight;
  const parts: [string, string | undefined][] = [
    ...dimensions.map((name): [string, string | undefined] => [words.t(`dimension_${name}`), said[name]]),
    [words.t('reasons'), text],
    [words.t('dissent'), dissent],
  ];
  return html`<div class="told">
    ${parts.map(([name, content]) => (content ? html`<div>${within(sight, name)}${written(content)}</div>` : nothing))}
  </div>`;
}

/** Two decisions that are never mixed: the order here, and the formal one on assistance. */
export function decisionsView(sight: Sight, { decisions, formalDecisions }: ReferralRecord) {
  if (!decisions.length && !formalDecisions.length) return nothing;
  const { words } = sight;
  const steering = decisions.map(
    decision =>
      html`<div class="card stack tight">
        ${within(sight, html`${words.t('steering')}: ${words.t(`outcome_${decision.outcome}`)}`)}
        <dl class="facts">
          ${fact(words.t('f_decidedOn'), dayWord(sight, decision.decidedOn))}
          ${fact(words.t('formalBy'), decision.formalDecisionBy && unitName(sight, decision.formalDecisionBy))}
        </dl>
        ${written(decision.reasons)}
        ${
          decision.missing
            ? html`<p class="muted t0">${words.t('missing_label')}</p>
                ${written(decision.missing)}`
            : nothing
        }
        ${decision.reviewOn ? html`<p>${words.t('reviewOn', { day: dayWord(sight, decision.reviewOn) })}</p>` : nothing}
        <p class="muted t0">${words.t('steeringNote')}</p>
      </div>`,
  );
  const formal = formalDecisions.map(
    ({ outcome, caseReference, decidedOn }) =>
      html`<div class="card stack tight">
        ${within(sight, html`${words.t('formal')}: ${words.t(`formal_${outcome}`)}`)}
        <dl class="facts">${fact(words.t('f_decidedOn'), dayWord(sight, decidedOn))} ${fact(words.t('reference'), caseReference)}</dl>
        ${outcome === 'refused' ? html`<p class="muted t0">${words.t('refusedNote')}</p>` : nothing}
      </div>`,
  );
  return section(sight, 'decisions-heading', words.t('decisions'), html`<div class="cards">${steering}${formal}</div>`);
}
