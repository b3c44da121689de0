import { further } from '../further.ts';
import { back, goOn } from '../flow.ts';
import { stepsFor } from '../own-questions.ts';
import { disclosureStyles } from '../../styles/disclosure.ts';
import { inputStyles } from '../../styles/fields.ts';
import { aliasStep } from '../steps/alias.ts';
import { reachStep } from '../steps/reach.ts';
import { speechStep } from '../steps/speech.ts';
import { stayingStep } from '../steps/staying.ts';
import { wishStep } from '../steps/wish.ts';
import type { Walk } from '../walk.ts';
import { talkDrawing } from './drawings.ts';
import { bodyOf, faults, fieldAt } from './self-referral.ts';
import { selfTexts } from './texts.ts';

/** A person writes themselves: five more questions. */
export const selfWalk: Walk = {
  section: selfTexts,
  styles: [inputStyles, disclosureStyles],
  steps: [aliasStep, reachStep, stayingStep, wishStep, speechStep],
  stepsFor,
  faults,
  goOn,
  back,
  fieldAt,
  routes: () => import('@bostadforst/contract/referral/routes').then(({ referralRoutes }) => referralRoutes),
  send: (client, form, options) => client.sendReferral({ body: bodyOf(form) }, options),
  closing: () => import('./self-closing.ts').then(({ selfClosing }) => selfClosing),
  beside: (form, text) => ({ picture: talkDrawing(), further: further(form, text) }),
};
