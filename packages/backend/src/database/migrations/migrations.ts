import type { MigrationProvider } from 'kysely/migration';
import * as people from './0001-people.ts';
import * as referrals from './0002-referrals.ts';
import * as homes from './0003-homes.ts';
import * as goals from './0004-goals.ts';
import * as landlordReports from './0005-landlord-reports.ts';
import * as whatWasDone from './0006-what-was-done.ts';
import * as steeringBack from './0007-steering-back.ts';
import * as sealedAudit from './0008-sealed-audit.ts';
import * as protectedRecords from './0009-protected-records.ts';
import * as sendingFlags from './0010-sending-flags.ts';
import * as calls from './0011-calls.ts';
import * as observations from './0013-observations.ts';
import * as outreach from './0014-outreach.ts';
import * as listAtFullSize from './0015-list-at-full-size.ts';
import * as meetings from './0016-meetings.ts';
import * as lots from './0017-lots.ts';
import * as wishesAndTakeover from './0019-wishes-and-takeover.ts';
import * as askedAsListed from './0020-asked-as-listed.ts';
import * as homesAsLastSeen from './0022-homes-as-last-seen.ts';

/** In their order. A migration that has run anywhere is never changed: the next one mends it. */
export const migrations = {
  '0001-people': people,
  '0002-referrals': referrals,
  '0003-homes': homes,
  '0004-goals': goals,
  '0005-landlord-reports': landlordReports,
  '0006-what-was-done': whatWasDone,
  '0007-steering-back': steeringBack,
  '0008-sealed-audit': sealedAudit,
  '0009-protected-records': protectedRecords,
  '0010-sending-flags': sendingFlags,
  '0011-calls': calls,
  '0013-observations': observations,
  '0014-outreach': outreach,
  '0015-list-at-full-size': listAtFullSize,
  '0016-meetings': meetings,
  '0017-lots': lots,
  '0019-wishes-and-takeover': wishesAndTakeover,
  '0020-asked-as-listed': askedAsListed,
  '0022-homes-as-last-seen': homesAsLastSeen,
};

export const provider: MigrationProvider = { getMigrations: async () => migrations };
