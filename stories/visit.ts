import type { LitElement } from 'lit';
import { userEvent } from 'storybook/test';

const words = (element: LitElement) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Asks again until there is an answer. Says after twenty seconds what stands there instead of it. */
async function until<Found>(element: LitElement, what: string, ask: () => Found | undefined | false): Promise<Found> {
  for (const start = Date.now(); Date.now() - start < 20_000; await new Promise(resolve => setTimeout(resolve, 10))) {
    const found = ask();
    if (found) return found;
  }
  throw new Error(`Never came to ${what}. There stands: ${words(element)}`);
}

/** A day is chosen in a calendar, and nobody types a long text letter by letter. */
function put(field: HTMLInputElement, text: string) {
  field.value = text;
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
}

/**
 * A person at an element: they press, choose and write, and go on when what they wait for is in sight. Everything is found by
 * what it is and not by its words, so that a story reads the same in every language.
 */
export function visit(canvas: HTMLElement) {
  const ours = [...canvas.querySelectorAll<LitElement>('*')].filter(
    ({ localName, shadowRoot }) => localName.startsWith('bf-') && shadowRoot,
  );
  const element = ours.find(({ localName }) => localName !== 'bf-site')!;
  const root = element.shadowRoot!;

  /** Until nothing more is on its way that has not been asked of a service. */
  async function settled() {
    for (let quiet = 0; quiet < 3;) {
      await new Promise(resolve => setTimeout(resolve));
      quiet = element.isUpdatePending ? 0 : quiet + 1;
      await element.updateComplete;
    }
  }

  /** Until this can be seen. */
  async function see(selector: string, nth = 0): Promise<HTMLElement> {
    const inSight = () => [...root.querySelectorAll<HTMLElement>(selector)].filter(each => each.checkVisibility()).at(nth);
    const seen = await until(element, selector, inSight);
    await settled();
    return seen;
  }

  async function press(selector: string, nth = 0) {
    await userEvent.click(await see(selector, nth));
    await settled();
  }

  /** Presses, and waits until something else is said here than before. */
  async function pressOn(heading: string, selector: string, nth = 0) {
    const said = () => root.querySelector(heading)?.textContent;
    const before = said();
    await press(selector, nth);
    await until(element, `another ${heading}`, () => said() !== undefined && said() !== before);
    await settled();
  }

  /** One of a group's answers, or several. */
  async function choose(name: string, ...values: string[]) {
    for (const value of values) await press(`input[name="${name}"][value="${value}"]`);
  }

  /** In place of what stands in the field. */
  async function write(name: string, text: string) {
    const field = (await see(`:is(input, textarea)[name="${name}"]`)) as HTMLInputElement;
    if (text.length > 200 || field.type === 'date') put(field, text);
    else await userEvent.type(field, text, { delay: null, initialSelectionStart: 0, initialSelectionEnd: field.value.length });
    await settled();
  }

  return { element, see, press, pressOn, choose, write, settled };
}

export type Visit = ReturnType<typeof visit>;
export type Act = (person: Visit) => Promise<unknown>;

/** A play function: what a person does at the element, one thing after another. */
export const as =
  (...acts: Act[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const person = visit(canvasElement);
    for (const act of acts) await act(person);
  };

/** The same in words that a story reads by. */
export const see =
  (selector: string, nth = 0): Act =>
  person =>
    person.see(selector, nth);
export const press =
  (selector: string, nth = 0): Act =>
  person =>
    person.press(selector, nth);
export const choose =
  (name: string, ...values: string[]): Act =>
  person =>
    person.choose(name, ...values);
export const write =
  (name: string, text: string): Act =>
  person =>
    person.write(name, text);
/** Several acts as one. */
export const all =
  (...acts: Act[]): Act =>
  async person => {
    for (const act of acts) await act(person);
  };
