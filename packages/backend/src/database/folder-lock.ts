import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartFault } from '../start-fault.ts';

/**
 * PGlite takes no lock, and two processes on one folder lose rows without a word. So we take our own: a file that says which process
 * has the folder, with a heartbeat.
 *
 * A lock is never taken from a process that lives. On this machine that is asked of the system; for a lock from another machine or
 * container only the heartbeat can tell, and it is watched for a while before it is held for dead.
 */
export interface FolderLock {
  release(): void;
}

interface Holder {
  token: string;
  pid: number;
  /** Processes can be compared only within the same start of the same machine, and the same space of process numbers. */
  space: string;
  /** When the process began: a number is used again. */
  began?: string;
}

export interface LockOptions {
  /** Milliseconds between two beats. */
  beat?: number;
  /** Called when someone else has taken the lock after all: stop writing at once. */
  onLost?: () => void;
}

export async function lockFolder(folder: string, { beat = 2_000, onLost = () => process.exit(1) }: LockOptions = {}): Promise<FolderLock> {
  mkdirSync(dirname(folder), { recursive: true });
  // Beside the folder: PGlite makes its own, and wants it empty.
  const path = `${folder}.lock`;
  const mine: Holder = { token: randomUUID(), pid: process.pid, space: space(), began: beganAt(process.pid) };
  if (!create(path, mine)) await takeOver(path, mine, folder, beat);

  const timer = setInterval(() => {
    if (read(path)?.token === mine.token) utimesSync(path, new Date(), new Date());
    else onLost();
  }, beat);
  timer.unref();
  const release = () => {
    clearInterval(timer);
    process.off('exit', release);
    if (read(path)?.token === mine.token) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return { release };
}

/** Says who has the folder, when a process of this machine does; takes nothing. */
export function inUse(folder: string): string | undefined {
  const holder = read(`${folder}.lock`);
  return holder?.space === space() && isRunning(holder) ? takenSentence(folder, holder) : undefined;
}

const takenSentence = (folder: string, holder: Holder | undefined) =>
  `Another process${holder ? ` (${holder.pid})` : ''} is using the database in ${folder}: stop it first, or set DATA_DIR to another folder.`;

function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function takeOver(path: string, mine: Holder, folder: string, beat: number): Promise<void> {
  const before = read(path);
  const taken = new StartFault(takenSentence(folder, before));
  if (await lives(path, before, beat)) throw taken;
  // Renamed into place whole; of several that take over at once the last one stands, and the others see it.
  if (read(path)?.token !== before?.token) throw taken;
  writeFileSync(`${path}.${mine.token}`, JSON.stringify(mine));
  renameSync(`${path}.${mine.token}`, path);
  await pause(50 + Math.random() * 50);
  if (read(path)?.token !== mine.token) throw taken;
}

async function lives(path: string, holder: Holder | undefined, beat: number): Promise<boolean> {
  if (holder?.space === space()) return isRunning(holder);
  const last = beatOf(path);
  for (let waited = 0; waited < 5 * beat; waited += beat / 2) {
    await pause(beat / 2);
    if (beatOf(path) !== last) return true;
  }
  return false;
}

function isRunning({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not ours to signal, but there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === beganAt(pid);
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function beatOf(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** The kernel's start and the process namespace where there is one; else the machine's name. */
function space(): string {
  try {
    return [readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(), readlinkSync('/proc/self/ns/pid')].join(' ');
  } catch {
    return hostname();
  }
}

/** Field 22 of `/proc/<pid>/stat`; where there is none, the process number alone must do. One that has died and is only not yet buried did not begin. */
function beganAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}
