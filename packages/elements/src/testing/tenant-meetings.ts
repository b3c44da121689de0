import type { MeetingTenant, NewMeetingYes, NewTenantMeeting, TenantMeetings } from '@bostadforst/contract/tenant-meeting';
import { exampleProgramme } from './example-programme.ts';
import { siteWith } from './example-site.ts';

/** A municipality that meets once a month about tenants who have said yes to it. */
export const monthlySite = () =>
  siteWith({
    policy: { ...exampleProgramme.policy, meeting: 'monthly' },
    units: [...exampleProgramme.units, { id: 'arbetsmarknad', type: 'labour_market', name: { sv: 'Arbetsmarknad', en: 'Labour market' } }],
  });

interface Call<Body = unknown> {
  params: { personId: string };
  body: Body;
}

const tenant = (n: number, alias: string, more: Partial<MeetingTenant> = {}): MeetingTenant => ({
  personId: `00000000-0000-4000-8000-00000000080${n}`,
  alias,
  ...more,
});
const yes = (givenHow: 'written' | 'oral_documented') => ({
  units: ['forsorjning', 'arbetsmarknad'],
  givenAt: '2026-10-02T09:00:00Z',
  givenHow,
  validUntil: '2027-03-31',
});
const meetingTenants: readonly MeetingTenant[] = [
  tenant(1, 'Kajan', { yes: yes('oral_documented'), lastHeldOn: '2026-10-30' }),
  tenant(2, 'Storm', { yes: yes('written') }),
  tenant(3, 'Tallen'),
];

/** A service in the page that keeps what is written about tenants, and asks for their yes first. */
export function tenantMeetingService(tenants: readonly MeetingTenant[] = meetingTenants) {
  const known = new Map<string, TenantMeetings>(
    tenants.map(({ lastHeldOn, ...each }) => [
      each.personId,
      {
        ...each,
        meetings: lastHeldOn
          ? [
              {
                id: crypto.randomUUID(),
                heldOn: lastHeldOn,
                unitsPresent: ['forsorjning'],
                at: `${lastHeldOn}T12:00:00Z`,
                support: { fits: 'Två besök i veckan räcker.', untilNext: 'Vi ringer om tvättmaskinen.', who: 'Boendestödjaren' },
                occupation: { fits: 'Snöröjning två förmiddagar.' },
              },
            ]
          : [],
      },
    ]),
  );
  const change = (personId: string, to: (now: TenantMeetings) => TenantMeetings) => {
    const changed = to(known.get(personId)!);
    known.set(personId, changed);
    return changed;
  };
  return {
    known,
    answers: {
      listReferrals: async () => ({ entries: [], counts: [] }),
      listMeetingTenants: async () =>
        [...known.values()].map(({ personId, alias, yes: given, meetings }) => ({
          personId,
          alias,
          ...(given ? { yes: given } : {}),
          ...(meetings[0] ? { lastHeldOn: meetings[0].heldOn } : {}),
        })),
      openTenantMeetings: async ({ params }: Call) => known.get(params.personId)!,
      giveMeetingYes: async ({ params, body }: Call<NewMeetingYes>) =>
        change(params.personId, now => ({ ...now, yes: { ...body, givenAt: '2026-11-28T09:00:00Z' } })),
      takeBackMeetingYes: async ({ params }: Call) => change(params.personId, ({ yes: _, ...now }) => now),
      noteTenantMeeting: async ({ params, body }: Call<NewTenantMeeting>) =>
        change(params.personId, now => ({
          ...now,
          meetings: [{ id: crypto.randomUUID(), at: '2026-11-28T12:00:00Z', ...body }, ...now.meetings],
        })),
    },
  };
}
