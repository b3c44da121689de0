import { html } from 'lit';
import { disclosure } from '../../parts/disclosure.ts';
import { heading } from '../../parts/heading.ts';
import { backIcon, forwardIcon } from '../../parts/icons.ts';
import type * as Ideas from '../ideas/ideas.ts';
import { groupOf } from '../goal-groups.ts';
import { areaPicture } from '../views/area-picture.ts';
import { areaWord } from '../views/area-word.ts';
import { promise } from '../views/promise.ts';
import type { ViewDesk } from '../views/view-desk.ts';

/** Ideas to begin from, by life area. Choosing one sends nothing: it fills the form. */
export function ideasView(desk: ViewDesk, { areasWithIdeas, ideasOf }: typeof Ideas, choose: (idea: Ideas.Idea) => void) {
  const { words, more, host, tenant, show } = desk;
  const first = tenant.goals[0];
  const back = () => show({ name: 'overview', group: first ? groupOf(first) : 'active' });
  const idea = (each: Ideas.Idea) =>
    html`<li><button class="idea" type="button" @click=${() => choose(each)}><span>${each.title}</span>${forwardIcon()}</button></li>`;
  const area = (each: (typeof areasWithIdeas)[number]) =>
    disclosure(
      html`<span class="area-line">${areaPicture(each)}<span>${areaWord(more, each)}</span></span>`,
      html`<ul class="cards" role="list">${ideasOf(each, words.language).map(idea)}</ul>`,
    );
  return html`
    <button class="link back" type="button" @click=${back}>${backIcon()}${words.t('heading')}</button>
    ${heading(host.headingLevel, more.t('ideasHeading'), { id: 'view' })}
    <p class="under">${more.t('ideasText')}</p>
    <div class="ideas">${areasWithIdeas.map(area)}</div>
    ${promise(desk)}
  `;
}
