import { fakeClient } from '@bostadforst/client/testing';
import { exampleList, exampleMe, exampleRecord, siteWith } from '@bostadforst/elements/testing';
import type { Me } from '@bostadforst/contract/access';
import type { ReferralEventName } from '@bostadforst/contract/referral/flow';
import type { ListEntry, ReferralRecord, ReferralState } from '@bostadforst/contract/referral/record';
import type { StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import type { ServiceAnswers } from './service.ts';
import { as, press, see, type Act } from './visit.ts';

/** What an opened referral is, whoever looks and what the service answers, where a story says otherwise. */
export interface Case {
  record?: Partial<ReferralRecord>;
  entry?: Partial<ListEntry>;
  me?: Partial<Me>;
  answers?: ServiceAnswers;
  site?: () => unknown;
}

/** One referral is open, and so is the form of one act. */
export function open(
  act: string,
  state: ReferralState,
  { record: change, entry, me, answers, site = siteWith }: Case,
  acts: Act[] = [],
): StoryObj {
  const record = exampleRecord({ can: [act as ReferralEventName], ...change }, { state, ...entry });
  const service = { getMe: () => exampleMe(me), listReferrals: () => exampleList([record.entry]), openReferral: () => record };
  return {
    ...given({ site, client: () => fakeClient({ ...service, listApartments: () => [], ...answers }) }),
    play: as(press('.open'), press(`#act-${act}`), see('#act-heading'), ...acts),
  };
}
export const form = (act: ReferralEventName, state: ReferralState, given: Case = {}, acts: Act[] = []) => open(act, state, given, acts);
export const send = press('form [type=submit]');
export const unanswered = [send, see('.error-summary')];
export const officer: Case = { me: { roles: ['case_officer'], units: ['forsorjning'] } };
