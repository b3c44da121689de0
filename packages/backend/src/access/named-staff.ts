import type { Route } from '@bostadforst/contract/route';
import type { MunicipalitySettings } from '@bostadforst/contract/programme/settings';
import { openProtected } from '../database/database.ts';
import type { Room, Who } from '../room.ts';

/** Whether the operator has named this sign-in among those who see protected records. No role does. */
export const isNamed = ({ protectedStaff = [] }: MunicipalitySettings, who: Who | undefined): boolean =>
  who !== undefined && protectedStaff.some(({ issuer, subject }) => issuer === who.issuer && subject === who.subject);

/**
 * A route that leads to one person's record leads named staff, and the person, to a protected one as well. Every other route, such as a list
 * or a search, shows none to anybody unless its handler says so.
 */
export async function openForThose(room: Room, { path }: Pick<Route, 'path'>): Promise<void> {
  if (!/:(referralId|personId)\b/.test(path)) return;
  if (isNamed(room.settings, room.who) || room.who?.personId) await openProtected(room.trx);
}
