import { html } from 'lit';
import { heading } from '../../parts/heading.ts';
import { editIcon } from '../../parts/icons.ts';
import { promise } from './promise.ts';
import type { ViewDesk } from './view-desk.ts';

const chairByWindow = html`<svg class="spot" viewBox="0 0 260 170" aria-hidden="true" focusable="false">
  <path d="M4 156h252" />
  <rect class="w" x="86" y="14" width="120" height="104" rx="3" />
  <rect class="y" x="96" y="24" width="100" height="84" />
  <path d="M146 24v84M96 66h100M76 118h140" />
  <path class="p" d="m162 118-4-24h28l-4 24Z" />
  <path d="M172 94V74m0 10c-10 0-14-6-14-13 8 0 14 5 14 13m0-6c0-9 5-14 13-14 0 9-5 14-13 14M20 156v-8M58 156v-8" />
  <path class="p" d="M20 148V98q0-10 10-10h18q10 0 10 10v50Z" />
  <path class="w" d="M11 148v-20q0-6 6-6t6 6v8h32v-8q0-6 6-6t6 6v20Z" />
</svg>`;

/** What will be here, and two ways to begin. */
export function empty(desk: ViewDesk) {
  const { words, more, host } = desk;
  return html`
    ${heading(host.headingLevel, words.t('heading'), { size: 't2', id: 'view' })}
    <div class="empty">
      ${chairByWindow} ${heading(host.headingLevel + 1, more.t('emptyHeading'), { size: 't2' })}
      <p>${more.t('emptyText')}</p>
    </div>
    <div class="stack tight">
      <button class="button wide" type="button" @click=${() => desk.show({ name: 'new' })}>${editIcon()}${more.t('writeOwn')}</button>
      <button class="button second wide" type="button" @click=${() => desk.show({ name: 'ideas' })}>${more.t('lookAtIdeas')}</button>
    </div>
    ${promise(desk)}
  `;
}
