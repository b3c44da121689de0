import type { CSSResult } from 'lit';
import type { Section } from '../texts/texts.ts';
import type { Form } from './form.ts';
import type { Text } from './walk.ts';

/** What someone may do beside the questions, and come back from: all that is written in them stays. */
export interface Detour {
  section: Section;
  styles: readonly CSSResult[];
  render(text: Text): unknown;
  /** What a control now says. */
  take(control: HTMLInputElement | HTMLTextAreaElement): void;
  /** The one way on has been pressed. */
  goOn(): Promise<void>;
}

/** The way in to one. */
export interface Door {
  /** Its words, which are wanted before anyone goes in. */
  section: Section;
  enter(form: Form): Detour;
}

/** In the order in which they are fetched while the questions are read: what saves goes first. */
export const doors = {
  /** What has been written, as a file under a pass-phrase, and back again. */
  save: () => import('./file/save-detour.ts').then(({ saveDoor }) => saveDoor),
  /** *Ring mig*. */
  call: () => import('./call/call-detour.ts').then(({ callDoor }) => callDoor),
  /** For whoever has sent before. */
  receipt: () => import('./receipt/receipt-detour.ts').then(({ receiptDoor }) => receiptDoor),
  open: () => import('./file/open-detour.ts').then(({ openDoor }) => openDoor),
} satisfies Record<string, () => Promise<Door>>;
export type DetourName = keyof typeof doors;
