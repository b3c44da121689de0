import { nextReportStates } from '@bostadforst/contract/landlord-report';
import type { InboxReport } from '@bostadforst/contract/landlord-report/inbox-routes';
import { html, nothing } from 'lit';
import { button } from '../../parts/actions.ts';
import { choices } from '../../parts/choices.ts';
import { textArea } from '../../parts/field.ts';
import { heading } from '../../parts/heading.ts';
import { mailIcon, warningIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { reportMark } from '../../parts/report-mark.ts';
import { signIn } from '../../parts/sign-in.ts';
import { stateKey } from '../../texts/landlord-report.ts';
import { isNotSignedIn, type Inbox } from '../inbox.ts';
import { isClosed } from '../inbox-groups.ts';
import type { InboxWords } from '../inbox-words.ts';
import { stateAfter, type ReplyDraft } from '../reply-draft.ts';

interface ReplyForm {
  inbox: Inbox;
  report: InboxReport;
  level: number;
  signInUrl: string;
  send: () => void;
}

/** White, in a brand frame, with the recipient's name: a reply cannot be taken for anything that stays in the team. */
export function replyForm({ inbox, report, level, signInUrl, send }: ReplyForm, words: InboxWords) {
  const { text } = words;
  const { landlord, id } = report;
  const draft = inbox.draft(id);
  const fault = inbox.faults.text;
  const busy = inbox.isSending(id);
  const write = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    inbox.write(id, { [name]: value } as Partial<ReplyDraft>);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return html`
    <section class="reply" aria-labelledby="reply">
      <div class="reply-head">
        ${mailIcon()}${heading(level, text.t('replyTo', { landlord }), { size: 't2', id: 'reply' })}<span>${text.t('readByLandlord')}</span>
      </div>
      <form novalidate @input=${write} @submit=${submit}>
        ${inbox.rewriting ? notice(html`<p>${text.t('rewrite')}</p>`, { look: 'glow', icon: warningIcon(), role: 'alert' }) : nothing}
        ${textArea({ name: 'text', label: text.t('reply'), hint: text.t('replyHint'), value: draft.text, error: fault && text.t(fault) }, text)}
        ${stateChoice(report, draft, words)} ${question(inbox, draft, words)}
        <div id="problem">${problem(inbox, signInUrl, words)}</div>
        ${button(html`${mailIcon()}${text.t(busy ? 'sending' : 'send', { landlord })}`, undefined, { type: 'submit', busy })}
      </form>
    </section>
  `;
}

function stateChoice(report: InboxReport, draft: ReplyDraft, { text, report: say }: InboxWords) {
  if (isClosed(report)) return html`<p class="field muted">${text.t('closedStays')}</p>`;
  const next = nextReportStates(report.state).map(state => ({
    value: state,
    label: say.t(stateKey(state)),
    sub: text.t(`means_${state as Exclude<typeof state, 'received'>}`),
    icon: reportMark(state),
  }));
  const same = { value: '', label: text.t('unchanged', { state: say.t(stateKey(report.state)) }), icon: reportMark(report.state) };
  const options = report.state === 'received' ? next : [same, ...next];
  const value = stateAfter(report.state, draft) ?? '';
  return choices({ name: 'state', legend: text.t('stateAfter'), value, options }, text);
}

/** No default: who presses send without an answer is led here. */
function question({ faults }: Inbox, draft: ReplyDraft, { text }: InboxWords) {
  return choices(
    {
      name: 'sensitive',
      legend: text.t('sensitive'),
      error: faults.sensitive && text.t(faults.sensitive),
      value: draft.sensitive,
      pair: true,
      options: [
        { value: 'no', label: text.t('sensitiveNo') },
        { value: 'yes', label: text.t('sensitiveYes') },
      ],
    },
    text,
  );
}

/** What happened to the last try. It never says more than is known, and what was written stays. */
function problem({ problem }: Inbox, url: string, { text }: InboxWords) {
  if (!problem) return nothing;
  const said = html`<p>${text.problem(problem)}</p>
    <p>${text.t('kept')}</p>`;
  const way =
    isNotSignedIn(problem) && url
      ? html`<p>${text.t('signInApart')}</p>
          <p>${signIn({ url, label: text.t('signIn'), newTab: true })}</p>`
      : nothing;
  return notice(html`${said}${way}`, { icon: warningIcon(), role: 'alert' });
}
