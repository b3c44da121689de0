import type { CSSResult } from 'lit';
import { inputStyles } from '../../styles/fields.ts';
import type { Detour } from '../detour.ts';
import type { Form } from '../form.ts';
import { RefusedFile, type Refusal } from './sealed-file.ts';
import { fileTexts } from './texts.ts';

export type FileProblem = Refusal | 'noCrypto';
export type FileField = 'savePhrase' | 'openFile' | 'openPhrase';

/** What saving and opening have in common. The pass-phrase lives here until one leaves, and nowhere else. */
export abstract class FileDetour implements Detour {
  readonly section = fileTexts;
  readonly styles: readonly CSSResult[] = [inputStyles];
  readonly form: Form;
  phrase = '';
  missing: readonly FileField[] = [];
  problem: FileProblem | undefined;
  busy = false;
  done = false;

  constructor(form: Form) {
    this.form = form;
    // A page without https has no keys to make.
    if (!globalThis.crypto?.subtle) this.problem = 'noCrypto';
  }

  abstract render(text: Parameters<Detour['render']>[0]): unknown;
  protected abstract lacks(): readonly FileField[];
  protected abstract work(): Promise<void>;

  take(control: HTMLInputElement | HTMLTextAreaElement): void {
    if (control.type !== 'file') this.phrase = control.value;
  }

  async goOn(): Promise<void> {
    if (this.busy || this.done || this.problem === 'noCrypto') return;
    const missing = this.lacks();
    if (missing.length) return this.show({ missing, problem: undefined }, '.error-summary');
    this.show({ missing, problem: undefined, busy: true }, '.error-summary');
    try {
      await this.work();
      this.phrase = '';
      this.show({ busy: false, done: true }, '#question');
    } catch (error) {
      this.show({ busy: false, problem: error instanceof RefusedFile ? error.why : 'damaged' }, '.notice');
    }
  }

  show(change: Partial<Pick<FileDetour, 'missing' | 'problem' | 'busy' | 'done' | 'phrase'>>, selector: string): void {
    Object.assign(this, change);
    // Whoever has left meanwhile is not brought back.
    if (this.form.detour === this) this.form.show({}, selector);
  }
}
