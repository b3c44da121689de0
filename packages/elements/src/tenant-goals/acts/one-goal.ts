import type { Goal, GoalState, GoalStep } from '@bostadforst/contract/goal';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { heading } from '../../parts/heading.ts';
import { checkIcon, doorIcon, lockIcon, moonIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { groupOf, movesFrom } from '../goal-groups.ts';
import { GoalMovedEvent } from '../goal-moved-event.ts';
import { areaPicture } from '../views/area-picture.ts';
import { areaWord } from '../views/area-word.ts';
import { backTo } from '../views/back-to.ts';
import { progress } from '../views/progress.ts';
import { promise } from '../views/promise.ts';
import type { ViewDesk } from '../views/view-desk.ts';
import { AddStep } from './add-step.ts';
import { failureNotice } from './failure-notice.ts';
import { Sending } from '../../controllers/sending.ts';
import { Ticks } from './ticks.ts';
import type { ViewKey } from '../views/texts.ts';

/** One goal: why, its steps, and what may be done with it. Nothing here is late, lost or counted against anyone. */
export class OneGoal {
  readonly #desk: ViewDesk;
  readonly #id: string;
  readonly #ticks: Ticks;
  readonly #addStep: AddStep;
  readonly #moving: Sending;
  #wished: GoalState | undefined;
  #said: ViewKey | undefined;

  constructor(desk: ViewDesk, id: string) {
    this.#desk = desk;
    this.#id = id;
    this.#ticks = new Ticks(desk, id);
    this.#addStep = new AddStep(desk, id);
    this.#moving = new Sending(desk.host);
  }

  /** What has just happened, said above the steps until something else has. */
  say(said: ViewKey): void {
    this.#said = said;
  }

  render() {
    const { host, tenant } = this.#desk;
    const goal = tenant.goals.find(({ id }) => id === this.#id);
    if (!goal) return heading(host.headingLevel, this.#desk.words.t('heading'), { size: 't2', id: 'view' });
    return html`${this.#renderBack(goal)} ${this.#renderHead(goal)} ${this.#renderSaid(goal)} ${this.#renderSteps(goal)}
    ${this.#renderMoves(goal)} ${promise(this.#desk)}`;
  }

  #renderBack(goal: Goal) {
    const { words, show } = this.#desk;
    const back = () => {
      this.#said = undefined;
      show({ name: 'overview', group: groupOf(goal) }, `goal-${goal.id}`);
    };
    return backTo(words.t('heading'), back);
  }

  #renderHead(goal: Goal) {
    const { more, host } = this.#desk;
    return html`
      <div class="goal-head">
        ${areaPicture(goal.lifeArea)}
        <div>
          <p class="area">${areaWord(more, goal.lifeArea)}</p>
          ${heading(host.headingLevel, goal.title, { id: 'view' })}
        </div>
      </div>
      ${goal.why ? html`<p class="why">${goal.why}</p>` : nothing}
      <p class="seen">${lockIcon()}${more.t('onlyYou')}</p>
    `;
  }

  #renderSaid(goal: Goal) {
    const said = this.#said ?? (goal.state === 'active' ? undefined : stateWords(goal.state));
    const icon = goal.state === 'resting' ? moonIcon() : goal.state === 'let_go' ? doorIcon() : checkIcon();
    return said ? html`<div class="stack-before">${notice(html`<p id="said">${this.#desk.more.t(said)}</p>`, { icon })}</div>` : nothing;
  }

  #renderSteps(goal: Goal) {
    const { more, host } = this.#desk;
    return html`
      <div class="steps-head">
        ${heading(host.headingLevel + 1, more.t('steps'), { size: 't2' })}
        <p class="t0" role="status">${progress(this.#desk, goal)}</p>
      </div>
      ${
        goal.steps.length
          ? html`<ul class="goal-steps" role="list">
              ${goal.steps.map(step => this.#renderStep(step))}
            </ul>`
          : nothing
      }
      ${this.#ticks.renderFailure()} ${this.#addStep.render(goal)}
    `;
  }

  #renderStep(step: GoalStep) {
    return html`<li>${this.#ticks.render(step)}</li>`;
  }

  #renderMoves(goal: Goal) {
    const { more } = this.#desk;
    const moves = movesFrom(goal.state);
    if (!moves.length) return nothing;
    return html`
      <div class="moves" role="group" aria-label=${more.t('moves')}>
        ${repeat(
          moves,
          to => to,
          to => this.#renderMove(goal, to),
        )}
      </div>
      ${failureNotice(this.#desk, this.#moving.failure, { again: () => this.#wished && void this.#move(goal, this.#wished) })}
    `;
  }

  #renderMove(goal: Goal, to: GoalState) {
    const look = to === 'let_go' ? 'link' : to === 'active' ? 'button' : 'button second';
    // The second press of a double click lands on what stands there by then, which is the way back.
    const press = (event: MouseEvent) => (event.detail > 1 ? undefined : void this.#move(goal, to));
    return html`<button class=${look} type="button" aria-disabled=${this.#moving.busy ? 'true' : nothing} @click=${press}>
      ${to === 'resting' ? moonIcon() : nothing}${this.#desk.more.t(moveWords(goal.state, to))}
    </button>`;
  }

  async #move(goal: Goal, state: GoalState) {
    const { tenant, host } = this.#desk;
    if (this.#moving.busy) return;
    this.#wished = state;
    const moved = await this.#moving.send(() =>
      tenant.inTurn((client, tenantId) => client.moveGoal({ params: { tenantId, goalId: goal.id }, body: { state } })),
    );
    if (!moved) return;
    tenant.put(moved);
    host.dispatchEvent(new GoalMovedEvent(moved.id, moved.state));
    this.#said = stateWords(moved.state);
    host.requestUpdate();
    await focusAfterUpdate(host, '#said');
  }
}

const stateWords = (state: GoalState): ViewKey =>
  (({ active: 'is_active', idea: 'is_idea', resting: 'is_resting', reached: 'is_reached', let_go: 'is_let_go' }) as const)[state] ??
  'is_unknown';

function moveWords(from: GoalState, to: GoalState): ViewKey {
  if (to === 'active') return from === 'idea' ? 'begin' : 'takeUp';
  return to === 'resting' ? 'to_resting' : to === 'reached' ? 'to_reached' : 'to_let_go';
}
