import { dayOf, type Day } from '@bostadforst/contract/day';
import type { LandlordsReport } from '@bostadforst/contract/landlord-report';

/** How the promise of an answer was kept: it stands above the conversation, also when it was not. */
export type Promised = { kept: 'waiting' | 'late'; day: Day } | { kept: 'answered'; day: Day; given: string };

/** `given` is the moment of the team's first reply. */
export function promised({ messages, replyBy }: Pick<LandlordsReport, 'messages' | 'replyBy'>, now: Date): Promised {
  const first = messages.find(message => message.from === 'team');
  if (first) return { kept: 'answered', day: replyBy, given: first.at };
  return { kept: dayOf(now) > replyBy ? 'late' : 'waiting', day: replyBy };
}
