import type { Client } from '@bostadforst/client';
import type { Goal } from '@bostadforst/contract/goal';
import { FoundController } from '../controllers/found-controller.ts';
import type { SiteHost } from '../controllers/site-controller.ts';
import { withGoal } from './goal-groups.ts';
import type { tenantRoutes } from './routes.ts';

export type GoalsClient = Client<typeof tenantRoutes>;

export interface TenantHost extends SiteHost {
  tenantId: string;
  client?: GoalsClient | undefined;
}

/** `code`: signed in, but not yet tied to a record. `stranger`: signed in as someone who has no goals of their own. */
type Found = 'goals' | 'code' | 'stranger';

/** Who the signed-in person is, and their goals as the service last had them. */
export class Tenant extends FoundController<Found> {
  goals: readonly Goal[] = [];
  readonly #host: TenantHost;
  #id = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: TenantHost) {
    super(host, () => [host.tenantId]);
    this.#host = host;
  }

  /** One request about this person. */
  async ask<Answer>(question: (client: GoalsClient, tenantId: string) => Promise<Answer>): Promise<Answer> {
    return question(await this.#client(), this.#id);
  }

  /** As `ask`, after everything asked before it: an older answer then never overwrites a newer one. */
  inTurn<Answer>(question: (client: GoalsClient, tenantId: string) => Promise<Answer> | undefined): Promise<Answer | undefined> {
    const asked = this.#last.then(async () => this.ask(async (client, tenantId) => question(client, tenantId)));
    this.#last = asked.catch(() => undefined);
    return asked;
  }

  /** Takes in a goal as the service now has it. */
  put(goal: Goal): void {
    if (this.isLeft) return;
    this.goals = withGoal(this.goals, goal);
    this.#host.requestUpdate();
  }

  /** Fetches the goals anew, with everything staying in sight meanwhile. */
  async refresh(): Promise<void> {
    const goals = await this.ask((client, tenantId) => client.listGoals({ params: { tenantId } })).catch(() => this.goals);
    if (!this.isLeft) this.goals = goals;
    this.#host.requestUpdate();
  }

  override forget(): void {
    this.goals = [];
    super.forget();
  }

  protected async find(signal: AbortSignal): Promise<Found> {
    const client = await this.#client();
    const me = this.#host.tenantId ? undefined : await client.getMe({}, { signal });
    this.#id = this.#host.tenantId || me?.personId || '';
    if (!this.#id) return me?.roles.some(role => role === 'participant' || role === 'tenant') ? 'code' : 'stranger';
    const goals = await client.listGoals({ params: { tenantId: this.#id } }, { signal });
    if (!this.isLeft && !signal.aborted) this.goals = goals;
    return 'goals';
  }

  async #client(): Promise<GoalsClient> {
    return this.#host.client ?? this.#host.here.client(() => import('./routes.ts').then(({ tenantRoutes }) => tenantRoutes));
  }
}
