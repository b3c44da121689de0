/** Why a file cannot be opened. */
export type Refusal = 'foreign' | 'newer' | 'damaged' | 'wrong' | 'tooLarge';

export class RefusedFile extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.name = 'RefusedFile';
    this.why = why;
  }
}

/** Makes a key of a pass-phrase, as slowly as the rounds say: that is what a guess costs. */
export type Derive = (passPhrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) => Promise<CryptoKey>;

// mark (3) · version (1) · rounds (4) · salt (16) · iv (12) · sealed words and their tag · checksum (4)
const mark = [0x42, 0x46, 0x4e];
const version = 1;
const headerLength = 36;
const checksumLength = 4;
const tagLength = 16;

export const rounds = 600_000;
/** A file that asks for more would only keep the device busy. */
const mostRounds = 10_000_000;
/** Far more than a form is filled with, so that whatever was saved can be opened again; more than this is no form of ours. */
export const mostBytes = 4 * 1024 * 1024;
/** How long the file is then says little of how much was written. */
const block = 1024;

export const derive: Derive = async (passPhrase, salt, iterations) => {
  const words = new TextEncoder().encode(passPhrase);
  const phrase = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(algorithm, phrase, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

/** Seals JSON under a pass-phrase. The header is readable and cannot be changed: it is sealed with the words. */
export async function seal(json: string, passPhrase: string, deriveKey: Derive = derive): Promise<Uint8Array<ArrayBuffer>> {
  const words = new TextEncoder().encode(json);
  const padded = new Uint8Array(Math.ceil((words.length + 1) / block) * block).fill(0x20);
  padded.set(words);
  const header = new Uint8Array(headerLength);
  header.set([...mark, version]);
  new DataView(header.buffer).setUint32(4, rounds);
  crypto.getRandomValues(header.subarray(8));
  const sealed = await crypto.subtle.encrypt(gcm(header), await deriveKey(passPhrase, header.slice(8, 24), rounds), padded);
  const file = new Uint8Array(headerLength + sealed.byteLength + checksumLength);
  file.set(header);
  file.set(new Uint8Array(sealed), headerLength);
  file.set(await checksum(file.slice(0, -checksumLength)), file.length - checksumLength);
  return file;
}

/** @throws RefusedFile */
export async function unseal(file: Uint8Array<ArrayBuffer>, passPhrase: string, deriveKey: Derive = derive): Promise<string> {
  await check(file);
  const header = file.slice(0, headerLength);
  const sealed = file.slice(headerLength, -checksumLength);
  const key = await deriveKey(passPhrase, header.slice(8, 24), roundsOf(header));
  const words = await crypto.subtle.decrypt(gcm(header), key, sealed).catch(() => Promise.reject(new RefusedFile('wrong')));
  return new TextDecoder().decode(words).trimEnd();
}

/** What can be said before a pass-phrase: that it is one of ours, of this version, and came whole. */
export async function check(file: Uint8Array<ArrayBuffer>): Promise<void> {
  if (file.length > mostBytes) throw new RefusedFile('tooLarge');
  if (mark.some((byte, index) => file[index] !== byte)) throw new RefusedFile('foreign');
  if (file[3]! > version) throw new RefusedFile('newer');
  if (file[3] !== version || file.length < headerLength + tagLength + checksumLength) throw new RefusedFile('damaged');
  const sum = await checksum(file.slice(0, -checksumLength));
  if (sum.some((byte, index) => file[file.length - checksumLength + index] !== byte)) throw new RefusedFile('damaged');
  if (roundsOf(file) < rounds || roundsOf(file) > mostRounds) throw new RefusedFile('damaged');
}

const roundsOf = (header: Uint8Array<ArrayBuffer>) => new DataView(header.buffer, header.byteOffset).getUint32(4);

const gcm = (header: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv: header.slice(24, 36), additionalData: header });

/** Tells a broken file from a wrong pass-phrase. It keeps nobody out: that is what the seal is for. */
const checksum = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, checksumLength);
