import type { Goal } from '@bostadforst/contract/goal';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { segments } from '../../parts/choices.ts';
import { heading } from '../../parts/heading.ts';
import { lockIcon, plusIcon } from '../../parts/icons.ts';
import { inGroup, mainGroups, otherGroups, type Group } from '../goal-groups.ts';
import { areaPicture } from './area-picture.ts';
import { areaWord } from './area-word.ts';
import { progress } from './progress.ts';
import { promise } from './promise.ts';
import type { ViewDesk } from './view-desk.ts';

/** The goals of one group, a card each; and the way to the other groups, to a new goal and to ideas. */
export function overview(desk: ViewDesk, group: Group) {
  const { words, more, tenant, host } = desk;
  const shown = inGroup(tenant.goals, group);
  const others = otherGroups.filter(other => other !== group && inGroup(tenant.goals, other).length);
  const isMain = mainGroups.some(main => main === group);
  const options = mainGroups.map(value => ({ value, label: more.t(value) }));
  const change = (event: Event) => desk.show({ name: 'overview', group: (event.target as HTMLInputElement).value as Group }, '');
  return html`
    ${heading(host.headingLevel, words.t('heading'), { size: 't1', id: 'view' })}
    <p class="under">${more.t('yours')}</p>
    <div class="groups no-print" @change=${change}>${segments('group', more.t('show'), options, group)}</div>
    ${isMain ? nothing : html`<div class="group-name">${heading(host.headingLevel + 1, more.t(group), { size: 't1', id: 'group-name' })}</div>`}
    <ul class="cards" role="list">
      ${repeat(
        shown,
        goal => goal.id,
        goal => card(desk, goal),
      )}
    </ul>
    ${shown.length ? nothing : html`<p class="none">${more.t(group === 'active' ? 'noneActive' : 'noneHere')}</p>`}
    ${
      others.length
        ? html`<p class="row no-print">
            <span class="muted">${more.t('others')}</span>
            ${others.map(
              other =>
                html`<button class="link" type="button" @click=${() => desk.show({ name: 'overview', group: other }, 'group-name')}>
                  ${more.t(other)}
                </button>`,
            )}
          </p>`
        : nothing
    }
    <div class="ways no-print">
      <button class="button wide" type="button" @click=${() => desk.show({ name: 'new' })}>${plusIcon()}${more.t('newGoal')}</button>
      <button class="link" type="button" @click=${() => desk.show({ name: 'ideas' })}>${more.t('lookAtIdeas')}</button>
    </div>
    ${promise(desk)}
  `;
}

/** The whole card opens the goal; its name to a screen reader is the area and the person's own sentence. */
function card(desk: ViewDesk, goal: Goal) {
  const { more, host } = desk;
  const open = html`<button class="open" type="button" id="goal-${goal.id}" @click=${() => desk.show({ name: 'goal', goalId: goal.id })}>
    ${areaPicture(goal.lifeArea)}
    <span><span class="area">${areaWord(more, goal.lifeArea)}</span> <span class="sentence">${goal.title}</span></span>
  </button>`;
  return html`<li class="goal">
    ${heading(host.headingLevel + 1, open, { size: 't1' })}
    <p>${progress(desk, goal)}</p>
    <p class="seen">${lockIcon()}${more.t('onlyYou')}</p>
  </li>`;
}
