// What every template with mistakes stands in: the functions and words that its lines name.

export const script = `import type { ReferralSentEvent } from '@bostadforst/elements/referral-form.js';
import type { GoalMovedEvent } from '@bostadforst/elements/tenant-goals.js';

const note = (what: unknown) => console.log(what);
const tookReferral = (event: ReferralSentEvent) => note(event.path);
const tookGoal = (event: GoalMovedEvent) => note(event.goalId);
const home = 'https://www.example.se/';
const token = 'abc';
const signedIn = () => ({ authorization: \`Bearer \${token}\` });
const tokenOnly = () => ({ token });
`;

/** The names in it, for a framework whose template sees only what its class has. */
export const names = ['note', 'tookReferral', 'tookGoal', 'home', 'token', 'signedIn', 'tokenOnly'];

/** Not `note(event.path)` but a name: then it is given the event, and nothing is said of it here. */
export const isFunction = handler => /^\w+$/.test(handler);

/** What one tag says, each thing as its framework writes it. */
export const inTag = ({ attributes = {}, properties = {}, events = {} }, { attribute, property, event }) =>
  [
    ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
    ...Object.entries(properties).map(([name, value]) => property(name, value)),
    ...Object.entries(events).map(([name, handler]) => event(name, handler)),
  ].join(' ');
