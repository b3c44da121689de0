import type { LocalText, Programme } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import { infoIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { chapter, own, type Page } from './page.ts';

/** “Så gör vi här”: what the municipality declares openly, its own conditions or their absence, and what it does not say. */
export function here(page: Page, programme: Programme) {
  const { words } = page;
  const { declared, example, name, policy } = programme;
  const none = html`<span class="lines">${words.t('noConditions')}</span>`;
  return chapter(
    'here',
    words.t('hereHeading', { municipality: words.local(name) }),
    page,
    html`
      ${example ? html`<div class="lead">${notice(own(example, page), { icon: infoIcon(), role: 'note' })}</div>` : nothing}
      <dl class="declared">
        ${row(words.t('targetGroup'), own(declared.targetGroup, page))}
        ${row(words.t('conditions'), declared.conditions.length ? several(declared.conditions, page) : none)}
        ${row(words.t('whoDecides'), own(declared.whoDecides, page))}
        ${policy.lot === 'among_equals' ? row(words.t('amongEquals'), html`<span class="lines">${words.t('amongEqualsText')}</span>`) : nothing}
        ${declared.whoPays ? row(words.t('whoPays'), own(declared.whoPays, page)) : nothing}
        ${declared.landlords.length ? row(words.t('landlords'), several(declared.landlords, page)) : nothing}
        ${row(words.t('support'), own(declared.support, page))}
        ${declared.notStated.length ? row(words.t('notStated'), several(declared.notStated, page)) : nothing}
      </dl>
      <div class="right">${notice(html`<p class="lines">${words.t('rightToApply')}</p>`, { look: 'glow', role: 'note' })}</div>
    `,
  );
}

const row = (term: string, content: unknown) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;

const several = (texts: readonly LocalText[], page: Page) =>
  texts.length === 1
    ? own(texts[0]!, page)
    : html`<ul>
        ${texts.map(text => html`<li>${own(text, page)}</li>`)}
      </ul>`;
