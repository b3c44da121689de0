import type { GoalStep } from '@bostadforst/contract/goal';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { StepTickedEvent } from '../step-ticked-event.ts';
import type { ViewDesk } from '../views/view-desk.ts';
import { failureNotice } from './failure-notice.ts';
import type { Failure } from '../../controllers/sending.ts';

/**
 * The steps' checkboxes. A box follows the finger at once; when the service has not noted it, it goes back to what is known
 * and the words beneath say so.
 */
export class Ticks {
  readonly #desk: ViewDesk;
  readonly #goalId: string;
  /** What each step should become, until the service has it. */
  readonly #wished = new Map<string, boolean>();
  #failed: { step: GoalStep; done: boolean; failure: Failure } | undefined;

  constructor(desk: ViewDesk, goalId: string) {
    this.#desk = desk;
    this.#goalId = goalId;
  }

  render(step: GoalStep) {
    const done = this.#wished.get(step.id) ?? Boolean(step.doneAt);
    const change = (event: Event) => this.#tick(step, (event.target as HTMLInputElement).checked);
    return html`<label class="tick">
      <input class="mark" type="checkbox" autocomplete="off" .checked=${live(done)} @change=${change} />
      <span>${step.text}</span>
    </label>`;
  }

  renderFailure() {
    const failed = this.#failed;
    if (!failed) return '';
    const also = this.#desk.more.t('concerns', { text: failed.step.text });
    return failureNotice(this.#desk, failed.failure, { also, again: () => this.#tick(failed.step, failed.done) });
  }

  #tick(step: GoalStep, done: boolean) {
    this.#wished.set(step.id, done);
    this.#failed = undefined;
    this.#desk.host.requestUpdate();
    void this.#send(step);
  }

  /** One request at a time, so that an older answer never overwrites a newer one. Someone who changes their mind twice sends nothing. */
  async #send(step: GoalStep) {
    const { tenant, host } = this.#desk;
    const wasOffline = !navigator.onLine;
    let done: boolean | undefined;
    try {
      const goal = await tenant.inTurn((client, tenantId) => {
        done = this.#wished.get(step.id);
        if (done === undefined || done === this.#isDone(step.id)) return undefined;
        return client.tickStep({ params: { tenantId, goalId: this.#goalId, stepId: step.id }, body: { done } });
      });
      if (goal && done !== undefined) {
        tenant.put(goal);
        host.dispatchEvent(new StepTickedEvent(goal.id, step.id, done));
      }
    } catch (error) {
      this.#failed = { step, done: done ?? true, failure: { error, offline: wasOffline && !navigator.onLine } };
    }
    if (this.#wished.get(step.id) === done) this.#wished.delete(step.id);
    host.requestUpdate();
  }

  #isDone(stepId: string): boolean | undefined {
    const step = this.#desk.tenant.goals.find(({ id }) => id === this.#goalId)?.steps.find(({ id }) => id === stepId);
    return step && Boolean(step.doneAt);
  }
}
