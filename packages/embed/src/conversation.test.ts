import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Conversation, type Heard } from './conversation.ts';
import { Greeting } from './inside/greeting.ts';
import { readToPage, type Setup, type ToFrame, type ToPage } from './messages.ts';

fc.configureGlobal({ seed: 1 });

const service = 'https://bf.example.se';
const site = 'https://www.example.se';
const frame = { name: 'the frame' };
const page = { name: 'the page' };
const setup: Setup = { language: 'sv', direction: 'ltr', scheme: 'normal', exitUrl: '', attributes: {}, tokens: {} };
const many = { numRuns: 3000 };

const onPage = () => new Conversation<ToPage, ToFrame>('1,2', { origin: service, source: frame }, readToPage);
const said = (message: object): Heard => ({ origin: service, source: frame, data: { bostadforst: 1, id: '1,2', n: 0, ...message } });

/** Anything at all, and things that are nearly right. */
const anything = fc.oneof(
  fc.anything(),
  fc.record(
    {
      bostadforst: fc.oneof(fc.constant(1), fc.anything()),
      id: fc.oneof(fc.constant('1,2'), fc.anything()),
      n: fc.oneof(fc.nat(5), fc.anything()),
      kind: fc.oneof(fc.constantFrom('ready', 'height', 'event', 'leave', 'look', 'hello', 'setup', 'view'), fc.anything()),
      height: fc.oneof(fc.nat(), fc.anything()),
      top: fc.anything(),
      bottom: fc.anything(),
      url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'blob:x', ' '), fc.anything()),
      name: fc.oneof(fc.constantFrom('bf-referral-sent', 'toString', '__proto__'), fc.anything()),
      fields: fc.oneof(fc.record({ path: fc.oneof(fc.constant('self_referral'), fc.string()) }), fc.anything()),
      setup: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);

describe('what a page hears of its frame', () => {
  it('is nothing from another origin, or from another window of the same', () => {
    fc.assert(
      fc.property(anything, fc.webUrl(), (data, origin) => {
        const conversation = onPage();
        assert.equal(conversation.hear({ origin: new URL(origin).origin, source: frame, data }), undefined);
        assert.equal(conversation.hear({ origin: service, source: page, data }), undefined);
        assert.ok(conversation.hear(said({ kind: 'height', height: 4 })), 'and what the frame says afterwards is heard');
      }),
      many,
    );
  });

  it('is only what has the shape of a message, and never a word that is not in the tables', () => {
    fc.assert(
      fc.property(anything, data => {
        const heard = onPage().hear({ origin: service, source: frame, data });
        if (!heard) return;
        if ('height' in heard) assert.ok(Number.isInteger(heard.height) && heard.height >= 0 && heard.height <= 100_000);
        if (heard.kind === 'leave') assert.match(heard.url, /^https?:/);
        if (heard.kind === 'event') assert.deepEqual(heard, { kind: 'event', name: 'bf-referral-sent', fields: { path: 'self_referral' } });
      }),
      many,
    );
  });

  it('is nothing of another version or of another conversation', () => {
    const versions = fc.anything().filter(version => version !== 1);
    const ids = fc.anything().filter(id => id !== '1,2');
    fc.assert(
      fc.property(versions, ids, (bostadforst, id) => {
        assert.equal(onPage().hear(said({ kind: 'ready', height: 1, bostadforst })), undefined);
        assert.equal(onPage().hear(said({ kind: 'ready', height: 1, id })), undefined);
      }),
      many,
    );
  });

  it('is each message once, and none that comes after a later one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1 }), order => {
        const conversation = onPage();
        const heard = order.filter(n => conversation.hear(said({ kind: 'height', height: n, n })));
        assert.deepEqual(
          heard,
          order.filter((n, at) => order.slice(0, at).every(earlier => earlier < n)),
        );
      }),
      many,
    );
  });

  it('goes on past a kind of message that this version does not know', () => {
    const conversation = onPage();
    assert.equal(conversation.hear(said({ kind: 'dance' })), undefined);
    assert.deepEqual(conversation.hear(said({ kind: 'height', height: 7, n: 1, mood: 'calm' })), { kind: 'height', height: 7, printed: 7 });
  });
});

