import { createClient, type Client } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { Role } from '@bostadforst/contract/access';
import type { NewMeetingAssessment } from '@bostadforst/contract/meeting';
import { startReferrals, units, walkTo } from '../referral/testing.ts';
import type { TestAppOptions, TestCaller } from '../testing/testing.ts';

export const dimensions = { needNow: 'Sömn och ett lås.', currentSituation: 'Härbärge.', supportNeed: 'Mycket till en början.' };
export const proposed = (more: Partial<NewMeetingAssessment> = {}) =>
  ({ recommendation: 'propose', dimensions, ...more }) as NewMeetingAssessment;
export const today = '2026-03-14';

type Tables = typeof routes;
export interface StaffClient extends Client<Tables> {
  callMeeting: Client<Tables>['callMeeting'];
}

/** The reversed referral's municipality, with a working group that meets. A coordinator may sit in the group too. */
export async function startMeetings(more: Partial<TestAppOptions> = {}) {
  const service = await startReferrals(undefined, more);
  const of = (subject: string, roles: Role[], more: Partial<TestCaller> = {}): StaffClient =>
    createClient(
      { backend: 'http://in.process', municipality: 'exempelkommun', fetch: service.one(roles[0]!, { subject, roles, ...more }) },
      routes,
    );
  return {
    ...service,
    of,
    member: (subject = 'ledamot') => of(subject, ['working_group_member']),
    leader: () => of('samordnare', ['coordinator', 'working_group_member']),
    ready: () => walkTo(service, 'ready'),
    call: async (who: ReturnType<typeof of>, agenda: string[]) => who.callMeeting({ body: { heldOn: today, unitsPresent: units, agenda } }),
  };
}
export type Meetings = Awaited<ReturnType<typeof startMeetings>>;
