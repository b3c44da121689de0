import { html } from 'lit';
import { heading } from '../../parts/heading.ts';
import { chapter, type Page } from './page.ts';
import { homeScene, stairsScene } from './scenes.ts';
import type { ChapterKey } from './texts.ts';

const questions = ['start', 'condition', 'relapse', 'support', 'decides', 'end'] as const;

/** Staircase and Bostad först side by side: first as pictures, then question by question. */
export function twoWays(page: Page) {
  const { words, level } = page;
  return chapter(
    'two-ways',
    words.t('waysHeading'),
    page,
    html`
      <p class="lead lines">${words.t('waysLead')}</p>
      <div class="ways">
        <figure>
          <figcaption>${heading(level + 1, words.t('staircase'), { size: 't2' })}</figcaption>
          ${stairsScene(words.t('staircaseScene'))}
        </figure>
        <figure>
          <figcaption>${heading(level + 1, words.t('housingFirst'), { size: 't2' })}</figcaption>
          ${homeScene(words.t('housingFirstScene'))}
        </figure>
      </div>
      ${comparison(page)}
    `,
  );
}

/** A table also where its rows are stacked: the roles are said, for a browser forgets them when the layout is another. */
function comparison({ words }: Page) {
  const name = (key: ChapterKey) => html`<b class="side" aria-hidden="true">${words.t(key)}</b>`;
  return html`
    <table class="comparison" role="table">
      <caption>
        ${words.t('comparison')}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.t('aspect')}</th>
          <th role="columnheader" scope="col">${words.t('staircase')}</th>
          <th role="columnheader" scope="col">${words.t('housingFirst')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${questions.map(
          question => html`
            <tr role="row">
              <th role="rowheader" scope="row">${words.t(`${question}Aspect`)}</th>
              <td role="cell">${name('staircase')}${words.t(`${question}Staircase`)}</td>
              <td role="cell">${name('housingFirst')}${words.t(`${question}HousingFirst`)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
