import type { Route } from '@bostadforst/contract/route';
import type { MunicipalitySettings } from '@bostadforst/contract/programme/settings';
import { openProtected } from '../database/database.ts';
import type { Room, Who } from '../room.ts';

/** Whether the operator has named this sign-in among those who see protected records. No role does. */
export const isNamed = ({ protectedStaff = [] }: MunicipalitySettings, who: Who | undefined): boolean =>
  who !== undefined && protectedStaff.some(({ issuer, subject }) => issuer === who.issuer && subject === who.subject);

/**
 * A route that leads to one person's record leads named staff to a protected one as well, and the person to their own. Every other route, such
 * as a list or a search, shows none to anybody unless its handler says so.
 *
 * @param params The path's ids, parsed.
 */
export async function openForThose(room: Room, { path }: Pick<Route, 'path'>, params: unknown): Promise<void> {
  if (!/:(referralId|personId)\b/.test(path)) return;
  if (isNamed(room.settings, room.who) || (await isOwn(room, params as OneRecord))) await openProtected(room.trx);
}

interface OneRecord {
  referralId?: string;
  personId?: string;
}

/** Someone with a record here may work here too: what opens their own opens no one else's. */
async function isOwn({ trx, municipality, who }: Room, { referralId, personId }: OneRecord): Promise<boolean> {
  if (!who?.personId) return false;
  if (!referralId) return personId === who.personId;
  const row = await trx
    .selectFrom('referral')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', referralId)
    .where('person_id', '=', who.personId)
    .executeTakeFirst();
  return row !== undefined;
}
