import type { Door } from '../detour.ts';
import type { Text } from '../walk.ts';
import { contentsOf } from './draft-contents.ts';
import { FileDetour, type FileField } from './file-detour.ts';
import { asItCounts, isLongEnough, offer } from './pass-phrase.ts';
import { seal } from './sealed-file.ts';
import { fileTexts, type FileKey } from './texts.ts';
import { saveView } from './views.ts';

export const saveDoor: Door = { section: fileTexts, enter: form => new SaveDetour(form) };

/** What the file is called says nothing of what it is about. */
const name = 'anteckning.bf';

/** What has been written so far, as a file that the person keeps. */
export class SaveDetour extends FileDetour {
  render(text: Text) {
    return saveView(this, text as Text<FileKey>);
  }

  readonly offer = () => this.show({ phrase: offer(), missing: [] }, '#savePhrase');

  protected lacks(): readonly FileField[] {
    return isLongEnough(this.phrase) ? [] : ['savePhrase'];
  }

  protected async work(): Promise<void> {
    hand(await seal(contentsOf(this.form), asItCounts(this.phrase)));
  }
}

function hand(file: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([file], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // As soon as the browser has taken it: one engine looks at the address only after the press.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
