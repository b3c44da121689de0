import type { TextController } from '../controllers/text-controller.ts';
import type { LandlordReportKey } from '../texts/landlord-report.ts';
import type { LandlordContactKey } from './texts.ts';

/** What the views speak with. */
export interface LandlordWords {
  text: TextController<LandlordContactKey>;
  report: TextController<LandlordReportKey>;
  /** How the team presents itself to landlords: the programme's own name would reveal something about the tenant. */
  team: string;
}
