import { lifeAreas } from '@bostadforst/contract/goal';
import { html, nothing } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { actions, button } from '../../parts/actions.ts';
import { tiles } from '../../parts/choices.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { textArea, textField } from '../../parts/field.ts';
import { heading } from '../../parts/heading.ts';
import { plusIcon } from '../../parts/icons.ts';
import { statusLine } from '../../parts/notice.ts';
import { GoalAddedEvent } from '../goal-added-event.ts';
import type { Idea } from '../ideas/ideas.ts';
import { areaPicture } from '../views/area-picture.ts';
import { areaWord } from '../views/area-word.ts';
import { backTo } from '../views/back-to.ts';
import { promise } from '../views/promise.ts';
import type { ViewDesk } from '../views/view-desk.ts';
import { mostSigns, mostSteps, newDraft, readDraft, type Draft, type Fault } from './draft.ts';
import { failureNotice } from './failure-notice.ts';
import { Sending } from '../../controllers/sending.ts';

/** A new goal in the person's own words. Only the first question needs an answer. */
export class NewGoalForm {
  readonly #desk: ViewDesk;
  readonly #saved: (goalId: string) => void;
  readonly #idea: Idea | undefined;
  readonly #draft: Draft;
  readonly #sending: Sending;
  #faults: Fault[] = [];

  constructor(desk: ViewDesk, saved: (goalId: string) => void, idea?: Idea) {
    this.#desk = desk;
    this.#saved = saved;
    this.#idea = idea;
    this.#draft = newDraft(idea);
    this.#sending = new Sending(desk.host);
  }

  render() {
    const { words, more, host } = this.#desk;
    const { busy } = this.#sending;
    const errors = this.#faults.map(fault => ({ field: fault.field, message: this.#says(fault) }));
    return html`
      ${this.#renderBack()} ${heading(host.headingLevel, more.t('newHeading'), { id: 'view' })}
      <div class="stack-before">${errorSummary(errors, host.headingLevel + 1, words)}</div>
      ${this.#idea ? html`<p class="under">${more.t('fromIdea')}</p>` : nothing}
      <form novalidate autocomplete="off" @input=${this.#write} @change=${this.#write} @submit=${this.#submit}>
        ${this.#renderWords()} ${this.#renderArea()} ${this.#renderSteps()}
        <div class="stack-before">${failureNotice(this.#desk, this.#sending.failure, { also: more.t('kept') })}</div>
        ${actions(
          button(busy ? more.t('saving') : more.t('save'), undefined, { type: 'submit', busy }),
          button(more.t('saveForLater'), () => this.#save('idea'), { look: 'second', busy }),
        )}
        <p class="hint">${more.t('laterHint')}</p>
        ${statusLine(busy ? html`<span class="unseen">${more.t('saving')}</span>` : nothing)}
      </form>
      ${promise(this.#desk)}
    `;
  }

  #renderBack() {
    const { words, more, show, back } = this.#desk;
    return this.#idea ? backTo(more.t('ideasHeading'), () => show({ name: 'ideas' })) : backTo(words.t('heading'), back);
  }

  #renderWords() {
    const { words, more } = this.#desk;
    const { title, why } = this.#draft;
    return html`
      ${textArea({ name: 'title', label: more.t('titleLabel'), hint: more.t('titleHint'), value: title, rows: 2, error: this.#error('title') }, words)}
      ${textArea({ name: 'why', label: more.t('whyLabel'), hint: more.t('skip'), value: why, rows: 2, error: this.#error('why') }, words)}
    `;
  }

  #renderArea() {
    const { words, more } = this.#desk;
    const options = lifeAreas.map(area => ({ value: area, label: html`${areaPicture(area)}<span>${areaWord(more, area)}</span>` }));
    return html`<div class="areas">
      ${tiles({ name: 'lifeArea', legend: more.t('areaLabel'), hint: more.t('areaHint'), options, value: this.#draft.lifeArea }, words)}
    </div>`;
  }

  /** One step is asked for; an idea brings several, and each can be changed or emptied. */
  #renderSteps() {
    const { words, more } = this.#desk;
    const { steps } = this.#draft;
    const field = (label: string, hint: string, index: number) =>
      textField({ name: `step-${index}`, label, hint, value: steps[index] ?? '', error: this.#error(`step-${index}`) }, words);
    const another = html`<button class="link" type="button" @click=${this.#addStep}>${plusIcon()}${more.t('anotherStep')}</button>`;
    if (steps.length === 1) return html`<div class="first-step">${field(more.t('firstStepLabel'), more.t('skip'), 0)} ${another}</div>`;
    return html`<fieldset class="first-step">
      <legend class="label">${more.t('stepsLabel')}</legend>
      <p class="hint">${more.t('stepsHint')}</p>
      <div class="step-fields">${steps.map((_, index) => field(more.t('stepNumber', { number: index + 1 }), '', index))}</div>
      ${steps.length < mostSteps ? another : nothing}
    </fieldset>`;
  }

  #error(field: string): string | undefined {
    const fault = this.#faults.find(each => each.field === field);
    return fault && this.#says(fault);
  }

  #says({ what, count }: Fault): string {
    const { more } = this.#desk;
    return what === 'missing' ? more.t('titleMissing') : more.t('tooLong', { count, most: mostSigns });
  }

  readonly #write = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    const draft = this.#draft;
    if (name === 'title' || name === 'why') draft[name] = value;
    else if (name === 'lifeArea') draft.lifeArea = lifeAreas.find(area => area === value) ?? '';
    else if (name.startsWith('step-')) draft.steps[Number(name.slice(5))] = value;
    this.#desk.host.requestUpdate();
  };

  readonly #addStep = () => {
    this.#draft.steps.push('');
    this.#desk.host.requestUpdate();
    void focusAfterUpdate(this.#desk.host, `#step-${this.#draft.steps.length - 1}`);
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    void this.#save('active');
  };

  async #save(state: 'active' | 'idea') {
    const { host, tenant } = this.#desk;
    const read = readDraft(this.#draft, state);
    this.#faults = 'faults' in read ? read.faults : [];
    host.requestUpdate();
    if ('faults' in read) return focusAfterUpdate(host, '.error-summary');
    const goal = await this.#sending.send(idempotencyKey =>
      tenant.ask((client, tenantId) => client.addGoal({ params: { tenantId }, body: read.goal }, { idempotencyKey })),
    );
    if (this.#sending.wasStoredBefore) return tenant.refresh();
    if (!goal) return;
    tenant.put(goal);
    host.dispatchEvent(new GoalAddedEvent(goal.id, goal.state));
    this.#saved(goal.id);
  }
}
