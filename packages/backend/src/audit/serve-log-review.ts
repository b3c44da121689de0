import type { Selectable } from 'kysely';
import type { LogLine, LogSample } from '@bostadforst/contract/log-review';
import { logReviewRoutes } from '@bostadforst/contract/log-review/routes';
import { ProblemError } from '@bostadforst/contract/problem';
import { isNamed } from '../access/named-staff.ts';
import { openProtected } from '../database/database.ts';
import type { LogSampleTable } from '../database/tables/audit.ts';
import type { House } from '../house.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { logLines } from './log-line-store.ts';
import { logSamples } from './log-sample-store.ts';

/** Systematic checks of who has looked at what (lag 2001:454 10 §). Reading the log and checking it are written down as everything else. */
export function serveLogReview(house: House): void {
  serve(house, logReviewRoutes, 'listSamples', async ({ who, room }) => {
    await openForNamed(room, who);
    await logSamples(room).drawPassed();
    const samples = await Promise.all((await logSamples(room).all()).map(row => counted(room, row)));
    const shown = samples.filter(({ drawnOf, lines }) => drawnOf + lines > 0);
    room.audit({ kind: 'log_sample', filter: 'all', count: shown.length });
    return shown;
  });

  serve(house, logReviewRoutes, 'openSample', async ({ params, who, room }) => {
    await openForNamed(room, who);
    const sample = await counted(room, await found(room, params.sampleId));
    const looks = await logLines(room).of(params.sampleId, who);
    if (sample.drawnOf + looks.length === 0) throw new ProblemError('not_found');
    room.audit({ kind: 'log_sample', recordId: sample.id, count: looks.length });
    return { ...sample, looks };
  });

  serve(house, logReviewRoutes, 'checkLook', {
    store: async ({ params, body, who, room }) => {
      const { sampleId, lineId } = params;
      await openForNamed(room, who);
      const look = await lineOf(room, who, sampleId, lineId);
      if (look.own) throw new ProblemError('not_allowed');
      if (!(await logLines(room).check(sampleId, lineId, who, body))) throw new ProblemError('not_possible_now');
      room.audit({ kind: 'log_check', recordId: lineId, reason: body.outcome });
      return lineId;
    },
    async answer({ params, who, room }, lineId) {
      await openForNamed(room, who);
      return lineOf(room, who, params.sampleId, lineId);
    },
  });
}

async function openForNamed(room: Room, who: Who): Promise<void> {
  if (isNamed(room.settings, who)) await openProtected(room.trx);
}

async function found(room: Room, id: string) {
  const sample = await logSamples(room).one(id);
  if (!sample) throw new ProblemError('not_found');
  return sample;
}

async function lineOf(room: Room, who: Who, sampleId: string, lineId: string): Promise<LogLine> {
  const line = (await logLines(room).of(sampleId, who)).find(({ id }) => id === lineId);
  if (!line) throw new ProblemError('not_found');
  return line;
}

async function counted(room: Room, row: Selectable<LogSampleTable>): Promise<LogSample> {
  const { id, month, seed, drawn_of } = row;
  return { id, month, seed: Buffer.from(seed).toString('hex'), drawnOf: drawn_of, ...(await logLines(room).count(id)) };
}
