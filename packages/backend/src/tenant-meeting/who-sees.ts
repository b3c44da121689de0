import type { MeetingYes } from '@bostadforst/contract/tenant-meeting';
import type { Room, Who } from '../room.ts';

/** What someone sees of what is said about a tenant: all of it, or what is about occupation. */
export interface Sees {
  part: 'all' | 'occupation';
  /** Meets the tenant, and may write down their yes and that it is taken back. */
  mayAsk: boolean;
}

/** The coordinator, the tenant's own support worker, and those of the units that the tenant's yes names today. */
export function seesOf({ roles, units }: Who, isOwnTenant: boolean, yes: MeetingYes | undefined): Sees | undefined {
  if (roles.includes('coordinator') || (roles.includes('support_worker') && isOwnTenant)) return { part: 'all', mayAsk: true };
  if (!yes?.units.some(unit => units.includes(unit))) return undefined;
  if (roles.includes('case_officer')) return { part: 'all', mayAsk: false };
  return roles.includes('employment_officer') ? { part: 'occupation', mayAsk: false } : undefined;
}

/** Those whom this account supports now. */
export async function ownTenants({ trx, municipality }: Room, { issuer, subject }: Who): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('support_offer')
    .select('person_id')
    .where('municipality', '=', municipality)
    .where('worker_issuer', '=', issuer)
    .where('worker_subject', '=', subject)
    .where('ended_at', 'is', null)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** Everyone who lives in a home of the programme. */
export async function tenantsNow({ trx, municipality }: Room): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('tenancy')
    .select('person_id')
    .where('municipality', '=', municipality)
    .where('move_in_date', 'is not', null)
    .where('ended_on', 'is', null)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}
