import { readReceipt } from '@bostadforst/contract/person/receipt';
import type { ReceiptLine } from '@bostadforst/contract/referral/receipt-line';
import { receiptRoutes, type ReceiptShown } from '@bostadforst/contract/referral/receipt-routes';
import type { CSSResult } from 'lit';
import { lengthOf } from '../../parts/length-of.ts';
import { disclosureStyles } from '../../styles/disclosure.ts';
import { inputStyles } from '../../styles/fields.ts';
import type { Detour, Door } from '../detour.ts';
import { Draft } from '../draft.ts';
import type { Form } from '../form.ts';
import type { Asking, Fault, ReferralClient, Text } from '../walk.ts';
import { receiptStyles } from './receipt.styles.ts';
import { receiptTexts, type ReceiptKey } from './texts.ts';
import { receiptView } from './views.ts';

export const receiptDoor: Door = { section: receiptTexts, enter: form => new ReceiptDetour(form) };

/** What has been done with the number: asked how it goes, words added, a wish to withdraw. */
export type Done = 'asked' | 'added' | 'wished';

const empty = {
  faults: [] as readonly Fault[],
  busy: false,
  problem: undefined as unknown,
  unsent: false,
  /** One of the four, and nothing else is ever known here. */
  line: undefined as ReceiptLine | undefined,
  done: 'asked' as Done,
};

/** For whoever has sent before: how it goes, in one line; words to add; a wish to withdraw. Nothing is kept when one leaves. */
export class ReceiptDetour implements Detour, Asking {
  readonly section = receiptTexts;
  readonly styles: readonly CSSResult[] = [inputStyles, disclosureStyles, receiptStyles];
  readonly draft = new Draft();
  readonly form: Form;
  now = { ...empty };
  /** What was sent last, and its key: trying the same again stores nothing twice. */
  #sent = { what: '', key: '' };

  constructor(form: Form) {
    this.form = form;
    // Whoever has just sent need not write what stands on the page.
    if (form.now.answer) this.draft.write('receiptNumber', form.now.receipt);
  }

  get host() {
    return this.form.host;
  }

  render(text: Text) {
    return receiptView(this, text as Text<ReceiptKey>);
  }

  take(control: HTMLInputElement | HTMLTextAreaElement): void {
    this.draft.take(control);
    if (control.name === 'receiptNumber') this.#set({ faults: [] });
  }

  /** Enter in the number's field asks; in the words' it is a new line. */
  async goOn(): Promise<void> {
    if (!this.now.line) await this.#ask('asked');
  }

  async add(): Promise<void> {
    const words = this.draft.one('addedWords').trim();
    if (!words || lengthOf(words) > 2000)
      return this.#show({ faults: [{ field: 'addedWords', tooLong: words.length > 0 }] }, '.error-summary');
    await this.#ask('added', { words });
  }

  async wishToWithdraw(): Promise<void> {
    await this.#ask('wished', { withdraw: true });
  }

  async #ask(done: Done, more: Pick<ReceiptShown, 'words' | 'withdraw'> = {}): Promise<void> {
    if (this.now.busy) return;
    const receipt = readReceipt(this.draft.one('receiptNumber'));
    if (!receipt) return this.#show({ faults: [{ field: 'receiptNumber' }] }, '.error-summary');
    this.#set({ busy: true, problem: undefined, faults: [] });
    const body = { receipt, ...more };
    const what = JSON.stringify(body);
    const { key, nothingSent } = this.form.trying(this.#sent.what === what ? this.#sent.key : '');
    this.#sent = { what, key };
    try {
      const { line } = await (await this.#client()).showReceipt({ body }, { idempotencyKey: key });
      this.#sent = { what: '', key: '' };
      if (done === 'added') this.draft.write('addedWords', '');
      this.#show({ busy: false, line, done }, '#question');
    } catch (problem) {
      const unsent = nothingSent();
      if (unsent) this.#sent = { what: '', key: '' };
      this.#show({ busy: false, problem, unsent }, '.notice');
    }
  }

  async #client(): Promise<Pick<ReferralClient, 'showReceipt'>> {
    return this.host.client ?? (await this.host.here.client(async () => receiptRoutes));
  }

  #set(change: Partial<typeof empty>) {
    this.now = { ...this.now, ...change };
    this.host.requestUpdate();
  }

  /** What is answered after someone has left is shown to nobody. */
  #show(change: Partial<typeof empty>, selector: string) {
    this.#set(change);
    if (this.form.detour === this) this.form.show({}, selector);
  }
}
