import { isProblem } from '@bostadforst/contract/problem';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { heading } from '../../parts/heading.ts';
import { warningIcon } from '../../parts/icons.ts';
import { notice, problemNotice } from '../../parts/notice.ts';
import type { ActContext, ActForm, ActName, Fault } from '../acts/act-form.ts';
import { formOf } from '../acts/act-forms.ts';
import type { PossibleActs } from '../acts/possible-acts.ts';
import type { RecordController } from '../acts/record-controller.ts';
import type { Sight } from '../sight.ts';
import { actField } from './act-fields.ts';
import { house } from './house.ts';
import { readingNotice } from './reading-problem.ts';
import { signInLink } from './sign-in-view.ts';

/** A button for each act; the one whose form is open says so. */
export function actButtons({ words }: Pick<Sight, 'words'>, names: readonly ActName[], record: RecordController, first = false) {
  if (!names.length) return nothing;
  return html`<div class="acts no-print">
    ${names.map(
      (name, index) =>
        html`<button
          class="button small ${first && index === 0 ? 'first' : 'second'}"
          type="button"
          id="act-${name}"
          aria-expanded=${record.act === name ? 'true' : 'false'}
          @click=${() => (record.act === name ? record.focusForm() : record.start(name))}
        >
          ${words.t(`act_${name}`)}
        </button>`,
    )}
  </div>`;
}

/** The open act's form: what it leads to, the guiding question where someone is assessed, its fields, what went wrong. */
export function actView(sight: Sight, context: ActContext, record: RecordController, possible: PossibleActs) {
  const { act, draft } = record;
  if (!act || !draft) return nothing;
  const { words, level } = sight;
  const { conflict } = draft;
  if (conflict?.isInstead) return conflict.render(sight, false);
  const form = formOf(act, context, draft.values);
  const still = Object.values(possible).flat().includes(act) || act === 'ApartmentAnnounced';
  const errors = draft.faults.map(fault => ({ field: fault.field, message: faultWord(context, form, fault) }));
  const fields = () =>
    form.fields.map(field => actField(context, field, draft.values, errors.find(each => each.field === field.name)?.message));
  return html`
    <section class="act" aria-labelledby="act-heading">
      ${heading(level + 1, words.t(`act_${act}`), { size: 't2', id: 'act-heading' })} ${form.guiding ? guidingQuestion(sight) : nothing}
      ${form.intro ? html`<p>${form.intro}</p>` : nothing} ${form.careful ? html`<p class="hint">${words.t('checking')}</p>` : nothing}
      <div id="act-problem">${problem(sight, record, still)}</div>
      ${conflict ? conflict.render(sight, still && canBeSent(context, act)) : nothing} ${errorSummary(errors, level + 2, words)}
      <form
        novalidate
        autocomplete="off"
        @input=${(event: Event) => take(event, record)}
        @change=${(event: Event) => take(event, record)}
        @submit=${(event: Event) => (event.preventDefault(), void record.send(sight))}
      >
        ${record.supplying.render({
          initial: fields,
          pending: () => html`<p role="status">${words.common('loading')}</p>`,
          error: error => readingNotice(sight, error, () => void record.supplying.run([act])),
          complete: fields,
        })}
        ${act === 'MatchProposed' && context.homes?.length === 0 ? html`<p>${words.t('noHomes')}</p>` : nothing}
        ${actions(
          still && canBeSent(context, act)
            ? button(words.t(draft.sending ? 'saving' : `send_${act}`), undefined, { type: 'submit', busy: draft.sending })
            : nothing,
          act === 'MatchProposed'
            ? button(words.t('act_ApartmentAnnounced'), () => record.start('ApartmentAnnounced'), { look: 'second' })
            : nothing,
          html`<button class="link" type="button" @click=${() => record.stop()}>${words.t('close')}</button>`,
        )}
      </form>
    </section>
  `;
}

/** Nothing to choose among is nothing to send. */
function canBeSent({ homes, workers }: ActContext, act: ActName): boolean {
  if (act === 'MatchProposed') return Boolean(homes?.length);
  return act !== 'SupportWorkerNamed' || Boolean(workers?.length);
}

function guidingQuestion({ words, level }: Sight) {
  return html`<div class="guiding">
    ${house()}
    <div>
      ${heading(level + 2, words.t('guidingQuestion'), { size: 't2' })}
      <p>${words.t('guidingText')}</p>
    </div>
  </div>`;
}

function problem(sight: Sight, { draft }: RecordController, still: boolean) {
  const { words } = sight;
  if (!draft?.problem) return nothing;
  const said = { common: words.common.bind(words), problem: (error: unknown) => `${words.problem(error)} ${words.t('keptWords')}` };
  const code = isProblem(draft.problem) ? draft.problem.problem.code : undefined;
  const ranOut = code === 'not_signed_in';
  // Of words that were stored before under the same key, only the problem’s own words are true.
  if (!draft.overtaken || code === 'key_reused')
    return html`${problemNotice(said, draft.problem)} ${ranOut ? signInLink(words, sight.signInUrl, true) : nothing}`;
  return notice(
    html`<p>${words.t('overtaken')}</p>
      ${still ? nothing : html`<p>${words.t('overtakenOver')}</p>`}`,
    {
      look: 'glow',
      icon: warningIcon(),
      role: 'alert',
    },
  );
}

/** Words for a fault, with the field's own label: the same sentence at the field and in the summary. */
function faultWord({ words }: ActContext, { fields }: ActForm, { field, key, values }: Fault): string {
  const label = fields.find(each => each.name === field)?.label ?? '';
  return words.t(key, { ...values, label: label.replace(/\s*\([^)]*\)$/, '') });
}

/** What was written in one field. A box among several is the whole group's answer. */
function take(event: Event, record: RecordController) {
  const input = event.target as HTMLInputElement | HTMLTextAreaElement;
  if (input.type !== 'checkbox') return record.write({ [input.name]: input.value });
  const group = input.form?.elements.namedItem(input.name);
  const boxes = (group instanceof RadioNodeList ? [...group] : [input]) as HTMLInputElement[];
  record.write({ [input.name]: boxes.filter(box => box.checked).map(box => box.value) });
}
