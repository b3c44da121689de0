import type { Policy } from '@bostadforst/contract/programme';
import type { ReferralState } from '@bostadforst/contract/referral/flow';

export interface Path {
  toDecision: readonly ReferralState[];
  toHome: readonly ReferralState[];
  /** Not steps on the way: each is reached from many, and leads back. */
  beside: readonly ReferralState[];
}

/** The way from name to home in this programme. A state that its policy skips is not shown. */
export function pathOf(policy: Policy): Path {
  const asked: ReferralState[] = policy.statements.kind === 'asked' ? ['collecting_statements'] : [];
  return {
    toDecision: ['received', 'screening', ...asked, 'ready_for_assessment', 'assessed', 'awaiting_decision', 'prioritised'],
    toHome: ['waiting_for_home', 'matched', 'offered', 'accepted', 'lease_signed', 'housed'],
    beside: ['not_now', 'more_info_needed', 'withdrawn', 'closed'],
  };
}
