import { fixture, html } from '@open-wc/testing';
import type { CallOptions } from '@bostadforst/client';
import { fakeClient } from '@bostadforst/client/testing';
import type { Goal, NewGoal } from '@bostadforst/contract/goal';
import type { Site } from '../contexts/site-context.ts';
import { siteWith } from './example-site.ts';
import { settled, shows } from './settled.ts';
import '../tenant-goals/bf-tenant-goals.ts';

export type GoalsElement = HTMLElementTagNameMap['bf-tenant-goals'];

export const tenantId = '0d3f7c2e-6a7e-4d0c-9d6e-2f1b6a1c9a11';
const at = '2026-03-01T09:00:00Z';
let made = 0;
const newId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;

/** A goal with one step per text; those that begin with `*` are done. */
export const goal = (title: string, change: Partial<Goal> = {}, steps: readonly string[] = []): Goal => ({
  id: newId(),
  title,
  lifeArea: 'own',
  state: 'active',
  steps: steps.map(text => ({ id: newId(), text: text.replace('*', ''), ...(text.startsWith('*') ? { doneAt: at } : {}) })),
  createdAt: at,
  ...change,
});

export const doctor = () =>
  goal('Jag vill gå till läkaren.', { lifeArea: 'health', why: 'För att ryggen gör ont.' }, [
    '*Skriva ner vad jag vill ta upp',
    '*Boka tid',
    'Gå dit',
  ]);

interface Call {
  params: { goalId: string; stepId: string };
  body: NewGoal & { state: Goal['state']; text: string; done: boolean };
}

/**
 * A service that keeps goals as the real one does. `fails` is what the next request meets, `slowly` how many milliseconds the
 * next answer takes to come back, `asked` every change that reached it.
 */
export function service(goals: Goal[] = []) {
  const kept = {
    goals,
    asked: [] as { name: string; body: unknown; key: string | undefined }[],
    fails: undefined as Error | undefined,
    slowly: 0,
    me: { roles: ['tenant'], units: [], personId: tenantId } as { roles: string[]; units: string[]; personId?: string },
  };
  const change =
    (name: string, make: (call: Call) => Goal) =>
    async (call: Call, { idempotencyKey }: CallOptions) => {
      kept.asked.push({ name, body: call.body, key: idempotencyKey });
      const { fails } = kept;
      kept.fails = undefined;
      if (fails) throw fails;
      const after = make(call);
      kept.goals = [...kept.goals.filter(({ id }) => id !== after.id), after];
      const { slowly } = kept;
      kept.slowly = 0;
      if (slowly) await new Promise(resolve => setTimeout(resolve, slowly));
      return after;
    };
  const one = ({ params }: Call) => kept.goals.find(({ id }) => id === params.goalId)!;
  const client = fakeClient({
    getMe: async () => kept.me,
    listGoals: async () => {
      const { fails } = kept;
      kept.fails = undefined;
      if (fails) throw fails;
      return kept.goals;
    },
    addGoal: change('addGoal', ({ body: { steps, ...words } }) =>
      goal(words.title, { ...words, state: words.state ?? 'active' } as Partial<Goal>, steps),
    ),
    moveGoal: change('moveGoal', call => ({ ...one(call), state: call.body.state })),
    addStep: change('addStep', call => ({ ...one(call), steps: [...one(call).steps, { id: newId(), text: call.body.text }] })),
    tickStep: change('tickStep', call => ({
      ...one(call),
      steps: one(call).steps.map(({ doneAt, ...step }) =>
        step.id === call.params.stepId
          ? { ...step, ...(call.body.done ? { doneAt: at } : {}) }
          : { ...step, ...(doneAt ? { doneAt } : {}) },
      ),
    })),
  });
  return Object.assign(kept, { client });
}

/** As a portal writes it: a number of its own between the tags, and a way to sign in. */
export async function show(
  kept: { client: unknown },
  { site = siteWith(), language = '', dir = 'ltr' }: { site?: Site; language?: string; dir?: string } = {},
) {
  const element = await fixture<GoalsElement>(html`
    <bf-tenant-goals
      lang="sv"
      dir=${dir}
      language=${language}
      sign-in-url="/sign-in/exempelkommun"
      .site=${site}
      .client=${kept.client as GoalsElement['client']}
    >
      <p>Ring <a href="tel:+46701740699">070-174 06 99</a></p>
    </bf-tenant-goals>
  `);
  await settled(element);
  return element;
}

export const inside = (element: GoalsElement) => element.shadowRoot!;
export const textOf = (node: Node | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const find = <E extends HTMLElement = HTMLElement>(element: GoalsElement, selector: string) =>
  inside(element).querySelector<E>(selector);
export const focused = (element: GoalsElement) => inside(element).activeElement;

/** The button, link or choice that a person would press by these words. */
export function press(element: GoalsElement, words: string): void {
  const all = [...inside(element).querySelectorAll<HTMLElement>('button, a, label, summary')].filter(each => each.checkVisibility());
  const pressed = all.find(each => textOf(each) === words) ?? all.find(each => textOf(each).includes(words));
  if (!pressed) throw new Error(`Nothing to press says “${words}”. There is: ${all.map(textOf).join(' · ')}`);
  pressed.click();
}

/** Writes as a person does, so that the element hears it. */
export function write(element: GoalsElement, name: string, words: string): void {
  const field = find<HTMLInputElement>(element, `#${name}`);
  if (!field) throw new Error(`There is no field ${name}.`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Whom to ring, as it can be seen right now, inside and between the tags. */
export const numbersSeen = (element: GoalsElement) =>
  [...element.querySelectorAll('a'), ...inside(element).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')]
    .filter(link => link.checkVisibility())
    .map(textOf);

/** The form of a new goal, opened by someone who has none yet. */
export const form = async (kept = service(), place = {}) => {
  const element = await show(kept, place);
  await shows(element, 'Här kommer dina mål att stå');
  press(element, 'Skriv ett eget');
  await shows(element, 'Vad vill du att det ska bli?');
  return element;
};

export const save = async (element: GoalsElement, words = 'Spara målet') => {
  press(element, words);
  await settled(element);
};

export const value = (element: GoalsElement, name: string) => find<HTMLInputElement>(element, `#${name}`)!.value;
