import type { Role } from '@bostadforst/contract/access';
import type { OutgoingMessage, ReferralHappened, ReportHappened } from '@bostadforst/contract/notify';
import type { Programme } from '@bostadforst/contract/programme';
import type { MunicipalitySettings } from '@bostadforst/contract/programme/settings';
import type { AuditDetails } from './access/audit.ts';
import type { Identity } from './access/identity.ts';
import { actAs, type Trx } from './database/database.ts';
import type { House } from './house.ts';
import { roomKeys, type RoomKeys } from './keys/room-keys.ts';

/** Who asks, as the handler sees them. */
export interface Who extends Identity {
  /** The role acted in: the first one that the route allows. Nobody's when the route asks for no role. */
  role?: Role;
  /** The person's own record, when the sign-in is tied to one and is as sure as participants' and tenants' must be. */
  personId?: string;
}

/**
 * One municipality inside one transaction: all that a store or a handler needs, and nothing that leads out of it. A store is a closure
 * over it with small verbs: `referrals(room).find(id)`.
 */
export interface Room<W extends Who | undefined = Who | undefined> {
  readonly municipality: string;
  readonly programme: Programme;
  readonly settings: MunicipalitySettings;
  readonly who: W;
  /** One moment for everything that this request writes. */
  readonly now: Date;
  readonly trx: Trx;
  readonly keys: RoomKeys;
  /** The next in a running series of the municipality's own, from 1. */
  nextNumber(thing: Numbered): Promise<number>;
  /** Lets the next one have a number that was given last and is used no more. An older one stays missing. */
  giveBack(thing: Numbered, number: number): Promise<void>;
  /** Adds a line to what is written down about this request. Without any, one line says who did it and when. */
  audit(line: AuditDetails): void;
  /** Leaves something to be sent outside once this transaction has been committed. @param boxes Roles and units whose turn it is now. */
  tell(happened: Happened, boxes?: readonly string[]): Promise<void>;
}

/** What has running numbers. Protected records have their own, so that none is missing from the others. */
export type Numbered = 'referral' | 'apartment' | 'landlord_report' | 'protected_referral' | 'protected_apartment';

/** What may leave, without what the room itself says. */
export type Happened = Omit<ReferralHappened, 'municipality' | 'at'> | Omit<ReportHappened, 'municipality' | 'at'>;

export interface Entering {
  municipality: string;
  identity?: Identity;
  role?: Role;
}

/**
 * Opens a room, works in it, and commits; rolls back when the work throws.
 *
 * @param work Gets the room, and the audit lines that were added to it so far.
 */
export function inRoom<T>(
  house: House,
  { municipality, identity, role }: Entering,
  work: (room: Room, lines: readonly AuditDetails[]) => Promise<T>,
): Promise<T> {
  const programme = house.programmes.get(municipality);
  if (!programme) throw new Error('A room needs a programme.');
  return house.database.inMunicipality(municipality, async trx => {
    const personId =
      identity && ownRoles.some(each => identity.roles.includes(each)) ? await tiedTo(trx, municipality, identity) : undefined;
    if (identity) await actAs(trx, { role, personId });
    const lines: AuditDetails[] = [];
    const now = house.now();
    const room: Room = {
      municipality,
      programme,
      settings: house.settings.municipalities[municipality] ?? { landlords: [], supportWorkers: [] },
      who: identity && { ...identity, role, personId },
      now,
      trx,
      keys: roomKeys(house.keys, municipality, trx),
      nextNumber: thing => nextNumber(trx, municipality, thing),
      giveBack: (thing, number) => giveBack(trx, municipality, thing, number),
      audit: line => void lines.push(line),
      tell: (happened, boxes) => house.outbox.put(trx, { ...happened, municipality, at: now.toISOString() } as OutgoingMessage, boxes),
    };
    return work(room, lines);
  });
}

/** Given at the level of assurance that a record of one's own asks for: a weaker sign-in by the same subject opens none. */
const ownRoles: readonly Role[] = ['participant', 'tenant'];

/** Whom a sign-in belongs to, whatever role it is used in. `undefined` where it belongs to nobody with a record here. */
export async function tiedTo(trx: Trx, municipality: string, { issuer, subject }: Identity): Promise<string | undefined> {
  const tie = await trx
    .selectFrom('sign_in_tie')
    .select('person_id')
    .where('municipality', '=', municipality)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return tie?.person_id;
}

/** Whoever asks at the same time waits until this transaction ends, so that no number is given twice or skipped. */
async function nextNumber(trx: Trx, municipality: string, thing: string): Promise<number> {
  const { last } = await trx
    .insertInto('counter')
    .values({ municipality, thing, last: 1 })
    .onConflict(conflict => conflict.columns(['municipality', 'thing']).doUpdateSet(eb => ({ last: eb('counter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

async function giveBack(trx: Trx, municipality: string, thing: string, number: number): Promise<void> {
  await trx
    .updateTable('counter')
    .set({ last: number - 1 })
    .where('municipality', '=', municipality)
    .where('thing', '=', thing)
    .where('last', '=', number)
    .execute();
}
