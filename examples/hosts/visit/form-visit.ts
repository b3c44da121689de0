import { setTimeout as pause } from 'node:timers/promises';
import { valueOf } from './in-page.ts';
import type { Visit, Visitor, Work } from './visitor.ts';

export type Standing = 'framed' | 'inline';

/** Milliseconds that anything may take on a busy machine. */
const patience = 60_000;

/** The referral form on somebody's page, filled in by a person with mouse and keyboard, in the page or in its frame alike. */
export class FormVisit {
  readonly visit: Visit;
  readonly standing: Standing;
  /** How the addresses of frames begin. */
  readonly frames: string;

  private constructor(visit: Visit, standing: Standing, backend: string) {
    this.visit = visit;
    this.standing = standing;
    this.frames = `${backend}/frame/`;
  }

  static async open(visitor: Visitor, address: string, standing: Standing, backend: string): Promise<FormVisit> {
    return new FormVisit(await visitor.visit(address), standing, backend);
  }

  /** In the document where the form's own shadow root stands. */
  async inForm<W extends Work>(work: W, ...args: Parameters<W>): Promise<Awaited<ReturnType<W>> | undefined> {
    return this.standing === 'inline' ? this.visit.inPage(work, ...args) : this.visit.inFrame(this.frames, work, ...args);
  }

  /** What stands as a question now, when there is one. */
  question = () => this.inForm(questionNow);

  async untilQuestion(words: string): Promise<void> {
    await until(
      async () => (await this.question())?.includes(words) ?? false,
      async () => `“${words}”, but: ${await this.question()}`,
    );
  }

  async choose(name: string, value: string): Promise<void> {
    const selector = `input[name="${name}"][value="${value}"]`;
    await this.#persist(
      async () => (await this.inForm(isChosen, selector)) === true,
      () => this.#clickOn(selector),
      `${selector} to be chosen`,
    );
  }

  async write(name: string, words: string): Promise<void> {
    const written = () => this.inForm(valueOf, name);
    await this.#persist(
      async () => (await written()) === words,
      async () => {
        await this.#clickOn(`#${name}`);
        // What the keyboard has already written is not written twice.
        if (!(await written())) await this.visit.type(words);
      },
      `${name} to hold “${words}”`,
    );
  }

  async goOn(words: string): Promise<void> {
    await this.#persist(
      async () => (await this.question())?.includes(words) ?? false,
      () => this.#clickOn('button[type="submit"]'),
      `“${words}”`,
    );
  }

  /** Does it, and once more when nothing comes of it, as one does on a slow machine. */
  async #persist(holds: () => Promise<boolean>, act: () => Promise<void>, expected: string): Promise<void> {
    for (let tries = 0; tries < 4; tries++) {
      await act();
      const came = await until(holds, async () => expected, 10_000).then(
        () => true,
        () => false,
      );
      if (came) return;
    }
    throw new Error(`Waited for ${expected}, but there stands: ${await this.question()}`);
  }

  /** By the button that leads away from the page. */
  async leave(): Promise<void> {
    // It stands in sight wherever one is: nothing is scrolled to reach it.
    await this.#clickOn('.button.exit[href]', false);
  }

  /** Presses what a person sees: brought into the window, in its middle. */
  async #clickOn(selector: string, bring = true): Promise<void> {
    const find = async () => {
      const box = await this.inForm(boxOf, selector, bring);
      if (!box) return undefined;
      if (this.standing === 'inline') return box;
      // The frame is as tall as what it holds: it is the page that is scrolled.
      const frame = await this.visit.inPage(frameOf, this.frames, bring ? box.y : undefined);
      return frame && { x: frame.x + box.x, y: frame.y + box.y };
    };
    let at: { x: number; y: number } | undefined;
    let before = '';
    // A page that is still moving is not pressed: the browser would ask what stands there a moment later.
    const isStill = async () => {
      at = await find();
      const now = at ? `${at.x} ${at.y}` : '';
      return now !== '' && now === before ? true : ((before = now), false);
    };
    await until(isStill, async () => `${selector} to press`);
    await this.visit.click(at!.x, at!.y);
  }
}

/** Asks again until it is so. */
export async function until(holds: () => Promise<boolean>, expected: () => Promise<string>, longest = patience): Promise<void> {
  for (const end = Date.now() + longest; Date.now() < end; await pause(60)) if (await holds()) return;
  throw new Error(`Waited for ${await expected()}`);
}

// What follows runs in the page.

function questionNow(): string | undefined {
  const look = (root: ParentNode): Element | null => {
    for (const each of root.querySelectorAll('*')) {
      const found = each.localName === 'bf-referral-form' && each.shadowRoot?.querySelector('#question');
      if (found) return found;
      const deeper = each.shadowRoot ? look(each.shadowRoot) : null;
      if (deeper) return deeper;
    }
    return null;
  };
  return look(document)?.textContent?.replace(/\s+/g, ' ').trim();
}

function isChosen(selector: string): boolean {
  const look = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some(
      each =>
        Boolean(each.shadowRoot?.querySelector<HTMLInputElement>(selector)?.checked) || (each.shadowRoot ? look(each.shadowRoot) : false),
    );
  return look(document);
}

/** The middle of what is to be pressed. A control that is drawn by its label is pressed there. */
function boxOf(selector: string, bring: boolean): { x: number; y: number } | undefined {
  const look = (root: ParentNode): Element | null => {
    for (const each of root.querySelectorAll('*')) {
      const all = each.localName === 'bf-referral-form' ? [...(each.shadowRoot?.querySelectorAll(selector) ?? [])] : [];
      // Where there are two of them, one for a wide and one for a narrow place, it is the one that is seen.
      const found = all.find(one => one.getClientRects().length > 0);
      if (found) return found;
      const deeper = each.shadowRoot ? look(each.shadowRoot) : null;
      if (deeper) return deeper;
    }
    return null;
  };
  const target = look(document);
  const seen = target && ((target as HTMLInputElement).type === 'radio' ? (target.closest('label') ?? target) : target);
  if (!seen) return undefined;
  if (bring) seen.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = seen.getBoundingClientRect();
  return width && height ? { x: left + width / 2, y: top + height / 2 } : undefined;
}

/** Where the frame stands, once what is at `y` in it is in the middle of the window. */
function frameOf(start: string, y?: number): { x: number; y: number } | undefined {
  const look = (root: ParentNode): HTMLIFrameElement | null => {
    for (const each of root.querySelectorAll('*')) {
      if (each instanceof HTMLIFrameElement && each.src.startsWith(start)) return each;
      const found = each.shadowRoot ? look(each.shadowRoot) : null;
      if (found) return found;
    }
    return null;
  };
  const frame = look(document);
  if (!frame) return undefined;
  if (y !== undefined) window.scrollBy({ top: frame.getBoundingClientRect().top + y - window.innerHeight / 2, behavior: 'instant' });
  const { left, top } = frame.getBoundingClientRect();
  return { x: left, y: top };
}
