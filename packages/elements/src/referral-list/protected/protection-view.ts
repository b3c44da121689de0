import { isProblem } from '@bostadforst/contract/problem';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { disclosure } from '../../parts/disclosure.ts';
import { warningIcon } from '../../parts/icons-everywhere.ts';
import { notice } from '../../parts/notice.ts';
import type { RecordController } from '../acts/record-controller.ts';
import type { Sight } from '../sight.ts';
import type { Protection } from './protection.ts';

/** What it means, before the press that does it: the record is out of everyone else's sight from that moment. */
export function protectionView(sight: Sight, record: ReferralRecord, protection: Protection, open: RecordController) {
  const { words, me } = sight;
  const isProtected = record.protected === true;
  const { failure, busy } = protection.sending;
  const move = () => void protection.move(record.entry.id, !isProtected);
  // Named staff go on with the record, and with what they write in it.
  const lost = isProtected || me.seesProtected ? undefined : open.unsaved;
  return disclosure(
    words.t(isProtected ? 'protectedHeading' : 'protectHeading'),
    html`<p>${words.t(isProtected ? 'unprotectText' : 'protectText')}</p>
      <div id="protection-problem">
        ${failure ? notice(html`<p>${problem(sight, failure.error)}</p>`, { icon: warningIcon(), role: 'alert' }) : nothing}
      </div>
      ${
        protection.asking && lost
          ? asks(sight, words.t(`act_${lost}`), { move, stay: () => (protection.stay(), open.focusForm()) })
          : actions(button(words.t(isProtected ? 'unprotect' : 'protect'), lost ? () => protection.ask() : move, { look: 'second', busy }))
      }`,
  );
}

function asks({ words }: Sight, what: string, { move, stay }: { move: () => void; stay: () => void }) {
  return html`<div id="protection-asks">
    ${notice(
      html`<p>${words.t('leave', { what })}</p>
        ${actions(button(words.t('protectAnyway'), move), button(words.t('stay'), stay, { look: 'second' }))}`,
      { look: 'glow', role: 'alert' },
    )}
  </div>`;
}

function problem({ words }: Sight, error: unknown): string {
  return isProblem(error) && error.problem.code === 'not_possible_now' ? words.t('nobodyNamed') : words.problem(error);
}
