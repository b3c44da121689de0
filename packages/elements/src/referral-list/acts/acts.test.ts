import { ProblemError } from '@bostadforst/contract/problem';
import { expect } from '@open-wc/testing';
import { exampleProgramme } from '../../testing/example-programme.ts';
import { exampleApartment, exampleMe, exampleRecord } from '../../testing/example-referral.ts';
import { sv } from '../texts.sv.ts';
import type { ActContext, ActField, ActName, Values } from './act-form.ts';
import { formOf } from './act-forms.ts';
import { checkForm } from './check-form.ts';
import { possibleActs } from './possible-acts.ts';
import { readRefusal } from './refusal.ts';
import { schemaOf } from './schemas.ts';

const words = {
  t: (key: keyof typeof sv, values: Record<string, string | number> = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, String(value)), sv[key]),
  local: (text: { sv: string }) => text.sv,
  language: 'sv',
} as unknown as ActContext['words'];

const context = (change: Partial<ActContext> = {}): ActContext => ({
  words,
  programme: exampleProgramme,
  today: '2026-11-22',
  me: exampleMe({ units: ['vuxen'] }),
  record: exampleRecord(),
  homes: [exampleApartment()],
  landlords: [{ id: 'exempelhem', name: 'Exempelhem' }],
  workers: [{ id: 'kim', name: 'Kim Exempel' }],
  ...change,
});

const acts: ActName[] = [
  'ReferralAcknowledged', 'ReferralScreened', 'ConsentGiven', 'ConsentWithdrawn', 'StatementsRequested', 'StatementGiven',
  'StatementsCompleted', 'StatementsClosed', 'JointAssessmentRecorded', 'ProposalForwarded', 'ReferralReturned', 'ReferralNotNow',
  'InformationAdded', 'ReviewReached', 'NewInformation', 'SteeringDecisionMade', 'FormalDecisionRegistered', 'MatchProposed', 'OfferMade',
  'ViewingHeld', 'OfferDeclined', 'OfferAccepted', 'OfferUnanswered', 'HomeFellThrough', 'LeaseSigned', 'MovedIn', 'RehousingOffered',
  'PersonUnreachable', 'PersonReached', 'WithdrawalWished', 'WithdrawalWishLifted', 'ReferralWithdrawn', 'ReferralClosed', 'ReferralReopened', 'SupportWorkerNamed', 'ApartmentAnnounced',
]; // prettier-ignore

/** An answer that someone in earnest could give. */
function answer({ kind, options = [], min, name }: ActField): string | string[] {
  if (kind === 'many') return options.map(option => option.value);
  if (kind === 'one' || kind === 'yes_no' || kind === 'home') return options[0]!.value;
  if (kind === 'day') return min ?? '2026-11-20';
  return kind === 'number' ? (name === 'rentSek' ? '6 450' : name === 'areaM2' ? '54' : '2') : 'Skrivet i lugn och ro.';
}

/** Fills in until no answer opens another question. */
function filled(act: ActName, at: ActContext): Values {
  let values: Values = {};
  for (let asked = -1; asked < Object.keys(values).length;) {
    asked = Object.keys(values).length;
    values = Object.fromEntries(formOf(act, at, values).fields.map(field => [field.name, answer(field)]));
  }
  return values;
}

const checked = (act: Exclude<ActName, 'SignInCodeMade'>, values: Values, at = context()) =>
  checkForm(formOf(act, at, values), values, schemaOf(act));
const faults = (...given: Parameters<typeof checked>) => {
  const result = checked(...given);
  return 'faults' in result ? result.faults.map(fault => `${fault.field} ${fault.key}`) : [];
};

