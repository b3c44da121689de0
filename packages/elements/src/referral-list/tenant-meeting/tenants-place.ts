import type { MeetingTenant, TenantMeetings } from '@bostadforst/contract/tenant-meeting';
import { Task, TaskStatus } from '@lit/task';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { cardStyles } from '../../styles/cards.ts';
import type { Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { onItsWay } from '../views/on-its-way.ts';
import type { TenantMeetingClient } from './tenant-meeting-routes.ts';
import { tenantMeetingTexts, type TenantMeetingKey } from './texts.ts';
import { tenantView } from './tenant-view.ts';
import { tenantMeetingStyles } from './tenants.styles.ts';
import { tenantsView } from './tenants-view.ts';
import { Written } from './written.ts';

/** What the place sees by. */
export interface TenantSight extends Sight {
  text: TextController<TenantMeetingKey>;
}

/** Where income support and the labour market look, once a month, at what fits each tenant now. */
export class TenantsPlace implements Place {
  readonly styles = [cardStyles, tenantMeetingStyles];
  /** The tenant on the table, and what is known of them. */
  at?: MeetingTenant | undefined;
  opened?: TenantMeetings | undefined;
  readonly written = new Map<string, { yes: Written; note: Written }>();
  sending = false;
  problem?: unknown;
  unread?: unknown;
  /** What was done last, to be said once. */
  done?: 'saved' | 'takenBack' | undefined;
  readonly #host: PlaceHost;
  readonly #text: TextController<TenantMeetingKey>;
  readonly #loading: Task<readonly [], void>;
  #tenants?: readonly MeetingTenant[] | undefined;
  /** One for all attempts at the same words. */
  #key: string = crypto.randomUUID();

  constructor(host: PlaceHost) {
    this.#host = host;
    this.#text = new TextController(host, tenantMeetingTexts);
    this.#loading = new Task(host, { autoRun: false, task: (_, { signal }) => this.#load(signal) });
    void this.#loading.run([]);
  }

  get unsaved(): boolean {
    return [...this.written.values()].some(({ yes, note }) => !yes.isEmpty || !note.isEmpty);
  }

  render(sight: Sight) {
    const own: TenantSight = { ...sight, text: this.#text };
    if (this.at) return tenantView(own, this.at, this);
    return tenantsView(own, this.#tenants, this, this.#tenants ? undefined : onItsWay(sight, this.#loading));
  }

  refresh() {
    if (this.#loading.status !== TaskStatus.PENDING && !this.sending) void this.#loading.run([]);
  }

  forget() {
    this.#loading.abort();
    this.#tenants = undefined;
    this.at = undefined;
    this.opened = undefined;
    this.written.clear();
  }

  draw = () => this.#host.requestUpdate();

  /** What is written about whoever is on the table. It stays while another is looked at. */
  get draft() {
    const id = this.at!.personId;
    const known = this.written.get(id) ?? { yes: new Written(), note: new Written() };
    this.written.set(id, known);
    return known;
  }

  async open(tenant: MeetingTenant): Promise<void> {
    this.at = tenant;
    this.opened = undefined;
    this.unread = undefined;
    this.done = undefined;
    this.problem = undefined;
    this.draw();
    const { personId } = tenant;
    try {
      const opened = await (await this.#client()).openTenantMeetings({ params: { personId } });
      if (this.at === tenant) this.opened = opened;
    } catch (error) {
      if (this.at === tenant) this.unread = error;
    }
    this.#show('#place-heading');
  }

  close() {
    const { personId } = this.at!;
    this.at = undefined;
    this.opened = undefined;
    this.refresh();
    this.#show(`[id="tenant-${personId}"]`);
  }

  saveYes(sight: TenantSight): Promise<void> {
    const body = this.draft.yes.yes(sight.today, key => sight.text.t(key));
    if (!body) return this.#refused();
    return this.#send('yes', (client, params, idempotencyKey) => client.giveMeetingYes({ params, body }, { idempotencyKey }));
  }

  saveNote(sight: TenantSight): Promise<void> {
    const body = this.draft.note.note(sight.today, this.opened?.yes?.units ?? [], partsFor(sight), key => sight.text.t(key));
    if (!body) return this.#refused();
    return this.#send('note', (client, params, idempotencyKey) => client.noteTenantMeeting({ params, body }, { idempotencyKey }));
  }

  takeBack(): Promise<void> {
    return this.#send(undefined, (client, params) => client.takeBackMeetingYes({ params }));
  }

  async #send(
    form: 'yes' | 'note' | undefined,
    work: (client: TenantMeetingClient, params: { personId: string }, key: string) => Promise<TenantMeetings>,
  ): Promise<void> {
    if (this.sending) return;
    const { personId } = this.at!;
    this.sending = true;
    this.problem = undefined;
    this.done = undefined;
    this.draw();
    try {
      this.opened = await work(await this.#client(), { personId }, this.#key);
      this.#key = crypto.randomUUID();
      if (form) this.written.set(personId, { ...this.draft, [form]: new Written() });
      this.done = form ? 'saved' : 'takenBack';
    } catch (error) {
      this.problem = error;
    }
    this.sending = false;
    this.#show(this.problem ? '.tenants [role=alert]' : '#place-heading');
  }

  #refused(): Promise<void> {
    this.#show('.tenants .error-summary');
    return Promise.resolve();
  }

  async #load(signal: AbortSignal): Promise<void> {
    const tenants = await (await this.#client()).listMeetingTenants({}, { signal });
    if (!signal.aborted) this.#tenants = tenants;
  }

  async #client(): Promise<TenantMeetingClient> {
    const given = this.#host.client as TenantMeetingClient | undefined;
    return given ?? (await this.#host.here.client(() => import('./tenant-meeting-routes.ts').then(module => module.tenantMeetingRoutes)));
  }

  #show(selector: string) {
    this.draw();
    void this.#host.updateComplete.then(() => focusAfterUpdate(this.#host, selector));
  }
}

/** Whoever works with occupation writes about that alone. */
export const partsFor = ({ me }: Pick<Sight, 'me'>): readonly ('support' | 'occupation')[] =>
  me.roles.some(role => role === 'coordinator' || role === 'support_worker' || role === 'case_officer')
    ? ['support', 'occupation']
    : ['occupation'];

export const mayAsk = ({ me }: Pick<Sight, 'me'>) => me.roles.some(role => role === 'coordinator' || role === 'support_worker');

export const enter: Enter = host => new TenantsPlace(host);
