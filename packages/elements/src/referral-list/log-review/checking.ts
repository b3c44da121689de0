import type { Client } from '@bostadforst/client';
import type { CheckOutcome, LogLine } from '@bostadforst/contract/log-review';
import type { logReviewRoutes } from '@bostadforst/contract/log-review/routes';
import type { LitElement } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { Sending } from '../../controllers/sending.ts';

/** What a reviewer has found about one look, before it is saved. */
interface Draft {
  outcome?: CheckOutcome | undefined;
  remark: string;
}

/** One look being checked. A look is checked once, so it is sent once; what is written about another stays meanwhile. */
export class Checking {
  /** The look whose form is open. */
  lineId?: string | undefined;
  faults: readonly ('outcome' | 'remark')[] = [];
  /** The look that was checked last, said once. */
  saved?: string | undefined;
  readonly sending: Sending;
  readonly #host: LitElement;
  readonly #drafts = new Map<string, Draft>();

  constructor(host: LitElement) {
    this.#host = host;
    this.sending = new Sending(host);
  }

  get draft(): Draft {
    return (this.lineId && this.#drafts.get(this.lineId)) || { remark: '' };
  }

  get unsaved(): boolean {
    return [...this.#drafts.values()].some(({ remark }) => remark.trim() !== '');
  }

  open(lineId: string) {
    this.lineId = lineId;
    this.faults = [];
    this.saved = undefined;
    this.sending.failure = undefined;
    this.#host.requestUpdate();
    void focusAfterUpdate(this.#host, '#check-heading');
  }

  write(change: Partial<Draft>) {
    if (this.lineId) this.#drafts.set(this.lineId, { ...this.draft, ...change });
    this.#host.requestUpdate();
  }

  cancel() {
    const { lineId } = this;
    if (lineId) this.#drafts.delete(lineId);
    this.lineId = undefined;
    this.#host.requestUpdate();
    void focusAfterUpdate(this.#host, `[id="check-${lineId}"]`);
  }

  /** The look as it stands once checked; nothing when something was left out or it was refused. */
  async save(client: Client<typeof logReviewRoutes>, sampleId: string): Promise<LogLine | undefined> {
    const { lineId, draft } = this;
    const { outcome } = draft;
    const remark = draft.remark.trim();
    if (!lineId || this.sending.busy) return undefined;
    this.faults = [...(outcome ? [] : (['outcome'] as const)), ...(outcome === 'follow_up' && !remark ? (['remark'] as const) : [])];
    this.#host.requestUpdate();
    if (!outcome || this.faults.length) {
      await focusAfterUpdate(this.#host, '.error-summary');
      return undefined;
    }
    const checked = await this.sending.send(idempotencyKey =>
      client.checkLook({ params: { sampleId, lineId }, body: { outcome, ...(remark ? { remark } : {}) } }, { idempotencyKey }),
    );
    if (!checked) return undefined;
    this.#drafts.delete(lineId);
    this.lineId = undefined;
    this.saved = lineId;
    return checked;
  }

  forget() {
    this.lineId = undefined;
    this.saved = undefined;
    this.#drafts.clear();
  }
}
