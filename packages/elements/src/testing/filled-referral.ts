import type { SentReferral } from '@bostadforst/contract/referral';
import { doors } from '../referral-form/detour.ts';
import type { ReferralForm } from '../referral-form/referral-form.ts';
import { settled, shows } from './settled.ts';

/** What the service answers with when a referral has come through. */
export const sentReferral: SentReferral = {
  referralId: '6f9619ff-8b86-4d01-b42d-00c04fc964ff',
  receivedAt: '2026-11-22T15:20:00Z',
  alias: 'Rönn',
  replyBy: '2026-11-25',
};

const root = (form: ReferralForm) => form.shadowRoot!;

/** All that can be read. */
export const wordsIn = (form: ReferralForm): string => root(form).textContent.replace(/\s+/g, ' ');

export const questionIn = (form: ReferralForm): string => root(form).querySelector('#question')!.textContent.trim();

const inputs = (form: ReferralForm) => [...root(form).querySelectorAll<HTMLInputElement>('input')];

/** Presses the choice of a group, as a person does. */
export async function pick(form: ReferralForm, name: string, value: string): Promise<void> {
  const input = inputs(form).find(each => each.name === name && each.value === value);
  if (!input) throw new Error(`There is no ${name} = ${value}. There stands: ${wordsIn(form)}`);
  input.click();
  await settled(form);
}

export async function write(form: ReferralForm, name: string, words: string): Promise<void> {
  const field = root(form).getElementById(name) as HTMLInputElement | null;
  if (!field) throw new Error(`There is no field ${name}. There stands: ${wordsIn(form)}`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(form);
}

/** Presses the button or link that says this. */
export async function press(form: ReferralForm, label: string): Promise<void> {
  const buttons = [...root(form).querySelectorAll<HTMLElement>('button, a')];
  const found = buttons.find(each => (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, ' ').trim() === label);
  if (!found) throw new Error(`There is no “${label}”. There stands: ${wordsIn(form)}`);
  found.click();
  await settled(form);
}

/** Goes on, and waits until this can be read. */
export async function goOn(form: ReferralForm, until: string): Promise<void> {
  await press(form, 'Fortsätt');
  await shows(form, until);
}

/** The person's own six questions, as briefly as they can be answered. */
export async function toCheck(form: ReferralForm, answers: { alias?: string; wish?: string } = {}): Promise<void> {
  await pick(form, 'protectedIdentity', 'no');
  await goOn(form, 'Vad vill du bli kallad?');
  if (answers.alias) await write(form, 'alias', answers.alias);
  await goOn(form, 'Hur kan vi nå dig?');
  await pick(form, 'reach', 'no_way_yet');
  await goOn(form, 'Var bor du nu?');
  await goOn(form, 'Vad vill du?');
  if (answers.wish) await write(form, 'wish', answers.wish);
  await goOn(form, 'Språk och tolk');
  await goOn(form, 'Kontrollera dina svar');
}

/** Every chunk of the form once, so that a slow machine's first test does not pay for all of them. */
export async function warmUp(this: Mocha.Context): Promise<void> {
  this.timeout(60_000);
  await Promise.all([
    import('../referral-form/self/self-walk.ts'),
    import('../referral-form/self/self-closing.ts'),
    import('../referral-form/outreach/outreach-walk.ts'),
    import('../referral-form/unit/unit-walk.ts'),
    ...Object.values(doors).map(fetchDoor => fetchDoor()),
    import('@bostadforst/contract/person/receipt'),
  ]);
}