describe('what a frame hears of the page around it', () => {
  const hello = (more: object = {}, from: Partial<Heard> = {}): Heard => ({
    origin: site,
    source: page,
    data: { bostadforst: 1, id: '9', n: 0, kind: 'hello', setup, ...more },
    ...from,
  });
  const framed = () => {
    const heard: ToFrame[] = [];
    const answers: [unknown, string][] = [];
    const greeting = new Greeting(
      [site],
      message => heard.push(message),
      page,
      (message, origin) => answers.push([message, origin]),
    );
    return { greeting, heard, answers };
  };

  it('is nothing from a site that the service does not know, whatever it says', () => {
    fc.assert(
      fc.property(anything, fc.webUrl(), (data, origin) => {
        const { greeting, heard, answers } = framed();
        greeting.hear({ origin: new URL(origin).origin, source: page, data });
        greeting.hear(hello({}, { origin: new URL(origin).origin }));
        greeting.hear(hello({}, { source: frame }));
        greeting.hear(hello({}, { origin: 'null' }));
        greeting.say({ kind: 'height', height: 3, printed: 3 });
        assert.deepEqual([heard, answers], [[], []]);
      }),
      many,
    );
  });

  it('begins with a greeting: before it, nothing is heard and nothing said', () => {
    fc.assert(
      fc.property(
        anything.filter(data => (data as { kind?: unknown } | null)?.kind !== 'hello'),
        data => {
          const { greeting, heard, answers } = framed();
          greeting.hear({ origin: site, source: page, data });
          greeting.say({ kind: 'height', height: 3, printed: 3 });
          assert.deepEqual([heard, answers], [[], []]);
          greeting.hear(hello());
          greeting.say({ kind: 'height', height: 4, printed: 5 });
          assert.equal(heard.length, 1);
          assert.deepEqual(answers, [[{ kind: 'height', height: 4, printed: 5, bostadforst: 1, id: '9', n: 0 }, site]]);
        },
      ),
      many,
    );
  });

  it('is tokens and attributes by name, and nothing that could fetch or break out', () => {
    const tokens = {
      '--bf-color-brand': '#00584a',
      '--bf-color-paper': 'url(https://fel.example.se/p.png)',
      '--bf-radius': '4px; position: fixed',
      '--host-secret': 'planted',
      __proto__: 'x',
    };
    const { greeting, heard } = framed();
    greeting.hear(hello({ setup: { ...setup, tokens, attributes: { 'heading-level': '3', onclick: 'alert(1)' } } }));
    const [first] = heard as [ToFrame & { setup: Setup }];
    assert.deepEqual(first.setup.tokens, { '--bf-color-brand': '#00584a' });
    assert.deepEqual(first.setup.attributes, { 'heading-level': '3' });
  });

  it('is how tall the window is, from a page that tells it', () => {
    const { greeting, heard } = framed();
    greeting.hear(hello());
    for (const [n, tall] of [undefined, 568, -1, 'tall'].entries())
      greeting.hear(hello({ kind: 'view', above: 1, below: 2, tall, n: n + 1 }));
    const view = { kind: 'view', above: 1, below: 2 };
    assert.deepEqual(heard.slice(1), [view, { ...view, tall: 568 }, view, view]);
  });

  it('leads out to pages alone, never to a script', () => {
    for (const exitUrl of ['javascript:alert(1)', 'data:text/html,x', 'vader.example.se', '']) {
      const { greeting, heard } = framed();
      greeting.hear(hello({ setup: { ...setup, exitUrl } }));
      assert.equal((heard[0] as { setup: Setup }).setup.exitUrl, '', exitUrl);
    }
  });

  it('answers the page that greeted last, when a page is loaded anew', () => {
    const { greeting, heard, answers } = framed();
    greeting.hear(hello());
    greeting.hear(hello({ id: '10' }));
    greeting.hear(hello({ kind: 'view', above: 1, below: 2, n: 5 }));
    greeting.say({ kind: 'height', height: 4, printed: 5 });
    assert.equal(heard.length, 2, 'the first conversation is over');
    assert.equal((answers[0]![0] as { id: string }).id, '10');
  });
});
