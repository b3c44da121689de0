import { html } from 'lit';
import { disclosure } from '../../parts/disclosure.ts';
import { heading } from '../../parts/heading.ts';
import { forwardIcon } from '../../parts/icons.ts';
import type * as Ideas from '../ideas/ideas.ts';
import { areaPicture } from '../views/area-picture.ts';
import { areaWord } from '../views/area-word.ts';
import { backTo } from '../views/back-to.ts';
import { promise } from '../views/promise.ts';
import type { ViewDesk } from '../views/view-desk.ts';

/** Ideas to begin from, by life area. Choosing one sends nothing: it fills the form. */
export function ideasView(desk: ViewDesk, { areasWithIdeas, ideasOf }: typeof Ideas, choose: (idea: Ideas.Idea) => void) {
  const { words, more } = desk;
  const idea = (each: Ideas.Idea) =>
    html`<li>
      <button class="idea" type="button" @click=${() => choose(each)}><span>${each.title}</span>${forwardIcon()}</button>
    </li>`;
  const area = (each: (typeof areasWithIdeas)[number]) =>
    disclosure(
      html`<span class="area-line">${areaPicture(each)}<span>${areaWord(more, each)}</span></span>`,
      html`<ul class="cards" role="list">
        ${ideasOf(each, words.language).map(idea)}
      </ul>`,
    );
  return html`
    ${head(desk)}
    <p class="under">${more.t('ideasText')}</p>
    <div class="ideas">${areasWithIdeas.map(area)}</div>
    ${promise(desk)}
  `;
}

/** They did not come. Writing in one's own words needs nothing more. */
export const noIdeas = (desk: ViewDesk) => html`
  ${head(desk)}
  <p class="under" role="alert">${desk.more.t('noIdeas')}</p>
  <p class="stack-before">
    <button class="button" type="button" @click=${() => desk.show({ name: 'new' })}>${desk.more.t('writeOwn')}</button>
  </p>
`;

const head = ({ words, more, host, back }: ViewDesk) => html`
  ${backTo(words.t('heading'), back)} ${heading(host.headingLevel, more.t('ideasHeading'), { id: 'view' })}
`;
