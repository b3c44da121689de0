import type { CheckOutcome, LogLine } from '@bostadforst/contract/log-review';
import { html, nothing } from 'lit';
import { actions, button } from '../../../parts/actions.ts';
import { choices } from '../../../parts/choices.ts';
import { errorSummary } from '../../../parts/error-summary.ts';
import { textArea } from '../../../parts/field.ts';
import { heading } from '../../../parts/heading.ts';
import { warningIcon } from '../../../parts/icons-everywhere.ts';
import { notice } from '../../../parts/notice.ts';
import { momentInWords } from '../../../texts/dates.ts';
import { momentWord, roleWord, unitName } from '../../sight.ts';
import type { LogPlace } from '../log-place.ts';
import type { LogKey } from '../texts.ts';
import type { LogSight } from './log-sight.ts';

const outcomes = ['in_order', 'follow_up'] as const satisfies readonly CheckOutcome[];
const known = ['openReferral', 'actOnReferral', 'giveReason', 'findByReceipt', 'protectReferral'];

/** One look: who, as what, when, at which number and why; and what was found about it, or the way to say so. */
export function lookView(sight: LogSight, look: LogLine, place: LogPlace) {
  const { text, words } = sight;
  const { checking } = place;
  const who = [roleWord(sight, look.role), look.unitId && unitName(sight, look.unitId)].filter(Boolean).join(', ');
  return html`
    <p><strong>${who}</strong> ${did(sight, look)} · ${text.t(look.protected ? 'recordProtected' : 'record', { n: look.number })}</p>
    <p class="muted t0">${momentInWords(look.at, text.language)} · ${text.t('account', { account: look.subject })}</p>
    ${look.reason ? html`<p>${text.t('reason', { kind: words.t(`because_${look.reason.kind}`), words: look.reason.words })}</p>` : nothing}
    ${
      look.check
        ? found(sight, look.check)
        : look.own
          ? html`<p class="muted">${text.t('own')}</p>`
          : checking.lineId === look.id
            ? form(sight, place)
            : html`<p>
                <button class="button second small" type="button" id="check-${look.id}" @click=${() => checking.open(look.id)}>
                  ${text.t('check')}<span class="unseen"> ${who} ${text.t('record', { n: look.number })}</span>
                </button>
              </p>`
    }
  `;
}

const did = ({ text }: LogSight, { action }: LogLine) =>
  known.includes(action) ? text.t(`did_${action}` as LogKey) : text.t('did_other', { action });

function found(sight: LogSight, { outcome, remark, at, subject }: NonNullable<LogLine['check']>) {
  const { text } = sight;
  const said = outcomes.includes(outcome) ? text.t(outcome) : text.t('outcomeUnknown');
  return html`<p class="muted t0">${text.t('checkedBy', { outcome: said, day: momentWord(sight, at), account: subject })}</p>
    ${remark ? html`<p class="written">${remark}</p>` : nothing}`;
}

function form(sight: LogSight, place: LogPlace) {
  const { text, level } = sight;
  const { checking } = place;
  const { faults, draft, sending } = checking;
  const messages = { outcome: text.t('outcomeMissing'), remark: text.t('remarkMissing') };
  const fault = (field: 'outcome' | 'remark') => (faults.includes(field) ? messages[field] : undefined);
  return html`<form
    class="check card"
    novalidate
    autocomplete="off"
    @input=${({ target }: Event) => {
      const { name, value } = target as HTMLInputElement;
      checking.write(name === 'outcome' ? { outcome: value as CheckOutcome } : { remark: value });
    }}
    @submit=${(event: Event) => (event.preventDefault(), void place.save())}
  >
    ${heading(level + 3, text.t('checkHeading'), { size: 't1', id: 'check-heading' })}
    ${errorSummary(
      faults.map(field => ({ field, message: messages[field] })),
      level + 4,
      text,
    )}
    ${choices(
      {
        name: 'outcome',
        legend: text.t('outcome'),
        value: draft.outcome,
        error: fault('outcome'),
        options: outcomes.map(value => ({ value, label: text.t(value) })),
      },
      text,
    )}
    ${textArea({ name: 'remark', label: text.t('remark'), hint: text.t('remarkHint'), value: draft.remark, maxlength: 500, error: fault('remark') }, text)}
    ${sending.failure ? notice(html`<p>${text.problem(sending.failure.error)}</p>`, { icon: warningIcon(), role: 'alert' }) : nothing}
    ${actions(
      button(text.t('save'), undefined, { type: 'submit', busy: sending.busy }),
      button(text.t('cancel'), () => checking.cancel(), { look: 'second' }),
    )}
  </form>`;
}
