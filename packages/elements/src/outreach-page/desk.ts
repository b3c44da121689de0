import type { Client } from '@bostadforst/client';
import { dayOf } from '@bostadforst/contract/day';
import type { OutreachKey, SealedReceived, WriterSlip } from '@bostadforst/contract/outreach';
import type { outreachRoutes } from '@bostadforst/contract/outreach/routes';
import { isProblem, ProblemError } from '@bostadforst/contract/problem';
import type { SentReferral } from '@bostadforst/contract/referral';
import { CannotKeep } from './cannot-keep.ts';
import type { Queue, Waiting } from './queue/queue.ts';
import type { Lost } from './queue/store.ts';
import type { ToSeal } from './seal.ts';

export type OutreachClient = Client<typeof outreachRoutes>;

/** How it stands with network and sign-in, as far as the last request told. */
export type Reach = 'unknown' | 'reached' | 'no_network' | 'signed_out' | 'not_outreach';

interface DeskOptions {
  municipality: string;
  queue: Queue;
  client: () => Promise<OutreachClient>;
  seal: (sealing: ToSeal) => Promise<Sealed>;
  changed: () => void;
  now?: () => Date;
}
type Sealed = Parameters<OutreachClient['sendSealedReferral']>[0]['body'];

/** What the page sees of it. */
export type SeenDesk = Pick<Desk, keyof Desk>;

/** How long someone in the street waits for an answer before it is left to later. */
const patience = 12_000;

/** Where what is written is sealed, put in the queue, and sent: in this order always, so that there is one way and nothing is between. */
export class Desk {
  waiting: readonly Waiting[] = [];
  lost: readonly Lost[] = [];
  reach: Reach = 'unknown';
  writer: WriterSlip | undefined;
  /** The browser keeps nothing here: what is written must be sent at once, or stays in the form. */
  keepsNothing = false;
  /** So many went to the coordinator instead of the list, since the page was opened. */
  leftToCoordinator = 0;
  busy = false;
  readonly #given: DeskOptions;
  #key: OutreachKey | undefined;

  constructor(given: DeskOptions) {
    this.#given = given;
  }

  /** At every opening, and when someone comes back: what has waited too long goes, then whatever can be sent is. */
  async open(): Promise<void> {
    await this.look();
    await this.#keptOnPhone();
    await this.fetchKeys();
    await this.sendAll();
  }

  /** Every minute while the page stands open. Whoever writes is asked for anew only when someone comes back: each time is written down. */
  async goOn(): Promise<void> {
    if (this.reach !== 'reached') return this.open();
    await this.look();
    await this.sendAll();
  }

  async look(): Promise<void> {
    await this.#keeping(async queue => void Object.assign(this, await queue.look()));
    this.#given.changed();
  }

  /**
   * Today's key, and a slip that names whoever is signed in. Without network, those of last time go on.
   *
   * @returns the key that has just come, whether the phone has room for it or not.
   */
  async fetchKeys(): Promise<OutreachKey | undefined> {
    const { client, queue } = this.#given;
    let come: OutreachKey | undefined;
    try {
      const { getOutreachKey, getWriterSlip } = await client();
      const key = await getOutreachKey({}, within());
      this.#key = come = key;
      await this.#keeping(() => queue.keepKey(key));
      const writer = await getWriterSlip({}, within());
      this.writer = writer;
      await this.#keeping(() => queue.keepWriter(writer));
      this.reach = 'reached';
    } catch (error) {
      this.reach = reachAfter(error);
    }
    this.#given.changed();
    return come;
  }

