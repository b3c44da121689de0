import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { MunicipalitySettings } from '@bostadforst/contract/programme/settings';
import { outgoingEvents } from '@bostadforst/contract/notify';

export const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
export const secrets = { webhooks: new Map([['stodsystem', secret]]), smtp: new Map<string, string>() };
/** So that a test need not wait: half a second between looks, one before trying again. */
export const pace = { poll: 0.5, gather: 0, retryDelay: 1 };

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A system that is told: a real server on this machine. `answer` says how it answers each. */
export async function startReceiver(answer: (index: number) => number = () => 204, port = 0) {
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, reply) => {
    let body = '';
    request.on('data', data => (body += String(data)));
    request.on('end', () => {
      const status = answer(received.length);
      received.push({ headers: request.headers, body });
      reply.writeHead(status).end();
      for (const look of waiting.splice(0)) look();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    received,
    port: (server.address() as AddressInfo).port,
    messages: () => received.map(({ body }) => JSON.parse(body) as { type: string; referralId?: string }),
    /** Until so many have come. */
    async until(count: number): Promise<void> {
      while (received.length < count) await new Promise<void>(resolve => waiting.push(resolve));
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A mail server that keeps what it gets. */
export async function startMailServer(refuse: () => boolean = () => false) {
  const received: { email: Email; raw: string; to: string[]; from: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, callback) {
      let raw = '';
      stream.on('data', (data: Buffer) => (raw += data.toString()));
      stream.on('end', () => {
        if (refuse()) return callback(Object.assign(new Error('550 Pärlan <perlan@example.se> finns inte'), { responseCode: 550 }));
        void PostalMime.parse(raw).then(email => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          received.push({ email, raw, from, to: envelope.rcptTo.map(({ address }) => address) });
          callback();
        });
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    received,
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  };
}

/** Everything that may be told goes to one address, and mail to the coordinators' mailbox and one unit's. */
export const told = (hook: number, mail?: number): Pick<MunicipalitySettings, 'webhooks' | 'mail'> => ({
  webhooks: [{ url: `http://127.0.0.1:${hook}/in`, events: [...outgoingEvents], secretName: 'stodsystem' }],
  ...(mail
    ? {
        mail: {
          from: 'avisering@kommun.example.se',
          smtp: { host: '127.0.0.1', port: mail, security: 'none' as const },
          to: { coordinator: ['samordning@kommun.example.se'], vuxen: ['vuxen@kommun.example.se', 'vuxen2@kommun.example.se'] },
        },
      }
    : {}),
});
