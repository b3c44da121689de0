import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

interface DemoKeys {
  /** Signs the demo provider’s tokens. ES256, private. */
  signing: JWK;
  /** Signs its cookies. Base64url. */
  cookies: string;
}

/** The demo provider’s keys, made at the first start and kept, so that a restart signs nobody out. */
export async function demoKeys(dataDir: string): Promise<DemoKeys> {
  const path = join(dataDir, 'demo-idp-keys.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as DemoKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('base64url') };
  const keys: DemoKeys = { signing, cookies: randomBytes(32).toString('base64url') };
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
