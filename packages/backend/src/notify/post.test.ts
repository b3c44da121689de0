import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcp, type AddressInfo, type Server as Tcp } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { mayReach } from './addresses.ts';
import { post, type Post } from './post.ts';
import { NotSent, resolved, type Resolver } from './resolve.ts';

const refused = (promise: Promise<unknown>, why: NotSent['why'], status?: number) =>
  assert.rejects(promise, error => {
    assert.ok(error instanceof NotSent, String(error));
    assert.deepEqual([error.why, error.status], [why, status]);
    return true;
  });

describe('an address that a message may go to', () => {
  it('is public', () => {
    for (const address of [
      '8.8.8.8',
      '93.184.216.34',
      '172.15.255.255',
      '172.32.0.1',
      '100.63.255.255',
      '2a00:1450:400f::1',
      '2606:4700::1111',
    ])
      assert.equal(mayReach(address), true, address);
  });

  it('is on no network of someone’s own, nor this machine, nor made up for documents, nor many at once', () => {
    for (const address of [
      ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254', '169.254.169.254'],
      ...['172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.1'],
      ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
      ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', 'fec0::1', '2001:db8::1', '2001:0:1::1'],
      ...['2002:7f00:1::1', '64:ff9b::7f00:1', '64:ff9b:1::1', '::127.0.0.1', '::7f00:1', '100::1', '3fff::1'],
    ])
      assert.equal(mayReach(address), false, address);
  });

  it('is no IPv4 address dressed as another, whatever is allowed beyond', () => {
    for (const address of [
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:8.8.8.8',
      '::ffff:808:808',
      '0:0:0:0:0:ffff:10.0.0.1',
      '::ffff:0:127.0.0.1',
    ])
      for (const beyond of [{}, { loopback: true }, { ownNetwork: true }]) assert.equal(mayReach(address, beyond), false, address);
  });

  it('is written as an address, and nothing else is', () => {
    for (const text of ['', 'localhost', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '8.8.8.8:80', '[::1]', ' 8.8.8.8', '8.8.8.8\0'])
      assert.equal(mayReach(text, { loopback: true }), false, text);
  });

  it('is this machine in the demo alone, and a private one for a mail server alone', () => {
    assert.deepEqual(
      ['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254'].map(each => mayReach(each, { loopback: true })),
      [true, true, false, false],
    );
    assert.deepEqual(
      ['127.0.0.1', '10.0.0.1', '192.168.3.4', 'fd00::1', '169.254.169.254'].map(each => mayReach(each, { ownNetwork: true })),
      [false, true, true, true, false],
    );
  });
});

