import { isProblem } from '@bostadforst/contract/problem';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import { html, nothing } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { Sending } from '../../controllers/sending.ts';
import { checkIcon, warningIcon } from '../../parts/icons.ts';
import { lengthOf } from '../../parts/length-of.ts';
import { notice } from '../../parts/notice.ts';
import { signIn } from '../../parts/sign-in.ts';
import { OwnReferralChangedEvent, type OwnAct } from '../own-referral-changed-event.ts';
import type { ViewDesk } from './view-desk.ts';

const longest = 2_000;
const faultIn = (words: string) => (lengthOf(words) > longest ? 'addLong' : undefined);

/** What a person does here, one thing at a time: it is sent once, said truthfully, and what was written stays until it has arrived. */
export class Acting {
  /** About the offer, and to add to one's own words. */
  readonly written = { offer: '', added: '' };
  #said: OwnAct | undefined;
  #tried: OwnAct | undefined;
  readonly #faults: Partial<Record<'offer' | 'added', 'addMissing' | 'addLong'>> = {};
  readonly #desk: ViewDesk;
  readonly #sending: Sending;

  constructor(desk: ViewDesk) {
    this.#desk = desk;
    this.#sending = new Sending(desk.host);
  }

  get busy(): boolean {
    return this.#sending.busy;
  }

  /** What is wrong with what was written, in words. */
  faultOf(written: 'offer' | 'added'): string | undefined {
    const fault = this.#faults[written];
    return fault && this.#desk.more.t(fault);
  }

  /** What has just been written down, above everything. */
  renderSaid() {
    return this.#said
      ? html`<div class="stack-before">
          ${notice(html`<p id="said">${this.#desk.more.t(`said_${this.#said}`)}</p>`, { icon: checkIcon(), look: 'glow' })}
        </div>`
      : nothing;
  }

  /** Why something was not, beside what one pressed. */
  renderFailure(...acts: OwnAct[]) {
    const { failure } = this.#sending;
    if (!failure || !this.#tried || !acts.includes(this.#tried)) return nothing;
    const { words, more, host } = this.#desk;
    const isSignedOut = isProblem(failure.error) && failure.error.problem.code === 'not_signed_in';
    return html`<div class="stack-before">
      ${notice(
        html`<p>${failure.offline ? more.t('offline') : words.problem(failure.error)}</p>
          ${
            isSignedOut
              ? html`<p>${more.t('signInAgain')}</p>
                  ${signIn({ url: host.signInUrl, label: words.t('signIn'), newTab: true })}`
              : nothing
          }`,
        { icon: warningIcon(), role: 'alert' },
      )}
    </div>`;
  }

  /** An answer to the open offer, with whatever was written about it. */
  answer(type: 'OfferAccepted' | 'OfferDeclined') {
    const ownWords = this.written.offer.trim();
    this.#faults.offer = faultIn(ownWords);
    if (this.#faults.offer) return this.#show('offer-words');
    return this.#act(type, { type, ...(ownWords ? { ownWords } : {}) });
  }

  takeBack(type: 'ConsentWithdrawn' | 'ReferralWithdrawn') {
    return this.#act(type, { type });
  }

  takeBackMeetingYes() {
    return this.#send('MeetingYesTakenBack', () => this.#desk.own.takeBackMeetingYes());
  }

  async add() {
    const text = this.written.added.trim();
    this.#faults.added = text ? faultIn(text) : 'addMissing';
    if (this.#faults.added) return this.#show('added');
    return this.#send('WordsAdded', async idempotencyKey => {
      const client = await this.#desk.own.client();
      await client.addOwnWords({ body: { text } }, { idempotencyKey });
      this.written.added = '';
    });
  }

  /** Beside the field, which has the focus: what is wrong with it. */
  #show(field: string) {
    this.#desk.host.requestUpdate();
    return focusAfterUpdate(this.#desk.host, `#${field}`);
  }

  #act(act: OwnAct, body: NewReferralEvent) {
    const { own } = this.#desk;
    const { referralId } = own.referral!;
    return this.#send(act, async idempotencyKey => {
      const client = await own.client();
      await client.actOnReferral({ params: { referralId }, body }, { idempotencyKey });
      this.written.offer = '';
    });
  }

  async #send(act: OwnAct, send: (idempotencyKey: string) => Promise<void>) {
    const { host, own } = this.#desk;
    if (this.busy) return;
    this.#tried = act;
    this.#said = undefined;
    const arrived = await this.#sending.send(async key => {
      await send(key);
      return true;
    });
    if (!arrived) return;
    this.#said = act;
    host.dispatchEvent(new OwnReferralChangedEvent(act));
    // It has arrived: that what stands there now cannot be shown is another matter, and is said as such.
    await own.refresh().catch(() => own.load());
    await focusAfterUpdate(host, '#said');
  }
}
