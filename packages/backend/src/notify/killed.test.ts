import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { Client } from 'pg';
import { startCluster, type Cluster } from '../testing/cluster.ts';
import { startReceiver } from './testing.ts';

const program = (addresses: object, port: number, pace: object) => `
  Promise.all([${['../testing/testing.ts', './testing.ts', '../referral/testing.ts', '../database/postgres.ts']
    .map(path => `import(${JSON.stringify(new URL(path, import.meta.url).href)})`)
    .join(',')}]).then(async ([{ startTestApp }, { told, secrets }, { own }, { openPostgres }]) => {
    const database = await openPostgres(${JSON.stringify(addresses)});
    const test = await startTestApp({
      opened: { database, sql: async () => [] },
      municipalities: { exempelkommun: { landlords: [], supportWorkers: [], ...told(${port}) } },
      masterKey: Buffer.alloc(32, 7), allowLoopback: true, outgoing: { secrets, pace: ${JSON.stringify(pace)} },
    });
    console.log('ready');
    process.stdin.on('data', async () => {
      const response = await test.fetch('/v1/exempelkommun/referrals/own', {
        method: 'POST', body: JSON.stringify(own()), headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      });
      console.log((await response.json()).referralId);
    });
  });`;

const suite = () => {
  let cluster: Cluster;
  let addresses: { serving: string; admin: string };
  const children: ChildProcess[] = [];
  before(async () => {
    cluster = await startCluster();
    const client = new Client({ connectionString: cluster.url('postgres') });
    await client.connect();
    await client.query('create role bf_admin login createrole; create role bf_app login');
    await client.query('create database killed owner bf_admin');
    await client.end();
    addresses = { serving: cluster.url('bf_app', 'killed'), admin: cluster.url('bf_admin', 'killed') };
  });
  after(() => {
    for (const child of children) child.kill('SIGKILL');
    cluster.stop();
  });

  async function start(port: number, pace: object) {
    const child = spawn(process.execPath, ['--conditions=source', '-e', program(addresses, port, pace)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.push(child);
    const ended = once(child, 'exit').then(() => {
      throw new Error('It has ended before it was killed.');
    });
    ended.catch(() => {});
    const said = async () => String(((await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer])[0]).trim();
    assert.equal(await said(), 'ready');
    return {
      async send() {
        child.stdin.write('send\n');
        return said();
      },
      async kill() {
        child.kill('SIGKILL');
        await once(child, 'exit');
      },
    };
  }

  it('loses nothing that was stored when it is killed before it could send', async () => {
    const receiver = await startReceiver();
    // It looks into the queue at once and then not for ten minutes, and reaches nobody should that one look come late.
    const nobody = 1;
    const first = await start(nobody, { poll: 600, retryDelay: 1 });
    const id = await first.send();
    await first.kill();
    assert.equal(receiver.received.length, 0);
    const second = await start(receiver.port, { poll: 0.5 });
    await receiver.until(1);
    assert.equal(receiver.messages()[0]!.referralId, id);
    await second.kill();
    await receiver.close();
  });

  it('sends again what was under way when it was killed', async () => {
    const held = Promise.withResolvers<void>();
    const { createServer } = await import('node:http');
    const silent = createServer(() => held.resolve()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const first = await start(port, { poll: 0.5, expireInSeconds: 2, retryDelay: 1 });
    const id = await first.send();
    await held.promise;
    await first.kill();
    silent.closeAllConnections();
    silent.close();
    await once(silent, 'close');

    const receiver = await startReceiver(() => 204, port);
    const second = await start(port, { poll: 0.5, supervise: 1 });
    // What was sent above may come once more: its sender was killed before it could write down that it had.
    while (!receiver.messages().some(({ referralId }) => referralId === id)) await receiver.until(receiver.received.length + 1);
    await second.kill();
    await receiver.close();
  });
};

// An embedded database lives in the process that is killed, and is tried where it stands in a folder.
if (process.env.BF_TEST_DATABASE === 'postgres') describe('a service that is killed', suite);
