import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LeaveController } from '../controllers/leave-controller.ts';
import { QuickExitController } from '../controllers/quick-exit-controller.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { actions, backLink, button } from '../parts/actions.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { warningIcon } from '../parts/icons-everywhere.ts';
import { notice } from '../parts/notice.ts';
import { phoneLine } from '../parts/phone-line.ts';
import { shell } from '../parts/shell.ts';
import { adoptLater } from '../styles/adopt-later.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { choiceRowStyles } from '../styles/choice-rows.ts';
import { fieldLineStyles } from '../styles/field-lines.ts';
import { noticeStyles } from '../styles/notices.ts';
import { shellStyles } from '../styles/shell.ts';
import type { Section } from '../texts/texts.ts';
import { fileDoor } from './file-door.ts';
import { firstQuestion } from './first-question.ts';
import { Form } from './form.ts';
import type { Keeping } from './outreach/keeping.ts';
import { inTheHand } from './in-the-hand.styles.ts';
import { firstStyles } from './referral-form.styles.ts';
import { aside, foot, languageChoice, languages, progress, wayOut } from './surroundings.ts';
import { referralFormTexts } from './texts.ts';
import { unaskedField } from './unasked-field.ts';
import { wordsFor, type Path, type ReferralClient, type Text } from './walk.ts';

export type { ReferralSentEvent } from './referral-sent-event.ts';

const labels = { self: 'label', outreach: 'labelOutreach', unit: 'labelUnit' } as const;

/**
 * Asks for a home through Bostad först: a person for themselves, an outreach worker or a unit for someone they know. Protected
 * identity is asked first; no name, number or address is needed.
 *
 * @element bf-referral-form
 *
 * @slot - Shown when the service cannot be reached. A phone number is a good choice; it is used before the programme's own is here.
 * @slot sign-in - The site's own way to sign in, for `outreach` and `unit`.
 *
 * @fires {ReferralSentEvent} bf-referral-sent - The service has received the referral. Says which path, nothing else.
 *
 * @csspart notice - A message that stands out, such as when sending failed.
 */
export class ReferralForm extends WithSite(LitElement) {
  static override styles = [baseStyles, buttonStyles, choiceRowStyles, fieldLineStyles, noticeStyles, shellStyles, firstStyles, inTheHand];

  /** Who writes: `self`, or someone who is signed in and writes for another, `outreach` or `unit`. */
  @property() path: Path = 'self';

  /** The level of each question's heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Where `outreach` and `unit` sign in, when a session has run out. Opens in a tab of its own. */
  @property({ attribute: 'sign-in-url' }) signInUrl = '';

  /** Made from the site; a test or a story may set its own. */
  @property({ attribute: false }) client?: ReferralClient | undefined;

  /**
   * Given by the outreach page of the service's own alone: where what is written waits for network.
   * @internal
   */
  @state() keeping?: Keeping | undefined;

  @state() private choosingLanguage = false;

  readonly #text = new TextController(this, referralFormTexts);
  readonly #exit = new QuickExitController(this);
  readonly #texts = new Map<Section, Text>();
  readonly #form = new Form(this, section => this.#textOf(section));

  constructor() {
    super();
    new LeaveController(this, () => this.#form.forget());
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('path') && this.hasUpdated) this.#form.takePath();
    this.#form.fit();
  }

