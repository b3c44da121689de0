import type { LogLine, OpenedSample } from '@bostadforst/contract/log-review';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { backIcon } from '../../../parts/icons-everywhere.ts';
import { disclosure } from '../../../parts/disclosure.ts';
import { heading } from '../../../parts/heading.ts';
import type { LogPlace } from '../log-place.ts';
import { lookView } from './look-view.ts';
import { monthWord, type LogSight } from './log-sight.ts';

/** What weighs most comes first. */
const groups = ['protected', 'outside_unit', 'drawn'] as const;

/** One month's looks by why they are reviewed; what is checked folds away. */
export function monthView(sight: LogSight, sample: OpenedSample, place: LogPlace) {
  const { text, level } = sight;
  const left = sample.looks.filter(({ check }) => !check).length;
  const others = sample.looks.filter(({ why }) => !groups.includes(why));
  return html`<div class="pad stack">
    <p><button class="link" type="button" @click=${place.toMonths}>${backIcon()}${text.t('back')}</button></p>
    ${heading(level + 1, monthWord(sight, sample.month), { id: 'place-heading' })}
    <p>${left ? text.t('left', { count: left }) : text.t('allChecked')}</p>
    <p role="status" id="check-saved">${place.checking.saved ? text.t('saved') : nothing}</p>
    ${groups.map(why =>
      group(
        sight,
        text.t(`why_${why}`),
        sample.looks.filter(look => look.why === why),
        place,
      ),
    )}
    ${others.length ? group(sight, text.t('why_unknown'), others, place) : nothing}
    ${disclosure(text.t('seed'), html`<p class="seed">${text.t('seedText', { seed: sample.seed })}</p>`)}
  </div>`;
}

function group(sight: LogSight, title: string, looks: readonly LogLine[], place: LogPlace) {
  const { text, level } = sight;
  const waiting = looks.filter(({ check }) => !check);
  const checked = looks.filter(({ check }) => check);
  const list = (shown: readonly LogLine[]) =>
    html`<ul class="looks" role="list">
      ${repeat(
        shown,
        ({ id }) => id,
        look => html`<li>${lookView(sight, look, place)}</li>`,
      )}
    </ul>`;
  return html`<section>
    ${heading(level + 2, title, { size: 't2' })} ${looks.length ? nothing : html`<p class="muted">${text.t('noneOf')}</p>`}
    ${waiting.length ? list(waiting) : nothing}
    ${checked.length ? disclosure(text.t('checkedOnes', { n: checked.length }), list(checked)) : nothing}
  </section>`;
}
