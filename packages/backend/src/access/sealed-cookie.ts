import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A browser drops a cookie whose name, value and attributes are larger than this, in bytes. */
const largest = 4096;

export interface SealedCookie {
  /** The whole `Set-Cookie` value, or `undefined` when no browser would keep so much. */
  set(name: string, value: string, seconds: number): string | undefined;
  clear(name: string): string;
  /** What was set under this very name by this service, from a request’s `Cookie` header. */
  open(header: string | undefined, name: string): string | undefined;
  /** The names that begin so, as they were given to `set`. */
  names(header: string | undefined, beginning: string): string[];
}

/**
 * Cookies that only this service can read: AES-256-GCM, the cookie’s name as associated data, so that one cookie is never
 * taken for another. No script reads them (HttpOnly) and no other site’s form carries them (SameSite=Lax). Over https they
 * are `__Host-` and Secure; plain http is the demo on this very machine.
 */
export function createSealedCookie(masterKey: Uint8Array, origin: string): SealedCookie {
  const key = new Uint8Array(hkdfSync('sha256', masterKey, '', 'bostadforst cookie 1', 32));
  const secure = origin.startsWith('https:');
  const prefix = secure ? '__Host-bf-' : 'bf-';
  const line = (name: string, value: string, seconds: number) =>
    `${prefix}${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

  return {
    set(name, value, seconds) {
      const cookie = line(name, seal(key, name, value), seconds);
      return cookie.length <= largest ? cookie : undefined;
    },
    clear: name => line(name, '', 0),
    open(header, name) {
      const value = read(header).get(prefix + name);
      return value ? open(key, name, value) : undefined;
    },
    names(header, beginning) {
      const all = [...read(header).keys()].filter(name => name.startsWith(prefix + beginning));
      return all.map(name => name.slice(prefix.length));
    },
  };
}

function read(header = ''): Map<string, string> {
  return new Map(
    header.split(';').map(pair => {
      const [name = '', ...value] = pair.trim().split('=');
      return [name, value.join('=')];
    }),
  );
}

function seal(key: Uint8Array, name: string, value: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  return Buffer.concat([nonce, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

function open(key: Uint8Array, name: string, value: string): string | undefined {
  const sealed = Buffer.from(value, 'base64url');
  if (sealed.length < 28) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
      .setAAD(Buffer.from(name))
      .setAuthTag(sealed.subarray(-16));
    return decipher.update(sealed.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