describe('the forms of an opened referral', () => {
  const unasked = context({ record: exampleRecord({}, { marks: [{ unitId: 'vuxen', mark: 'asked' }] }) });

  for (const act of acts as Exclude<ActName, 'SignInCodeMade'>[]) {
    it(`make of ${act} what the contract takes`, () => {
      expect(checked(act, filled(act, unasked), unasked)).to.have.property('body');
    });
  }

  it('ask nobody for a diagnosis, a habit or a merit', () => {
    const labels = acts.flatMap(act => formOf(act, unasked, filled(act, unasked)).fields.map(field => field.label));
    expect(labels.filter(label => /diagnos|drog|alkohol|nykter|skötsam|motivation|vräk|brott|poäng/i.test(label))).to.deep.equal([]);
  });

  it('answer for the one unit that someone works in, without asking which', () => {
    const at = context({ me: exampleMe({ roles: ['case_officer'], units: ['vuxen'] }) });
    const values = { knows: 'no', stance: 'not_known_here' };
    expect(checked('StatementGiven', values, at)).to.deep.equal({
      body: { type: 'StatementGiven', unitId: 'vuxen', knows: 'no', stance: 'not_known_here' },
    });
  });

  it('never choose a stand for a unit', () => {
    expect(faults('StatementGiven', {})).to.deep.equal(['knows choose', 'stance choose']);
  });

  it('offer only units to ask that the person has said yes to', () => {
    const at = context({ record: exampleRecord({ mayAsk: ['vuxen'] }, { marks: [] }) });
    const [units] = formOf('StatementsRequested', at).fields;
    expect(units!.options!.map(option => option.value)).to.deep.equal(['vuxen']);
    expect(units!.hint).to.contain('Försörjningsstöd');
  });

  it('do not let a yes last more than a year', () => {
    const values = { ...filled('ConsentGiven', context()), validUntil: '2027-11-23' };
    expect(faults('ConsentGiven', values)).to.deep.equal(['validUntil atMostYear']);
    expect(faults('ConsentGiven', { ...values, validUntil: '2027-11-22' })).to.deep.equal([]);
  });

  it('demand the programme’s number of units at a joint assessment', () => {
    const values = { ...filled('JointAssessmentRecorded', context()), unitsPresent: ['vuxen'] };
    expect(faults('JointAssessmentRecorded', values)).to.deep.equal(['unitsPresent atLeastUnits']);
  });

  it('do not let “not now” be without a day when it is tried again', () => {
    const said = { reasons: 'Inte nu.', offeredInstead: 'Stöd så länge.' };
    expect(faults('ReferralNotNow', said)).to.deep.equal(['reviewOn missing']);
    expect(faults('ReferralNotNow', { ...said, reviewOn: '2026-11-22' })).to.deep.equal(['reviewOn notPast']);
  });

  it('send a name back to someone, with a day, and not to nobody', () => {
    expect(faults('ReferralReturned', { missing: 'Ett datum' })).to.deep.equal(['byWhom choose', 'byWhen missing']);
  });

  it('ask for a day when a name is tried again after a refusal alone', () => {
    const asked = (outcome: string) => formOf('FormalDecisionRegistered', context(), { outcome }).fields.map(field => field.name);
    expect(asked('refused')).to.include('reviewOn');
    expect(asked('granted')).not.to.include('reviewOn');
  });

  it('demand to know how the person said it, and no reason for a no', () => {
    expect(faults('OfferDeclined', {})).to.deep.equal(['saidHow choose']);
    expect(checked('OfferDeclined', { saidHow: 'phone' })).to.deep.equal({ body: { type: 'OfferDeclined', saidHow: 'phone' } });
  });

  it('ask a steering group for what its decision leads to, and nothing more', () => {
    const asked = (outcome: string) => formOf('SteeringDecisionMade', context(), { outcome }).fields.map(field => field.name);
    expect(asked('prioritised')).to.include('formalDecisionBy');
    expect(asked('not_prioritised_now')).to.include('reviewOn').and.not.to.include('formalDecisionBy');
    expect(asked('returned')).to.include('missing').and.not.to.include('reviewOn');
  });

  it('demand a decision’s reference, and let “not required” be without where a programme has it', () => {
    expect(faults('FormalDecisionRegistered', { outcome: 'granted', decidedOn: '2026-11-20' })).to.deep.equal(['caseReference missing']);
    const options = formOf('FormalDecisionRegistered', context()).fields[0]!.options!.map(option => option.value);
    expect(options).to.deep.equal(['granted', 'refused']);
  });

  it('offer only kinds of lease that the programme has declared', () => {
    const [form] = formOf('LeaseSigned', context()).fields;
    expect(form!.options!.map(option => option.value)).to.deep.equal(['second_hand_social', 'first_hand']);
  });

  it('say which words are too long for the contract', () => {
    expect(faults('InformationAdded', { text: 'x'.repeat(2001) })).to.deep.equal(['text tooLong']);
  });
});

