import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import type { MailSettings } from '@bostadforst/contract/notify/settings';
import { NotSent, resolved, systemResolver, type Resolver } from './resolve.ts';

export interface Mail {
  settings: MailSettings;
  password?: string | undefined;
  /** The mailboxes of one role or unit. */
  to: readonly string[];
  /** Stays the same however often it is sent. */
  id: string;
  /** The page with the list: the same for every message. */
  list: string;
  allowLoopback?: boolean;
  resolve?: Resolver;
}

export const subject = 'Något nytt att titta på';
export const sentence = (list: string) => `Det finns något nytt att titta på. Logga in på ${list}\n`;

const within = 5_000;

/** One neutral sentence. Nothing in it, or around it, tells what has happened or to whom. @throws NotSent */
export async function sendMail({ settings, password, to, id, list, allowLoopback = false, resolve = systemResolver }: Mail): Promise<void> {
  const { from, smtp } = settings;
  const address = await resolved(smtp.host, { loopback: allowLoopback, ownNetwork: smtp.ownNetwork ?? false }, resolve);
  const { hostname } = new URL(list);
  const transport = createTransport({
    host: address,
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: smtp.security === 'starttls',
    ignoreTLS: smtp.security === 'none',
    tls: isIP(smtp.host) ? {} : { servername: smtp.host },
    // What it calls itself: else the machine's own name is told.
    name: hostname,
    ...(smtp.user ? { auth: { user: smtp.user, pass: password ?? '' } } : {}),
    connectionTimeout: within,
    greetingTimeout: within,
    socketTimeout: within,
    dnsTimeout: within,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: [...to],
      subject,
      text: sentence(list),
      messageId: `<${id}@${hostname}>`,
      xMailer: false,
      headers: { 'auto-submitted': 'auto-generated' },
    });
  } catch (error) {
    throw failed(error);
  } finally {
    transport.close();
  }
}

/** The server's own words may hold an address: only its number is kept. */
function failed(error: unknown): NotSent {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (code === 'ETIMEDOUT') return new NotSent('too_slow');
  return responseCode ? new NotSent('refused_by_receiver', responseCode) : new NotSent('not_reached');
}
