/** Asks for an address. A test gives its own, for addresses that are nowhere. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

export interface Answer {
  /** Where one was sent on to. */
  address: string;
  status: number;
  type: string;
  header(name: string): string;
  bytes: Uint8Array;
  /** Parsed, when it is JSON. */
  json: unknown;
}

/**
 * GET, and nothing else: the doctor looks, and changes nothing anywhere.
 *
 * @returns undefined when nobody answers within fifteen seconds
 */
export async function get(fetch: Fetch, address: string, from?: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, {
      method: 'GET',
      // As a browser would say where the page stands that asks.
      headers: { accept: '*/*', 'user-agent': 'bostadforst-doctor', ...(from && { origin: from }) },
      signal: AbortSignal.timeout(15_000),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      address: response.url || address,
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      header: name => response.headers.get(name) ?? '',
      bytes,
      json: parsed(bytes),
    };
  } catch {
    return undefined;
  }
}

function parsed(bytes: Uint8Array): unknown {
  if (bytes.length > 5_000_000) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a page of this origin may read an answer, by what the answer says. */
export function isReadableFrom(answer: Answer, address: string, origin: string): boolean {
  const allowed = answer.header('access-control-allow-origin');
  return new URL(address).origin === origin || allowed === '*' || allowed === origin;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
