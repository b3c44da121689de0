import type { Client } from '@bostadforst/client';
import type { LandlordsReport } from '@bostadforst/contract/landlord-report';
import type { landlordReportRoutes } from '@bostadforst/contract/landlord-report/routes';
import { isProblem } from '@bostadforst/contract/problem';
import { initialState, Task } from '@lit/task';
import type { SiteHost } from '../controllers/site-controller.ts';

export type LandlordClient = Client<typeof landlordReportRoutes>;

interface Host extends SiteHost {
  client?: LandlordClient | undefined;
}

/** The landlord's own reports, as the service last told them. */
export class OwnReports {
  readonly #host: Host;
  readonly #list: Task<readonly unknown[], LandlordsReport[]>;
  readonly #one: Task<readonly [string], void>;
  /** Newer than in the list: just sent, or asked for again. */
  readonly #fresh = new Map<string, LandlordsReport>();
  #left = false;

  constructor(host: Host) {
    this.#host = host;
    this.#list = new Task(host, {
      args: () => [host.client, host.here.can('reports'), this.#left] as const,
      task: async ([, offered, left], { signal }) =>
        offered && !left ? (await this.client()).listOwnReports({}, { signal }) : initialState,
    });
    this.#one = new Task(host, {
      autoRun: false,
      task: async ([reportId], { signal }) => {
        this.#fresh.set(reportId, await (await this.client()).openOwnReport({ params: { reportId } }, { signal }));
      },
    });
  }

  client(): Promise<LandlordClient> {
    const { client, here } = this.#host;
    if (client) return Promise.resolve(client);
    return here.client(() => import('@bostadforst/contract/landlord-report/routes').then(each => each.landlordReportRoutes));
  }

  /** The list's states as templates. */
  get render() {
    return this.#list.render.bind(this.#list);
  }

  /** Those of the last asking for one report. */
  get renderOne() {
    return this.#one.render.bind(this.#one);
  }

  /** The list as it was fetched, with what has been sent or asked for since. */
  withFresh(listed: readonly LandlordsReport[]): LandlordsReport[] {
    const ids = new Set(listed.map(report => report.id));
    const sentSince = [...this.#fresh.values()].filter(report => !ids.has(report.id)).reverse();
    return [...sentSince, ...listed.map(report => this.#fresh.get(report.id) ?? report)];
  }

  /** Also when the list cannot be had just now: there may be something that cannot wait. */
  get mayWrite(): boolean {
    return this.#host.here.can('reports') === true && !this.#left && !isNotSignedIn(this.#list.error);
  }

  retry = () => void this.#list.run();

  ask = (reportId: string) => void this.#one.run([reportId]);

  keep = (report: LandlordsReport) => void this.#fresh.set(report.id, report);

  /** Whoever presses Back on a shared screen finds no reports until the service has said once more who is signed in. */
  forget() {
    this.#left = true;
    this.#fresh.clear();
    this.#host.requestUpdate();
    window.addEventListener('pageshow', this.#comeBack, { once: true });
  }

  readonly #comeBack = () => {
    this.#left = false;
    this.#host.requestUpdate();
  };
}

export const isNotSignedIn = (error: unknown) => isProblem(error) && error.problem.code === 'not_signed_in';
