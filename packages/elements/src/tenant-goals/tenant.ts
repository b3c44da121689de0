import type { Client } from '@bostadforst/client';
import type { Goal } from '@bostadforst/contract/goal';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController } from 'lit';
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

/**
 * Who the signed-in person is, and their goals as the service last had them. In memory alone, and not even there once the
 * page is left: whoever presses Back sees what the service answers then.
 */
export class Tenant implements ReactiveController {
  goals: readonly Goal[] = [];
  readonly #host: TenantHost;
  readonly #found: Task<readonly unknown[], Found>;
  #id = '';
  #left = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: TenantHost) {
    this.#host = host;
    this.#found = new Task(host, {
      args: () => [host.client, host.here.backend, host.here.municipality, host.tenantId],
      task: (_, { signal }) => (host.client || (host.here.backend && host.here.municipality) ? this.#find(signal) : initialState),
    });
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('pageshow', this.#return);
  }

  hostDisconnected() {
    window.removeEventListener('pageshow', this.#return);
  }

  /** Whether it is known who is here. */
  get isKnown(): boolean {
    return this.#found.status === TaskStatus.COMPLETE;
  }

  /** Nowhere to ask, asking, cannot be had, or there. */
  render<Shown>(states: {
    initial: () => Shown;
    pending: () => Shown;
    error: (error: unknown) => Shown;
    complete: (found: Found) => Shown;
  }): Shown {
    return this.#left ? states.pending() : (this.#found.render(states) as Shown);
  }

  /** Asks again who is here, and for the goals. */
  async load(): Promise<void> {
    await this.#found.run();
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
    if (this.#left) return;
    this.goals = withGoal(this.goals, goal);
    this.#host.requestUpdate();
  }

  /** Fetches the goals anew, with everything staying in sight meanwhile. */
  async refresh(): Promise<void> {
    const goals = await this.ask((client, tenantId) => client.listGoals({ params: { tenantId } })).catch(() => this.goals);
    if (!this.#left) this.goals = goals;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#left = true;
    this.goals = [];
    this.#host.requestUpdate();
  }

  readonly #return = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    this.#left = false;
    void this.load();
  };

  async #find(signal: AbortSignal): Promise<Found> {
    const client = await this.#client();
    const me = this.#host.tenantId ? undefined : await client.getMe({}, { signal });
    this.#id = this.#host.tenantId || me?.personId || '';
    if (!this.#id) return me?.roles.some(role => role === 'participant' || role === 'tenant') ? 'code' : 'stranger';
    const goals = await client.listGoals({ params: { tenantId: this.#id } }, { signal });
    if (!this.#left && !signal.aborted) this.goals = goals;
    return 'goals';
  }

  async #client(): Promise<GoalsClient> {
    return this.#host.client ?? this.#host.here.client(() => import('./routes.ts').then(({ tenantRoutes }) => tenantRoutes));
  }
}
