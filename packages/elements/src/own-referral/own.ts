import type { Client } from '@bostadforst/client';
import { isProblem } from '@bostadforst/contract/problem';
import type { Look } from '@bostadforst/contract/referral/look';
import type { OwnReferral } from '@bostadforst/contract/referral/own';
import type { OwnMeetings } from '@bostadforst/contract/tenant-meeting';
import { FoundController } from '../controllers/found-controller.ts';
import type { SiteHost } from '../controllers/site-controller.ts';
import type { personRoutes } from './routes.ts';

export type PersonClient = Client<typeof personRoutes>;

export interface OwnHost extends SiteHost {
  client?: PersonClient | undefined;
}

/**
 * `none`: known here, with no referral. `code`: signed in, but not yet tied to a record. `stranger`: signed in as someone else than a
 * person here.
 */
export type Found = 'referral' | 'none' | 'code' | 'stranger';

/** One's own referral as the service last told it. */
export class Own extends FoundController<Found> {
  referral: OwnReferral | undefined;
  /** Who has looked; left out while that cannot be had. */
  looks: readonly Look[] | undefined;
  /** What was said at the monthly meetings, and the yes to them; left out while that cannot be had. */
  meetings: OwnMeetings | undefined;
  readonly #host: OwnHost;

  constructor(host: OwnHost) {
    super(host);
    this.#host = host;
  }

  async client(): Promise<PersonClient> {
    return this.#host.client ?? this.#host.here.client(() => import('./routes.ts').then(({ personRoutes }) => personRoutes));
  }

  /** What stands there after an act: asked for anew, with everything in sight meanwhile. */
  async refresh(): Promise<void> {
    const referral = await (await this.client()).getOwnReferral();
    if (!this.isLeft) this.referral = referral;
    this.#host.requestUpdate();
  }

  /** The yes to the monthly meetings is taken back; what was said there remains to read. */
  async takeBackMeetingYes(): Promise<void> {
    const meetings = await (await this.client()).takeBackOwnMeetingYes();
    if (!this.isLeft) this.meetings = meetings;
  }

  override forget(): void {
    Object.assign(this, { referral: undefined, looks: undefined, meetings: undefined });
    super.forget();
  }

  protected async find(signal: AbortSignal): Promise<Found> {
    const client = await this.client();
    const me = await client.getMe({}, { signal });
    if (!me.personId) return me.roles.some(role => role === 'participant' || role === 'tenant') ? 'code' : 'stranger';
    // The log and the meetings are beside what the page is for: they may be missing.
    const looking = client.listLooks({}, { signal }).catch(() => undefined);
    const meeting = client.listOwnMeetings({}, { signal }).catch(() => undefined);
    try {
      const referral = await client.getOwnReferral({}, { signal });
      const [looks, meetings] = await Promise.all([looking, meeting]);
      if (!this.isLeft && !signal.aborted) Object.assign(this, { referral, looks, meetings });
      return 'referral';
    } catch (error) {
      if (isProblem(error) && error.problem.code === 'not_found') return 'none';
      throw error;
    }
  }
}
