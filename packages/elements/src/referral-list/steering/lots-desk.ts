import { isProblem } from '@bostadforst/contract/problem';
import type { Lot } from '@bostadforst/contract/lot';
import { draw, lotText } from '@bostadforst/contract/lot/reckoning';
import type { FieldError } from '../../parts/error-summary.ts';
import { called } from '../naming.ts';
import type { SteeringClient } from './steering-routes.ts';
import { decidable, faultIn, type OnTheTable, type SteeringSight } from './steering-sight.ts';
import { Written } from '../written.ts';

const ofNewLot = /^lot(Name|Places|Equal|Witnesses|Again)\b/;

/** What is done about lots: freeze, write a figure, sign or reject. Nothing here chooses anyone. */
export class LotsDesk {
  readonly written = new Written();
  sending = false;
  saved = false;
  /** What could not be done, and with which lot; `new` for one that was to be frozen. */
  problem?: { at: string; error: unknown } | undefined;
  readonly #key = new Map<string, string>();
  readonly #reckoned = new Map<string, boolean>();

  chosen(table: OnTheTable) {
    return decidable(table).filter(({ entry }) => this.written.get(`lotName-${entry.number}`) === 'yes');
  }

  /** Whether at least two of those chosen have been drawn among before. */
  isAgain(table: OnTheTable): boolean {
    const ids = this.chosen(table).map(({ entry }) => entry.id);
    return table.lots.some(({ names }) => names.filter(({ referralId }) => ids.includes(referralId)).length >= 2);
  }

  /** Whether what the service says comes out the same when reckoned here. Undefined while it is being reckoned. */
  comesOut(lot: Lot, then: () => void): boolean | undefined {
    const known = this.#reckoned.get(lot.id);
    if (known === undefined && lot.result) void reckoned(lot).then(same => (this.#reckoned.set(lot.id, same), then()));
    return known;
  }

  checkFreeze(sight: SteeringSight, table: OnTheTable): boolean {
    const { text } = sight;
    const chosen = this.chosen(table);
    const errors: FieldError[] = [];
    const asks = (field: string, label: string) => {
      const message = faultIn(this.written.get(field).trim(), label, sight);
      if (message) errors.push({ field, message });
    };
    const first = decidable(table)[0];
    if (chosen.length < 2 && first) errors.push({ field: `lotName-${first.entry.number}`, message: text.t('lotPickTwo') });
    const places = Number(this.written.get('lotPlaces', '1'));
    if (!Number.isInteger(places) || places < 1 || (chosen.length >= 2 && places >= chosen.length))
      errors.push({ field: 'lotPlaces', message: text.t('lotPlacesFault') });
    asks('lotEqual', text.t('lotEqual'));
    if (this.isAgain(table)) asks('lotAgain', text.t('lotAgain'));
    return this.#found(errors);
  }

  checkFigure({ text }: SteeringSight, lot: Lot): boolean {
    const field = `lotFigure-${lot.id}`;
    return this.#found(/^[1-9][0-9]{4,11}$/.test(this.#figure(lot)) ? [] : [{ field, message: text.t('lotFigureFault') }]);
  }

  checkSign(sight: SteeringSight, table: OnTheTable, lot: Lot): boolean {
    const { words, text } = sight;
    const errors = firstOf(lot).flatMap(({ referralId, number }) => {
      const name = nameOf(sight, table, referralId, number);
      const reasons = this.written.get(`lotReasons-${referralId}`, draftReasons(sight, lot)).trim();
      const message = faultIn(reasons, text.t('lotReasonsFor', { name }), sight);
      return [
        ...(message ? [{ field: `lotReasons-${referralId}`, message }] : []),
        ...(this.written.get(`lotUnit-${referralId}`) ? [] : [{ field: `lotUnit-${referralId}`, message: words.t('choose', { label: text.t('lotUnitFor', { name }) }) }]),
      ];
    }); // prettier-ignore
    return this.#found(errors);
  }

  checkReject(sight: SteeringSight, lot: Lot): boolean {
    const field = `lotReject-${lot.id}`;
    const message = faultIn(this.written.get(field).trim(), sight.text.t('lotRejectReasons'), sight);
    return this.#found(message ? [{ field, message }] : []);
  }

  freeze = (client: SteeringClient, table: OnTheTable, today: string) =>
    this.#send('new', idempotencyKey => {
      const again = this.isAgain(table) ? { againBecause: this.written.get('lotAgain').trim() } : {};
      const body = {
        decidedOn: today,
        names: this.chosen(table).map(({ entry }) => entry.id),
        places: Number(this.written.get('lotPlaces', '1')),
        equalBecause: this.written.get('lotEqual').trim(),
        witnesses: Number(this.written.get('lotWitnesses', '2')),
        ...again,
      };
      return client.freezeLot({ body }, { idempotencyKey });
    });

