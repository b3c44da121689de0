import { isProblem } from '@bostadforst/contract/problem';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { ListEntry, ReferralRecord } from '@bostadforst/contract/referral/record';
import type { Proposal } from '@bostadforst/contract/steering';
import type { FieldError } from '../../parts/error-summary.ts';
import { called } from '../naming.ts';
import type { SteeringClient } from './steering-routes.ts';
import { decidable, faultIn, type OnTheTable, type SteeringSight } from './steering-sight.ts';
import { Written } from '../written.ts';

export const outcomes = ['prioritised', 'not_prioritised_now', 'returned'] as const;
type Decision = Extract<NewReferralEvent, { type: 'SteeringDecisionMade' }>['decision'];
/** What each outcome demands beside its reasons. */
const asks = {
  prioritised: ['formalDecisionBy'],
  not_prioritised_now: ['reviewOn'],
  returned: ['missing', 'byWhom', 'byWhen'],
} as const;

const fields = ['outcome', 'reasons', 'formalDecisionBy', 'reviewOn', 'missing', 'byWhom', 'byWhen'] as const;
export type SittingField = (typeof fields)[number];

/** A field of one name's decision. */
export const fieldOf = (field: string, { entry }: Pick<Proposal, 'entry'>) => `${field}-${entry.number}`;

/** What was written about a name that someone else decided on meanwhile, and what they decided. */
export interface Overtaken {
  proposal: Proposal;
  /** Field by field, as it was written. */
  written: readonly { field: SittingField; value: string }[];
  /** Left out when the one who wrote may no longer see it, or has not tried to save. */
  first?: { decision: ReferralRecord['decisions'][number]; by: ReferralRecord['history'][number] };
}

/** Decisions on several names in one sitting: the day once, everything else name by name. Each is an act of its own. */
export class Sitting {
  readonly written = new Written();
  sending = false;
  /** Why it was not saved, by referral. */
  readonly problems = new Map<string, unknown>();
  /** Someone else decided, while this was being written. */
  readonly overtaken = new Map<string, Overtaken>();
  /** What was saved last. */
  saved: readonly { entry: ListEntry; outcome: Decision['outcome'] }[] = [];
  readonly #keys = new Map<string, string>();
  #seen = new Map<string, Proposal>();

  outcomeFor(proposal: Proposal): Decision['outcome'] | undefined {
    return outcomes.find(outcome => outcome === this.written.get(fieldOf('outcome', proposal)));
  }

  chosen(table: OnTheTable): readonly Proposal[] {
    return decidable(table).filter(proposal => this.outcomeFor(proposal));
  }

  /** What lies there now. What was written about a name that someone else has decided on are kept where they can be read. */
  lies(table: OnTheTable) {
    const now = new Map(table.proposals.map(proposal => [proposal.entry.id, proposal]));
    for (const [id, proposal] of this.#seen) {
      if (now.has(id)) continue;
      const written = fields
        .map(field => ({ field, value: this.written.get(fieldOf(field, proposal)).trim() }))
        .filter(({ value }) => value);
      if (written.length) this.overtaken.set(id, { proposal, written });
      this.#letGo(proposal.entry);
    }
    this.#seen = now;
  }

  /** Whoever tried to save, and came second, is told what was decided. That they see it is written down as any look is. */
  async askWhoWasFirst(client: SteeringClient): Promise<void> {
    for (const [referralId, overtaken] of this.overtaken) {
      if (!this.problems.has(referralId) || overtaken.first) continue;
      try {
        const { decisions, history } = await client.openReferral({ params: { referralId } });
        const decision = decisions.length > overtaken.proposal.decisions.length ? decisions.at(-1) : undefined;
        const by = history.findLast(({ event }) => event === 'SteeringDecisionMade');
        if (decision && by) overtaken.first = { decision, by };
      } catch {
        // Not theirs to see any longer, or not just now: what they wrote stands there all the same.
      }
    }
  }

  /** What is missing, field by field; the same sentence at the field and in the summary. */
  check(sight: SteeringSight, table: OnTheTable): boolean {
    const { words, text, today } = sight;
    const errors: FieldError[] = [];
    const chosen = this.chosen(table);
    if (!chosen.length) errors.push({ field: fieldOf('outcome', decidable(table)[0]!), message: text.t('nothingChosen') });
    const day = this.written.get('decidedOn', today);
    if (!day || day > today) errors.push({ field: 'decidedOn', message: text.t('notInFuture') });
    for (const proposal of chosen) {
      for (const field of ['reasons', ...asks[this.outcomeFor(proposal)!]] as const) {
        const name = fieldOf(field, proposal);
        const value = this.written.get(name).trim();
        const isDay = field === 'reviewOn' || field === 'byWhen';
        const label = `${words.t(`f_${field}`)} (${called(sight, proposal.entry)})`;
        if (!value)
          errors.push({ field: name, message: words.t(field === 'formalDecisionBy' || field === 'byWhom' ? 'choose' : 'missing', { label }) }); // prettier-ignore
        else if (field === 'reasons' || field === 'missing') {
          const message = faultIn(value, label, sight);
          if (message) errors.push({ field: name, message });
        } else if (isDay && value <= today) errors.push({ field: name, message: text.t('onlyFuture') });
      }
    }
    this.written.errors = errors;
    return !errors.length;
  }

  /** One after another, in the order they came: what could not be saved stays written, and says why. */
  async send(client: SteeringClient, table: OnTheTable, today: string, moved: (entry: ListEntry) => void): Promise<void> {
    this.sending = true;
    this.problems.clear();
    const saved: { entry: ListEntry; outcome: Decision['outcome'] }[] = [];
    for (const proposal of this.chosen(table)) {
      const { entry, version } = proposal;
      const decision = this.#decisionOn(proposal, today);
      const idempotencyKey = this.#keys.get(entry.id) ?? crypto.randomUUID();
      this.#keys.set(entry.id, idempotencyKey);
      try {
        const body = { type: 'SteeringDecisionMade' as const, decision };
        const record = await client.actOnReferral({ params: { referralId: entry.id }, body }, { idempotencyKey, version });
        saved.push({ entry, outcome: decision.outcome });
        this.#letGo(entry);
        this.#seen.delete(entry.id);
        moved(record.entry);
      } catch (error) {
        this.problems.set(entry.id, error);
        const code = isProblem(error) ? error.problem.code : undefined;
        // Other words were stored under that key, or it is another sending from now on.
        if (code === 'key_reused' || code === 'changed_meanwhile') this.#keys.delete(entry.id);
        if (code === 'not_signed_in') break;
      }
    }
    this.saved = saved;
    this.sending = false;
  }

  #decisionOn(proposal: Proposal, today: string): Decision {
    const of = (field: string) => this.written.get(fieldOf(field, proposal)).trim();
    const said = { reasons: of('reasons'), decidedOn: this.written.get('decidedOn', today) };
    const outcome = this.outcomeFor(proposal)!;
    if (outcome === 'prioritised') return { outcome, ...said, formalDecisionBy: of('formalDecisionBy') };
    if (outcome === 'not_prioritised_now') return { outcome, ...said, reviewOn: of('reviewOn') };
    return { outcome, ...said, missing: of('missing'), byWhom: of('byWhom'), byWhen: of('byWhen') };
  }

  #letGo(entry: ListEntry) {
    this.#keys.delete(entry.id);
    this.written.drop(name => name.endsWith(`-${entry.number}`));
  }
}
