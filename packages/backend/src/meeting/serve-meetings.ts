import type { Role } from '@bostadforst/contract/access';
import { dayOf } from '@bostadforst/contract/day';
import type { Meeting, NewMeeting } from '@bostadforst/contract/meeting';
import { meetingRoutes } from '@bostadforst/contract/meeting/routes';
import { ProblemError } from '@bostadforst/contract/problem';
import { stateUnder } from '@bostadforst/contract/referral/flow';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { House } from '../house.ts';
import { act } from '../referral/act.ts';
import { listEntries } from '../referral/list-entries.ts';
import { looks } from '../referral/look-store.ts';
import { recordOf } from '../referral/record.ts';
import { referrals, type ReferralRow } from '../referral/referral-store.ts';
import { rolesThatSee } from '../referral/seen-by.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { amendAssessment, assessName, heldName } from './assess-name.ts';
import { isOpen, meetings, sittingRoles, type MeetingRow } from './meeting-store.ts';

/** How many meetings back are shown. */
const shownMeetings = 6;

/** The group's meetings: called once, one name after another, one save for each. */
export function serveMeetings(house: House): void {
  serve(house, meetingRoutes, 'listMeetings', async ({ who, room }) => {
    if (!sittingRoles(room, who).length) throw new ProblemError('not_allowed');
    const latest = await meetings(room).latest(shownMeetings);
    room.audit({ kind: 'meeting', filter: 'latest', count: latest.length });
    return Promise.all(latest.map(meeting => lineOf(room, who, meeting)));
  });

  serve(house, meetingRoutes, 'callMeeting', {
    store: async ({ body: called, who, room }) => {
      // An id is the same in large letters: each name is taken up once.
      const body = { ...called, agenda: [...new Set(called.agenda.map(id => id.toLowerCase()))] };
      const rows = await namesToTakeUp(room, who, body);
      const id = await meetings(room).call(body, who);
      room.audit({ kind: 'meeting', recordId: id, count: rows.length });
      // Their day has come: what a silent unit would have said is not waited for, and is shown as silence.
      for (const row of rows) if (row.state === 'collecting_statements') await act(room, who, row.id, { type: 'StatementsClosed' });
      return id;
    },
    answer: async ({ who, room }, id) => meetingOf(room, who, (await meetings(room).find(id))!),
  });

  serve(house, meetingRoutes, 'openMeeting', async ({ params, who, room }) => {
    const meeting = sittingRoles(room, who).length ? await meetings(room).find(params.meetingId) : undefined;
    if (!meeting) throw new ProblemError('not_found');
    const shown = await meetingOf(room, who, meeting);
    room.audit({ kind: 'meeting', recordId: meeting.id, count: shown.names.length });
    return shown;
  });

  serve(house, meetingRoutes, 'openName', async ({ params, who, room }) => {
    const meeting = sittingRoles(room, who).length ? await meetings(room).find(params.meetingId) : undefined;
    const row = meeting && (await meetings(room).name(meeting, params.nameId, who));
    if (!row) throw new ProblemError('not_found');
    const roles = await rolesAtTheMeeting(room, who, meeting, row);
    // Before a meeting that is over one asks for a reason, as anywhere else.
    const { outside } = isOpen(room, meeting) ? { outside: false } : await looks(room).mayOpen(who, row, roles);
    room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id, reason: 'meeting', outside });
    return whatIsAssessed(await recordOf(room, who, row, roles));
  });

  serve(house, meetingRoutes, 'assessName', {
    store: async ({ params, body, who, room, version }) => {
      const held = await heldName(room, who, params.meetingId, params.nameId);
      await assessName(room, who, held, body, version);
      return params.nameId;
    },
    answer: ({ params, who, room }) => savedName(room, who, params),
  });

  serve(house, meetingRoutes, 'amendAssessment', {
    store: async ({ params, body, who, room, version }) => {
      await amendAssessment(room, await heldName(room, who, params.meetingId, params.nameId), body, version);
      return params.nameId;
    },
    answer: ({ params, who, room }) => savedName(room, who, params),
  });
}