  write = (client: SteeringClient, lot: Lot) =>
    this.#send(lot.id, idempotencyKey =>
      client.witnessLot({ params: { lotId: lot.id }, body: { figure: this.#figure(lot) } }, { idempotencyKey }),
    );

  sign = (client: SteeringClient, sight: SteeringSight, lot: Lot) =>
    this.#send(lot.id, idempotencyKey => {
      const decisions = firstOf(lot).map(({ referralId }) => ({
        referralId,
        reasons: this.written.get(`lotReasons-${referralId}`, draftReasons(sight, lot)).trim(),
        formalDecisionBy: this.written.get(`lotUnit-${referralId}`),
      }));
      const body = { outcome: 'signed' as const, decidedOn: sight.today, decisions };
      return client.endLot({ params: { lotId: lot.id }, body }, { idempotencyKey });
    });

  reject = (client: SteeringClient, lot: Lot) =>
    this.#send(lot.id, idempotencyKey => {
      const body = { outcome: 'rejected' as const, reasons: this.written.get(`lotReject-${lot.id}`).trim() };
      return client.endLot({ params: { lotId: lot.id }, body }, { idempotencyKey });
    });

  #figure(lot: Lot) {
    return this.written.get(`lotFigure-${lot.id}`).replace(/\s/g, '');
  }

  #found(errors: readonly FieldError[]): boolean {
    this.written.errors = errors;
    return !errors.length;
  }

  async #send(at: string, send: (idempotencyKey: string) => Promise<unknown>): Promise<void> {
    this.sending = true;
    this.problem = undefined;
    this.saved = false;
    const key = this.#key.get(at) ?? crypto.randomUUID();
    this.#key.set(at, key);
    try {
      await send(key);
      this.#key.delete(at);
      this.written.drop(name => ofNewLot.test(name) === (at === 'new'));
      this.saved = true;
    } catch (error) {
      if (isProblem(error) && (error.problem.code === 'key_reused' || error.problem.code === 'invalid')) this.#key.delete(at);
      this.problem = { at, error };
    }
    this.sending = false;
  }
}

export const firstOf = ({ result = [] }: Lot) => result.filter(({ first }) => first);

/** What the group has said already, so that nobody writes it twice. */
export const draftReasons = ({ text }: SteeringSight, { equalBecause }: Lot) => text.t('lotReasonsDraft', { equal: equalBecause });

/** A lot holds numbers alone; a name is said by whoever sees the proposal. */
export function nameOf(sight: SteeringSight, { proposals }: OnTheTable, referralId: string, number: number): string {
  const proposal = proposals.find(({ entry }) => entry.id === referralId);
  return proposal ? called(sight, proposal.entry) : sight.words.t('number', { n: number });
}

export const figuresOf = ({ witnesses }: Lot) => witnesses.flatMap(({ figure }) => figure ?? []);

/** What each number's lot is made of, to reckon elsewhere. */
export const textsOf = (lot: Lot) => lot.names.map(({ number }) => lotText(lot.decidedOn, figuresOf(lot), number));

async function reckoned(lot: Lot): Promise<boolean> {
  const { decidedOn: day, places, names, result = [] } = lot;
  const drawn = await draw({ day, places, numbers: names.map(({ number }) => number) }, figuresOf(lot));
  const first = (at: number) => at < places;
  return drawn.every(
    ({ number, lot: each }, at) => result[at]?.number === number && result[at].lot === each && result[at].first === first(at),
  );
}