  /** Before anything is written. Whoever was signed in on this phone goes on without network. */
  async mayWrite(): Promise<void> {
    if (!this.writer || !this.#key) await this.#keptOnPhone();
    if (this.reach !== 'reached' || !this.#key) await this.fetchKeys();
    if (this.reach === 'not_outreach') throw new ProblemError('not_signed_in');
    if (!this.writer || !this.#key) throw new ProblemError('not_signed_in');
  }

  /**
   * Takes in what someone has written.
   *
   * @returns the service's answer, or nothing when it waits. @throws CannotKeep when it neither waits nor was sent: it stays in the form.
   */
  async take(referral: unknown, key: string): Promise<SentReferral | undefined> {
    const { municipality, seal, now = () => new Date() } = this.#given;
    // Fetched anew where it is too old on a page that has stood open for days, cleared by the browser, or found no room on the phone.
    const sealWith = (await this.#sealWith()) ?? (await this.fetchKeys());
    const { writer } = this;
    if (!writer || !sealWith) throw new CannotKeep('noKey');
    const writtenAt = now();
    const sealing = { municipality, key, sealWith, slip: writer.slip, writtenAt, writtenOn: dayOf(writtenAt), referral };
    const body = await seal(sealing).catch(() => {
      throw new CannotKeep('nothingKept');
    });
    let fits = await this.#put(key, body);
    if (fits === false) {
      await this.sendAll();
      fits = await this.#put(key, body);
    }
    if (fits === false) throw new CannotKeep('full');
    const answer = await this.#send(key, body).catch((error: unknown) => {
      this.reach = reachAfter(error);
      if (fits === undefined) throw new CannotKeep('nothingKept');
    });
    await this.look();
    if (answer?.outcome === 'left_to_coordinator') this.leftToCoordinator += 1;
    return answer?.referral;
  }

  /** Everything that waits, in turn. Stops at what every other would meet as well. */
  async sendAll(): Promise<void> {
    if (this.busy || !this.waiting.length) return;
    this.busy = true;
    this.#given.changed();
    try {
      for (const { key, body } of this.waiting) {
        const answer = await this.#send(key, body);
        if (answer.outcome === 'left_to_coordinator') this.leftToCoordinator += 1;
      }
    } catch (error) {
      this.reach = reachAfter(error);
    } finally {
      this.busy = false;
      await this.look();
    }
  }

  async dismiss(key: string): Promise<void> {
    await this.#keeping(queue => queue.dismiss(key));
    await this.look();
  }

  /** Signing out: from now on nobody writes here in their name. What waits goes on waiting. */
  async forgetWriter(): Promise<void> {
    this.writer = undefined;
    await this.#keeping(queue => queue.keepWriter(undefined));
  }

  async #send(key: string, body: Sealed): Promise<SealedReceived> {
    const { sendSealedReferral } = await this.#given.client();
    const answer = await sendSealedReferral({ body }, { idempotencyKey: key, ...within() });
    this.reach = 'reached';
    await this.#keeping(queue => queue.remove(key));
    return answer;
  }

  /** As the phone keeps it, where it does: a page that stands open for days must not seal with what will be gone. */
  async #sealWith(): Promise<OutreachKey | undefined> {
    const kept = await this.#keeping(queue => queue.sealWith());
    return this.keepsNothing ? this.#key : kept;
  }

  #put = (key: string, body: Sealed) => this.#keeping(queue => queue.put(key, body));

  async #keptOnPhone(): Promise<void> {
    this.#key = await this.#sealWith();
    this.writer = (await this.#keeping(queue => queue.writer())) ?? this.writer;
  }

  /** What the phone does not keep is no reason to stop: it is said, and the form holds what was written. */
  async #keeping<T>(work: (queue: Queue) => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work(this.#given.queue);
      this.keepsNothing = false;
      return done;
    } catch {
      this.keepsNothing = true;
      return undefined;
    }
  }
}

const within = () => ({ signal: AbortSignal.timeout(patience) });

function reachAfter(error: unknown): Reach {
  const code = isProblem(error) ? error.problem.code : 'unreachable';
  if (code === 'not_signed_in') return 'signed_out';
  if (code === 'not_allowed') return 'not_outreach';
  return code === 'unreachable' ? 'no_network' : 'unknown';
}
