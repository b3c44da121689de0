import { NewCall, type AskedCall } from '@bostadforst/contract/call';
import { callRoutes } from '@bostadforst/contract/call/routes';
import type { CSSResult } from 'lit';
import { inputStyles } from '../../styles/fields.ts';
import type { Detour, Door } from '../detour.ts';
import { Draft } from '../draft.ts';
import { faultsOf, reachFieldAt, reachOf, speechOf, unaskedOf } from '../draft-body.ts';
import type { Form } from '../form.ts';
import type { Asking, Fault, ReferralClient, Text } from '../walk.ts';
import { callStyles } from './call.styles.ts';
import { callTexts, type CallKey } from './texts.ts';
import { callView } from './views.ts';

export const callDoor: Door = { section: callTexts, enter: form => new CallDetour(form) };

/** *Ring mig*: where, when and in which language. Nothing of it is written into the form, and nothing of the form is sent with it. */
export class CallDetour implements Detour, Asking {
  readonly section = callTexts;
  readonly styles: readonly CSSResult[] = [inputStyles, callStyles];
  readonly draft = new Draft();
  readonly form: Form;
  now = {
    faults: [] as readonly Fault[],
    busy: false,
    problem: undefined as unknown,
    unsent: false,
    asked: undefined as AskedCall | undefined,
  };
  #key = '';
  /** Asked already, and of the same person: not asked once more. */
  #isAsked = false;

  constructor(form: Form) {
    this.form = form;
    const answer = form.path === 'self' ? form.draft.one('protectedIdentity') : '';
    if (answer) this.draft.write('protectedIdentity', answer);
    this.#isAsked = answer === 'no' || answer === 'not_sure';
  }

  get host() {
    return this.form.host;
  }

  /** First and alone, as in the form. */
  get asksProtected(): boolean {
    return !this.#isAsked;
  }

  render(text: Text) {
    return callView(this, text as Text<CallKey>);
  }

  take(control: HTMLInputElement | HTMLTextAreaElement): void {
    if (control.name === 'protectedIdentity') {
      this.draft.forget();
      this.#set({ faults: [] });
    }
    if (control.name === 'callWay') return this.draft.write('reach', control.value);
    this.draft.take(control);
  }

  async goOn(): Promise<void> {
    const answer = this.draft.one('protectedIdentity');
    if (this.now.busy || this.now.asked || answer === 'yes') return;
    if (!answer) return this.#mend([{ field: 'protectedIdentity' }]);
    if (!this.#isAsked) {
      this.#isAsked = true;
      return this.#show({ faults: [] }, '#question');
    }
    const faults = this.#faults();
    if (faults.length) return this.#mend(faults);
    await this.#send();
  }

  #faults(): readonly Fault[] {
    if (!this.draft.one('reach')) return [{ field: 'callWay' }];
    return faultsOf(NewCall, this.#body, ([part, field]) => (part === 'way' ? reachFieldAt(this.draft, ['reach', 0, field!]) : 'speech'));
  }

  get #body(): NewCall {
    const { draft } = this;
    return {
      protectedIdentity: draft.one('protectedIdentity'),
      way: reachOf(draft)[0],
      ...speechOf(draft),
      ...unaskedOf(draft),
    } as NewCall;
  }

  async #send(): Promise<void> {
    this.#set({ busy: true, problem: undefined, faults: [] });
    const { key, nothingSent } = this.form.trying(this.#key);
    this.#key = key;
    try {
      const asked = await (await this.#client()).askForCall({ body: this.#body }, { idempotencyKey: key });
      this.draft.forget();
      this.#show({ busy: false, asked }, '#question');
    } catch (problem) {
      const unsent = nothingSent();
      if (unsent) this.#key = '';
      this.#show({ busy: false, problem, unsent }, '.notice');
    }
  }

  async #client(): Promise<Pick<ReferralClient, 'askForCall'>> {
    return this.host.client ?? (await this.host.here.client(async () => callRoutes));
  }

  #mend(faults: readonly Fault[]) {
    this.#show({ faults }, '.error-summary');
  }

  #set(change: Partial<typeof this.now>) {
    this.now = { ...this.now, ...change };
    this.host.requestUpdate();
  }

  #show(change: Partial<typeof this.now>, selector: string) {
    this.#set(change);
    if (this.form.detour === this) this.form.show({}, selector);
  }
}
