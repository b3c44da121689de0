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

/** Each fetched when someone goes there. */
export const detours = {
  /** *Ring mig*. */
  call: () => import('./call/call-detour.ts').then(({ enterCall }) => enterCall),
  /** What has been written, as a file under a pass-phrase, and back again. */
  save: () => import('./file/save-detour.ts').then(({ enterSave }) => enterSave),
  open: () => import('./file/open-detour.ts').then(({ enterOpen }) => enterOpen),
  /** For whoever has sent before. */
  receipt: () => import('./receipt/receipt-detour.ts').then(({ enterReceipt }) => enterReceipt),
} satisfies Record<string, () => Promise<(form: Form) => Detour>>;
export type DetourName = keyof typeof detours;
