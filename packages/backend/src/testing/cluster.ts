import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** A PostgreSQL of the test's own, thrown away afterwards. */
export interface Cluster {
  url(user: string, database?: string): string;
  /** By itself at the latest when the process ends. */
  stop(): void;
}

const versions = '/usr/lib/postgresql';
const trusting = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions'];
const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'].flatMap(setting => ['-c', setting]);

/** @throws Error in one sentence when the machine has no PostgreSQL. */
export async function startCluster(): Promise<Cluster> {
  const bin = findBin();
  if (!bin) throw new Error('PostgreSQL’s programs were not found: install it, or set PG_BIN to the folder of its initdb.');
  const as = stepDown();
  // Short: the path of a socket may have 107 bytes.
  const folder = mkdtempSync(join(tmpdir(), 'bf-pg-'));
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid!);
  const data = join(folder, 'data');
  const env = { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' };
  execFileSync(join(bin, 'initdb'), ['-D', data, ...trusting], { ...as, env, cwd: folder, stdio: 'pipe' });

  const port = await freePort();
  const log = openSync(join(folder, 'log'), 'a');
  const where = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
  const server = spawn(join(bin, 'postgres'), [...where, ...fast], { ...as, env, cwd: folder, stdio: ['ignore', log, log] });
  const stop = () => {
    process.off('exit', stop);
    spawnSync(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-w'], { ...as, env, cwd: folder });
    rmSync(folder, { recursive: true, force: true });
  };
  // A process that is done with its work may end; the cluster goes with it.
  server.unref();
  process.once('exit', stop);
  const isReady = () => spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], { env }).status === 0;
  for (let tries = 0; !isReady(); tries += 1) {
    if (tries > 600 || server.exitCode !== null) throw new Error(`PostgreSQL did not start; see ${join(folder, 'log')}.`);
    await pause(100);
  }
  return {
    url: (user, database = 'postgres') => `postgres://${user}@127.0.0.1:${port}/${database}`,
    stop,
  };
}

function findBin(): string | undefined {
  if (process.env.PG_BIN) return process.env.PG_BIN;
  if (!existsSync(versions)) return undefined;
  const newestFirst = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  return newestFirst.map(version => join(versions, version, 'bin')).find(bin => existsSync(join(bin, 'initdb')));
}

/** PostgreSQL refuses to run as root. */
function stepDown(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string, user: string) => {
    const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  };
  const user = id('-u', 'postgres') === undefined ? 'nobody' : 'postgres';
  return { uid: id('-u', user)!, gid: id('-g', user)! };
}
