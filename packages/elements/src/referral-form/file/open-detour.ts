import type { Door } from '../detour.ts';
import type { Text } from '../walk.ts';
import { readContents } from './draft-contents.ts';
import { FileDetour, type FileField } from './file-detour.ts';
import { asItCounts } from './pass-phrase.ts';
import { check, mostBytes, RefusedFile, unseal } from './sealed-file.ts';
import { fileTexts, type FileKey } from './texts.ts';
import { openView } from './views.ts';

export const openDoor: Door = { section: fileTexts, enter: form => new OpenDetour(form) };

/** A saved file's answers back into the form. Protected identity is asked anew before any of them is seen. */
export class OpenDetour extends FileDetour {
  #file: File | undefined;

  render(text: Text) {
    return openView(this, text as Text<FileKey>);
  }

  override take(control: HTMLInputElement | HTMLTextAreaElement): void {
    if (control.type === 'file') this.#file = (control as HTMLInputElement).files?.[0];
    super.take(control);
  }

  protected lacks(): readonly FileField[] {
    return [...(this.#file ? [] : ['openFile' as const]), ...(this.phrase.trim() ? [] : ['openPhrase' as const])];
  }

  protected async work(): Promise<void> {
    const { form } = this;
    if (this.#file!.size > mostBytes) throw new RefusedFile('tooLarge');
    const bytes = new Uint8Array(await this.#file!.arrayBuffer());
    await check(bytes);
    const { answers, key, receipt } = readContents(await unseal(bytes, asItCounts(this.phrase)), form.path);
    // Left while the file was being opened: nothing is put into a form that has been emptied.
    if (form.detour !== this) return;
    form.draft.forget();
    for (const [field, values] of answers) form.draft.write(field, ...values);
    form.set({ at: 0, faults: [], key, receipt, cleared: false });
    form.refit();
  }
}
