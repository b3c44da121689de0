import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { routes } from '@bostadforst/contract';
import type { ProblemCode } from '@bostadforst/contract/problem';
import { problemStatus } from '@bostadforst/contract/problem';
import type { Route } from '@bostadforst/contract/route';
import { ask } from './testing/answers.ts';
import { startOneOfEach, type Caller } from './testing/one-of-each.ts';
import type { Fetch } from './testing/testing.ts';

type Answer = Awaited<ReturnType<typeof ask>>;
type Ids = (name: string) => string;

/** Every line of the route table as everyone there is. What must be answered is worked out from the line alone: a new one is tried by itself. */
describe('who may', () => {
  let house: Awaited<ReturnType<typeof startOneOfEach>>;
  let notFound: Answer;
  before(async () => {
    house = await startOneOfEach();
    notFound = await ask(house.fetch, 'GET', '/v1/ingenstans/me');
  });
  after(() => house.close());

  const absent: Ids = () => crypto.randomUUID();
  const malformed: Ids = () => 'inget-id';
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    const recordIds = [...route.path.matchAll(/:(\w+)/g)].map(([, each]) => each!).filter(each => each !== 'municipality');
    const isRecord = recordIds.length > 0;
    const record = (each: string) => (house.recordsOf[name]?.[each] ?? house.records[each])!;
    const existing: Ids = each => record(each).id;
    const mayAsk = ({ role }: Caller) => typeof route.who === 'string' || route.who.includes(role);
    const mayOpen = (caller: Caller) => recordIds.every(each => record(each).mayOpen.includes(caller.name));

    const to = (fetch: Fetch, ids: Ids, municipality = 'exempelkommun') => {
      const path = route.path.replace(/:(\w+)/g, (_, each: string) => (each === 'municipality' ? municipality : ids(each)));
      return ask(fetch, route.method, path, house.bodyOf(name));
    };
    /** Everyone but those named, with every kind of id: nothing but this problem, byte for byte the same. */
    async function refusesAll(fetches: readonly Fetch[], code: ProblemCode, kinds: readonly Ids[], municipality?: string) {
      const answers = await Promise.all(fetches.flatMap(fetch => kinds.map(ids => to(fetch, ids, municipality))));
      for (const answer of answers) {
        assert.deepEqual(JSON.parse(answer.body), { code });
        assert.equal(answer.status, problemStatus[code]);
        assert.deepEqual(answer, answers[0]);
      }
      return answers[0];
    }
    const inTurn = async (fetches: readonly Fetch[], ids: Ids, municipality?: string) => {
      const answers: Answer[] = [];
      for (const fetch of fetches) answers.push(await to(fetch, ids, municipality));
      return answers;
    };
    const isAgreed = ({ status, body }: Answer) =>
      status === route.status || route.problems.includes((JSON.parse(body) as { code: ProblemCode }).code);

    describe(name, () => {
      it('can be tried: there is a record for each id, and something to send', () => {
        for (const each of recordIds) assert.ok(house.records[each], `testing/one-of-each.ts has no ${each}`);
        if (route.body) assert.ok(route.body.safeParse(house.bodyOf(name)).success, 'testing/one-of-each.ts');
      });

      if (route.who !== 'anyone')
        it('asks a stranger to sign in, whatever is there', async () => {
          await refusesAll([house.fetch], 'not_signed_in', [existing, absent, malformed]);
        });

      if (typeof route.who !== 'string')
        it('is not allowed in another role, whatever is there', async () => {
          const others = house.callers.filter(caller => !mayAsk(caller)).map(({ fetch }) => fetch);
          await refusesAll(others, 'not_allowed', [existing, absent, malformed]);
        });

      if (route.who !== 'anyone')
        it('is not there for the same role of another municipality', async () => {
          const neighbours = house.callers.map(({ neighbour }) => neighbour);
          assert.deepEqual(await refusesAll(neighbours, 'not_found', [existing, absent, malformed]), notFound);
        });

      it('is not there in a municipality that is not here', async () => {
        // Two, not all: whoever asks for what is not here is counted as a stranger, and strangers have a limit.
        const fetches = [house.fetch, house.callers[0]!.fetch];
        assert.deepEqual(await refusesAll(fetches, 'not_found', [existing], 'ingenstans'), notFound);
        assert.deepEqual(await refusesAll(fetches, 'not_found', [existing], 'INTE%20EN'), notFound);
      });

      if (isRecord)
        it('tells nobody what is absent from what is not theirs', async () => {
          const asking = house.callers.filter(mayAsk);
          const all = asking.map(({ fetch }) => fetch);
          const none = await refusesAll(all, 'not_found', [absent, malformed]);
          assert.deepEqual(none, notFound);
          const strangers = asking.filter(caller => !mayOpen(caller)).map(({ fetch }) => fetch);
          for (const answer of await inTurn(strangers, existing)) assert.deepEqual(answer, notFound);
          // The same record's id in the municipality next door, by someone who works in both.
          for (const answer of await inTurn(all, existing, 'grannkommun')) assert.deepEqual(answer, notFound);
        });

      it('lets in whom it is for, and answers as agreed', async () => {
        const welcome = house.callers.filter(caller => mayAsk(caller) && (!isRecord || mayOpen(caller))).map(({ fetch }) => fetch);
        const fetches = route.who === 'anyone' ? [house.fetch, ...welcome] : welcome;
        const answers = await inTurn(fetches, existing);
        for (const answer of answers) assert.ok(isAgreed(answer), `${answer.status} ${answer.body}`);
        assert.ok(
          answers.some(({ status }) => status === route.status),
          'somebody is let in',
        );
      });
    });
  }
});