  /** The rest is fetched as soon as the first question stands. */
  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('path')) void this.#form.fetch();
    const { walk, closing } = this.#form;
    if (walk) adoptLater(this, [...walk.styles, ...(closing?.styles ?? [])]);
    // Also the words of a page that nobody is at yet: the network may be gone by then.
    const ahead = [...(closing ? [closing] : []), ...this.#form.doors.values()];
    for (const { section } of ahead) section.load(this.#textOf(section).language);
    if (this.#form.detour) adoptLater(this, this.#form.detour.styles);
  }

  override render() {
    const text = this.#text;
    const form = this.#form;
    const label = text.t(labels[form.path]);
    if (!text.ready) return html`<slot></slot>`;
    if (this.here.can('referral') === false) return this.#renderFallback(label);
    const { languages: speaks } = form.path === 'self' ? referralFormTexts : { languages: ['sv', 'en'] };
    const { programme } = this.here;
    const offered = programme && speaks.filter(language => programme.languages.includes(language as 'sv'));
    const open = this.choosingLanguage;
    const toggle = () => (this.choosingLanguage = !open);
    const exit = html`<span class="only-wide">${wayOut(form, this.#exit, text)}</span>`;
    return html`<form class=${form.path} novalidate autocomplete="off" @submit=${this.#goOn} @input=${this.#take}>
      ${shell({
        lang: text.htmlLang,
        label,
        bar: html`${progress(form, text)}<span class="end">${languageChoice(offered, open, toggle, text)}${exit}</span>`,
        main: html`${languages(offered, open, text)}${this.#renderMain()}`,
        aside: aside(form, text, form.walk?.beside(form, this.#textOf(form.walk.section)) ?? {}),
        asideLabel: text.t('asideLabel'),
        foot: foot(form, this.#exit, text),
        flat: form.path === 'outreach',
      })}
    </form>`;
  }

  #renderMain() {
    const form = this.#form;
    const text = this.#text;
    const {
      walk,
      closing,
      step,
      now: { at },
    } = form;
    const { state } = this.here;
    if (form.detour) return form.detour.render(this.#textOf(form.detour.section));
    const unreached = form.notFetched || state === 'broken' || (at > 0 && state === 'nowhere');
    // Signing in stands where the question stood, which waits: nothing is pushed down under someone's finger.
    const signIn = form.refused && walk?.signIn?.(form, this.#textOf(walk.section));
    if (!at || !walk || !(step || closing))
      return html`
        <p role="status">${form.now.cleared ? text.t('cleared') : form.now.busy ? text.common('loading') : nothing}</p>
        ${unreached ? this.#renderUnreached() : nothing} ${this.#renderFaults(text)}
        ${signIn || firstQuestion(form, text, this.#exit.url ? 'told' : state === 'waiting' ? 'to-come' : 'none')}
      `;
    const own = this.#textOf(closing && (!step || step === closing.check) ? closing.section : walk.section);
    if (!step) return closing?.sent(form, own);
    return html`
      ${form.path === 'outreach' ? nothing : backLink(() => walk.back(form), text)} ${unreached ? this.#renderUnreached() : nothing}
      ${this.#renderFaults(own)} ${step.view(form, own)} ${form.path === 'self' ? unaskedField(form.draft) : nothing}
      ${form.checking || form.path === 'outreach' ? nothing : actions(button(text.common('continue'), undefined, { type: 'submit', busy: form.now.busy }))}
      ${fileDoor(form, text, 'save')}
    `;
  }

  #renderFaults(text: Text) {
    const errors = this.#form.now.faults.map(fault => ({ field: fault.field, message: wordsFor(fault, text) }));
    return errorSummary(errors, this.headingLevel, this.#text);
  }

  #renderUnreached() {
    return notice(
      html`<p>${this.#text.t('notFetched')}</p>
        <p><button class="button second small" type="button" @click=${this.#tryAgain}>${this.#text.common('tryAgain')}</button></p>`,
      { icon: warningIcon(), role: 'alert' },
    );
  }

  /** This service takes no referrals here: the phone, and no form. */
  #renderFallback(label: string) {
    const text = this.#text;
    return shell({
      lang: text.htmlLang,
      label,
      main: html`<p>${text.common('nothingToShow')}</p>
        ${phoneLine(this, 'referral', text)}`,
    });
  }

  #textOf(section: Section): Text {
    const text = this.#texts.get(section) ?? new TextController(this, section);
    this.#texts.set(section, text);
    return text;
  }

  readonly #goOn = (event: Event) => {
    event.preventDefault();
    void this.#form.goOn();
  };

  /** What it said goes, and the button with it: focus goes to the question. */
  readonly #tryAgain = async () => {
    this.here.retry();
    if (await this.#form.fetch()) this.#form.show({});
  };

  /** Words are taken in as they are written; only a choice changes what is shown. */
  readonly #take = (event: Event) => {
    const control = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (control.name === 'formLanguage') this.language = control.value;
    else this.#form.take(control);
    if (/radio|checkbox/.test(control.type)) this.requestUpdate();
  };
}
