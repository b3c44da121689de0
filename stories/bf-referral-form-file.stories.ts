import '@bostadforst/elements/bf-referral-form.js';
import { savedDraft } from '@bostadforst/elements/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import { toQuestion } from './referral-walk.ts';
import { all, as, press, see, write, type Act } from './visit.ts';

// What has been written, as a file under a pass-phrase, and back again.
const door = press('.main .no-print .link', -1);
const meta: Meta = {
  title: 'bf-referral-form, as a file',
  component: 'bf-referral-form',
  args: { path: 'self' },
  play: as(see('#question')),
};
export default meta;
type Story = StoryObj;

const phrase = 'katten sover på soffan';
const goOn = press('[type=submit]', -1);
const saving = all(toQuestion('self', 1), door, see('#savePhrase'));

export const Saving: Story = { play: as(saving) };
export const SavingWithTooLittle: Story = { play: as(saving, write('savePhrase', 'hemlis'), goOn, see('.error-summary')) };
export const SavingWithOfferedWords: Story = { play: as(saving, press('.link:not(.back, .end *, .no-print *)')) };
/** Once, a key that is never ready: on a slow phone it takes a while. */
const slowKey: Act = async () => {
  const value = () => {
    Reflect.deleteProperty(crypto.subtle, 'deriveKey');
    return new Promise(() => {});
  };
  Object.defineProperty(crypto.subtle, 'deriveKey', { configurable: true, value });
};
export const Locking: Story = { play: as(saving, write('savePhrase', phrase), slowKey, goOn) };
export const Saved: Story = { play: as(saving, write('savePhrase', phrase), goOn, gone('#savePhrase')) };

const file =
  (of: () => Promise<File> | File): Act =>
  async person => {
    await userEvent.upload((await person.see('#openFile')) as HTMLInputElement, await of());
  };
const opening = all(door, see('#openFile'));
const opened = (of: () => Promise<File> | File, sees: Act, words = phrase): Story => ({
  play: as(opening, file(of), write('openPhrase', words), goOn, sees),
});
const refused = see('.notice[role=alert]');
const named = (bytes: BlobPart) => new File([bytes], 'anteckning.bf');
const changed = async (change: (bytes: Uint8Array<ArrayBuffer>) => void) => {
  const bytes = new Uint8Array(await (await savedDraft(phrase)).arrayBuffer());
  change(bytes);
  return named(bytes);
};

export const Opening: Story = { play: as(opening) };
export const OpeningNothing: Story = { play: as(opening, goOn, see('.error-summary')) };
export const Unlocking: Story = {
  play: as(
    opening,
    file(() => savedDraft(phrase)),
    write('openPhrase', phrase),
    slowKey,
    goOn,
  ),
};
export const Opened: Story = opened(() => savedDraft(phrase), gone('#openFile'));
export const OpenedWithOtherWords: Story = opened(() => savedDraft(phrase), refused, 'hunden sover på soffan');
export const OpenedADamagedOne: Story = opened(() => changed(bytes => (bytes[60]! ^= 1)), refused);
export const OpenedANewerOne: Story = opened(() => changed(bytes => (bytes[3] = 2)), refused);
export const OpenedAForeignOne: Story = opened(() => named('Ett brev'), refused);
export const OpenedATooLargeOne: Story = opened(() => named(new Uint8Array(4_200_000)), refused);

/** A page that came over http: its browser makes no keys. */
const withoutHttps: Act = async person => {
  const { subtle } = crypto;
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  await all(door, refused)(person);
  Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
};
export const WithoutHttps: Story = { play: as(withoutHttps) };

/** Until it is no more to be seen. */
function gone(selector: string): Act {
  return async ({ element, settled }) => {
    for (let tries = 0; element.shadowRoot!.querySelector(selector) && tries < 500; tries++)
      await new Promise(resolve => setTimeout(resolve, 10));
    await settled();
  };
}
