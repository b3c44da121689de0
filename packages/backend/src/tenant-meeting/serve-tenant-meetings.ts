import { addMonths, dayOf } from '@bostadforst/contract/day';
import { ProblemError } from '@bostadforst/contract/problem';
import {
  meetsMonthly,
  unitsThatMeet,
  type MeetingTenant,
  type OwnMeetings,
  type TenantMeetings,
} from '@bostadforst/contract/tenant-meeting';
import { tenantMeetingRoutes } from '@bostadforst/contract/tenant-meeting/routes';
import type { House } from '../house.ts';
import { people } from '../person/person-store.ts';
import { tiedTo, type Room, type Who } from '../room.ts';
import { serve } from '../serve.ts';
import { tenantMeetings } from './tenant-meeting-store.ts';
import { ownTenants, seesOf, tenantsNow, type Sees } from './who-sees.ts';

/** Each month: which support and which occupation fit each tenant now. Only with their yes, and in words. */
export function serveTenantMeetings(house: House): void {
  serve(house, tenantMeetingRoutes, 'listMeetingTenants', async ({ who, room }) => {
    const agenda = meetsMonthly(room.programme.policy) ? await agendaFor(room, who) : [];
    room.audit({ kind: 'tenant_meeting', filter: 'agenda', count: agenda.length });
    return agenda;
  });

  serve(house, tenantMeetingRoutes, 'giveMeetingYes', {
    store: async ({ params: { personId }, body, who, room }) => {
      const { sees } = await opened(room, who, personId);
      if (!sees.mayAsk) throw new ProblemError('not_found');
      holdsThem(room);
      const today = dayOf(room.now);
      if (!body.units.every(unit => unitsThatMeet(room.programme).includes(unit))) throw new ProblemError('invalid', ['units']);
      if (body.validUntil < today || body.validUntil > addMonths(today, 12)) throw new ProblemError('invalid', ['validUntil']);
      await tenantMeetings(room).giveYes(personId, body);
      room.audit({ kind: 'tenant_meeting', personId, reason: 'yes_given', saidHow: body.givenHow });
      return personId;
    },
    answer: ({ who, room }, personId) => shownAfter(room, who, personId),
  });

  serve(house, tenantMeetingRoutes, 'openTenantMeetings', async ({ params: { personId }, who, room }) => {
    const { shown } = await opened(room, who, personId);
    room.audit({ kind: 'tenant_meeting', personId });
    return shown;
  });

  serve(house, tenantMeetingRoutes, 'noteTenantMeeting', {
    store: async ({ params: { personId }, body, who, room }) => {
      const { sees, shown } = await opened(room, who, personId);
      holdsThem(room);
      if (!shown.yes) throw new ProblemError('not_possible_now', ['yes']);
      const { units } = shown.yes;
      if (body.heldOn > dayOf(room.now)) throw new ProblemError('invalid', ['heldOn']);
      if (!body.unitsPresent.every(unit => units.includes(unit))) throw new ProblemError('invalid', ['unitsPresent']);
      if (sees.part === 'occupation' && body.support) throw new ProblemError('invalid', ['support']);
      const id = await tenantMeetings(room).note(personId, body, who);
      room.audit({ kind: 'tenant_meeting', recordId: id, personId, reason: 'noted' });
      return personId;
    },
    answer: ({ who, room }, personId) => shownAfter(room, who, personId),
  });

  serve(house, tenantMeetingRoutes, 'takeBackMeetingYes', async ({ params: { personId }, who, room }) => {
    const { sees } = await opened(room, who, personId);
    if (!sees.mayAsk) throw new ProblemError('not_found');
    await tenantMeetings(room).takeBack(personId);
    room.audit({ kind: 'tenant_meeting', personId, reason: 'yes_taken_back' });
    return (await opened(room, who, personId)).shown;
  });

  // One's own. Written down, it would tell staff when someone reads about themselves.
  serve(house, tenantMeetingRoutes, 'listOwnMeetings', async ({ who, room }) => ownMeetings(room, who), { withoutTrace: true });

  serve(house, tenantMeetingRoutes, 'takeBackOwnMeetingYes', async ({ who, room }) => {
    const { personId } = who;
    if (!personId) throw new ProblemError('not_found');
    await tenantMeetings(room).takeBack(personId);
    room.audit({ kind: 'tenant_meeting', personId, reason: 'yes_taken_back' });
    return ownMeetings(room, who);
  });
}

function holdsThem({ programme }: Room): void {
  if (!meetsMonthly(programme.policy)) throw new ProblemError('not_possible_now');
}

async function ownMeetings(room: Room, { personId }: Who): Promise<OwnMeetings> {
  if (!personId) throw new ProblemError('not_found');
  const store = tenantMeetings(room);
  const yes = await store.yesOf(personId);
  return { ...(yes ? { yes } : {}), meetings: await store.of(personId) };
}

/** One tenant as whoever asks may see them. @throws ProblemError `not_found` for everyone else, as for nobody. */
async function opened(room: Room, who: Who, personId: string): Promise<{ sees: Sees; shown: TenantMeetings }> {
  const store = tenantMeetings(room);
  const person = (await people(room).words([personId])).get(personId);
  const yes = person && (await store.yesOf(personId));
  // One's own is read as the tenant, and led by a colleague.
  const isOwn = (await tiedTo(room.trx, room.municipality, who)) === personId;
  const sees = person && !isOwn && seesOf(who, (await ownTenants(room, who)).has(personId), yes);
  if (!person || !sees) throw new ProblemError('not_found');
  const meetings = await store.of(personId);
  return {
    sees,
    shown: {
      personId,
      alias: person.alias,
      ...(yes ? { yes } : {}),
      meetings: sees.part === 'all' ? meetings : meetings.flatMap(({ support: _, ...meeting }) => (meeting.occupation ? [meeting] : [])),
    },
  };
}

/** What was written, and what was there before. The same request again is a look like any other. */
async function shownAfter(room: Room, who: Who, personId: string): Promise<TenantMeetings> {
  const { shown } = await opened(room, who, personId);
  room.audit({ kind: 'tenant_meeting', personId });
  return shown;
}

/** Those with a yes that whoever asks has to do with; whoever may ask for a yes sees the others who live in a home as well. */
async function agendaFor(room: Room, who: Who): Promise<MeetingTenant[]> {
  const store = tenantMeetings(room);
  const yeses = await store.yesesToday();
  const own = await ownTenants(room, who);
  const oneself = await tiedTo(room.trx, room.municipality, who);
  const shown = [...new Set([...yeses.keys(), ...(await tenantsNow(room))])].filter(id => {
    if (id === oneself) return false;
    const sees = seesOf(who, own.has(id), yeses.get(id));
    return sees && (sees.mayAsk || yeses.has(id));
  });
  const words = await people(room).words(shown);
  const days = await store.lastDays(shown);
  return shown
    .flatMap(personId => {
      const alias = words.get(personId)?.alias;
      const [yes, lastHeldOn] = [yeses.get(personId), days.get(personId)];
      return alias === undefined ? [] : [{ personId, alias, ...(yes ? { yes } : {}), ...(lastHeldOn ? { lastHeldOn } : {}) }];
    })
    .sort((one, other) => one.alias.localeCompare(other.alias, 'sv'));
}
