import { ProblemError } from '@bostadforst/contract/problem';
import type { AmendedAssessment, Meeting, NewMeeting, NewMeetingAssessment } from '@bostadforst/contract/meeting';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { exampleList, exampleMe, exampleRecord } from './example-referral.ts';

type Assessment = ReferralRecord['assessments'][number];
interface ToName<Body> {
  params: { nameId: string };
  body: Body;
}

const meetingId = '00000000-0000-4000-8000-000000000700';
const states = { propose: 'awaiting_decision', not_now: 'not_now', return: 'more_info_needed' } as const;
const aliases = ['Linden', 'Mossan', 'Ekot', 'Tallen', 'Storm', 'Vide', 'Kajan', 'Granit', 'Bäcken', 'Pärlan'];

/** So many invented names that are ready for a meeting, from every path: what has been said differs from one to the next. */
export const readyNames = (count = aliases.length): ReferralRecord[] =>
  aliases.slice(0, count).map((alias, index) =>
    exampleRecord(
      {
        path: (['outreach_reverse', 'self_referral', 'unit_proposal'] as const)[index % 3]!,
        words: [
          { staying: 'acute' as const, ownWords: `En dörr som går att låsa, säger ${alias}.` },
          { staying: 'acute' as const, wish: `Ett eget kök, säger ${alias}.` },
          {
            staying: 'institution' as const,
            needsNow: `Lugn om natten för ${alias}.`,
            tried: 'Stödboende två gånger.',
            capacity: 'Handläggare',
          },
        ][index % 3]!,
      },
      { alias, number: 30 + index, state: 'ready_for_assessment', daysWaiting: 140 - index * 9 },
    ),
  );

/** A service in the page that holds a meeting as the real one does: it counts versions, and refuses whoever has not seen the last. */
export function meetingService(
  records: readonly ReferralRecord[] = readyNames(),
  targetGroup: Meeting['targetGroup'] | null = { number: 3, agreedOn: '2026-01-15' },
) {
  const known = new Map(records.map(record => [record.entry.id, record]));
  const done = new Set<string>();
  let called: NewMeeting | undefined;
  const sent: { nameId: string; body: NewMeetingAssessment | AmendedAssessment }[] = [];
  const meeting = (): Meeting => ({
    id: meetingId,
    heldOn: called!.heldOn,
    unitsPresent: called!.unitsPresent,
    ...(targetGroup ? { targetGroup } : {}),
    names: called!.agenda.map(id => ({ entry: known.get(id)!.entry, assessed: done.has(id) })),
  });
  const put = (
    nameId: string,
    body: AmendedAssessment,
    recommendation: Assessment['recommendation'],
    event: 'JointAssessmentRecorded' | 'AssessmentAmended',
    inMeeting = true,
  ) => {
    const record = known.get(nameId)!;
    const { dimensions, text, dissent } = body;
    const at = '2026-11-28T12:21:00Z';
    const assessment = {
      heldOn: '2026-11-28',
      unitsPresent: [],
      dimensions,
      text,
      dissent,
      recommendation,
      ...(inMeeting ? { meetingId } : {}),
      at,
    };
    known.set(nameId, {
      ...record,
      version: record.version + 1,
      entry: { ...record.entry, state: states[recommendation] },
      assessments: [...record.assessments, assessment],
      history: [...record.history, { at, event, role: 'working_group_member', unitId: 'vuxen' }],
    });
    if (inMeeting) done.add(nameId);
    return known.get(nameId)!;
  };
  const check = (nameId: string, version: number | undefined) => {
    if (version !== undefined && version !== known.get(nameId)!.version) throw new ProblemError('changed_meanwhile');
  };
  return {
    sent,
    records: known,
    /** Someone else in the meeting saves, on a screen of their own. */
    meanwhile: (nameId: string, body: NewMeetingAssessment) => put(nameId, body, body.recommendation, 'JointAssessmentRecorded'),
    /** Someone else saves in the record itself; when nobody has gone on from it yet, it can be put together with. */
    beside: (nameId: string, body: NewMeetingAssessment, mayAmend: boolean) => {
      const record = put(nameId, body, body.recommendation, 'JointAssessmentRecorded', false);
      known.set(nameId, mayAmend ? { ...record, mayAmend, entry: { ...record.entry, state: 'assessed' } } : record);
    },
    answers: {
      getMe: async () => exampleMe({ roles: ['coordinator', 'working_group_member'], units: ['vuxen'] }),
      listReferrals: async ({ query }: { query: { state?: string } }) =>
        exampleList([...known.values()].map(({ entry }) => entry).filter(({ state }) => !query.state || state === query.state)),
      listMeetings: async () =>
        called
          ? [
              {
                id: meetingId,
                heldOn: called.heldOn,
                unitsPresent: called.unitsPresent,
                names: called.agenda.length,
                left: called.agenda.length - done.size,
                open: true,
              },
            ]
          : [],
      callMeeting: async ({ body }: { body: NewMeeting }) => {
        called = body;
        return meeting();
      },
      openMeeting: async () => meeting(),
      openName: async ({ params }: { params: { nameId: string } }) => known.get(params.nameId)!,
      assessName: async ({ params: { nameId }, body }: ToName<NewMeetingAssessment>, { version }: { version?: number }) => {
        if (done.has(nameId)) throw new ProblemError('changed_meanwhile');
        check(nameId, version);
        if (known.get(nameId)!.entry.state !== 'ready_for_assessment') throw new ProblemError('not_possible_now');
        sent.push({ nameId, body });
        return put(nameId, body, body.recommendation, 'JointAssessmentRecorded');
      },
      amendAssessment: async ({ params: { nameId }, body }: ToName<AmendedAssessment>, { version }: { version?: number }) => {
        check(nameId, version);
        sent.push({ nameId, body });
        return put(nameId, body, known.get(nameId)!.assessments.at(-1)!.recommendation, 'AssessmentAmended');
      },
      amendRecordedAssessment: async (
        { params: { referralId }, body }: { params: { referralId: string }; body: AmendedAssessment },
        { version }: { version?: number },
      ) => {
        check(referralId, version);
        sent.push({ nameId: referralId, body });
        return put(referralId, body, known.get(referralId)!.assessments.at(-1)!.recommendation, 'AssessmentAmended', false);
      },
    },
  };
}
