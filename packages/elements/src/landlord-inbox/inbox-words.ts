import type { TextController } from '../controllers/text-controller.ts';
import type { LandlordReportKey } from '../texts/landlord-report.ts';
import type { LandlordInboxKey } from './texts.ts';

/** What the views speak with. */
export interface InboxWords {
  text: TextController<LandlordInboxKey>;
  report: TextController<LandlordReportKey>;
}