describe('what can be done', () => {
  const possible = (change: Partial<ActContext>) => possibleActs(context(change));

  it('is going on without all answers while a unit is silent, and ready when all have answered', () => {
    expect(possible({}).now).to.include('StatementsClosed').and.not.to.include('StatementsCompleted');
    const record = exampleRecord({}, { marks: [{ unitId: 'vuxen', mark: 'answered' }] });
    expect(possible({ record }).now).to.include('StatementsCompleted').and.not.to.include('StatementsClosed');
    const inTime = exampleRecord({}, { marks: [{ unitId: 'vuxen', mark: 'asked' }] });
    expect(possible({ record: inTime }).now, 'there is time left').to.not.include('StatementsClosed');
  });

  it('follows what the group recommended', () => {
    const assessment = {
      heldOn: '2026-11-20',
      unitsPresent: [],
      dimensions: { needNow: '', currentSituation: '', supportNeed: '' },
      at: '2026-11-20T10:00:00Z',
    };
    const can = ['ProposalForwarded', 'ReferralReturned', 'ReferralNotNow'] as const;
    const after = (recommendation: 'propose' | 'not_now' | 'return') =>
      possible({ record: exampleRecord({ can: [...can], assessments: [{ ...assessment, recommendation }] }, { state: 'assessed' }) }).now;
    expect(after('propose')).to.deep.equal(['ProposalForwarded']);
    expect(after('not_now')).to.deep.equal(['ReferralNotNow']);
    expect(after('return')).to.deep.equal(['ReferralReturned']);
  });

  it('is not to call an offer unanswered before its day has passed', () => {
    const offer = { id: exampleApartment().id, apartment: exampleApartment(), respondBy: '2026-11-22' };
    const of = (respondBy: string) =>
      possible({ record: exampleRecord({ can: ['OfferUnanswered'], offers: [{ ...offer, respondBy }] }) }).now;
    expect(of('2026-11-22')).to.deep.equal([]);
    expect(of('2026-11-21')).to.deep.equal(['OfferUnanswered']);
  });

  it('is answering for a unit first while it has not answered, and beside the rest when it has', () => {
    const record = exampleRecord({ can: ['StatementGiven'] });
    const officer = (unit: string) => exampleMe({ roles: ['case_officer'], units: [unit] });
    expect(possible({ record, me: officer('forsorjning') })).to.deep.include({ now: ['StatementGiven'], also: [] });
    expect(possible({ record, me: officer('vuxen') })).to.deep.include({ now: [], also: ['StatementGiven'] });
    expect(possible({ record, me: officer('psyk') })).to.deep.include({ now: [], also: [] });
  });

  it('is nothing that the service has not said', () => {
    const { now, also, consent, support } = possible({
      me: exampleMe({ roles: ['working_group_member'] }),
      record: exampleRecord({ can: [] }),
    });
    expect([...now, ...also, ...consent, ...support]).to.deep.equal([]);
  });

  it('is a one-time code only for a support worker of someone who has moved in', () => {
    const me = exampleMe({ roles: ['support_worker'] });
    expect(possible({ me, record: exampleRecord({ can: [] }, { state: 'housed' }) }).support).to.deep.equal(['SignInCodeMade']);
    expect(possible({ me, record: exampleRecord({ can: [] }, { state: 'offered' }) }).support).to.deep.equal([]);
    expect(possible({ record: exampleRecord({ can: [] }, { state: 'housed' }) }).support).to.deep.equal(['SupportWorkerNamed']);
  });
});

describe('a refusal', () => {
  const form = formOf('SteeringDecisionMade', context(), { outcome: 'prioritised' });

  it('that lies in one answer is laid at that answer', () => {
    const refusal = readRefusal(new ProblemError('not_possible_now', ['decision.formalDecisionBy']), form);
    expect(refusal).to.deep.include({ faults: [{ field: 'formalDecisionBy', key: 'unitNotTold' }], overtaken: false });
  });

  it('for where the referral stands means that someone else was first', () => {
    expect(readRefusal(new ProblemError('not_possible_now'), form)).to.deep.equal({ faults: [], overtaken: true });
  });

  it('of a field finds the question that asked for it', () => {
    expect(readRefusal(new ProblemError('invalid', ['decision.decidedOn']), form).faults).to.deep.equal([
      { field: 'decidedOn', key: 'notRead' },
    ]);
  });

  it('of another kind is told in its own words', () => {
    expect(readRefusal(new Error('boom'), form)).to.deep.equal({ faults: [], overtaken: false });
  });
});
