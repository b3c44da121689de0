import { html, nothing } from 'lit';
import type { Programme } from '@bostadforst/contract/programme';
import { actions, button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { printIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { pane } from '../../parts/stepper.ts';
import { dayInWords, momentInWords } from '../../texts/dates.ts';
import { chosenWays, mayLeaveMessage, type Way } from '../draft-body.ts';
import { again } from '../flow.ts';
import { asksByReceipt, type Form } from '../form.ts';
import { hint, question } from '../steps/question.ts';
import type { Text } from '../walk.ts';
import { asksForYes } from '../who-sees.ts';
import type { ClosingKey } from './closing-texts.ts';
import { seers } from './may-ask.ts';
import { receiptDrawing } from './receipt-drawing.ts';
import { slip } from './slip.ts';

type Words = Text<ClosingKey>;

/** All that the last page knows of the answers: by which way someone is reached, and who was given a yes. No name, no number. */
interface Kept {
  way: Way;
  message: boolean;
  assess: 'assessTeam' | 'assessGroup' | 'assessUnits' | 'assessBranch' | 'assessAskFirst';
}

export function keep(form: Form): Kept {
  const way = chosenWays(form.draft)[0] ?? 'no_way_yet';
  return { way, message: mayLeaveMessage(form.draft, 'phoneMessage'), assess: assessed(form) };
}

/** What comes before the assessment hangs on the programme, and on what the person said yes to. */
function assessed(form: Form): Kept['assess'] {
  const { programme } = form.host.here;
  if (!programme) return 'assessAskFirst';
  const { units, then } = seers(form, programme);
  if (units.length) return asksForYes(programme.policy) ? 'assessUnits' : 'assessBranch';
  return then ? (then === 'team' ? 'assessTeam' : 'assessGroup') : 'assessAskFirst';
}

/** The number first, for it may be copied by hand; then the days; then the right to apply. */
export function sent(form: Form, text: Words) {
  const {
    host,
    now: { answer },
  } = form;
  const level = host.headingLevel + 1;
  const { programme } = host.here;
  if (!answer) return nothing;
  return html`
    <div class="thanks">
      <div>${question(form, text.t('sentHeading'))} ${hint(`${momentInWords(answer.receivedAt, text.language)}.`)}</div>
      ${receiptDrawing()}
    </div>
    ${slip(form, text, text.t('slipNow'))}
    <p class="print"><button class="button second small" type="button" @click=${() => print()}>${printIcon()}${text.t('print')}</button></p>
    ${asksByReceipt(form) ? later(form, text) : nothing} ${heading(level, text.t('nextHeading'), { size: 't2' })}
    <ol class="next" role="list">
      ${steps(form, programme, text).map(([when, what], index) => html`<li>${pane(index ? 'todo' : 'done')}<b>${when}</b>${what}</li>`)}
    </ol>
    ${notice(
      html`${heading(level, text.t('rightTitle'), { size: 't1' })}
        <p>${text.t('right')}</p>`,
    )}
    ${actions(button(text.t('finish'), () => again(form, true)))}
  `;
}

/** The number is good for more than reading out. */
const later = (form: Form, text: Words) =>
  html`<p class="later no-print">
    <button class="link" type="button" @click=${() => form.goBeside('receipt')}>${text.t('addLater')}</button>
  </p>`;

/** Each begins with a day. */
function steps({ now: { answer, kept } }: Form, programme: Programme | undefined, text: Words): readonly [string, string][] {
  const { way, message, assess } = kept as Kept;
  const reply = `${text.t(`reply_${way}`)}${way === 'phone' ? ` ${text.t(message ? 'messageLeft' : 'noMessageLeft')}` : ''}`;
  return [
    [text.t('todayWhen'), text.t('todayWhat')],
    [text.t('replyWhen', { day: dayInWords(answer!.replyBy, text.language) }), reply],
    [text.t('assessWhen', { count: programme?.promises.assessWeeks ?? 1 }), `${text.t(assess)} ${text.t('guidingQuestion')}`],
    [text.t('thenWhen'), text.t('thenWhat')],
  ];
}
