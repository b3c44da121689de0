import type { Role } from '@bostadforst/contract/access';

/** The parts of a record beyond its row in the list. */
export type RecordPart =
  | 'flags'
  | 'reach'
  | 'speech'
  | 'personal_number'
  | 'all_words'
  | 'observations'
  | 'wishes'
  | 'words_in_the_yes'
  | 'waivers'
  | 'statements'
  | 'own_statement'
  | 'assessments'
  | 'decisions'
  | 'formal_decisions'
  | 'offers'
  | 'home_wishes'
  | 'addresses'
  | 'tenancy'
  | 'support'
  | 'history'
  | 'history_words';

/**
 * What each role needs of a record for its work, and no more (LSPUL 10 §). How to reach someone is the coordinator's and whoever meets
 * them; what units have said is for those who assess; whoever handles
 * leases sees wishes and homes, and nothing of why; the steering group decides on what the group has assessed. What was added since is for
 * those who stand by the person, and not for a group that assesses or decides, nor for a unit that was asked.
 */
const partsOf: Partial<Record<Role, readonly RecordPart[]>> = {
  coordinator: [
    'flags',
    'reach',
    'speech',
    'personal_number',
    'all_words',
    'observations',
    'waivers',
    'statements',
    'assessments',
    'decisions',
    'formal_decisions',
    'offers',
    'home_wishes',
    'addresses',
    'tenancy',
    'support',
    'history',
    'history_words',
  ],
  working_group_member: ['speech', 'all_words', 'waivers', 'statements', 'assessments', 'decisions', 'history', 'history_words'],
  steering_member: ['assessments', 'decisions', 'history'],
  case_officer: ['words_in_the_yes', 'waivers', 'own_statement', 'history'],
  outreach_worker: ['reach', 'speech', 'all_words', 'observations', 'waivers', 'home_wishes', 'offers', 'addresses', 'history'],
  tenancy_manager: ['speech', 'wishes', 'home_wishes', 'offers', 'addresses', 'tenancy', 'history'],
  support_worker: [
    'reach',
    'speech',
    'all_words',
    'observations',
    'assessments',
    'home_wishes',
    'offers',
    'addresses',
    'tenancy',
    'support',
    'history',
  ],
};

/** Further parts for the unit that wrote the referral or takes the formal decision; a unit that was asked does without. */
const ofOwnCase: readonly RecordPart[] = ['decisions', 'formal_decisions'];

/** Everything that these roles together may see. */
export function partsFor(roles: readonly Role[], isOwnCase: boolean): ReadonlySet<RecordPart> {
  return new Set(roles.flatMap(role => [...(partsOf[role] ?? []), ...(role === 'case_officer' && isOwnCase ? ofOwnCase : [])]));
}
