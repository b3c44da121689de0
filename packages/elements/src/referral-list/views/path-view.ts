import type { ReferralState } from '@bostadforst/contract/referral/flow';
import { html, nothing } from 'lit';
import { countOf, type Listing } from '../listing/load-list.ts';
import { pathOf } from '../listing/path.ts';
import { stateWord, type Sight } from '../sight.ts';

type Choose = (state: ReferralState | undefined) => void;

/** The way from name to home over the list: how many stand where, and a press to see only them. A zero is shown, paler. */
export function pathView(sight: Sight, listing: Listing, only: ReferralState | undefined, choose: Choose) {
  const { words, programme } = sight;
  const path = pathOf(programme.policy);
  const step = (state: ReferralState) => {
    const n = countOf(listing, state);
    const word = stateWord(sight, state);
    return html`<li>
      <button
        class="step ${n ? '' : 'zero'}"
        type="button"
        aria-pressed=${only === state ? 'true' : 'false'}
        @click=${() => choose(only === state ? undefined : state)}
      >
        <span class="count">${n}</span> <span>${word}</span>
      </button>
    </li>`;
  };
  const part = (name: string, states: readonly ReferralState[]) => html`
    <p class="part" id="path-${states[0]}">${name}</p>
    <ul class="path" role="list" aria-labelledby="path-${states[0]}">
      ${states.map(step)}
    </ul>
  `;
  return html`
    <div class="paths no-print" role="group" aria-label=${words.t('path')}>
      ${part(words.t('pathToDecision'), path.toDecision)} ${part(words.t('pathToHome'), path.toHome)}
      <p class="part" id="path-beside">${words.t('besidePath')}</p>
      <ul class="aside-states" role="list" aria-labelledby="path-beside">
        ${path.beside.map(step)}
      </ul>
    </div>
    ${
      only
        ? html`<p class="only row">
            <span>${words.t('showingOnly', { state: stateWord(sight, only) })}</span>
            <button class="link" type="button" @click=${() => choose(undefined)}>${words.t('showAll')}</button>
          </p>`
        : nothing
    }
  `;
}
