import { staffBeside, staffClientOf, staffSignIn } from '../staff/signed-in.ts';
import { staffClosing } from '../staff/staff-closing.ts';
import { staffReferralTexts } from '../staff/texts.ts';
import { reachStep } from '../steps/reach.ts';
import { back } from '../flow.ts';
import { stepsFor } from '../own-questions.ts';
import { questionStyles } from '../staff/staff.styles.ts';
import { yardstickStyles } from '../../styles/yardstick.ts';
import type { Walk } from '../walk.ts';
import { goOn } from './known-person.ts';
import { unitRows } from './rows.ts';
import { needStep, personStep, shareStep } from './steps.ts';
import { bodyOf, faults, fieldAt } from './unit-referral.ts';

/** A unit proposes someone it knows. */
export const unitWalk: Walk = {
  section: staffReferralTexts,
  styles: [...questionStyles, yardstickStyles],
  steps: [personStep, reachStep, needStep, shareStep],
  stepsFor,
  faults,
  goOn,
  back,
  fieldAt,
  ...staffClientOf,
  async routes() {
    const [staff, { knownPersonRoutes }] = await Promise.all([
      staffClientOf.routes(),
      import('@bostadforst/contract/referral/known-person-routes'),
    ]);
    return { ...staff, ...knownPersonRoutes };
  },
  send: (client, form, options) => client.sendUnitReferral({ body: bodyOf(form) }, options),
  beside: staffBeside,
  signIn: staffSignIn,
  closing: async () => staffClosing(unitRows),
};