describe('sending a message', () => {
  const open: (Server | Tcp)[] = [];
  afterEach(() => {
    for (const server of open.splice(0)) {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
    }
  });
  async function listening<S extends Server | Tcp>(server: S, host = '127.0.0.1', port = 0) {
    open.push(server);
    server.listen(port, host);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }
  const receiver = (listener: RequestListener, host?: string, port?: number) => listening(createServer(listener), host, port);
  const send = (url: string, more: Partial<Post> = {}) =>
    post({ url, headers: { 'webhook-id': '1' }, body: '{}', allowLoopback: true, ...more });
  const names =
    (...addresses: string[]): Resolver =>
    async () =>
      addresses.map(address => ({ address }));

  it('goes to the address that was looked up, under the name’s own host', async () => {
    const seen: string[] = [];
    const port = await receiver((request, reply) => (seen.push(request.headers.host ?? ''), reply.end()));
    await send(`http://localhost:${port}/x`, { resolve: names('127.0.0.1') });
    assert.deepEqual(seen, [`localhost:${port}`]);
  });

  it('looks a name up once: a second answer is never asked for', async () => {
    const seen: string[] = [];
    const port = await receiver((_, reply) => (seen.push('first'), reply.end()));
    await receiver((_, reply) => (seen.push('second'), reply.end()), '127.0.0.2', port);
    let asked = 0;
    const rebinding: Resolver = async () => [{ address: (asked += 1) === 1 ? '127.0.0.1' : '127.0.0.2' }];
    await send(`http://localhost:${port}/`, { resolve: rebinding });
    assert.deepEqual([seen, asked], [['first'], 1]);
  });

  it('refuses a name with one bad address among good ones, and one that leads nowhere', async () => {
    await refused(send('https://hook.example.se/', { resolve: names('8.8.8.8', '10.0.0.1') }), 'address_refused');
    await refused(send('https://hook.example.se/', { resolve: names('::ffff:127.0.0.1') }), 'address_refused');
    await refused(send('https://hook.example.se/', { resolve: names() }), 'name_not_found');
    await refused(send('https://hook.example.se/', { resolve: async () => Promise.reject(new Error('ENOTFOUND')) }), 'name_not_found');
  });

  it('reaches this machine under no other spelling of it', async () => {
    let reached = 0;
    const port = await receiver((_, reply) => ((reached += 1), reply.end()));
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '127.1',
      '017700000001',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0',
      '[::]',
      'localhost',
    ])
      await refused(send(`https://${host}:${port}/`, { allowLoopback: false }), 'address_refused');
    await refused(send(`http://127.0.0.1:${port}/`, { allowLoopback: false }), 'address_refused');
    assert.equal(reached, 0);
  });

  it('speaks TLS for the name to the address that was checked, and takes no certificate but the name’s', async () => {
    const hello = Promise.withResolvers<string>();
    const port = await listening(
      createTcp(socket => socket.once('data', data => (hello.resolve(data.toString('latin1')), socket.destroy()))),
    );
    await refused(send(`https://hook.example.se:${port}/`, { resolve: names('127.0.0.1') }), 'not_reached');
    assert.match(await hello.promise, /hook\.example\.se/);
  });

  it('follows no redirect', async () => {
    let followed = 0;
    const port = await receiver((request, reply) => {
      if (request.url === '/there') followed += 1;
      reply.writeHead(307, { location: '/there' }).end();
    });
    await refused(send(`http://localhost:${port}/`, { resolve: names('127.0.0.1') }), 'refused_by_receiver', 307);
    assert.equal(followed, 0);
  });

  it('gives a slow receiver five seconds in all, and a slow look-up as well', async () => {
    const port = await receiver(() => {});
    const began = performance.now();
    await Promise.all([
      refused(send(`http://localhost:${port}/`, { resolve: names('127.0.0.1') }), 'too_slow'),
      refused(send(`http://localhost:${port}/`, { resolve: () => new Promise(() => {}) }), 'too_slow'),
    ]);
    const took = performance.now() - began;
    // Far above: on a busy machine a timer is late, and nothing here would be slow by itself.
    assert.ok(took >= 4_900 && took < 60_000, `${took} ms`);
  });

  it('is sent when it was taken, however long or slow the answer goes on', async () => {
    let sent = 0;
    const port = await receiver((_, reply) => {
      reply.writeHead(200);
      const more = () => {
        if (reply.destroyed) return;
        sent += 65_536;
        if (reply.write(Buffer.alloc(65_536))) setImmediate(more);
        else reply.once('drain', more);
      };
      more();
    });
    await send(`http://localhost:${port}/`, { resolve: names('127.0.0.1') });
    // What the network itself had taken in, and nothing near what would have come in five seconds.
    assert.ok(sent < 30_000_000, `${sent} bytes`);
  });

  it('is not sent when the receiver says so, hangs up or is not there', async () => {
    const port = await receiver((_, reply) => reply.writeHead(500).end('Pärlan'));
    await refused(send(`http://localhost:${port}/`, { resolve: names('127.0.0.1') }), 'refused_by_receiver', 500);
    const rude = await receiver(request => request.socket.destroy());
    await refused(send(`http://localhost:${rude}/`, { resolve: names('127.0.0.1') }), 'not_reached');
    const closed = createServer();
    const free = await listening(closed);
    closed.close();
    await once(closed, 'close');
    await refused(send(`http://localhost:${free}/`, { resolve: names('127.0.0.1') }), 'not_reached');
  });

  it('knows a mail server by the same rules', async () => {
    assert.equal(await resolved('10.0.0.9', { ownNetwork: true }, names()), '10.0.0.9');
    await refused(resolved('10.0.0.9', {}, names()), 'address_refused');
    await refused(resolved('smtp.example.se', { ownNetwork: true }, names('127.0.0.1')), 'address_refused');
  });
});
