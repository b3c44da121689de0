import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { verifyAudit, type Verified } from '../audit/verify-audit.ts';
import { openKeys } from '../keys/master-key.ts';
import { inDatabase } from './in-database.ts';

// Says for each municipality whether the trail of who did what is whole. Exit code 0 when it is, 1 with the first break when it is not.
// usage: verify-audit [--noted <municipality>=<mark>]…
const { values } = parseArgs({ options: { noted: { type: 'string', multiple: true, default: [] } } });
const noted = new Map(values.noted.map(each => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]));

await inDatabase('server', async ({ config, database, masterKey }) => {
  const { programmes, oldKey } = config;
  const unknown = [...noted.keys()].find(code => !programmes.has(code));
  if (unknown !== undefined) {
    console.error(`--noted names ${unknown || 'no municipality'}, which has no programme. Write it as jarfalla=12:9f3c…`);
    return 2;
  }
  const keys = await openKeys(database, { master: masterKey, old: oldKey }, programmes.keys());
  let broken = 0;
  for (const municipality of programmes.keys()) {
    const found = await database.inMunicipality(municipality, async trx => {
      // A long trail takes longer than any request may.
      await sql`set local statement_timeout = 0`.execute(trx);
      return verifyAudit(trx, municipality, keys.audit(municipality), noted.get(municipality));
    });
    console.log(sentence(municipality, found));
    if (found.fault) broken += 1;
  }
  return broken ? 1 : 0;
});

function sentence(municipality: string, { batches, sealed, waiting, mark, fault }: Verified): string {
  if (fault) return `${municipality}: BROKEN. ${fault} Before that: ${batches} whole batches with ${sealed} lines.`;
  const notYet = waiting ? ` ${waiting} lines are not sealed yet.` : '';
  const keep = mark ? ` Keep this mark elsewhere: ${mark}` : '';
  return `${municipality}: whole. ${sealed} lines in ${batches} batches.${notYet}${keep}`;
}
