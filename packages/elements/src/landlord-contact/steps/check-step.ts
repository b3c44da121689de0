import { addWorkingDays, dayOf } from '@bostadforst/contract/day';
import { isProblem } from '@bostadforst/contract/problem';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { checkIcon, clockIcon, eyeIcon, noneIcon, warningIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { summaryList } from '../../parts/summary-list.ts';
import { dayInWords } from '../../texts/dates.ts';
import { kindKey } from '../../texts/landlord-report.ts';
import { notSignedIn } from '../views/not-signed-in.ts';
import type { ReportSteps } from './report-steps.ts';
import { stepHead } from './step-head.ts';

/** Everything once more before it is sent: what it is not, who may read it, what can be answered, and by when. */
export function checkStep(steps: ReportSteps) {
  const { say, host, go, send, sending } = steps;
  const level = host.headingLevel + 1;
  return html`
    ${stepHead(steps, { here: 3, title: say.t('checkHeading'), back: () => go('facts') })} ${answers(steps)}
    <div class="stack">
      ${notice(
        html`${heading(level, say.t('notNoticeHeading'), { size: 't1' })}
          <p>${say.t('notNotice')}</p>`,
        { icon: warningIcon() },
      )}
      ${notice(
        html`${heading(level, say.t('tenantMayReadHeading'), { size: 't1' })}
          <p>${say.t('tenantMayRead')}</p>`,
        { icon: eyeIcon() },
      )}
      <p>${say.t('secrecy')}</p>
      <div class="may">
        ${may(say.t('mayAnswer'), [say.t('mayAnswer1'), say.t('mayAnswer2'), say.t('mayAnswer3')], checkIcon(), level)}
        ${may(say.t('mayNotAnswer'), [say.t('mayNotAnswer1'), say.t('mayNotAnswer2'), say.t('mayNotAnswer3')], noneIcon(), level)}
      </div>
      ${promise(steps)}
      <div id="problem">${problem(steps)}</div>
    </div>
    ${actions(button(say.t(sending ? 'sending' : 'send'), () => void send(), { busy: sending }))}
  `;
}

function answers({ say, words, draft, go }: ReportSteps) {
  const row = (name: 'address' | 'happened' | 'facts' | 'done', answer: string) => ({
    label: say.t(`said_${name}`),
    answer,
    change: () => go('facts', `#${name}`),
  });
  return summaryList(
    [
      { label: say.t('what'), answer: words.report.t(kindKey(draft.kind ?? 'other')), change: () => go('kind') },
      row('address', draft.address),
      row('happened', draft.happened),
      row('facts', draft.facts),
      row('done', draft.done || '–'),
      {
        label: say.t('mayCall'),
        answer: draft.mayCall === 'yes' ? html`<bdi dir="ltr">${draft.callBack}</bdi>` : say.t('mayNotCall'),
        change: () => go('facts', '#mayCall'),
      },
    ],
    say,
  );
}

const may = (title: string, lines: readonly string[], icon: unknown, level: number) => html`
  <div>
    ${heading(level, title, { size: 't1' })}
    <ul role="list">
      ${lines.map(line => html`<li>${icon}<span>${line}</span></li>`)}
    </ul>
  </div>
`;

function promise({ say, host }: ReportSteps) {
  const count = host.here.programme?.promises.reportReplyDays;
  if (!count) return nothing;
  const day = dayInWords(addWorkingDays(dayOf(new Date()), count), say.language);
  return notice(
    html`<p><b>${say.t('replyBy', { day })}</b></p>
      <p class="muted">${say.t('promise', { count })}</p>`,
    { icon: clockIcon() },
  );
}

/** What happened to the last try. It never says more than is known, and what was written stays. */
function problem({ say, words, host, problem }: ReportSteps) {
  if (!problem) return nothing;
  const said = notice(
    html`<p>${say.problem(problem)}</p>
      <p>${say.t('kept')}</p>`,
    { icon: warningIcon(), role: 'alert' },
  );
  if (!isProblem(problem) || problem.problem.code !== 'not_signed_in') return said;
  const way = { level: host.headingLevel + 1, url: host.signInUrl, why: say.t('signInApart'), newTab: true };
  return html`${said} ${notSignedIn(way, words)}`;
}
