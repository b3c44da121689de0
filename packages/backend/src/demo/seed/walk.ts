import { addDays, addMonths, type Day } from '@bostadforst/contract/day';
import { waiverCategories } from '@bostadforst/contract/person';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import type { Programme } from '@bostadforst/contract/programme';
import type { DemoName } from './names.ts';

/** One act on the way, who does it, and the state it leads to. */
export interface Step {
  as: 'coordinator' | 'working-group' | 'steering-group' | 'tenancy-manager' | 'support-worker' | 'caseworker';
  unit?: string;
  event: NewReferralEvent;
  leadsTo: ReferralState;
}

/** The acts that take a name from received to a state, in this programme's way. `apartmentId` for whoever comes that far. */
export function walk(programme: Programme, { upTo, yes, assessed }: DemoName, day: Day, today: Day, apartmentId?: string): Step[] {
  const { statements, assessment } = programme.policy;
  const asked = statements.kind === 'asked' ? statements.units : [];
  const deciding = asked[0] ?? programme.units.find(({ type }) => type === 'adult')!.id;
  const group = assessment.kind === 'group' ? assessment.units : [];
  const dimensions = assessed ?? {
    needNow: 'En egen dörr och lugn om natten.',
    currentSituation: 'Sover där det går, ibland på härbärge.',
    supportNeed: 'Mycket i början, sedan så ofta personen själv vill.',
  };
  const given = {
    units: asked.length ? asked : [deciding],
    categories: [...waiverCategories],
    validUntil: addMonths(day, 12),
    givenHow: 'oral_documented' as const,
  };

  /** The day on which the next act is done, or one that comes some acts later. */
  const on = (later = 0) => addDays(day, 1 + steps.length + later);
  const steps: Step[] = [{ as: 'coordinator', event: { type: 'ReferralAcknowledged' }, leadsTo: 'screening' }];
  if (yes) steps.push({ as: 'coordinator', event: { type: 'ConsentGiven', given }, leadsTo: 'screening' });
  if (asked.length) {
    steps.push({ as: 'coordinator', event: { type: 'StatementsRequested', units: asked }, leadsTo: 'collecting_statements' });
    // One unit has not answered: silence is shown, and is no no.
    for (const [place, unit] of asked.entries()) {
      if (place === 2 && upTo === 'collecting_statements') continue;
      const event: NewReferralEvent =
        place === 1
          ? { type: 'StatementGiven', unitId: unit, knows: 'no', stance: 'not_known_here' }
          : {
              type: 'StatementGiven',
              unitId: unit,
              knows: 'yes',
              stance: 'supports',
              currentInfo: 'Har kontakt med oss i dag.',
              reasoning: 'Ett eget hem är det som saknas.',
            };
      steps.push({ as: 'caseworker', unit, event, leadsTo: 'collecting_statements' });
    }
    steps.push({ as: 'coordinator', event: { type: 'StatementsCompleted' }, leadsTo: 'ready_for_assessment' });
  } else steps.push({ as: 'coordinator', event: { type: 'ReferralScreened' }, leadsTo: 'ready_for_assessment' });

  const recommendation = upTo === 'not_now' ? 'not_now' : 'propose';
  const assessor = group.length ? 'working-group' : 'coordinator';
  steps.push({
    as: assessor,
    event: { type: 'JointAssessmentRecorded', heldOn: on(), unitsPresent: group, dimensions, recommendation },
    leadsTo: 'assessed',
  });
  if (upTo === 'not_now') {
    const reviewOn = addDays(day, 240);
    steps.push({
      as: assessor,
      event: {
        type: 'ReferralNotNow',
        reasons: 'Har en plats på ett boende fram till sommaren.',
        offeredInstead: 'Stöd från uppsökarna, och en plats på boendet så länge.',
        reviewOn,
      },
      leadsTo: 'not_now',
    });
    return steps;
  }
  steps.push(
    { as: 'coordinator', event: { type: 'ProposalForwarded' }, leadsTo: 'awaiting_decision' },
    {
      as: 'steering-group',
      event: {
        type: 'SteeringDecisionMade',
        decision: { outcome: 'prioritised', reasons: 'Störst behov just nu.', decidedOn: on(1), formalDecisionBy: deciding },
      },
      leadsTo: 'prioritised',
    },
    {
      as: 'caseworker',
      unit: deciding,
      event: { type: 'FormalDecisionRegistered', outcome: 'granted', caseReference: `EX-${day.slice(0, 4)}-118`, decidedOn: on(2) },
      leadsTo: 'waiting_for_home',
    },
  );
  if (apartmentId)
    steps.push(
      { as: 'coordinator', event: { type: 'MatchProposed', apartmentId }, leadsTo: 'matched' },
      { as: 'coordinator', event: { type: 'OfferMade', respondBy: addDays(today, 9) }, leadsTo: 'offered' },
      { as: 'coordinator', event: { type: 'OfferAccepted', saidHow: 'in_person', ownWords: 'Ja. Där vill jag bo.' }, leadsTo: 'accepted' },
      {
        as: 'tenancy-manager',
        event: { type: 'LeaseSigned', contractForm: programme.declared.contractForms[0]!.form, signedOn: on(3) },
        leadsTo: 'lease_signed',
      },
      { as: 'tenancy-manager', event: { type: 'MovedIn', moveInDate: on(4) }, leadsTo: 'housed' },
    );
  return until(steps, upTo === 'collecting_statements' && !asked.length ? 'screening' : upTo);
}

/** Up to and with the last act that leads to the state. */
function until(steps: readonly Step[], upTo: ReferralState): Step[] {
  const last = steps.findLastIndex(({ leadsTo }) => leadsTo === upTo);
  return steps.slice(0, last + 1);
}
