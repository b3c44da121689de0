export * from './access/access.ts';
export * from './access/access-routes.ts';
export * from './apartment/apartment.ts';
export * from './apartment/apartment-routes.ts';
export * from './call/call.ts';
export * from './call/call-list-routes.ts';
export * from './call/call-routes.ts';
export * from './day.ts';
export * from './goal/goal.ts';
export * from './goal/goal-routes.ts';
export * from './landlord-report/inbox-routes.ts';
export * from './landlord-report/landlord-report.ts';
export * from './landlord-report/landlord-report-routes.ts';
export * from './notify/outgoing.ts';
export * from './notify/outgoing-settings.ts';
export * from './log-review/log-review.ts';
export * from './log-review/log-review-routes.ts';
export * from './meeting/both-versions.ts';
export * from './meeting/meeting.ts';
export * from './meeting/meeting-routes.ts';
export * from './openapi.ts';
export * from './outreach/outreach-routes.ts';
export * from './outreach/sealing.ts';
export * from './outreach/unread.ts';
export * from './outreach/unread-routes.ts';
export * from './person/person.ts';
export * from './person/personal-number.ts';
export * from './person/receipt.ts';
export * from './problem.ts';
export * from './programme/programme.ts';
export * from './programme/programme-faults.ts';
export * from './programme/programme-routes.ts';
export * from './programme/settings.ts';
export * from './referral/event.ts';
export {
  flow,
  mayDo,
  move,
  nextStep,
  nextSteps,
  possibleEvents,
  referralEventNames,
  referralStates,
  type FlowFacts,
  type FlowRule,
  type NextStep,
  type ReferralEventName,
} from './referral/flow.ts';
export * from './referral/home-wish.ts';
export * from './referral/home-wish-routes.ts';
export * from './referral/known-person-routes.ts';
export { listRoutes } from './referral/list-routes.ts';
export * from './referral/look.ts';
export * from './referral/look-routes.ts';
export * from './referral/observation.ts';
export * from './referral/observation-routes.ts';
export * from './referral/own-referral.ts';
export * from './referral/own-routes.ts';
export * from './referral/protected-routes.ts';
export * from './referral/record.ts';
export * from './referral/receipt-line.ts';
export * from './referral/receipt-routes.ts';
export * from './referral/referral.ts';
export * from './referral/referral-routes.ts';
export * from './referral/staff-referral.ts';
export * from './referral/staff-referral-routes.ts';
export * from './route.ts';
export * from './routes.ts';
export * from './sending.ts';
export * from './steering-back/shown-counts.ts';
export * from './steering-back/steering-back.ts';
export * from './steering-back/steering-back-routes.ts';
export * from './tenancy/takeover.ts';
export * from './tenancy/tenancy-routes.ts';
export * from './tenant-meeting/tenant-meeting.ts';
export * from './tenant-meeting/tenant-meeting-routes.ts';
