import type { Programme } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { oneIcon, plusIcon, threeIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { summaryList } from '../../parts/summary-list.ts';
import { summaryStyles } from '../../styles/summary.ts';
import { dayInWords } from '../../texts/dates.ts';
import { again, change, placeOf } from '../flow.ts';
import type { Form } from '../form.ts';
import { listInWords } from '../lists.ts';
import { asks, ownRows } from '../own-questions.ts';
import { sendProblem } from '../send-problem.ts';
import { hint, question } from '../steps/question.ts';
import type { Closing, Text } from '../walk.ts';
import type { Row } from './rows.ts';
import { sessionOut } from './signed-in.ts';
import { staffStyles } from './staff.styles.ts';
import { staffReferralTexts, type StaffKey } from './texts.ts';
import { waiverFields } from './waiver.ts';
import { whoIsTold, type Told } from './who-is-told.ts';

type Words = Text<StaffKey>;

/** Sending may fail with these where other words are truer than those of any request. */
const own = new Set(['unreachable', 'unexpected', 'key_reused']);

/** Checking and the last page, for answers that are read back as these rows. */
export const staffClosing = (rowsOf: (form: Form, text: Words) => readonly Row[]): Closing => ({
  section: staffReferralTexts,
  styles: [summaryStyles, staffStyles],
  check: { fields: waiverFields, view: (form: Form, text: Words) => check(form, text, rowsOf(form, text)) },
  sent,
  keep,
  problem: (code, text) => (own.has(code) ? text.t(code) : undefined),
});

/** Where the question has another name than its words. */
const questionOf: Partial<Record<StaffKey, string>> = { speechLabel: 'speech', urgent: 'acute' };

function check(form: Form, text: Words, rows: readonly Row[]) {
  const { programme } = form.host.here;
  const asked = rows.flatMap(({ label, step, ...row }) => {
    const place = asks(form, questionOf[label] ?? label) ? placeOf(form, step) : undefined;
    return place === undefined ? [] : [{ ...row, label: text.t(label), place }];
  });
  const own = ownRows(form).map(row => ({ ...row, told: 'assessment' as const }));
  const shown = [...asked, ...own].map(({ label, answer, place, told }) => ({
    label,
    answer,
    ...(programme && { who: toldLine(form, programme, told, text) }),
    change: () => change(form, place),
  }));
  const send = button(form.now.busy ? text.t('sending') : text.t('send'), undefined, { type: 'submit', busy: form.now.busy });
  return html`
    ${question(form, text.t('checkHeading'))} ${hint(text.t('checkHint'))} ${summaryList(shown, text)}
    ${sessionOut(form, text) ?? sendProblem(form, text)}
    ${programme ? (form.path === 'unit' ? actions(send) : nothing) : html`<p role="status">${text.common('loading')}</p>`}
  `;
}

function toldLine({ draft, path }: Form, programme: Programme, told: Told, text: Words) {
  const { units, then } = whoIsTold(programme.policy, draft, told);
  const writer = path === 'outreach' ? [text.t('you')] : told === 'coordinator' ? [] : [text.t('yourUnit')];
  const asked = programme.units.filter(({ id }) => units.includes(id)).map(({ name }) => text.local(name));
  const last = then ? [text.t(then === 'team' ? 'theTeam' : 'theGroup')] : [];
  const names = listInWords([...writer, text.t(writer.length ? 'theCoordinator' : 'coordinator'), ...asked, ...last], text.language);
  return html`${asked.length || then ? threeIcon() : oneIcon()}<span><span class="unseen">${text.t('columnWho')}: </span>${names}</span>`;
}

/** Who will see the name now. */
function keep({ draft, host: { here } }: Form): 'sentAsked' | 'sentAssess' | 'sentAskFirst' {
  if (!here.programme) return 'sentAskFirst';
  const { units, then } = whoIsTold(here.programme.policy, draft, 'named');
  return units.length ? 'sentAsked' : then ? 'sentAssess' : 'sentAskFirst';
}

/** What the person will be called, by which day they hear, and the next name: the work goes on. */
function sent(form: Form, text: Words) {
  const {
    host,
    now: { answer, kept },
  } = form;
  if (!answer) return nothing;
  const level = host.headingLevel + 1;
  return html`
    ${question(form, text.t('sentHeading'))}
    <div class="card warm stack tight sent">
      <p class="t2"><b>${text.t('sentAs', { alias: answer.alias })}</b></p>
      <p>${text.t('sentReply', { day: dayInWords(answer.replyBy, text.language) })}</p>
      <p>${text.t(kept as ReturnType<typeof keep>)} ${text.t('guidingQuestion')}</p>
    </div>
    ${notice(
      html`${heading(level, text.t('rightTitle'), { size: 't1' })}
        <p>${text.t('right')}</p>`,
    )}
    ${actions(button(html`${plusIcon()}${text.t('again')}`, () => again(form)))}
  `;
}
