import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Programme } from '@bostadforst/contract/programme';
import type { Settings } from '@bostadforst/contract/programme/settings';
import { readClientSecrets } from './access/client-secrets.ts';
import type { PostgresAddresses } from './database/postgres.ts';
import type { OutgoingSecrets } from './notify/deliver.ts';
import { readOutgoing } from './notify/outgoing-secrets.ts';
import { agreeingFaults, readProgrammes, readSettings } from './programme/read-files.ts';
import { unknownTexts } from './programme/text-keys.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  demo: boolean;
  host: string;
  /** Left out when PORT was none: then it does not start. */
  port?: number;
  dataDir: string;
  /** Left out: the embedded database in `dataDir`. */
  postgres?: PostgresAddresses;
  /** 32 bytes. Left out in the demo, which makes its own. */
  masterKey?: Uint8Array;
  /** The key before it, while it is being changed. */
  oldKey?: Uint8Array;
  /** Left out in the demo, which makes its own. */
  settings?: Settings;
  programmes: ReadonlyMap<string, Programme>;
  clientSecrets: ReadonlyMap<string, string>;
  outgoing: OutgoingSecrets;
  assetsDir?: string;
  /** Folder of other people's pages, which the demo shows from another origin. */
  hostsDir?: string;
  trustedProxies: string[];
}

/**
 * Reads everything that the service is told at start: the environment, `settings.json` and the programmes.
 *
 * @returns what could be read, and every fault as one plain sentence. With a fault the service does not start.
 */
export function readConfig(env: Environment): { config: Config; faults: string[] } {
  const faults: string[] = [];
  const note = <T>(read: { value: T; faults: readonly string[] }): T => {
    faults.push(...read.faults);
    return read.value;
  };

  const demo = note(readDemo(env.BF_DEMO));
  const port = note(readPort(env.PORT));
  const trustedProxies = note(readProxies(env.TRUSTED_PROXIES));
  const masterKey = note(readKey(env.BF_KEY, demo));
  const oldKey = env.BF_KEY_OLD ? note(asKey('BF_KEY_OLD', env.BF_KEY_OLD)) : undefined;
  if (oldKey && masterKey && Buffer.from(oldKey).equals(masterKey))
    faults.push('BF_KEY_OLD is the same as BF_KEY: it is the key before it.');
  const postgres = note(readAddresses(env, demo));
  const programmes = note(readProgrammes(resolve(env.PROGRAMMES_DIR || 'programmes')));
  const assetsDir = env.ASSETS_DIR ? resolve(env.ASSETS_DIR) : undefined;
  faults.push(...unknownTexts(programmes, assetsDir));
  const settings = env.SETTINGS_FILE ? note(readSettings(resolve(env.SETTINGS_FILE))) : undefined;
  if (!env.SETTINGS_FILE && !demo)
    faults.push('SETTINGS_FILE is missing: the path of settings.json, which says whom the service believes about who someone is.');
  if (settings) faults.push(...agreeingFaults(settings, programmes));
  const secrets = readClientSecrets(env.BF_CLIENT_SECRETS, settings?.issuers ?? []);
  faults.push(...secrets.faults);
  const outgoing = note(readOutgoing(env, settings, programmes, demo));

  return {
    faults,
    config: {
      demo,
      host: env.HOST || '127.0.0.1',
      port,
      dataDir: resolve(env.DATA_DIR || '.data'),
      postgres,
      masterKey,
      oldKey,
      settings,
      programmes,
      clientSecrets: secrets.secrets,
      outgoing,
      assetsDir,
      hostsDir: demo && env.HOSTS_DIR ? resolve(env.HOSTS_DIR) : undefined,
      trustedProxies,
    },
  };
}

/** Anyone signs in as anyone in the demo: a word that might mean *off* must never turn it on. */
function readDemo(text = '') {
  const known = ['1', '0', ''].includes(text);
  return { value: text === '1', faults: known ? [] : ['BF_DEMO is 1 for the demo, or 0: never with real people.'] };
}

function readProxies(text = '') {
  const value = text.split(/[\s,]+/).filter(Boolean);
  const wrong = value.filter(each => !['loopback', 'linklocal', 'uniquelocal'].includes(each) && !isNetwork(each));
  const faults = wrong.length
    ? [`TRUSTED_PROXIES holds what is no address: ${wrong.join(', ')}. An address, a network such as 10.0.0.0/8, or loopback.`]
    : [];
  return { value, faults };
}

/** An address or a network. `/0` is everybody: whoever sends would choose the address that they are counted by. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  const most = version === 6 ? 128 : 32;
  return version > 0 && more.length === 0 && (bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most));
}

function readPort(text: string | undefined) {
  const value = Number(text || 8080);
  const fine = Number.isInteger(value) && value >= 0 && value < 65_536;
  return { value: fine ? value : undefined, faults: fine ? [] : ['PORT is no port: a whole number from 0 to 65535.'] };
}

function readKey(text: string | undefined, demo: boolean) {
  if (!text) {
    const how = 'Make one with: openssl rand -base64 32';
    return { value: undefined, faults: demo ? [] : [`BF_KEY is missing: 32 random bytes in base64, kept outside the database. ${how}`] };
  }
  return asKey('BF_KEY', text);
}

function asKey(name: string, text: string) {
  const value = Buffer.from(text, 'base64');
  const fine = value.length === 32 && /^[A-Za-z0-9+/_-]{43}=?$/.test(text);
  return { value: fine ? value : undefined, faults: fine ? [] : [`${name} is not 32 bytes in base64.`] };
}

const roles = 'DATABASE_URL signs in as bf_app, which owns nothing; DATABASE_ADMIN_URL as the owner of the tables.';

function readAddresses({ DATABASE_URL: serving, DATABASE_ADMIN_URL: admin }: Environment, demo: boolean) {
  const faults = [
    ...(serving && !admin
      ? [
          `DATABASE_ADMIN_URL is missing: create a role that owns the database (create role bf_admin login createrole) and give its address. ${roles}`,
        ]
      : []),
    ...(admin && !serving
      ? [`DATABASE_URL is missing: create the role that serves and owns nothing (create role bf_app login) and give its address. ${roles}`]
      : []),
    ...(!serving && !admin && !demo
      ? [`DATABASE_URL and DATABASE_ADMIN_URL are missing: the addresses of a PostgreSQL database. ${roles}`]
      : []),
    ...[['DATABASE_URL', serving] as const, ['DATABASE_ADMIN_URL', admin] as const]
      .filter(([, address]) => address && !/^postgres(ql)?:\/\//.test(address))
      .map(([name]) => `${name} is no address of a PostgreSQL database: postgres://role@host/database.`),
  ];
  return { value: serving && admin && !faults.length ? { serving, admin } : undefined, faults };
}
