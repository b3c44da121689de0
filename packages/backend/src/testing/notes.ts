import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { InMunicipality, MunicipalityCode } from '@bostadforst/contract/programme';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Route } from '@bostadforst/contract/route';
import type { House } from '../house.ts';
import type { Room } from '../room.ts';
import { RefusalKept, serve } from '../serve.ts';

const Note = z.object({ id: z.uuid(), text: z.string() });
const NewNote = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(60_000)),
  to: z.optional(z.object({ name: z.string() })),
});
const OneNote = z.object({ municipality: MunicipalityCode, noteId: z.uuid() });
const problems = ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'] as const;

/** A thing made up for the tests of what every thing stands on: notes, kept as people's sealed rows. */
export const noteRoutes = {
  leaveNote: {
    method: 'POST',
    path: '/v1/:municipality/notes/left',
    summary: '',
    who: 'anyone',
    params: InMunicipality,
    body: NewNote,
    reply: Note,
    status: 201,
    problems,
    keyed: true,
  },
  writeNote: {
    method: 'POST',
    path: '/v1/:municipality/notes',
    summary: '',
    who: ['coordinator', 'support_worker'],
    params: InMunicipality,
    body: NewNote,
    reply: Note,
    status: 201,
    problems,
    keyed: true,
  },
  ownNote: {
    method: 'POST',
    path: '/v1/:municipality/notes/own',
    summary: '',
    who: 'signed_in',
    params: InMunicipality,
    body: NewNote,
    reply: Note,
    status: 201,
    problems,
    keyed: true,
  },
  listNotes: {
    method: 'GET',
    path: '/v1/:municipality/notes',
    summary: '',
    who: ['coordinator', 'case_officer'],
    params: InMunicipality,
    query: z.strictObject({ text: z.optional(z.string()) }),
    reply: z.array(Note),
    status: 200,
    problems,
  },
  openNote: {
    method: 'GET',
    path: '/v1/:municipality/notes/:noteId',
    summary: '',
    who: ['coordinator'],
    params: OneNote,
    reply: Note,
    status: 200,
    problems,
  },
  breakNote: {
    method: 'POST',
    path: '/v1/:municipality/notes/broken',
    summary: '',
    who: ['coordinator'],
    params: InMunicipality,
    body: NewNote,
    reply: Note,
    status: 201,
    problems,
    keyed: true,
  },
  refuseNote: {
    method: 'POST',
    path: '/v1/:municipality/notes/refused',
    summary: '',
    who: ['coordinator'],
    params: InMunicipality,
    body: NewNote,
    reply: Note,
    status: 201,
    problems,
  },
} as const satisfies Record<string, Route>;

export interface NoteHooks {
  /** Waited for inside the transaction, before anything is stored. */
  beforeStoring?: (text: string) => Promise<void>;
}

export const serveNotes =
  ({ beforeStoring }: NoteHooks = {}) =>
  (house: House): void => {
    const keyed = {
      store: async ({ body, room }: { body: z.output<typeof NewNote>; room: Room }) => {
        await beforeStoring?.(body.text);
        return notes(room).add(body.text);
      },
      answer: ({ room }: { room: Room }, id: string) => notes(room).find(id),
    };
    serve(house, noteRoutes, 'leaveNote', keyed);
    serve(house, noteRoutes, 'writeNote', keyed);
    serve(house, noteRoutes, 'ownNote', keyed, { withoutTrace: true });
    serve(house, noteRoutes, 'listNotes', async ({ room }) => {
      const all = await notes(room).all();
      room.audit({ kind: 'note', filter: 'text=any', count: all.length });
      return all;
    });
    serve(house, noteRoutes, 'openNote', async ({ params, room }) => {
      room.audit({ kind: 'note', recordId: params.noteId });
      return notes(room).find(params.noteId);
    });
    serve(house, noteRoutes, 'breakNote', { ...keyed, answer: async () => ({ id: 'no id', text: '' }) });
    serve(house, noteRoutes, 'refuseNote', async ({ body, room }) => {
      await notes(room).add(body.text);
      throw new RefusalKept('not_possible_now');
    });
  };

export const notes = (room: Room) => {
  const { trx, municipality } = room;
  const open = async (row: { id: string; sealed: Uint8Array }) => {
    const sealer = await room.keys.person(row.id);
    // A column that the contract does not name: it must never leave.
    return { id: row.id, text: sealer.open({ table: 'person', id: row.id }, row.sealed, z.string()), secret: 'never told' };
  };
  return {
    async add(text: string) {
      const id = randomUUID();
      const sealer = await room.keys.createPerson(id);
      await trx
        .insertInto('person')
        .values({ municipality, id, sealed: sealer.seal({ table: 'person', id }, text), created_at: room.now })
        .execute();
      return id;
    },
    async find(id: string) {
      const row = await trx
        .selectFrom('person')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) throw new ProblemError('not_found');
      return open(row);
    },
    async all() {
      const rows = await trx.selectFrom('person').selectAll().where('municipality', '=', municipality).orderBy('created_at').execute();
      await room.keys.people(rows.map(({ id }) => id));
      return Promise.all(rows.map(open));
    },
  };
};
