import { isIP } from 'node:net';
import { Webhook } from 'standardwebhooks';
import * as z from 'zod/mini';
import { isRole, mailedRoles } from '@bostadforst/contract/notify/settings';
import type { Programme } from '@bostadforst/contract/programme';
import type { MunicipalitySettings, Settings } from '@bostadforst/contract/programme/settings';
import { mayReach } from './addresses.ts';
import type { OutgoingSecrets } from './deliver.ts';

const Named = z.record(z.string(), z.string().check(z.minLength(1)));

interface Environment {
  BF_WEBHOOK_SECRETS?: string | undefined;
  BF_SMTP_PASSWORDS?: string | undefined;
}

/** The secrets of what is sent outside, and one sentence for each thing that is wrong with it. Shows none of them. */
export function readOutgoing(
  env: Environment,
  settings: Settings | undefined,
  programmes: ReadonlyMap<string, Programme>,
  demo: boolean,
): { value: OutgoingSecrets; faults: string[] } {
  const webhooks = named('BF_WEBHOOK_SECRETS', env.BF_WEBHOOK_SECRETS, '{"stodsystem": "whsec_…"}');
  const smtp = named('BF_SMTP_PASSWORDS', env.BF_SMTP_PASSWORDS, '{"exempelkommun": "the password"}');
  const all = Object.entries(settings?.municipalities ?? {});
  const names = new Set(all.flatMap(([, { webhooks: hooks = [] }]) => hooks.map(({ secretName }) => secretName)));
  const loopback = settings?.allowLoopback ?? false;
  const faults = [
    ...webhooks.faults,
    ...smtp.faults,
    ...(loopback && !demo ? ['settings.json: allowLoopback is for the demo and tests: take it out, or set BF_DEMO to 1.'] : []),
    ...all.flatMap(([code, each]) => [
      ...hookFaults(code, each, webhooks.value, loopback && demo),
      ...mailFaults(code, each, programmes.get(code), smtp.value, loopback && demo),
    ]),
    ...[...webhooks.value.keys()]
      .filter(name => !names.has(name))
      .map(name => `BF_WEBHOOK_SECRETS names ${name}, which is the secretName of no webhook in the settings.`),
    ...[...smtp.value.keys()]
      .filter(code => !settings?.municipalities[code]?.mail)
      .map(code => `BF_SMTP_PASSWORDS names ${code}, which has no mail in the settings.`),
  ];
  return { value: { webhooks: webhooks.value, smtp: smtp.value }, faults };
}

function named(variable: string, text: string | undefined, example: string) {
  if (!text) return { value: new Map<string, string>(), faults: [] };
  const read = Named.safeParse(jsonOr(undefined, text));
  const faults = read.success ? [] : [`${variable} must be a JSON object such as ${example}.`];
  return { value: new Map(Object.entries(read.data ?? {})), faults };
}

function jsonOr(otherwise: unknown, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}

type Secrets = ReadonlyMap<string, string>;

function hookFaults(code: string, { webhooks = [] }: MunicipalitySettings, secrets: Secrets, loopback: boolean): string[] {
  return webhooks.flatMap(({ url, secretName }, index) => {
    const where = `settings.json: municipalities.${code}.webhooks.${index}`;
    const secret = secrets.get(secretName);
    const make = 'Make one with: echo "whsec_$(openssl rand -base64 32)"';
    return [
      ...(mayLeadThere(url, loopback)
        ? []
        : [`${where}.url leads to an address that is not public: webhooks go to https on the internet.`]),
      ...(webhooks.findIndex(each => each.secretName === secretName) < index
        ? [`${where}.secretName is the same as another’s: each address has a secret of its own.`]
        : []),
      ...(secret === undefined ? [`BF_WEBHOOK_SECRETS has no ${secretName}, which ${where} signs with. ${make}`] : []),
      ...(secret !== undefined && !isSecret(secret)
        ? [`BF_WEBHOOK_SECRETS: ${secretName} is not whsec_ and 24 to 64 bytes in base64. ${make}`]
        : []),
    ];
  });
}

/** A name is looked up when something is sent; an address that is written out can be told at once. */
function mayLeadThere(url: string, loopback: boolean): boolean {
  const { hostname, protocol } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (protocol !== 'https:' || host === 'localhost') return loopback;
  return !isIP(host) || mayReach(host, { loopback });
}

function isSecret(text: string): boolean {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  const length = encoded ? Buffer.from(encoded, 'base64').length : 0;
  if (length < 24 || length > 64) return false;
  try {
    return Boolean(new Webhook(text));
  } catch {
    return false;
  }
}

function mailFaults(
  code: string,
  { mail }: MunicipalitySettings,
  programme: Programme | undefined,
  passwords: Secrets,
  loopback: boolean,
): string[] {
  if (!mail) return [];
  const where = `settings.json: municipalities.${code}.mail`;
  const { smtp, to } = mail;
  const units = new Set(programme?.units.map(({ id }) => id));
  const isMailed = (box: string) => mailedRoles.some(role => role === box);
  return [
    ...Object.keys(to).flatMap(box => {
      if (isMailed(box) || (!isRole(box) && (units.has(box) || !programme))) return [];
      if (isRole(box))
        return [`${where}.to names ${box}: only roles that work with the list are written to, never anyone a referral is about.`];
      return [`${where}.to names ${box}, which is neither a role nor a unit of the programme.`];
    }),
    ...(smtp.security === 'none' && !loopback ? [`${where}.smtp.security none is for the demo and tests: use tls or starttls.`] : []),
    ...(isIP(smtp.host) && !mayReach(smtp.host, { loopback, ownNetwork: smtp.ownNetwork ?? false })
      ? [
          `${where}.smtp.host is not a public address: a mail server on your own network needs ownNetwork, and this very machine is refused.`,
        ]
      : []),
    ...(smtp.user && !passwords.has(code)
      ? [`BF_SMTP_PASSWORDS has no ${code}, whose mail server wants a password for ${smtp.user}.`]
      : []),
    ...(!smtp.user && passwords.has(code) ? [`BF_SMTP_PASSWORDS names ${code}, whose mail in the settings has no user.`] : []),
  ];
}
