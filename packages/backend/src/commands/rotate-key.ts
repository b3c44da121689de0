import { createKeys } from '../keys/keys.ts';
import { openKeys } from '../keys/master-key.ts';
import { rotateKeys } from '../keys/rotate-keys.ts';
import { inDatabase } from './in-database.ts';

// Wraps every key anew with BF_KEY, from BF_KEY_OLD. May be run again when it was cut off, and while the service runs with both.
// Exit code 0 when BF_KEY alone opens everything.
await inDatabase('owner', async ({ config, database, masterKey }) => {
  const { programmes, oldKey } = config;
  if (!oldKey) {
    console.error('BF_KEY_OLD is missing: the key that everything is wrapped with now. BF_KEY is the new one.');
    return 2;
  }
  const keys = await openKeys(database, { master: masterKey, old: oldKey }, programmes.keys());
  console.log('Wrapping every key anew. If this is cut off, run it again.');
  for (const municipality of programmes.keys()) {
    const { anew, verified } = await rotateKeys(database, keys, createKeys(masterKey), municipality);
    console.log(`${municipality}: ${anew} keys wrapped anew, ${verified} opened with BF_KEY alone.`);
  }
  console.log('Done. Take BF_KEY_OLD away, and start the service again.');
  return 0;
});
