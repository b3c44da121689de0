import type { SentReferral } from '@bostadforst/contract/referral';
import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { focusAfterUpdate } from '../controllers/focus.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { phoneLine } from '../parts/phone-line.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { cardStyles } from '../styles/cards.ts';
import { noticeStyles } from '../styles/notices.ts';
import { CannotKeep } from './cannot-keep.ts';
import { Desk, type OutreachClient, type SeenDesk } from './desk.ts';
import { outreachQueueStyles } from './outreach-queue.styles.ts';
import { Queue } from './queue/queue.ts';
import { openStore } from './queue/store.ts';
import { head, notices, queueView } from './queue-view.ts';
import { outreachTexts } from './words.ts';

const minute = 60_000;

/** The form on the page, as far as the queue has to do with it. */
export interface AttendedForm extends LitElement {
  keeping?: {
    readonly inWords: string | undefined;
    mayWrite(): Promise<void>;
    take(referral: unknown, key: string): Promise<SentReferral | undefined>;
  };
}

/**
 * Network, sign-in and what waits, around the form of the outreach page. It stands on that page alone: it keeps something on the device,
 * which no element on a site may do.
 */
export class OutreachQueue extends WithSite(LitElement) {
  static override styles = [baseStyles, buttonStyles, cardStyles, noticeStyles, outreachQueueStyles];

  /** Where to sign in, and come back here. */
  @property({ attribute: 'sign-in-url' }) signInUrl = '';

  /** Made from the page; a test or a story may set its own. */
  @property({ attribute: false }) client?: OutreachClient | undefined;

  /** How it stands, made from the phone and the service; a story may set its own. */
  @property({ attribute: false }) desk?: SeenDesk | undefined;

  @state() private shown: 'form' | 'queue' = 'form';
  @state() private signOutLater = false;

  readonly #text = new TextController(this, outreachTexts);
  #desk?: Desk;
  #form?: AttendedForm;
  #saidToForm = false;
  #every?: ReturnType<typeof setInterval>;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.#comeBack);
    window.addEventListener('offline', this.#netGone);
    document.addEventListener('visibilitychange', this.#comeBack);
    this.#every = setInterval(() => void this.#theDesk.goOn(), minute);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#comeBack);
    window.removeEventListener('offline', this.#netGone);
    document.removeEventListener('visibilitychange', this.#comeBack);
    clearInterval(this.#every);
  }

  protected override firstUpdated() {
    void this.#theDesk.open();
    // While there is network: where no worker keeps it, it would not be here when it is needed.
    void import('./seal.ts').catch(() => undefined);
  }

  /** The form promises no waiting where nothing can be kept. */
  protected override updated() {
    const { keepsNothing } = this.#theDesk;
    if (keepsNothing !== this.#saidToForm) this.#form?.requestUpdate();
    this.#saidToForm = keepsNothing;
  }

  /** Gives the form a place where what is written waits. */
  attend(form: AttendedForm): void {
    this.#form = form;
    const inWords = () => (this.#theDesk.keepsNothing ? undefined : this.#text.t('keepsSealed'));
    form.keeping = {
      get inWords() {
        return inWords();
      },
      mayWrite: () => this.#theDesk.mayWrite(),
      take: (referral, key) => this.#take(referral, key),
    };
  }

  /**
   * Before the page signs out. @returns whether it may: without network the sign-in would stay, and the next one here would write in its
   * name.
   */
  async mayLeave(): Promise<boolean> {
    this.signOutLater = !navigator.onLine;
    if (this.signOutLater) return false;
    await this.#theDesk.forgetWriter();
    return true;
  }

  override render() {
    const desk = this.#theDesk;
    const text = this.#text;
    return html`<section class="bf" lang=${text.htmlLang} aria-label=${text.t('label')}>
      ${head(desk, text, () => this.#show('queue'))}
      <div class="notices stack tight">${notices(desk, text, this.signOutLater)}</div>
      ${
        this.shown === 'queue'
          ? queueView(desk, text, {
              signInUrl: this.signInUrl,
              phone: phoneLine(this, 'referral', text),
              toForm: () => this.#show('form'),
              send: () => void desk.open(),
            })
          : ''
      }
    </section>`;
  }

  get #theDesk(): SeenDesk {
    if (this.desk) return this.desk;
    this.#desk ??= new Desk({
      municipality: this.here.municipality,
      queue: new Queue(openStore(this.here.municipality)),
      client: async () =>
        this.client ??
        (await this.here.client(() => import('@bostadforst/contract/outreach/routes').then(module => module.outreachRoutes))),
      seal: async sealing => (await import('./seal.ts')).seal(sealing),
      changed: () => this.requestUpdate(),
    });
    return this.#desk;
  }

  async #take(body: unknown, key: string): Promise<SentReferral | undefined> {
    try {
      const answer = await this.#theDesk.take(body, key);
      if (!answer) this.#show('queue');
      return answer;
    } catch (error) {
      if (error instanceof CannotKeep) error.inWords = this.#text.t(error.why);
      throw error;
    }
  }

  #show(what: 'form' | 'queue') {
    this.shown = what;
    if (this.#form) this.#form.hidden = what === 'queue';
    if (what === 'queue') void focusAfterUpdate(this, '#queue-heading');
    else void this.#goToForm();
  }

  /** Where the question stands once the queue above it has gone. */
  async #goToForm() {
    await this.updateComplete;
    this.#form?.scrollIntoView();
    if (this.#form) await focusAfterUpdate(this.#form, '#question');
  }

  readonly #comeBack = () => {
    if (document.visibilityState !== 'visible') return;
    this.signOutLater &&= !navigator.onLine;
    void this.#theDesk.open();
  };

  readonly #netGone = () => {
    this.#theDesk.reach = 'no_network';
    this.requestUpdate();
  };
}
