import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { mayReach, type Beyond } from './addresses.ts';

/** Every address of a name, as the machine knows them. */
export type Resolver = (name: string) => Promise<readonly { address: string }[]>;

export const systemResolver: Resolver = name => lookup(name, { all: true, verbatim: true });

/** Why nothing was sent, in words of a closed set: whatever else is known of it may hold an address. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
  readonly why: 'name_not_found' | 'address_refused' | 'not_reached' | 'too_slow' | 'refused_by_receiver';
  /** What the receiver answered. */
  readonly status?: number;
  constructor(why: NotSent['why'], status?: number) {
    super(why);
    this.why = why;
    if (status !== undefined) this.status = status;
  }
}

/**
 * Looks a name up once and answers with an address that may be reached. Whoever connects connects to that address: a name that says one
 * thing when it is checked and another when it is used leads nowhere. One bad address among good ones is refused with them.
 */
export async function resolved(host: string, beyond: Beyond, resolve: Resolver): Promise<string> {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const all = isIP(name) ? [{ address: name }] : await resolve(name).catch(() => []);
  if (!all.length) throw new NotSent('name_not_found');
  if (!all.every(({ address }) => mayReach(address, beyond))) throw new NotSent('address_refused');
  return all[0]!.address;
}
