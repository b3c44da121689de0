import { html, nothing } from 'lit';
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
  steps: [aliasStep, reachStep, stayingStep, wishStep, speechStep],
  faults,
  fieldAt,
  routes: () => import('@bostadforst/contract/referral/routes').then(({ referralRoutes }) => referralRoutes),
  send: (client, form, options) => client.sendReferral({ body: bodyOf(form) }, options),
  closing: () => import('./self-closing.ts').then(({ selfClosing }) => selfClosing),
  beside: ({ host: { here } }, text) => {
    const contact = here.contact('complaints');
    return {
      picture: talkDrawing(),
      data: here.programme && contact ? html`<p>${text.t('data', { name: text.local(here.programme.name), phone: contact.phone })}</p>` : nothing,
      right: html`<p>${text.t('right')}</p>`,
    };
  },
};
