import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleMe, monthlySite, tenantMeetingService } from '@bostadforst/elements/testing';
import { addDays, dayOf } from '@bostadforst/contract/day';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { as, choose, press, see, write, type Act } from './visit.ts';

// The monthly meeting about tenants who have said yes to it, a place beside the list.
const meta: Meta = {
  title: 'bf-referral-list: the monthly meeting',
  component: 'bf-referral-list',
  args: { 'sign-in-url': '/sign-in' },
  play: as(see('.bf')),
};
export default meta;
type Story = StoryObj;

const asSupport = () => exampleMe({ roles: ['support_worker'] });
const place = (acts: Act[], more: ServiceAnswers = {}, make = tenantMeetingService): Story => ({
  ...given({
    site: monthlySite,
    client: () => fakeClient({ getMe: () => exampleMe({ roles: ['case_officer'], units: ['forsorjning'] }), ...make().answers, ...more }),
  }),
  play: as(press('.place', 1), ...acts),
});
const asking = (acts: Act[], more: ServiceAnswers = {}): Story => ({
  ...given({ site: monthlySite, client: () => fakeClient({ getMe: asSupport, ...tenantMeetingService().answers, ...more }) }),
  play: as(press('.place', 1), see('.tenants'), ...acts),
});
const open = (nth: number): Act => press('.tenants .rows button', nth);
const save = press('.tenants form [type=submit]');

export const OnItsWay = place([], { listMeetingTenants: never });
export const Unreachable = place([see('.notice')], { listMeetingTenants: problem('unreachable') });
export const NobodyHasSaidYes = place([see('.empty')], {}, () => tenantMeetingService([]));
export const ToAUnit = place([see('.tenants .rows')]);
export const ToWhoeverMayAsk = asking([see('.tenants .rows')]);
export const Opening = place([open(0)], { openTenantMeetings: never });
export const NotOpened = place([open(0), see('.notice')], { openTenantMeetings: problem('unreachable') });
export const OneTenant = place([open(0), see('#note-heading')]);
export const YesInWriting = place([open(1), see('#note-heading')]);
export const NothingWritten = place([open(1), see('#note-heading'), save, see('.error-summary')]);
export const WhoWithoutWhat = place([open(1), write('support-who', 'Jag'), save, see('.error-summary')]);
export const ADayToCome = place([
  open(1),
  write('heldOn', addDays(dayOf(new Date()), 3)),
  write('support-fits', 'Besök.'),
  save,
  see('.error-summary'),
]);
export const Saved = place([open(1), write('support-fits', 'Två besök i veckan.'), save, see('.tenants > [role=status]:not(:empty)')]);
export const Saving = place([open(1), write('support-fits', 'Två besök i veckan.'), save], { noteTenantMeeting: never });
export const NotSaved = place([open(1), write('support-fits', 'Två besök i veckan.'), save, see('.tenants [role=alert]')], {
  noteTenantMeeting: problem('unreachable'),
});
export const NoYesYet = asking([open(2), see('[name=validUntil]')]);
export const YesNotWhole = asking([open(2), save, see('.error-summary')]);
export const YesTakenBack = asking([open(0), press('.yes-part .link'), see('.tenants > [role=status]:not(:empty)')]);
export const YesGiven = asking([
  open(2),
  choose('units', 'forsorjning'),
  write('validUntil', addDays(dayOf(new Date()), 60)),
  choose('givenHow', 'written'),
  save,
  see('.tenants > [role=status]:not(:empty)'),
]);
