import type { Programme } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { checkIcon, infoIcon, noneIcon } from '../../parts/icons.ts';
import { chapter, own, type Page } from './page.ts';
import type { ChapterKey } from './texts.ts';

/** What applies and what does not, equal in size; and what one has a right to. */
export function rules(page: Page, programme: Programme | undefined) {
  const { words } = page;
  return chapter(
    'rules',
    words.t('rulesHeading'),
    page,
    html`
      <p class="lead lines">${words.t('rulesLead')}</p>
      <div class="rules">
        ${list(page, 'rules', ['rule1', 'rule2', 'rule3', 'rule4'], checkIcon)}
        ${list(page, 'notRules', ['notRule1', 'notRule2', 'notRule3'], noneIcon)}
        ${list(page, 'rights', ['right1', 'right2', 'right3', 'right4'], infoIcon)}
      </div>
      ${programme ? contract(page, programme) : nothing}
    `,
  );
}

function list({ words, level }: Page, title: ChapterKey, lines: readonly ChapterKey[], icon: typeof checkIcon) {
  return html`
    <div class="card warm">
      ${heading(level + 1, words.t(title), { size: 't2' })}
      <ul role="list">
        ${lines.map(line => html`<li>${icon()}<span>${words.t(line)}</span></li>`)}
      </ul>
    </div>
  `;
}

function contract(page: Page, { declared }: Programme) {
  return html`
    <div class="contract stack tight">
      ${heading(page.level + 1, page.words.t('contract'), { size: 't2' })}
      <p>${page.words.t('contractNote')}</p>
      ${declared.contractForms.map(({ text }) => html`<p>${own(text, page)}</p>`)}
    </div>
  `;
}