/** @throws ProblemError naming what cannot be taken up. A name that is not there and one that may not be seen are answered alike. */
async function namesToTakeUp(room: Room, who: Who, { heldOn, unitsPresent, agenda }: NewMeeting): Promise<ReferralRow[]> {
  const { policy, units } = room.programme;
  if (!sittingRoles(room, who).length) throw new ProblemError('not_allowed');
  if (heldOn > dayOf(room.now)) throw new ProblemError('invalid', ['heldOn']);
  const known = new Set(units.map(({ id }) => id));
  const { assessment } = policy;
  const enough =
    assessment.kind === 'team' || new Set(unitsPresent.filter(unit => assessment.units.includes(unit))).size >= assessment.atLeast;
  if (!enough || !unitsPresent.every(unit => known.has(unit))) throw new ProblemError('invalid', ['unitsPresent']);
  const closes = who.roles.includes('coordinator') && heldOn === dayOf(room.now);
  // Held in the order of their ids: two who call at once take turns and never wait for each other.
  const held = new Map<string, ReferralRow | undefined>();
  for (const id of agenda.toSorted()) held.set(id, await referrals(room).hold(id, who));
  const rows: ReferralRow[] = [];
  for (const [place, id] of agenda.entries()) {
    const row = held.get(id);
    const state = row && !row.paused ? stateUnder(policy, row.state) : undefined;
    if (!row || !(state === 'ready_for_assessment' || (closes && state === 'collecting_statements')))
      throw new ProblemError('invalid', [`agenda.${place}`]);
    rows.push(row);
  }
  return rows;
}

async function meetingOf(room: Room, who: Who, meeting: MeetingRow): Promise<Meeting> {
  const rows = await meetings(room).agenda(meeting, who);
  const assessed = await meetings(room).assessedIn(meeting);
  const entries = await listEntries(room, rows);
  const { target_group_version: number, target_group_agreed: agreedOn } = meeting;
  return {
    id: meeting.id,
    heldOn: meeting.held_on,
    unitsPresent: meeting.units_present,
    ...(number !== null && agreedOn !== null ? { targetGroup: { number, agreedOn } } : {}),
    names: entries.map(entry => ({ entry, assessed: assessed.has(entry.id) })),
  };
}

async function lineOf(room: Room, who: Who, meeting: MeetingRow) {
  const rows = await meetings(room).agenda(meeting, who);
  const assessed = await meetings(room).assessedIn(meeting);
  return {
    id: meeting.id,
    heldOn: meeting.held_on,
    unitsPresent: meeting.units_present,
    names: rows.length,
    left: rows.filter(({ id, state }) => state === 'ready_for_assessment' && !assessed.has(id)).length,
    open: isOpen(room, meeting),
  };
}

/** What one sees of a name: what one sees of it anywhere, and on the day of the meeting what those who sit in it need. */
async function rolesAtTheMeeting(room: Room, who: Who, meeting: MeetingRow, row: ReferralRow): Promise<Role[]> {
  const seeing = await rolesThatSee(room, who, row.id);
  return isOpen(room, meeting) ? [...new Set([...seeing, ...sittingRoles(room, who)])] : seeing;
}

/** Whoever has just saved sees what came of it. The same request again, when the day is over, is no way back in. */
async function savedName(room: Room, who: Who, { meetingId, nameId }: { meetingId: string; nameId: string }) {
  const { meeting, row } = await heldName(room, who, meetingId, nameId);
  room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id, reason: 'meeting' });
  return whatIsAssessed(await recordOf(room, who, row, await rolesAtTheMeeting(room, who, meeting, row)));
}

/** Without what was added since: it lies before nobody who assesses, on no screen that a group looks at together. */
const whatIsAssessed = ({ observations: _, mayObserve: __, ...record }: ReferralRecord): ReferralRecord => record;
