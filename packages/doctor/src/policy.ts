// Content-Security-Policy, as far as it decides whether our scripts run, our service is asked and our frame is shown.

/** One policy: directive → what it allows. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** A header may hold several policies, apart by commas; each must allow. The first of two like directives counts. */
export function readPolicies(texts: readonly string[]): Policy[] {
  return texts.flatMap(text => text.split(',')).map(readPolicy);
}

function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const line of text.split(';')) {
    const [name = '', ...sources] = line.trim().split(/\s+/);
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

const fallbacks = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
} as const;
export type Asked = keyof typeof fallbacks;

export interface Refusal {
  /** The directive that refuses, as the policy writes it. */
  directive: string;
  /** The line that the policy needs instead, whole. */
  line: string;
}

interface Request {
  address: string;
  page: string;
  nonce?: string;
}

/** The first policy that refuses, with the line that lets it in; undefined when all allow. */
export function refusalOf(policies: readonly Policy[], asked: Asked, request: Request): Refusal | undefined {
  for (const policy of policies) {
    const directive = fallbacks[asked].find(name => policy.has(name));
    if (!directive || allows(policy.get(directive)!, request)) continue;
    const kept = policy.get(directive)!.filter(source => source.toLowerCase() !== "'none'");
    // `default-src` stays as it is: a line of its own is added, with what it allowed so far.
    const name = directive === 'default-src' ? asked : directive;
    return { directive, line: `${[name, ...kept, new URL(request.address).origin].join(' ')};` };
  }
  return undefined;
}

/** The line that a policy of Trusted Types needs, when it does not know ours. */
export function trustedTypesRefusal(policies: readonly Policy[], name = 'bostadforst'): string | undefined {
  for (const policy of policies) {
    const names = policy.get('trusted-types');
    if (!names || names.includes(name) || names.includes('*')) continue;
    return `${['trusted-types', ...names.filter(each => each !== "'none'"), name].join(' ')};`;
  }
  return undefined;
}

/** Whether these origins may show what carries this policy in a frame. */
export function mayFrame(policies: readonly Policy[], service: string, page: string): boolean {
  return policies.every(policy => {
    const sources = policy.get('frame-ancestors');
    return !sources || sources.some(source => matches(source, new URL(page), new URL(service)));
  });
}

function allows(sources: readonly string[], { address, page, nonce }: Request): boolean {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  // Under it, names of hosts count for nothing.
  if (sources.some(source => source.toLowerCase() === "'strict-dynamic'")) return false;
  return sources.some(source => matches(source, new URL(address), new URL(page)));
}

/** One source expression against an address. Keywords other than `'self'` allow no address. */
function matches(source: string, address: URL, self: URL): boolean {
  if (source.toLowerCase() === "'self'") return address.origin === self.origin;
  if (source.startsWith("'")) return false;
  if (source === '*') return /^(https?|wss?):$/.test(address.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return sameScheme(source.toLowerCase(), address.protocol);

  const [, scheme, host = '', port, path = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host || !sameScheme(scheme ? `${scheme.toLowerCase()}:` : self.protocol, address.protocol)) return false;
  return sameHost(host.toLowerCase(), address.hostname) && samePort(port, address) && samePath(path, address.pathname);
}

/** What is allowed over http is allowed over https as well. */
const sameScheme = (allowed: string, asked: string) => allowed === asked || (allowed === 'http:' && asked === 'https:');

const sameHost = (allowed: string, asked: string) =>
  allowed.startsWith('*.') ? asked.endsWith(allowed.slice(1)) : allowed === '*' || allowed === asked;

function samePort(allowed: string | undefined, { port, protocol }: URL): boolean {
  if (allowed === '*') return true;
  const asked = port || (protocol === 'https:' ? '443' : '80');
  return allowed ? allowed === asked || (allowed === '80' && asked === '443') : port === '';
}

const samePath = (allowed: string, asked: string) =>
  allowed === '' || (allowed.endsWith('/') ? asked.startsWith(allowed) : asked === allowed);
