import type { Client } from '@bostadforst/client';
import { inboxRoutes, type InboxEntry, type InboxReport } from '@bostadforst/contract/landlord-report/inbox-routes';
import { isProblem } from '@bostadforst/contract/problem';
import { initialState, Task } from '@lit/task';
import type { SiteHost } from '../controllers/site-controller.ts';
import { ReportRepliedEvent } from './report-replied-event.ts';
import { emptyReply, readReply, type ReplyDraft, type ReplyFaults } from './reply-draft.ts';

export type InboxClient = Client<typeof inboxRoutes>;

interface Host extends SiteHost {
  client?: InboxClient | undefined;
}

/** What became of pressing send. */
export type Outcome = 'faults' | 'rewrite' | 'problem' | 'sent' | undefined;

/** The team's inbox, as the service last told it, and the replies that are being written. */
export class Inbox {
  readonly #host: Host;
  readonly #list: Task<readonly unknown[], InboxEntry[]>;
  readonly #one: Task<readonly [string], void>;
  /** By report: what is written to one landlord never turns up in a reply to another. */
  readonly #drafts = new Map<string, ReplyDraft>();
  /** Reports whose reply is on its way. */
  readonly #sending = new Set<string>();
  #entries: readonly InboxEntry[] | undefined;
  #left = false;

  faults: ReplyFaults = {};
  /** The reply says something of health, support or money, and is to be written anew. */
  rewriting = false;
  /** Why the last reply could not be sent. */
  problem: unknown;
  /** The report that is open, as last told. */
  report: InboxReport | undefined;
  /** A reply to it was just sent. */
  replied = false;

  constructor(host: Host) {
    this.#host = host;
    this.#list = new Task(host, {
      args: () => [host.client, host.here.can('reports'), this.#left] as const,
      task: async ([, offered, left], { signal }) => {
        if (!offered || left) return initialState;
        return (this.#entries = await (await this.#client()).listInbox({}, { signal }));
      },
    });
    this.#one = new Task(host, {
      autoRun: false,
      task: async ([reportId], { signal }) => {
        const report = await (await this.#client()).openReport({ params: { reportId } }, { signal });
        if (!signal.aborted) this.report = report;
      },
    });
  }

  /** The rows as last told; kept while they are asked for again. */
  get entries() {
    return this.#entries;
  }

  get render() {
    return this.#list.render.bind(this.#list);
  }

  get renderOne() {
    return this.#one.render.bind(this.#one);
  }

  ask = () => void (this.#left || this.#list.run());

  /** Settles when the report is here, or cannot be. */
  open(reportId: string): Promise<void> {
    this.#clear();
    this.report = undefined;
    return this.#one.run([reportId]);
  }

  draft = (reportId: string): ReplyDraft => this.#drafts.get(reportId) ?? emptyReply();

  isBegun = (reportId: string): boolean => this.#drafts.has(reportId);

  isSending = (reportId: string): boolean => this.#sending.has(reportId);

  write(reportId: string, change: Partial<ReplyDraft>) {
    this.#drafts.set(reportId, { ...this.draft(reportId), ...change });
    this.#host.requestUpdate();
  }

  async send({ id: reportId, state }: Pick<InboxReport, 'id' | 'state'>): Promise<Outcome> {
    if (this.isSending(reportId)) return undefined;
    const draft = this.draft(reportId);
    const read = readReply(draft, state);
    this.#clear();
    if ('faults' in read) {
      this.faults = read.faults;
      return 'faults';
    }
    if (draft.sensitive === 'yes') {
      this.rewriting = true;
      this.write(reportId, { sensitive: undefined });
      return 'rewrite';
    }
    this.#sending.add(reportId);
    this.#host.requestUpdate();
    try {
      const client = await this.#client();
      const answered = await client.replyToReport({ params: { reportId }, body: read.reply }, { idempotencyKey: draft.key });
      this.#drafts.delete(reportId);
      this.#host.dispatchEvent(new ReportRepliedEvent(reportId, answered.state));
      if (this.report?.id !== reportId) return undefined; // Another one is open by now.
      this.report = answered;
      this.replied = true;
      return 'sent';
    } catch (error) {
      if (this.report?.id !== reportId) return undefined;
      this.problem = error;
      // A colleague came first: show how it is now. What was written stays.
      if (isProblem(error) && error.problem.code === 'not_possible_now') void this.#one.run([reportId]);
      return 'problem';
    } finally {
      this.#sending.delete(reportId);
      this.#host.requestUpdate();
    }
  }

  /** Whoever presses Back on a shared screen finds nothing until the service has said once more who is signed in. */
  forget() {
    this.#left = true;
    this.#entries = undefined;
    this.report = undefined;
    this.#drafts.clear();
    this.#clear();
    this.#host.requestUpdate();
    window.addEventListener('pageshow', this.#comeBack, { once: true });
  }

  readonly #comeBack = () => {
    this.#left = false;
    this.#host.requestUpdate();
  };

  #clear() {
    this.faults = {};
    this.rewriting = false;
    this.problem = undefined;
    this.replied = false;
    this.#host.requestUpdate();
  }

  #client(): Promise<InboxClient> {
    const { client, here } = this.#host;
    if (client) return Promise.resolve(client);
    return here.client(() => Promise.resolve(inboxRoutes));
  }
}

export const isNotSignedIn = (error: unknown) => isProblem(error) && error.problem.code === 'not_signed_in';
