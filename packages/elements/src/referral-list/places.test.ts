import { expect, waitUntil } from '@open-wc/testing';
import { exampleEntry, exampleList, exampleMe } from '../testing/example-referral.ts';
import { exampleCapacity, exampleSteeringBack } from '../testing/example-steering.ts';
import { logSample } from '../testing/log-samples.ts';
import { shows } from '../testing/settled.ts';
import { monthlySite, tenantMeetingService } from '../testing/tenant-meetings.ts';
import { focused, one, press, show, text, type Answers } from './testing.ts';

/** A service on a slow line: it answers when told to. */
function slowly(answers: Record<string, unknown>) {
  let answer = () => {};
  const later = new Promise<void>(resolve => (answer = resolve));
  const each = ([name, value]: [string, unknown]) => [name, () => later.then(() => value)] as const;
  return { answer, answers: Object.fromEntries(Object.entries(answers).map(each)) as Answers };
}

const list = exampleList([exampleEntry({ state: 'ready_for_assessment' })]);
const everyone = exampleMe({ roles: ['coordinator', 'working_group_member'] });
const rooms: [label: string, heading: string, answers: Record<string, unknown>, then: string][] = [
  ['Mötet', 'Arbetsgruppens möte', { listMeetings: [] }, 'Vilka namn ska tas upp?'],
  ['Månadsmötet', 'Månadsmötet', { listMeetingTenants: [] }, 'Ingen hyresgäst har sagt ja'],
  ['Prioritera', 'Styrgruppen prioriterar', { listProposals: { proposals: [] }, getCapacity: exampleCapacity() }, 'Inga förslag'],
  ['Översikt', 'Är vi på väg?', { getSteeringBack: exampleSteeringBack(), getCapacity: exampleCapacity() }, 'Listan och behovet'],
];

describe('A place beside the list', () => {
  for (const [label, heading, held, then] of rooms)
    it(`says where one is before ${label} has come, and keeps whoever came in there`, async () => {
      const line = slowly(held);
      const el = await show(
        { ...tenantMeetingService().answers, getMe: async () => everyone, listReferrals: async () => list, ...line.answers },
        { site: monthlySite() },
      );
      await shows(el, label);
      await press(el, label);
      await waitUntil(() => focused(el)?.id === 'place-heading', 'the place has come', { timeout: 40_000 });
      expect(text(focused(el)!)).to.equal(heading);
      line.answer();
      await shows(el, then);
      expect(focused(el)?.id).to.equal('place-heading');
    });

  it('stands under the name of the work, not of the list, and not for whoever never sees the list', async () => {
    const line = slowly({ listSamples: [logSample()] });
    const el = await show({ getMe: async () => exampleMe({ roles: ['log_reviewer'], units: [] }), ...line.answers });
    await waitUntil(() => focused(el)?.id === 'place-heading', 'the place has come', { timeout: 40_000 });
    line.answer();
    await shows(el, 'mars 2026');
    expect(focused(el)?.id).to.equal('place-heading');
    expect(text(one(el, '.bf'))).not.to.contain('Bostad först-listan');
    expect(one(el, '.bf').getAttribute('aria-label')).to.equal('Bostad först');
  });
});
