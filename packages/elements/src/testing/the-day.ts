/**
 * The day of the elements' tests and stories. Invented people's records tell of the autumn of 2026, and are read as they were read then, on
 * whatever day the tests run. Time goes on from there as it does anywhere.
 */
const realNow = Date.now.bind(Date);
const ahead = Date.parse('2026-11-28T09:00:00Z') - realNow();
const now = () => realNow() + ahead;

Date.now = now;
globalThis.Date = new Proxy(Date, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length ? given : [now()], newTarget) as object,
});
