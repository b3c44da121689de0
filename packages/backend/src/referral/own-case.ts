import type { Role } from '@bostadforst/contract/access';
import type { ReferralEventName } from '@bostadforst/contract/referral/flow';
import { addingRoles } from '@bostadforst/contract/referral/observation-routes';
import type { Who } from '../room.ts';
import type { ReferralRow } from './referral-store.ts';

/** Theirs is the unit that takes the formal decision. */
export const decides = (who: Who, row: ReferralRow) => row.decision_unit !== null && who.units.includes(row.decision_unit);

/** The referral is theirs or their unit's: the words in it are known to them. */
export const wrote = (who: Who, row: ReferralRow) =>
  (row.referred_by_unit !== null && who.units.includes(row.referred_by_unit)) ||
  (row.referred_by_issuer === who.issuer && row.referred_by_subject === who.subject);

/**
 * What is added until move-in is the writer's: a unit's own proposal is the unit's, an outreach worker's is theirs. And the coordinator's.
 */
export function addsTo(who: Who, row: ReferralRow, roles: readonly Role[]): boolean {
  if (roles.includes('coordinator')) return true;
  if (!roles.some(role => addingRoles.includes(role))) return false;
  return (
    (row.referred_by_issuer === who.issuer && row.referred_by_subject === who.subject) ||
    (row.path === 'unit_proposal' && row.referred_by_unit !== null && who.units.includes(row.referred_by_unit))
  );
}

/**
 * Two acts of a role are one unit's: the formal decision is the deciding unit's, and as a case officer one writes down a yes for what
 * one has referred oneself. An asked unit does not write down a wider yes to itself.
 */
export function isTheirs(event: ReferralEventName, who: Who, row: ReferralRow, roles: readonly Role[]): boolean {
  if (event === 'FormalDecisionRegistered') return decides(who, row);
  const asOfficerAlone = !roles.includes('coordinator') && !roles.includes('outreach_worker');
  return event !== 'ConsentGiven' || !asOfficerAlone || wrote(who, row);
}

const wishRoles: readonly Role[] = ['coordinator', 'outreach_worker', 'support_worker', 'tenancy_manager'];

/** Whoever stands by the person, or finds a home with them, writes down what they wish, until someone has ended the referral. */
export const writesWishesAs = ({ state }: ReferralRow, roles: readonly Role[]): Role | undefined =>
  state === 'withdrawn' || state === 'closed' ? undefined : roles.find(role => wishRoles.includes(role));
