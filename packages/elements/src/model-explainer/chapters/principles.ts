import { html, svg, type SVGTemplateResult } from 'lit';
import { heading } from '../../parts/heading.ts';
import { chapter, type Page } from './page.ts';
import type { ChapterKey } from './texts.ts';

interface Principle {
  name: ChapterKey;
  text: ChapterKey;
  drawing: SVGTemplateResult;
}

/** In the order of the Housing First Guide Europe. */
const eight: readonly Principle[] = [
  {
    name: 'housingRightName',
    text: 'housingRightText',
    drawing: svg`<path class="w" d="M11 54V29L32 11l21 18v25Z"/><rect class="y" x="24" y="30" width="16" height="16" rx="1"/><path d="M32 30v16M24 38h16M6 54h52"/>`,
  },
  {
    name: 'choiceControlName',
    text: 'choiceControlText',
    drawing: svg`<path class="w" d="M8 54V18h18v36Z"/><path class="y" d="M38 54V18h18v36Z"/><path class="p" d="M38 54V18l-7 4v32Z"/><circle class="k" cx="21" cy="37" r="1.2"/><path d="M4 54h56"/><path class="dash" d="M17 9q15 -6 29 0"/>`,
  },
  {
    name: 'separationName',
    text: 'separationText',
    drawing: svg`<path class="w" d="M5 52V33l11-10 11 10v19Z"/><rect class="y" x="12" y="35" width="8" height="8"/><path class="ghost" d="M32 12v42"/><rect class="w" x="37" y="27" width="22" height="25" rx="2"/><path d="M48 33v12M42 39h12"/>`,
  },
  {
    name: 'recoveryName',
    text: 'recoveryText',
    drawing: svg`<path d="M32 56V34"/><path class="w" d="M32 42c-12 1-18-5-18-15 11 0 18 5 18 15Z"/><path class="y" d="M32 34c0-12 6-18 18-18 0 12-7 18-18 18Z"/><path d="M16 56h32"/>`,
  },
  {
    name: 'harmReductionName',
    text: 'harmReductionText',
    drawing: svg`<path class="w" d="M6 33C6 18 17 10 32 10s26 8 26 23c-4-4-9-4-13 0-4-4-9-4-13 0-4-4-9-4-13 0-4-4-9-4-13 0Z"/><path d="M32 33v17a5 5 0 0 0 10 0M32 10V6"/><path class="y" d="M32 10c-7 5-11 13-13 23 4-4 9-4 13 0 4-4 9-4 13 0-2-10-6-18-13-23Z"/>`,
  },
  {
    name: 'activeEngagementName',
    text: 'activeEngagementText',
    drawing: svg`<path class="w" d="M20 56V12a3 3 0 0 1 3-3h23a3 3 0 0 1 3 3v44Z"/><circle class="k" cx="43" cy="34" r="1.5"/><path d="M6 24q4 8 0 16M12.5 27q2.5 5 0 10"/><rect class="y" x="28" y="16" width="13" height="10" rx="1"/><path d="M14 56h42"/>`,
  },
  {
    name: 'personCentredName',
    text: 'personCentredText',
    drawing: svg`<path class="w" d="M8 12a3 3 0 0 1 3-3h42a3 3 0 0 1 3 3v28a3 3 0 0 1-3 3H31L19 54V43h-8a3 3 0 0 1-3-3Z"/><path d="M18 21h20M18 30h12"/><path class="y" d="m38 35 12-12 4 4-12 12-5 1Z"/>`,
  },
  {
    name: 'flexibleSupportName',
    text: 'flexibleSupportText',
    drawing: svg`<circle class="w" cx="17" cy="25" r="6"/><path class="w" d="M7 54V45a10 10 0 0 1 20 0v9Z"/><path class="p" d="M37 54V31l10-9 10 9v23Z"/><rect class="y" x="43" y="34" width="8" height="8"/><path class="dash" d="M17 12q14 -8 28 2"/><path d="M4 54h56"/>`,
  },
];

/** The eight principles, each with a drawing beside words that say the same. */
export const principles = (page: Page) =>
  chapter(
    'principles',
    page.words.t('principlesHeading'),
    page,
    html`
      <ol role="list" class="principles">
        ${eight.map(
          ({ name, text, drawing }) => html`
            <li>
              <svg class="principle" viewBox="0 0 64 64" aria-hidden="true" focusable="false">${drawing}</svg>
              <div>
                ${heading(page.level + 1, page.words.t(name), { size: 't1' })}
                <p>${page.words.t(text)}</p>
              </div>
            </li>
          `,
        )}
      </ol>
    `,
  );
