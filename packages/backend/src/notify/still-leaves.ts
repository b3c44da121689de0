import type { OutgoingMessage } from '@bostadforst/contract/notify';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/**
 * Whether it may still leave at the moment of sending. Its record may have been protected since: an ordinary transaction then sees neither the
 * referral, nor the home that a report is about.
 */
export function stillLeaves(database: Database, message: OutgoingMessage): Promise<boolean> {
  const { municipality } = message;
  return database.inMunicipality(municipality, async trx => {
    const seen =
      'referralId' in message
        ? sql`select 1 from referral where municipality = ${municipality} and id = ${message.referralId}`
        : sql`select 1 from landlord_report r where r.municipality = ${municipality} and r.id = ${message.reportId}
            and (r.apartment_id is null or exists (
              select from apartment a where a.municipality = r.municipality and a.id = r.apartment_id))`;
    const { rows } = await seen.execute(trx);
    return rows.length > 0;
  });
}
