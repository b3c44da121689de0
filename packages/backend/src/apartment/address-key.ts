/** An address as it is compared: the same however it was spaced, cased or punctuated. `Exempelgatan 3, lgh 1201` is `exempelgatan 3 1201`. */
export function addressKey(address: string): string {
  return address
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\b(lgh|lägenhet|lght|nr)\b\.?/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
