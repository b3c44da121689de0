import type { Client } from '@bostadforst/client';
import type { Role } from '@bostadforst/contract/access';
import { meetingYesRoles } from '@bostadforst/contract/access/staff-roles';
import type { MeetingTenant, TenantMeetings } from '@bostadforst/contract/tenant-meeting';
import type { tenantMeetingRoutes } from '@bostadforst/contract/tenant-meeting/routes';
import { Sending } from '../../controllers/sending.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { cardStyles } from '../../styles/cards.ts';
import { Exchange } from '../exchange/exchange.ts';
import type { Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { tenantMeetingTexts, type TenantMeetingKey } from './texts.ts';
import { tenantView } from './tenant-view.ts';
import { tenantMeetingStyles } from './tenants.styles.ts';
import { tenantsView } from './tenants-view.ts';
import { TenantWritten } from './tenant-written.ts';

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
  readonly written = new Map<string, { yes: TenantWritten; note: TenantWritten }>();
  readonly sending: Sending;
  unread?: unknown;
  /** What was done last, to be said once. */
  done?: 'saved' | 'takenBack' | undefined;
  readonly #host: PlaceHost;
  readonly #text: TextController<TenantMeetingKey>;
  readonly #tenants;

  constructor(host: PlaceHost) {
    this.#host = host;
    this.#text = new TextController(host, tenantMeetingTexts);
    this.sending = new Sending(host);
    const routes = () => import('@bostadforst/contract/tenant-meeting/routes').then(module => module.tenantMeetingRoutes);
    this.#tenants = new Exchange(host, routes, (client, signal) => client.listMeetingTenants({}, { signal }));
  }

  get unsaved(): boolean {
    return [...this.written.values()].some(({ yes, note }) => !yes.isEmpty || !note.isEmpty);
  }

  render(sight: Sight) {
    const own: TenantSight = { ...sight, text: this.#text };
    if (this.at) return tenantView(own, this.at, this);
    const { told } = this.#tenants;
    return tenantsView(own, told, this, told ? undefined : this.#tenants.onItsWay(sight));
  }

  refresh() {
    if (!this.sending.busy) this.#tenants.refresh();
  }

  forget() {
    this.#tenants.forget();
    this.at = undefined;
    this.opened = undefined;
    this.written.clear();
  }

  draw = () => this.#host.requestUpdate();

  /** What is written about whoever is on the table. It stays while another is looked at. */
  get draft() {
    const id = this.at!.personId;
    const known = this.written.get(id) ?? { yes: new TenantWritten(), note: new TenantWritten() };
    this.written.set(id, known);
    return known;
  }

  async open(tenant: MeetingTenant): Promise<void> {
    this.at = tenant;
    this.opened = undefined;
    this.unread = undefined;
    this.done = undefined;
    this.sending.failure = undefined;
    this.draw();
    const { personId } = tenant;
    try {
      const opened = await (await this.#tenants.client()).openTenantMeetings({ params: { personId } });
      if (this.at === tenant) this.opened = opened;
    } catch (error) {
      if (this.at === tenant) this.unread = error;
    }
    this.#tenants.show('#place-heading');
  }

  close() {
    const { personId } = this.at!;
    this.at = undefined;
    this.opened = undefined;
    this.refresh();
    this.#tenants.show(`[id="tenant-${personId}"]`);
  }

  saveYes(sight: TenantSight): Promise<void> {
    const body = this.draft.yes.yes(sight.today, key => sight.text.t(key));
    if (!body) return this.#refused();
    return this.#send('yes', (client, params, idempotencyKey) => client.giveMeetingYes({ params, body }, { idempotencyKey }));
  }

  saveNote(sight: TenantSight): Promise<void> {
    const { words, text, today } = sight;
    const tooLong = (label: string) => words.t('tooLong', { label });
    const body = this.draft.note.note(today, this.opened?.yes?.units ?? [], partsFor(sight), key => text.t(key), tooLong);
    if (!body) return this.#refused();
    return this.#send('note', (client, params, idempotencyKey) => client.noteTenantMeeting({ params, body }, { idempotencyKey }));
  }

  takeBack(): Promise<void> {
    return this.#send(undefined, (client, params) => client.takeBackMeetingYes({ params }));
  }

  async #send(
    form: 'yes' | 'note' | undefined,
    work: (client: Client<typeof tenantMeetingRoutes>, params: { personId: string }, key: string) => Promise<TenantMeetings>,
  ): Promise<void> {
    if (this.sending.busy) return;
    const { personId } = this.at!;
    this.done = undefined;
    const opened = await this.sending.send(async key => work(await this.#tenants.client(), { personId }, key));
    if (opened) {
      this.opened = opened;
      if (form) this.written.set(personId, { ...this.draft, [form]: new TenantWritten() });
      this.done = form ? 'saved' : 'takenBack';
    }
    this.#tenants.show(opened ? '#place-heading' : '.tenants [role=alert]');
  }

  #refused(): Promise<void> {
    this.#tenants.show('.tenants .error-summary');
    return Promise.resolve();
  }
}

/** Whoever works with occupation writes about that alone. */
export const partsFor = ({ me }: Pick<Sight, 'me'>): readonly ('support' | 'occupation')[] =>
  me.roles.some(role => role === 'coordinator' || role === 'support_worker' || role === 'case_officer')
    ? ['support', 'occupation']
    : ['occupation'];

export const mayAsk = ({ me }: Pick<Sight, 'me'>) => me.roles.some(role => (meetingYesRoles as readonly Role[]).includes(role));

export const enter: Enter = host => new TenantsPlace(host);
