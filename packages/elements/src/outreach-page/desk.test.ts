import { fakeClient } from '@bostadforst/client/testing';
import type { SealedReferral } from '@bostadforst/contract/outreach';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect } from '@open-wc/testing';
import { CannotKeep } from './cannot-keep.ts';
import { Desk, type OutreachClient } from './desk.ts';
import { Queue } from './queue/queue.ts';
import { openStore, type Store } from './queue/store.ts';
import { seal } from './seal.ts';

const publicKey = 'CfhlINwgkXBZVKA1pKVMFe34kgVSXZnr6PB8yRkAHE4';
const key = { keyId: crypto.randomUUID(), publicKey, madeOn: '2026-11-24' };
const slip = { slip: 'c2xpcA', name: 'Sol', validUntil: '2026-12-24T09:00:00Z' };
const words = { ownWords: 'Jag vill kunna stänga en dörr.', alias: 'Lyktan' };

/** A service that is there or not, and what has come to it. */
function service() {
  const sent: { body: SealedReferral; key: string }[] = [];
  const state = { net: true, signedIn: true as boolean | 'as another' };
  const reached = () => {
    if (!state.net) throw new ProblemError('unreachable');
    if (!state.signedIn) throw new ProblemError('not_signed_in');
    if (state.signedIn !== true) throw new ProblemError('not_allowed');
  };
  const client = fakeClient<never>({
    getOutreachKey: async () => {
      if (!state.net) throw new ProblemError('unreachable');
      return key;
    },
    getWriterSlip: async () => (reached(), slip),
    sendSealedReferral: async ({ body }: { body: SealedReferral }, options: { idempotencyKey: string }) => {
      reached();
      sent.push({ body, key: options.idempotencyKey });
      return { receivedAt: '2026-11-24T09:00:00Z', outcome: 'stored' };
    },
  } as never) as unknown as OutreachClient;
  return { client, sent, state };
}

const brokenStore: Store = { envelopes: refuse, beside: refuse, change: refuse };
function refuse(): Promise<never> {
  return Promise.reject(new DOMException('', 'QuotaExceededError'));
}

describe('what is written on the outreach page', () => {
  let municipality: string;
  let there: ReturnType<typeof service>;
  const desk = (store = openStore(municipality)) =>
    new Desk({ municipality, queue: new Queue(store), client: async () => there.client, seal, changed: () => {} });
  const reason = (taken: Promise<unknown>) =>
    taken.then(
      () => 'taken',
      (error: unknown) => (error instanceof CannotKeep ? error.why : String(error)),
    );
  beforeEach(() => {
    municipality = `test-${crypto.randomUUID()}`;
    there = service();
  });

  it('is sealed before it is kept, waits without network, and goes with its own key when there is network again', async () => {
    await desk().open();
    there.state.net = false;
    const writing = desk();
    await writing.mayWrite();
    expect(writing.writer?.name).to.equal('Sol');
    const own = crypto.randomUUID();
    expect(await writing.take(words, own)).to.equal(undefined);
    const lies = JSON.stringify(await openStore(municipality).envelopes());
    expect(lies).to.not.contain('Lyktan').and.not.contain('dörr');
    expect(writing.waiting).to.have.length(1);
    there.state.net = true;
    const later = desk();
    await later.open();
    expect(there.sent.map(each => each.key)).to.deep.equal([own]);
    expect(later.waiting).to.deep.equal([]);
  });

  it('waits for someone to sign in when the session has run out, and goes on in its writer’s name', async () => {
    await desk().open();
    there.state.signedIn = false;
    const writing = desk();
    await writing.mayWrite();
    await writing.take(words, crypto.randomUUID());
    await writing.sendAll();
    expect(writing.reach).to.equal('signed_out');
    expect(writing.waiting).to.have.length(1);
    there.state.signedIn = true;
    await writing.open();
    expect(there.sent[0]!.body.slip).to.equal(slip.slip);
  });

  it('begins for nobody who has never signed in here, and for no colleague of another role', async () => {
    const failed = (work: Promise<unknown>) => work.then(() => 'may', (error: ProblemError) => error.problem.code); // prettier-ignore
    there.state.net = false;
    expect(await failed(desk().mayWrite())).to.equal('not_signed_in');
    there.state.net = true;
    await desk().open();
    there.state.signedIn = 'as another';
    expect(await failed(desk().mayWrite())).to.equal('not_signed_in');
    there.state.signedIn = true;
    await desk().forgetWriter();
    there.state.net = false;
    expect(await failed(desk().mayWrite())).to.equal('not_signed_in');
  });

  it('is kept also when the browser has cleared all that the page had put away, while someone wrote', async () => {
    const writing = desk();
    await writing.open();
    await new Promise((cleared, blocked) => {
      Object.assign(indexedDB.deleteDatabase(`outreach ${municipality}`), { onsuccess: cleared, onblocked: blocked });
    });
    await writing.mayWrite();
    expect(await reason(writing.take(words, crypto.randomUUID())), 'another key is fetched').to.equal('taken');
    there.state.net = false;
    await writing.take(words, crypto.randomUUID());
    expect(writing.waiting).to.have.length(1);
    expect(await openStore(municipality).envelopes()).to.have.length(1);
  });

  it('stays in the form when ten wait already, and when nothing can be kept nor sent', async () => {
    await desk().open();
    there.state.net = false;
    const writing = desk();
    await writing.open();
    for (let each = 0; each < 10; each += 1) await writing.take(words, crypto.randomUUID());
    expect(await reason(writing.take(words, crypto.randomUUID()))).to.equal('full');
    there.state.net = true;
    expect(await reason(writing.take(words, crypto.randomUUID())), 'with network there is room again').to.equal('taken');

    const keepsNothing = desk(brokenStore);
    await keepsNothing.open();
    expect(keepsNothing.keepsNothing).to.equal(true);
    expect(await reason(keepsNothing.take(words, crypto.randomUUID())), 'sent at once').to.equal('taken');
    there.state.net = false;
    expect(await reason(keepsNothing.take(words, crypto.randomUUID()))).to.equal('nothingKept');
  });

  it('is sent at once, with network, from a phone that has had no room since before the page was opened', async () => {
    const full: Store = { ...openStore(municipality), change: refuse };
    const writing = desk(full);
    await writing.open();
    expect(writing.keepsNothing).to.equal(true);
    expect(await reason(writing.take(words, crypto.randomUUID()))).to.equal('taken');
    expect(there.sent).to.have.length(1);
    expect(writing.keepsNothing, 'and goes on saying that nothing can wait').to.equal(true);
    there.state.net = false;
    expect(await reason(writing.take(words, crypto.randomUUID()))).to.equal('noKey');
  });
});
