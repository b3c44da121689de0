// Mistakes that somebody makes late on a Friday, each with what they meant. Every framework's checker must find every one.

/**
 * One tag in a template. `attributes` are written as text, `properties` as an expression; an event's handler is an expression of `event`,
 * or the name of a function.
 *
 * @typedef {{ tag?: string, attributes?: Record<string, string>, properties?: Record<string, string>, events?: Record<string, string> }} Written
 * @type {readonly { it: string, tag: string, wrong: Written, right: Written }[]}
 */
export const mistakes = [
  {
    it: 'an attribute that is misspelt',
    tag: 'bf-site',
    wrong: { attributes: { municpality: 'helsingborg' } },
    right: { attributes: { municipality: 'helsingborg' } },
  },
  {
    it: 'a property that is misspelt',
    tag: 'bf-referral-form',
    wrong: { properties: { headingLevle: '3' } },
    right: { properties: { headingLevel: '3' } },
  },
  {
    it: 'a property in the singular',
    tag: 'bf-site',
    wrong: { properties: { credential: 'signedIn' } },
    right: { properties: { credentials: 'signedIn' } },
  },
  {
    it: 'a path that does not exist',
    tag: 'bf-referral-form',
    wrong: { attributes: { path: 'unitt' } },
    right: { attributes: { path: 'unit' } },
  },
  {
    it: 'a language by its English name',
    tag: 'bf-site',
    wrong: { attributes: { language: 'swedish' } },
    right: { attributes: { language: 'sv' } },
  },
  {
    it: 'a number in letters, in an attribute',
    tag: 'bf-model-explainer',
    wrong: { attributes: { 'heading-level': 'two' } },
    right: { attributes: { 'heading-level': '2' } },
  },
  {
    it: 'a number in letters, in a property',
    tag: 'bf-model-explainer',
    wrong: { properties: { headingLevel: "'two'" } },
    right: { properties: { headingLevel: '2' } },
  },
  {
    it: 'a yes where true is meant',
    tag: 'bf-model-explainer',
    wrong: { properties: { withoutHeading: "'yes'" } },
    right: { properties: { withoutHeading: 'true' } },
  },
  {
    it: 'the statistical code of a municipality as a number',
    tag: 'bf-site',
    wrong: { properties: { municipality: '1283' } },
    right: { properties: { municipality: "'helsingborg'" } },
  },
  {
    it: 'an address that is an object',
    tag: 'bf-tenant-goals',
    wrong: { properties: { signInUrl: '{ href: home }' } },
    right: { properties: { signInUrl: 'home' } },
  },
  {
    it: 'a token where a function is asked for',
    tag: 'bf-site',
    wrong: { properties: { credentials: 'token' } },
    right: { properties: { credentials: 'signedIn' } },
  },
  {
    it: 'credentials of another shape',
    tag: 'bf-landlord-contact',
    wrong: { properties: { credentials: 'tokenOnly' } },
    right: { properties: { credentials: 'signedIn' } },
  },
  {
    it: 'a site by its name',
    tag: 'bf-referral-list',
    wrong: { properties: { site: 'home' } },
    right: { properties: { site: 'undefined' } },
  },
  {
    it: 'an event that is misspelt',
    tag: 'bf-referral-form',
    wrong: { events: { 'bf-referral-snet': 'note(event.path)' } },
    right: { events: { 'bf-referral-sent': 'note(event.path)' } },
  },
  {
    it: 'a field that no event will ever have',
    tag: 'bf-referral-form',
    wrong: { events: { 'bf-referral-sent': 'note(event.receipt)' } },
    right: { events: { 'bf-referral-sent': 'note(event.path)' } },
  },
  {
    it: 'an event’s path by the attribute’s word for it',
    tag: 'bf-referral-form',
    wrong: { events: { 'bf-referral-sent': "note(event.path === 'self')" } },
    right: { events: { 'bf-referral-sent': "note(event.path === 'self_referral')" } },
  },
  {
    it: 'an event’s field taken for text',
    tag: 'bf-tenant-goals',
    wrong: { events: { 'bf-step-ticked': 'note(event.done.trim())' } },
    right: { events: { 'bf-step-ticked': 'note(event.stepId.trim())' } },
  },
  {
    it: 'a function for another event',
    tag: 'bf-referral-form',
    wrong: { events: { 'bf-referral-sent': 'tookGoal' } },
    right: { events: { 'bf-referral-sent': 'tookReferral' } },
  },
  {
    it: 'another element’s event',
    tag: 'bf-landlord-inbox',
    wrong: { events: { 'bf-report-sent': 'note(event.state)' } },
    right: { events: { 'bf-report-replied': 'note(event.state)' } },
  },
  {
    it: 'another element’s property',
    tag: 'bf-landlord-contact',
    wrong: { properties: { tenantId: 'home' } },
    right: { properties: { municipality: 'home' } },
  },
  {
    it: 'a tag that is misspelt',
    tag: 'bf-referral-form',
    wrong: { tag: 'bf-referal-form', attributes: { path: 'unit' } },
    right: { attributes: { path: 'unit' } },
  },
];
