import { PersonalNumber } from '@bostadforst/contract/person/personal-number';
import type { KnownPerson } from '@bostadforst/contract/referral/known-person-routes';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { notice } from '../../parts/notice.ts';
import { clientOf, goOn as goOnInForm } from '../flow.ts';
import type { Form } from '../form.ts';
import type { StaffKey } from '../staff/texts.ts';
import type { Text } from '../walk.ts';

/** What a number led to. Kept until the form is emptied, so that nobody is looked up twice. */
interface Found extends KnownPerson {
  personalNumber: string;
}

const foundIn = ({ now: { found } }: Form) => found as Found | undefined;

/** The question where the number stands. */
const personAt = 1;

/** One step on. A number is looked up first, and whoever writes is told when their own unit has proposed the person already. */
export async function goOn(form: Form): Promise<void> {
  const number = form.draft.one('personalNumber').trim();
  const isAsked = form.now.at === personAt && number !== foundIn(form)?.personalNumber && PersonalNumber.safeParse(number).success;
  if (isAsked && !form.now.busy && (await isKnown(form, number))) return form.show({}, '#known');
  return goOnInForm(form);
}

async function isKnown(form: Form, personalNumber: string): Promise<boolean> {
  const { turn, walk } = form;
  form.set({ busy: true });
  let known: KnownPerson = {};
  try {
    if (walk) known = await (await clientOf(form, walk)).findByPersonalNumber({ body: { personalNumber } });
  } catch {
    // The referral can be sent without it: the coordinator is told all the same.
  }
  if (turn !== form.turn) return false;
  form.set({ busy: false, found: { personalNumber, ...known } satisfies Found });
  return known.yours !== undefined;
}

/** Their own unit's referral of the same person, by its number in the list. */
export function knownNotice(form: Form, text: Text<StaffKey>) {
  const { yours, personalNumber } = foundIn(form) ?? {};
  if (!yours || personalNumber !== form.draft.one('personalNumber').trim()) return nothing;
  return html`<div class="field" id="known" tabindex="-1">
    ${notice(
      html`${heading(form.host.headingLevel + 1, text.t('knownTitle'), { size: 't1' })}
        <p>${text.t('knownText', { alias: yours.alias, number: yours.number })}</p>`,
      { look: 'glow' },
    )}
  </div>`;
}
