import type { Figure, Programme } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { dateInWords } from '../../texts/dates.ts';
import { chapter, own, type Page } from './page.ts';

/** The municipality's own figures. No two share a card, and none stands without what was counted, when and by whom. */
export function figures(page: Page, { figures }: Programme) {
  const { words } = page;
  return chapter(
    'figures',
    words.t('figuresHeading'),
    page,
    figures.length
      ? html`
          <p class="lead lines">${words.t('figuresLead')}</p>
          <div class="figures">${figures.map(figure => card(figure, page))}</div>
        `
      : html`<p class="lead">${words.t('noFigures')}</p>`,
  );
}

function card(figure: Figure, page: Page) {
  const { words, level } = page;
  const id = `figure-${figure.id}`;
  return html`
    <section class="card figure" aria-labelledby=${id}>
      ${heading(level + 1, own(figure.label, page), { size: 't2', id })}
      ${figure.rows.length === 1 ? single(figure, page) : series(figure, id, page)}
      <dl class="source t0">
        <div>
          <dt>${words.t('counted')}</dt>
          <dd>${own(figure.scope, page)}</dd>
        </div>
        <div>
          <dt>${words.t('year')}</dt>
          <dd>${figure.year}</dd>
        </div>
        <div>
          <dt>${words.t('source')}</dt>
          <dd>${own(figure.source.title, page)}, ${dated(figure.source.date, page)}</dd>
        </div>
      </dl>
    </section>
  `;
}

/** What is no whole day, such as “omkring 2018”, stands as it is written. */
const dated = (date: string, { words }: Page) => (/^\d{4}-\d\d-\d\d$/.test(date) ? dateInWords(date, words.language) : date);

type Row = Figure['rows'][number];

/** A shorter period looks like a better one: it says so in words, wherever its number stands. */
const part = (row: Row, { words }: Page) => (row.partOfYear ? html` <span class="part">(${words.t('partOfYear')})</span>` : nothing);

function single({ rows }: Figure, page: Page) {
  const row = rows[0]!;
  return html`<p class="value">${own(row.value, page)}</p>
    <p class="muted">${own(row.period, page)}${part(row, page)}</p>`;
}

function series({ rows }: Figure, id: string, page: Page) {
  const { words } = page;
  return html`
    <div class="table-frame">
      <table aria-labelledby=${id}>
        <thead>
          <tr>
            <th scope="col">${words.t('period')}</th>
            <th scope="col">${words.t('value')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            row => html`
              <tr>
                <th scope="row">${own(row.period, page)}${part(row, page)}</th>
                <td class="number">${own(row.value, page)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
