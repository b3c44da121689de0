import { staffClosing } from '../staff/staff-closing.ts';
import { staffBeside, staffClientOf, staffSignIn } from '../staff/signed-in.ts';
import { staffReferralTexts } from '../staff/texts.ts';
import { back, goOn, mayBegin } from '../flow.ts';
import { stepsFor } from '../own-questions.ts';
import { questionStyles } from '../staff/staff.styles.ts';
import type { Walk } from '../walk.ts';
import { bodyOf, faults, fieldAt } from './outreach-referral.ts';
import { nowStep, shareStep, whoStep } from './steps.ts';
import { outreachRows } from './rows.ts';
import { sayingWithoutNet, watchNet } from './without-net.ts';

/** Someone who meets people where they are puts a name forward: three parts, made for one hand in the cold. */
export const outreachWalk: Walk = {
  section: staffReferralTexts,
  styles: questionStyles,
  steps: [whoStep, nowStep, shareStep].map(sayingWithoutNet),
  stepsFor,
  faults,
  goOn,
  back,
  fieldAt,
  ...staffClientOf,
  begin: form => {
    watchNet(form);
    return mayBegin(form);
  },
  send: (client, form, options) => client.sendOutreachReferral({ body: bodyOf(form) }, options),
  keep: (form, key) => form.host.keeping?.take(bodyOf(form), key),
  beside: staffBeside,
  signIn: staffSignIn,
  closing: async () => {
    const closing = staffClosing(outreachRows);
    return { ...closing, check: sayingWithoutNet(closing.check) };
  },
};
