import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { notice } from '../../parts/notice.ts';
import { possibleActs } from '../acts/possible-acts.ts';
import type { ActName } from '../acts/act-form.ts';
import type { RecordController } from '../acts/record-controller.ts';
import { samePersonView } from '../observations/same-person-view.ts';
import { storyView } from '../observations/story-view.ts';
import type { Sight } from '../sight.ts';
import { actButtons, actView } from './act-view.ts';
import { codeView } from './code-view.ts';
import { consentView } from './consent-view.ts';
import { assessmentsView, decisionsView } from './decisions-view.ts';
import { historyView } from './history-view.ts';
import { homesBeside, homesView } from './homes-view.ts';
import { recordHead } from './record-head.ts';
import { section } from './section.ts';
import { statementsView } from './statements-view.ts';
import { supportView } from './support-view.ts';
import { wayHomeView } from './way-home-view.ts';
import { wishesView } from './wishes-view.ts';
import { wordsView } from './words-view.ts';

/** An opened referral: the yes before the content, the person's own words before anyone else's. Only what the reply holds is shown. */
export function recordView(sight: Sight, record: RecordController, leave: (evenIfWritten: boolean) => void) {
  const context = record.context(sight);
  if (!context) return nothing;
  const { words } = sight;
  const shown = context.record;
  const acts = possibleActs(context);
  const buttonsFor = (names: readonly ActName[]) => (names.length ? actButtons(sight, names, record) : nothing);
  return html`
    ${record.leaving ? leaving(sight, record, leave) : nothing}
    <div class="pad head">
      ${recordHead(sight, shown)} ${samePersonView(sight, shown, record)} ${actButtons(sight, acts.now, record, true)}
      ${goneOn(sight, shown)}
      <p class="saved" role="status">${record.saved ? words.t('saved', { what: words.t(`act_${record.saved}`) }) : nothing}</p>
    </div>
    ${consentView(sight, shown, actButtons(sight, acts.consent, record))}
    ${record.code ? codeView(sight, record.code, () => record.forgetCode()) : nothing} ${actView(sight, context, record, acts)}
    <div class="spread">
      <div class="content">
        ${wordsView(sight, shown, record.act)}
        ${storyView(sight, shown, record.act, acts.story.length ? actButtons(sight, acts.story, record) : undefined)}
        ${statementsView(sight, shown)} ${assessmentsView(sight, shown)} ${decisionsView(sight, shown)}
        ${wishesView(sight, shown, homesBeside(sight, shown), buttonsFor(acts.wishes))} ${homesView(sight, shown)}
        ${wayHomeView(sight, shown, buttonsFor(acts.takeover))} ${supportView(sight, shown, buttonsFor(acts.support))}
      </div>
      <div class="content side">
        ${shown.history.length ? historyView(sight, shown) : nothing}
        ${acts.also.length ? section(sight, 'also-heading', words.t('also'), actButtons(sight, acts.also, record)) : nothing}
      </div>
    </div>
  `;
}

/** Whoever has acted on a name that is then no longer theirs meets its row alone: what happened is said in words. */
function goneOn({ words }: Sight, { history, can }: ReferralRecord) {
  return history.length || can.length ? nothing : notice(html`<p>${words.t('goneOn')}</p>`);
}

function leaving({ words }: Sight, record: RecordController, leave: (evenIfWritten: boolean) => void) {
  const what = record.unsaved ? words.t(`act_${record.unsaved}`) : '';
  return html`<div class="pad" id="leaving">
    ${notice(
      html`<p>${words.t('leave', { what })}</p>
        ${actions(
          button(words.t('stay'), () => record.stay()),
          button(words.t('leaveAnyway'), () => leave(true), { look: 'delete' }),
        )}`,
      { look: 'glow', role: 'alert' },
    )}
  </div>`;
}
