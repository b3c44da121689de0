import type { CorrectableField, Correction, Observation } from '@bostadforst/contract/referral/observation';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { takeoverEventNames } from '@bostadforst/contract/tenancy/flow';
import { html, nothing } from 'lit';
import { disclosure } from '../../parts/disclosure.ts';
import type { ActName } from '../acts/act-form.ts';
import { momentWord, roleWord, unitName, type Sight } from '../sight.ts';
import { section, written } from '../views/section.ts';
import { fieldKeys } from './observation-forms.ts';

/** While someone states, assesses or decides: what a person has become better at is no ground for a home, nor for a lease of one's own. */
const weighing: readonly ActName[] = [
  'StatementGiven',
  'JointAssessmentRecorded',
  'ReferralReturned',
  'ReferralNotNow',
  'ProposalForwarded',
  'SteeringDecisionMade',
  'FormalDecisionRegistered',
  ...takeoverEventNames,
];

export const isWeighing = (act: ActName | undefined) => act !== undefined && weighing.includes(act);

/** What has been added since the referral was sent. Never beside a form for an assessment or a decision. */
export function storyView(sight: Sight, { observations = [], corrections = [] }: ReferralRecord, act: ActName | undefined, acts: unknown) {
  const { words } = sight;
  const met = corrections.filter(({ field }) => field === 'foundHow');
  if (!observations.length && !met.length && !acts) return nothing;
  const seen = observations.toReversed().map(
    observation =>
      html`<li>
        <p class="muted t0">${byWhom(sight, observation)}</p>
        ${written(observation.text)}
      </li>`,
  );
  return section(
    sight,
    'story-heading',
    words.t('addedSince'),
    isWeighing(act)
      ? html`<p class="muted">${words.t('notBeside')}</p>`
      : html`${
          seen.length
            ? html`<ol class="seen" role="list">
                ${seen}
              </ol>`
            : html`<p class="muted">${words.t('nothingAdded')}</p>`
        }
        ${earlierWords(sight, met, 'foundHow')} ${acts}`,
  );
}

/** Under words that were corrected: when, by whom, and what stood there before. */
export function earlierWords(sight: Sight, corrections: readonly Correction[] = [], field: CorrectableField) {
  const { words } = sight;
  const of = corrections.filter(each => each.field === field).toReversed();
  const [last] = of;
  if (!last) return nothing;
  const label = field === 'foundHow' ? `${words.t(fieldKeys[field])}: ` : '';
  return html`<div class="earlier t0">
    ${disclosure(
      html`${label}${words.t('correctedBy', { who: byWhom(sight, last) })}`,
      html`<ol class="seen" role="list">
        ${of.map(
          correction =>
            html`<li>
              <p class="muted">${words.t('stoodUntil', { who: byWhom(sight, correction) })}</p>
              ${correction.earlier === undefined ? html`<p>${words.t('nothing')}</p>` : written(correction.earlier)}
            </li>`,
        )}
      </ol>`,
    )}
  </div>`;
}

/** `12 nov · Handläggaren · Vuxenenheten` */
function byWhom(sight: Sight, { at, role, unitId }: Pick<Observation, 'at' | 'role' | 'unitId'>): string {
  return [momentWord(sight, at), role && roleWord(sight, role), unitId && unitName(sight, unitId)].filter(Boolean).join(' · ');
}
