import { initialState, Task } from '@lit/task';
import { html } from 'lit';
import { statusLine } from '../../parts/notice.ts';
import { adoptLater } from '../../styles/adopt-later.ts';
import { fieldStyles } from '../../styles/fields.ts';
import type { View } from '../desk.ts';
import type { Idea } from '../ideas/ideas.ts';
import type { ViewDesk } from '../views/view-desk.ts';
import { actsStyles } from './acts.styles.ts';
import { ideasView, noIdeas } from './ideas-view.ts';
import { NewGoalForm } from './new-goal-form.ts';
import { OneGoal } from './one-goal.ts';
import { SignInCode } from './sign-in-code.ts';

/** Everything that a tenant does: writes a goal, ticks a step, lets a goal rest, begins from an idea, uses a code. */
export class Acts {
  readonly #desk: ViewDesk;
  readonly #ideas;
  #wantsIdeas = false;
  #forms = new Map<string, NewGoalForm>();
  #goals = new Map<string, OneGoal>();
  #code?: SignInCode;

  constructor(desk: ViewDesk) {
    this.#desk = desk;
    this.#ideas = new Task(desk.host, {
      args: () => [(this.#wantsIdeas ||= desk.view().name === 'ideas')] as const,
      task: ([wanted]) => (wanted ? import('../ideas/ideas.ts') : initialState),
    });
    adoptLater(desk.host, [fieldStyles, actsStyles]);
  }

  render(view: Exclude<View, { name: 'overview' }>) {
    switch (view.name) {
      case 'goal':
        return this.#goal(view.goalId).render();
      case 'new':
        return this.#form(view.from ?? 'own').render();
      case 'ideas':
        return this.#renderIdeas();
    }
  }

  /** For someone signed in whose record is not yet known. */
  code() {
    this.#code ??= new SignInCode(this.#desk);
    return this.#code.render();
  }

  /** Everything that was being written. */
  forget(): void {
    this.#forms = new Map();
    this.#goals = new Map();
    this.#code = undefined;
  }

  #goal(goalId: string): OneGoal {
    const known = this.#goals.get(goalId) ?? new OneGoal(this.#desk, goalId);
    this.#goals.set(goalId, known);
    return known;
  }

  /** One form for a goal of one's own and one for each idea: what is written in one is there when one comes back to it. */
  #form(from: string, idea?: Idea): NewGoalForm {
    const known = this.#forms.get(from) ?? new NewGoalForm(this.#desk, goal => this.#saved(from, goal), idea);
    this.#forms.set(from, known);
    return known;
  }

  #saved(from: string, goalId: string) {
    this.#forms.delete(from);
    this.#goal(goalId).say('saved');
    this.#desk.show({ name: 'goal', goalId }, 'said');
  }

  #renderIdeas() {
    const choose = (idea: Idea) => {
      this.#form(idea.id, idea);
      this.#desk.show({ name: 'new', from: idea.id });
    };
    const { words } = this.#desk;
    const waiting = () => html`<div id="waiting" class="waiting">${statusLine(words.common('loading'))}</div>`;
    return this.#ideas.render({
      initial: waiting,
      pending: waiting,
      error: () => noIdeas(this.#desk),
      complete: ideas => ideasView(this.#desk, ideas, choose),
    });
  }
}
