import { expect } from '@open-wc/testing';
import { kept } from './kept.ts';

const page = '/outreach/exempelkommun';
const older = `outreach ${page} 1`;
const old = `outreach ${page} 2`;
const newer = `outreach ${page} 3`;
const neighbours = 'outreach /outreach/grannkommun 1';
const notOurs = 'something else';

/** What a worker finds around it, which a test has to put there: shelves in memory, and a network that gives the same page anew. */
interface Around {
  registration?: { installing?: object; waiting?: object };
  serviceWorker?: { state: string } | undefined;
}
const latest: Around = { registration: {}, serviceWorker: { state: 'activated' } };

function shelves(...names: string[]) {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    if (!all.has(name)) all.set(name, new Map());
    const files = all.get(name)!;
    return { put: async (path: string, answer: Response) => void files.set(path, answer) };
  };
  for (const name of names) void open(name).put(page, new Response('as it was'));
  return {
    all,
    has: async (name: string) => all.has(name),
    open: async (name: string) => open(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (path: string, { cacheName }: { cacheName: string }) => all.get(cacheName)?.get(path)?.clone(),
  };
}

describe('the worker of the outreach page', () => {
  const names = ['caches', 'fetch', 'registration', 'serviceWorker'] as const;
  const before = names.map(name => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const surround = (around: object) => {
    for (const [name, value] of Object.entries(around))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  afterEach(() => {
    for (const [name, was] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (was) Object.defineProperty(globalThis, name, was);
    }
  });

  /** The page is opened under this worker, and what that sets going has ended: nothing here takes longer than a turn. */
  async function opened(name: string, around: Around, on: ReturnType<typeof shelves>) {
    const fetch = async () => new Response('anew', { headers: { 'bostadforst-outreach': '1' } });
    surround({ serviceWorker: undefined, registration: {}, ...around, caches: on, fetch });
    const request = { url: new URL(page, location.origin).href, method: 'GET', mode: 'navigate' } as Request;
    const answer = await kept(name, page, []).answerFor(request)!();
    const text = await answer.text();
    await new Promise(resolve => setTimeout(resolve));
    return text;
  }
  const left = (on: ReturnType<typeof shelves>) => [...on.all.keys()];

  it('sweeps what earlier releases of its own municipality left, as long as no newer one is there', async () => {
    const on = shelves(older, old, neighbours, notOurs);
    expect(await opened(old, latest, on)).to.equal('as it was');
    expect(left(on)).to.deep.equal([old, neighbours, notOurs]);
    expect(await on.all.get(old)!.get(page)!.text()).to.equal('anew', 'for the next time');
  });

  const followed: Record<string, Around> = {
    'while it is on its way': { ...latest, registration: { installing: {} } },
    'while it waits': { ...latest, registration: { waiting: {} } },
    'when it has begun': { ...latest, serviceWorker: { state: 'redundant' } },
    'where a browser cannot say': { registration: {}, serviceWorker: undefined },
  };
  for (const [when, around] of Object.entries(followed))
    it(`sweeps no newer release’s shelf ${when}`, async () => {
      const on = shelves(older, old, newer);
      expect(await opened(old, around, on)).to.equal('as it was');
      expect(left(on)).to.deep.equal([older, old, newer]);
    });

  it('sweeps no shelf that a newer release fills at that very moment', async () => {
    const on = shelves(old);
    const registration: NonNullable<Around['registration']> = {};
    const keys = async () => {
      registration.installing = {};
      await on.open(newer);
      return left(on);
    };
    await opened(old, { ...latest, registration }, { ...on, keys });
    expect(left(on)).to.deep.equal([old, newer]);
  });

  it('makes no shelf anew when a newer release has taken its own away', async () => {
    const on = shelves(old, newer);
    const match: typeof on.match = async (...asked) => {
      const found = await on.match(...asked);
      on.all.delete(old);
      return found;
    };
    expect(await opened(old, followed['when it has begun']!, { ...on, match })).to.equal('as it was');
    expect(await opened(old, followed['when it has begun']!, on)).to.equal('anew', 'from the network alone');
    expect(left(on)).to.deep.equal([newer]);
  });

  it('sweeps all others of its municipality when it begins', async () => {
    const on = shelves(older, old, newer, neighbours);
    surround({ caches: on });
    await kept(newer, page, []).forgetOthers();
    expect(left(on)).to.deep.equal([newer, neighbours]);
  });
});
