import { expect } from '@open-wc/testing';
import type { SealedReferral } from '@bostadforst/contract/outreach';
import { isOld, Queue } from './queue.ts';
import { openStore } from './store.ts';

const hour = 3_600_000;
const body = (writtenOn = '2026-11-24'): SealedReferral => ({
  keyId: crypto.randomUUID(),
  enc: 'AAAA',
  sealed: 'AAAA',
  slip: 'AAAA',
  writtenOn,
});

describe('what waits for network', () => {
  let time: number;
  let municipality: string;
  /** As when the page is opened anew. */
  const opened = () => new Queue(openStore(municipality), () => time);
  const days = async () => (await opened().look()).lost.map(({ day }) => day);
  const count = async () => (await opened().look()).waiting.length;
  beforeEach(() => {
    time = Date.parse('2026-11-24T20:00:00Z');
    municipality = `test-${crypto.randomUUID()}`;
  });

  it('is there when the page is opened again, and takes ten at most', async () => {
    for (let each = 0; each < 10; each += 1) expect(await opened().put(crypto.randomUUID(), body())).to.equal(true);
    expect(await opened().put(crypto.randomUUID(), body())).to.equal(false);
    expect(await count()).to.equal(10);
    const [first] = (await opened().look()).waiting;
    expect(await opened().put(first!.key, body()), 'the same again is the same').to.equal(true);
    await opened().remove(first!.key);
    expect(await count()).to.equal(9);
  });

  it('takes ten also from two pages that put in at the same time', async () => {
    const put = await Promise.all(Array.from({ length: 24 }, () => opened().put(crypto.randomUUID(), body())));
    expect(put.filter(Boolean)).to.have.length(10);
  });

  it('warns from two days on, and after three only a line is left, also when the page was closed meanwhile', async () => {
    const key = crypto.randomUUID();
    await opened().put(key, body());
    time += 47.9 * hour;
    expect((await opened().look()).waiting.some(isOld)).to.equal(false);
    time += 0.2 * hour;
    expect((await opened().look()).waiting.some(isOld)).to.equal(true);
    expect(await days()).to.deep.equal([]);
    time += 24 * hour;
    expect(await days()).to.deep.equal(['2026-11-24']);
    expect(await openStore(municipality).envelopes(), 'the words are gone').to.deep.equal([]);
    expect(await days(), 'the line stays until someone takes it away').to.deep.equal(['2026-11-24']);
    await opened().dismiss(key);
    expect(await days()).to.deep.equal([]);
  });

  it('waits no longer because a clock is put back, and is not lost because a clock was wrong once', async () => {
    await opened().put(crypto.randomUUID(), body());
    time += 40 * hour;
    await opened().look();
    time -= 40 * hour;
    for (let each = 0; each < 33; each += 1) {
      time += hour;
      await opened().look();
    }
    expect(await days()).to.deep.equal(['2026-11-24']);
    time += 1000 * hour;
    await opened().look();
    time -= 1000 * hour;
    await opened().put(crypto.randomUUID(), body('2026-11-27'));
    time += 71 * hour;
    expect(await count(), 'the wrong day counts for nothing that came later').to.equal(1);
    time += hour;
    expect(await days()).to.deep.equal(['2026-11-24', '2026-11-27']);
  });

  it('seals with a key for four days, so that what waits three more is still opened', async () => {
    const key = { keyId: crypto.randomUUID(), publicKey: 'AAAA', madeOn: '2026-11-24' };
    await opened().keepKey(key);
    time += 95 * hour;
    expect(await opened().sealWith()).to.deep.equal(key);
    time += hour;
    expect(await opened().sealWith()).to.equal(undefined);
  });
});
