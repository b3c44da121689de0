// Where PostgreSQL's own programs lie, when the machine has them. A test starts a cluster of its own with them and throws it away.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns {string | undefined} the folder of `initdb` and `postgres`, of the newest version there is */
export function findPostgres() {
  if (process.env.PG_BIN) return process.env.PG_BIN;
  const byVersion = new Intl.Collator('en', { numeric: true }).compare;
  const versionsIn = (folder, prefix = '') =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter(name => name.startsWith(prefix))
          .sort((a, b) => byVersion(b, a))
          .map(version => join(folder, version, 'bin'))
      : [];
  const folders = [
    ...versionsIn('/usr/lib/postgresql'),
    ...versionsIn('/opt/homebrew/opt', 'postgresql'),
    ...versionsIn('/usr/local/opt', 'postgresql'),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}
