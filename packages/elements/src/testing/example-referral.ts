import type { Me } from '@bostadforst/contract/access';
import type { Apartment } from '@bostadforst/contract/apartment';
import type { ListEntry, ReferralList, ReferralRecord } from '@bostadforst/contract/referral/record';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An invented row. Its number makes its id. */
export function exampleEntry(change: Partial<ListEntry> = {}): ListEntry {
  const number = change.number ?? 18;
  return {
    id: id(number),
    number,
    alias: 'Pärlan',
    state: 'collecting_statements',
    paused: false,
    unreachable: false,
    receivedOn: '2026-09-19',
    daysWaiting: 64,
    marks: [
      { unitId: 'vuxen', mark: 'answered' },
      { unitId: 'forsorjning', mark: 'silent' },
    ],
    awaitingYes: false,
    next: { step: 'answer', owner: 'case_officer', by: '2026-11-16' },
    ...change,
  };
}

/** A page of the list, with counts of what is on it. */
export function exampleList(entries: readonly ListEntry[], change: Partial<ReferralList> = {}): ReferralList {
  const states = [...new Set(entries.map(entry => entry.state))];
  const counts = states.map(state => ({ state, count: entries.filter(entry => entry.state === state).length }));
  return { entries: [...entries], counts, ...change };
}

export const exampleApartment = (change: Partial<Apartment> = {}): Apartment => ({
  id: id(901),
  number: 3,
  state: 'available',
  neighbourhood: 'norr',
  rooms: 2,
  areaM2: 54,
  floor: 0,
  lift: false,
  petsAllowed: true,
  rentSek: 6450,
  availableFrom: '2026-12-15',
  ...change,
});

/** An invented referral, opened by a coordinator while one unit is silent. */
export function exampleRecord(change: Partial<ReferralRecord> = {}, entry: Partial<ListEntry> = {}): ReferralRecord {
  return {
    entry: exampleEntry(entry),
    version: 4,
    path: 'outreach_reverse',
    person: { personId: id(501), protectedIdentity: 'no', speech: { language: 'svenska', interpreter: false } },
    words: {
      staying: 'acute',
      ownWords: 'Jag vill kunna stänga en dörr och sova en hel natt. Sen ordnar jag resten.',
      needsNow: 'Sömn, ett lås på dörren, adress för post.',
      wish: 'Bottenvåning eller hiss. Får ha katt.',
      tried: 'Stödboende 2023. Tre försök med delat boende.',
      found: ['through_me'],
      foundHow: 'tisdagar',
    },
    waivers: [
      {
        units: ['vuxen', 'forsorjning'],
        categories: ['situation_now', 'wishes'],
        givenAt: '2026-09-19T09:00:00Z',
        givenHow: 'oral_documented',
        validUntil: '2027-03-28',
      },
    ],
    mayAsk: ['vuxen', 'forsorjning'],
    statements: [
      { unitId: 'vuxen', knows: 'no', stance: 'not_known_here', reasoning: 'Personen är inte känd hos oss.', at: '2026-11-12T10:00:00Z' },
    ],
    assessments: [],
    decisions: [],
    formalDecisions: [],
    offers: [],
    history: [
      { at: '2026-09-19T09:00:00Z', event: 'ReferralSubmitted', role: 'outreach_worker' },
      { at: '2026-11-02T09:00:00Z', event: 'StatementsRequested', role: 'coordinator' },
      { at: '2026-11-12T10:00:00Z', event: 'StatementGiven', role: 'case_officer', unitId: 'vuxen' },
    ],
    can: [
      'StatementsRequested',
      'StatementsCompleted',
      'StatementsClosed',
      'ConsentGiven',
      'ConsentWithdrawn',
      'PersonUnreachable',
      'ReferralWithdrawn',
      'ReferralClosed',
    ],
    ...change,
  };
}

export const exampleMe = (change: Partial<Me> = {}): Me => ({ name: 'Kim Exempel', roles: ['coordinator'], units: [], ...change });
