import { Task } from '@lit/task';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { focusAfterUpdate } from '../controllers/focus.ts';
import { LeaveController } from '../controllers/leave-controller.ts';
import { QuickExitController } from '../controllers/quick-exit-controller.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { ownBar, ownPage } from '../parts/own-page.ts';
import { phoneButton } from '../parts/phone-line.ts';
import { shell } from '../parts/shell.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { noticeStyles } from '../styles/notices.ts';
import { ownPageStyles } from '../styles/own-page.ts';
import { shellStyles } from '../styles/shell.ts';
import { disclosureStyles } from '../styles/disclosure.ts';
import type { Desk, View } from './desk.ts';
import { Tenant, type GoalsClient } from './tenant.ts';
import { styles } from './tenant-goals.styles.ts';
import { tenantGoalsTexts } from './texts.ts';
import { beside } from './beside.ts';
import { stranger } from './doors.ts';

export type { GoalAddedEvent } from './goal-added-event.ts';
export type { GoalMovedEvent } from './goal-moved-event.ts';
export type { StepTickedEvent } from './step-ticked-event.ts';

/**
 * The goals a tenant has chosen, in the tenant's own words. Nobody else sees them, and the tenant alone decides when one is
 * done, rests or is let go.
 *
 * @element bf-tenant-goals
 *
 * @slot - Shown until the element is ready, and whenever it cannot be. A phone number is a good choice.
 * @slot sign-in - The way to sign in, shown to whoever is not; in place of `sign-in-url`.
 *
 * @fires {GoalAddedEvent} bf-goal-added - The service has stored a new goal.
 * @fires {GoalMovedEvent} bf-goal-moved - The service has accepted a goal's new state.
 * @fires {StepTickedEvent} bf-step-ticked - The service has noted that a step is done, or not done after all.
 *
 * @csspart notice - A message that stands out.
 */
export class TenantGoals extends WithSite(LitElement) {
  static override styles = [baseStyles, buttonStyles, shellStyles, noticeStyles, disclosureStyles, ownPageStyles, styles];

  /** Whose goals to show. Left out, the service is asked whose the sign-in is. */
  @property({ attribute: 'tenant-id' }) tenantId = '';

  /** Where signing in begins, for whoever is not signed in. */
  @property({ attribute: 'sign-in-url' }) signInUrl = '';

  /** The level of the element's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Made from the site; a test or a story may set its own. */
  @property({ attribute: false }) client?: GoalsClient | undefined;

  readonly #text = new TextController(this, tenantGoalsTexts);
  readonly #exit = new QuickExitController(this);
  readonly #tenant: Tenant = new Tenant(this);
  readonly #desk: Desk = {
    host: this,
    words: this.#text,
    tenant: this.#tenant,
    view: () => this.#view,
    show: (view, focus) => this.#show(view, focus),
    back: () => this.#show(this.#overview),
  };

  // Comes along with the client and the schemas, without which there is nothing to show either.
  readonly #views = new Task(this, {
    args: () => [],
    task: async () => new (await import('./views/views.ts')).Views(this.#desk),
  });

  #focusOn = '';
  #overview: View = { name: 'overview', group: 'active' };
  #view = this.#overview;

  constructor() {
    super();
    new LeaveController(this, () => this.#forget());
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.hasUpdated && (changed.has('tenantId') || changed.has('municipality'))) this.#start();
  }

  protected override updated() {
    if (this.#focusOn) this.#moveFocus();
  }

  override render() {
    const t = this.#text;
    if (!t.ready) return html`<div class="bf waiting"><slot></slot></div>`;
    return shell({
      lang: t.htmlLang,
      label: t.t('heading'),
      flat: true,
      bar: ownBar(this, this.#exit, t),
      main: ownPage(this.#desk, {
        offered: this.here.can('goals'),
        found: this.#tenant,
        views: this.#views,
        outside: found => found === 'stranger' && stranger(this.#desk),
      }),
      aside: beside(this.#desk),
      asideLabel: t.t('talk'),
      foot: phoneButton(this, 'team', t),
    });
  }

  #show(view: View, focus = 'view') {
    if (view.name === 'overview') this.#overview = view;
    this.#view = view;
    this.#focusOn = focus;
    this.requestUpdate();
  }

  /** To what was asked for as soon as it is there, which may be when a chunk has come; until then to the words that say so. */
  #moveFocus() {
    const has = (id: string) => this.renderRoot.querySelector(`#${id}`) && id;
    const there = has(this.#focusOn) || (!has('waiting') && has('view'));
    if (there) this.#focusOn = '';
    void focusAfterUpdate(this, `#${there || 'waiting'}`);
  }

  #start() {
    this.#view = this.#overview = { name: 'overview', group: 'active' };
    this.#views.value?.forget();
  }

  /** Nothing of it is left for whoever presses Back on a borrowed phone. */
  #forget() {
    this.#start();
    this.#tenant.forget();
  }
}
