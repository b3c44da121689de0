/**
 * The door to what tests are made of, for the stories: invented programmes, sites and records, without a test runner. Open
 * within this repository alone (`source` in the package's exports): a site gets none of it.
 */
export { exampleProgramme } from './example-programme.ts';
export { brokenSite, siteWith, waitingSite } from './example-site.ts';
export { meetingService, readyNames } from './meeting-service.ts';
export { monthlySite, tenantMeetingService } from './tenant-meetings.ts';
export { exampleApartment, exampleEntry, exampleList, exampleMe, exampleRecord } from './example-referral.ts';
export { sentReferral } from './filled-referral.ts';
export { savedDraft } from './saved-draft.ts';
export { doctor, goal, service } from './goals-service.ts';
export { anOffer, offered, ownLooks, ownMeetings, ownReferral, personsService } from './own-referral.ts';
export { logLine, logSample, openedSample } from './log-samples.ts';
export { aReport, daysFromNow, reply } from './landlord-reports.ts';
export { anEntry, anOpened } from './inbox-reports.ts';
export { aDesk, hasQueue, keepingThat, lostOn, waitingSince } from './outreach-page.ts';
export { exampleCapacity, exampleLot, exampleProposal, exampleSteeringBack, inThreeMonths } from './example-steering.ts';
