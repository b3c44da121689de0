/** Crockford's base32: no I, L, O or U, which are read as 1, 1, 0 and V. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 17;

/**
 * Makes what a person keeps after sending: 80 random bits and a check sign, written 4-4-4-5. It holds nothing about the person.
 * Only its HMAC is ever stored.
 */
export function makeReceipt(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = bytes => crypto.getRandomValues(bytes)): string {
  const values = Array.from(fiveBits(random(new Uint8Array(10))));
  return written([...values, checkOf(values)]);
}

/**
 * Reads a receipt as someone wrote it down: any case, any spaces or dashes, look-alike signs mended.
 * `undefined` when it cannot be one.
 */
export function readReceipt(text: string): string | undefined {
  const cleaned = cleanedSigns(text);
  const values = Array.from(cleaned, sign => signs.indexOf(sign));
  if (values.length !== length || values.includes(-1)) return undefined;
  return checkOf(values.slice(0, -1)) === values.at(-1) ? grouped(cleaned) : undefined;
}

/** What has been understood while someone is still writing, in the groups of the paper: shown beside the field, before anything is sent. */
export function readReceiptSoFar(text: string): { written: string; missing: number } {
  const cleaned = cleanedSigns(text);
  return { written: grouped(cleaned), missing: length - cleaned.length };
}

const cleanedSigns = (text: string) =>
  text
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V');

const grouped = (text: string) => [text.slice(0, 4), text.slice(4, 8), text.slice(8, 12), text.slice(12)].filter(Boolean).join('-');

const written = (values: readonly number[]) => grouped(values.map(value => signs[value]).join(''));

function* fiveBits(bytes: Uint8Array): Generator<number> {
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) yield (held >> (bits - 5)) & 31;
    held &= (1 << bits) - 1;
  }
}

/**
 * A weighted sum over the field of 32 elements. Each place has a weight of its own, so that any one wrong sign and any two
 * signs changed about are noticed.
 */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), 0);
}

/** Twice as much in the field of 32 elements (x⁵ + x² + 1). */
function double(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
