import { addMonths } from '@bostadforst/contract/day';
import type { Programme } from '@bostadforst/contract/programme';
import { unitsThatMeet } from '@bostadforst/contract/tenant-meeting';
import { tenantMeetings } from '../../tenant-meeting/tenant-meeting-store.ts';
import type { Town } from './seed.ts';

/** Someone who has said yes to the monthly meeting, and what was said last month. */
export async function seedTenantMeeting(town: Town, programme: Programme, personId: string): Promise<void> {
  const units = unitsThatMeet(programme);
  await town.at('coordinator', 40, async room =>
    tenantMeetings(room).giveYes(personId, { units, validUntil: addMonths(town.day(40), 12), givenHow: 'oral_documented' }),
  );
  await town.at('coordinator', 26, async (room, who) =>
    tenantMeetings(room).note(
      personId,
      {
        heldOn: town.day(26),
        unitsPresent: units,
        support: { fits: 'Två besök i veckan räcker nu.', untilNext: 'Vi ringer om tvättstugan.', who: 'Boendestödjaren' },
        occupation: { fits: 'Snöröjning två förmiddagar, när det passar.', who: 'Arbetsmarknad' },
      },
      { ...who, role: 'coordinator' },
    ),
  );
}
