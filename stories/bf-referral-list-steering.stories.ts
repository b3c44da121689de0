import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import {
  exampleCapacity,
  exampleLot,
  exampleMe,
  exampleProgramme,
  exampleProposal,
  exampleRecord,
  exampleList,
  inThreeMonths,
  siteWith,
} from '@bostadforst/elements/testing';
import type { Lot } from '@bostadforst/contract/lot';
import { afterPrioritising, type Proposal } from '@bostadforst/contract/steering';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

// Where priority is decided: proposals in columns, homes, decisions, and a lot where the programme has one.
const meta: Meta = { title: 'bf-referral-list, steering', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;
type Story = StoryObj;

const three = (): Proposal[] => [
  exampleProposal({ number: 7, alias: 'Kajan', daysWaiting: 187 }),
  exampleProposal(
    { number: 11, alias: 'Vide', daysWaiting: 156, marks: [{ unitId: 'vuxen', mark: 'answered' }, { unitId: 'forsorjning', mark: 'silent' }] },
    { decisions: [{ outcome: 'not_prioritised_now', reasons: 'Inget hem var ledigt.', decidedOn: '2025-06-02', reviewOn: '2025-10-01' }] },
  ),
  exampleProposal(
    { number: 16, alias: 'Havre', daysWaiting: 91 },
    { assessment: { ...exampleProposal().assessment!, dissent: 'Försörjningsstöd vill vänta en månad.' } },
  ),
]; // prettier-ignore
const { policy } = exampleProgramme;
const withLots = () => siteWith({ policy: { ...policy, lot: 'among_equals' } });
const moved = () => exampleRecord({}, { state: 'prioritised' });

const table = (answers: ServiceAnswers = {}, acts: Act[] = [see('.proposals')], site: () => unknown = siteWith, role = 'steering_member' as const): Story => ({
  ...given({
    site,
    client: () =>
      fakeClient({
        getMe: () => exampleMe({ name: 'Bo Exempel', roles: [role] }),
        listReferrals: () => exampleList([]),
        listProposals: () => ({ proposals: three() }),
        getCapacity: () => exampleCapacity(),
        listLots: () => ({ lots: [] }),
        ...answers,
      }),
  }),
  play: as(press('#place-steering'), ...acts),
}); // prettier-ignore
const lying = (proposals: Proposal[], more: ServiceAnswers = {}) => table({ listProposals: () => ({ proposals }), ...more });

export const OnItsWay = table({ listProposals: never }, [see('.pad[role=status]')]);
export const Unreachable = table({ listProposals: problem('unreachable') }, [see('.notice')]);
export const NoneWaits = table({ listProposals: () => ({ proposals: [] }) }, [see('.empty')]);
export const Three = table();
export const OneAlone = lying([three()[0]!], { getCapacity: () => exampleCapacity({ let: 1, promised: 2, free: 2 }) });
export const WhereATeamLeadDecides = table({}, [see('.proposals')], () => siteWith({ policy: { ...policy, priority: 'team_lead' } }));
export const ToTheCoordinator = table({}, [see('.proposals')], siteWith, 'coordinator' as 'steering_member');
export const PausedOrNotAssessed = lying([
  exampleProposal({ paused: true, marks: [] }, { assessment: undefined }),
  exampleProposal({ number: 19, alias: 'Alm', marks: [{ unitId: 'vuxen', mark: 'answered' }, { unitId: 'forsorjning', mark: 'asked' }] }, { mayDecideFormally: [] }),
]); // prettier-ignore
export const ManyHomes = table({ getCapacity: () => exampleCapacity({ decided: 37, let: 30, promised: 4, free: 2 }) });
export const OneHomeMissing = table({ getCapacity: () => exampleCapacity({ decided: 2, let: 1, promised: 0, free: 0, waiting: 1 }) });
export const NoHomeForThem = table({ getCapacity: () => exampleCapacity({ decided: 5, let: 0, promised: 0, free: 0, waiting: 2 }) });

// Deciding.

const decideAll: Act = all(
  choose('outcome-7', 'prioritised'),
  choose('formalDecisionBy-7', 'vuxen'),
  write('reasons-7', 'Störst behov just nu.'),
  choose('outcome-11', 'not_prioritised_now'),
  async person => person.write('reviewOn-11', inThreeMonths()),
  write('reasons-11', 'Har ett rum till i mars.'),
  choose('outcome-16', 'returned'),
  write('missing-16', 'Var personen kan träffas.'),
  choose('byWhom-16', 'forsorjning'),
  async person => person.write('byWhen-16', inThreeMonths()),
  write('reasons-16', 'Vi vet för lite.'),
);
const save = press('#sitting [type=submit]');
export const Deciding = table({}, [decideAll]);
export const OneDecision = table({}, [choose('outcome-7', 'prioritised')]);
export const NothingChosen = table({}, [save, see('.error-summary')]);
export const Unanswered = table({}, [
  choose('outcome-7', 'prioritised'),
  choose('outcome-11', 'not_prioritised_now'),
  write('reviewOn-11', '2025-01-01'),
  write('decidedOn', '2099-01-01'),
  save,
  see('.error-summary'),
]);
export const NobodyMayKnow = table({ listProposals: () => ({ proposals: [exampleProposal({ number: 7 }, { mayDecideFormally: [] })] }) }, [
  choose('outcome-7', 'prioritised'),
]);
export const Saving = table({ actOnReferral: never }, [decideAll, save, see('[aria-disabled=true]')]);
const afterwards = (left: Proposal[], answers: ServiceAnswers): Story => {
  let times = 0;
  return table({ listProposals: () => ({ proposals: times++ % 2 ? left : three() }), getCapacity: () => afterPrioritising(exampleCapacity(), 0), ...answers }, [decideAll, save, see('#decide-heading')]); // prettier-ignore
};
export const Saved = afterwards([], { actOnReferral: moved });
export const SomeNotSaved = table({ actOnReferral: problem('changed_meanwhile') }, [decideAll, save, see('#sitting .notice')]);
export const SignedOut = table({ actOnReferral: problem('not_signed_in') }, [decideAll, save, see('#sitting .notice')]);
export const Overtaken = afterwards([three()[0]!], { actOnReferral: problem('not_possible_now') });
const decidedFirst = (unitId?: string) => () =>
  exampleRecord({
    decisions: [1, 2].map(() => ({
      outcome: 'not_prioritised_now',
      reasons: 'Inget hem är ledigt.',
      decidedOn: '2025-12-03',
      reviewOn: '2026-03-03',
    })),
    history: [{ at: '2025-12-03T09:04:00Z', event: 'SteeringDecisionMade', role: 'steering_member', ...(unitId ? { unitId } : {}) }],
  });
export const OvertakenAndTold = afterwards([], { actOnReferral: problem('changed_meanwhile'), openReferral: decidedFirst() });
export const OvertakenByAUnit = afterwards([], { actOnReferral: problem('changed_meanwhile'), openReferral: decidedFirst('vuxen') });

// A lot among those that the group has declared equal.

const lots = (of: Lot[], acts: Act[] = [see('.lot')], answers: ServiceAnswers = {}) => table({ listLots: () => ({ lots: of }), ...answers }, acts, withLots); // prettier-ignore
const openFreeze = all(press('#lots summary'), see('[name=lotEqual]'));
export const NoLotYet = lots([], [openFreeze]);
export const FreezeUnanswered = lots(
  [],
  [openFreeze, write('lotPlaces', 'två'), press('#lots [type=submit]'), see('#lots .error-summary')],
);
const lotSettled = (lot: Lot) =>
  lots([], [openFreeze, press('#lotName-7'), press('#lotName-11'), write('lotEqual', 'Båda saknar hem.'), press('#lots [type=submit]'), see('#lots .saved')], { freezeLot: () => lot }); // prettier-ignore
export const Frozen = lotSettled(exampleLot('frozen'));
export const FreezeRefused = lots([], [openFreeze, press('#lotName-7'), press('#lotName-11'), write('lotEqual', 'Båda saknar hem.'), press('#lots [type=submit]'), see('#lots .notice')], { freezeLot: problem('not_possible_now', ['names']) }); // prettier-ignore
export const LotSignedOut = lots([], [openFreeze, press('#lotName-7'), press('#lotName-11'), write('lotEqual', 'Båda saknar hem.'), press('#lots [type=submit]'), see('#lots .notice')], { freezeLot: problem('not_signed_in') }); // prettier-ignore
export const WaitsForYourFigure = lots([exampleLot('frozen')]);
export const FigureMistyped = lots([exampleLot('frozen')], [write(`lotFigure-${exampleLot('frozen').id}`, '0123'), press('.lot [type=submit]'), see('.lot .error-summary')]); // prettier-ignore
export const WaitsForAnother = lots([
  exampleLot('frozen', { places: 2, witnesses: [{ ...exampleLot('frozen').witnesses[0]!, you: true }] }),
]);
export const Drawn = lots([exampleLot('drawn')], [see('.lot'), press('.lot summary'), see('.reckon')]);
export const SignUnanswered = lots([exampleLot('drawn')], [press('.lot form [type=submit]'), see('.lot .error-summary')]);
export const RejectUnanswered = lots(
  [exampleLot('drawn')],
  [press('.lot summary', -1), press('.lot form [type=submit]', -1), see('.lot .error-summary')],
);
export const DoesNotComeOut = lots([exampleLot('drawn', { result: exampleLot('drawn').result!.toReversed() })], [see('.lot .notice.stop')]);
export const NobodyMayKnowTheDrawn = lots([exampleLot('drawn')], [see('.lot')], { listProposals: () => ({ proposals: three().map(each => ({ ...each, mayDecideFormally: [] })) }) }); // prettier-ignore
export const EarlierLots = lots(
  [
    exampleLot('signed'),
    exampleLot('rejected', { id: '00000000-0000-4000-8000-000000000702', round: 2, againBecause: 'Ett nummer var fel.', places: 2 }),
  ],
  [press('#lots summary'), press('#lotName-7'), press('#lotName-11'), press('#lots details:last-of-type summary', -1), see('.lot')],
);
