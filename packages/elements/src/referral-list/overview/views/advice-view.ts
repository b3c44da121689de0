import type { SteeringBack } from '@bostadforst/contract/steering-back';
import type { Role } from '@bostadforst/contract/access';
import { html, nothing } from 'lit';
import { actions, button } from '../../../parts/actions.ts';
import { choices } from '../../../parts/choices.ts';
import { disclosure } from '../../../parts/disclosure.ts';
import { errorSummary } from '../../../parts/error-summary.ts';
import { textArea } from '../../../parts/field.ts';
import { heading } from '../../../parts/heading.ts';
import { problemNotice } from '../../../parts/notice.ts';
import { momentWord, roleWord } from '../../sight.ts';
import { written } from '../../views/section.ts';
import type { SteeringSight } from '../../steering/steering-sight.ts';
import type { OverviewPlace } from '../overview-place.ts';

const answers = ['holds', 'has_slipped', 'not_known'] as const;
/** As the contract has it. */
const longestNote = 600;

/** Five pieces of advice as five questions, and what was answered before. */
export function adviceView(sight: SteeringSight, back: SteeringBack, place: OverviewPlace) {
  const { text, words, level } = sight;
  const { written: values } = place;
  const problem = place.sending.failure?.error;
  const said = { common: words.common.bind(words), problem: () => `${words.problem(problem)} ${words.t('keptWords')}` };
  return html`<section class="part-of" id="five" aria-labelledby="five-heading">
    ${heading(level + 2, text.t('fiveHeading'), { size: 't2', id: 'five-heading' })}
    <p>${text.t('fiveLead')}</p>
    <p class="saved" role="status">${place.kept ? text.t('kept') : nothing}</p>
    ${problem ? problemNotice(said, problem) : nothing}
    <div class="no-print">${disclosure(text.t('begin'), form(sight, back, place), !values.isEmpty || values.errors.length > 0)}</div>
    ${heading(level + 3, text.t('past'), { size: 't1' })}
    ${back.reviews.length ? back.reviews.map(review => past(sight, back, review)) : html`<p>${text.t('pastNone')}</p>`}
  </section>`;
}

function form(sight: SteeringSight, { questions }: SteeringBack, place: OverviewPlace) {
  const { text, words, level } = sight;
  const { written: values } = place;
  const take = (event: Event) => (values.take(event), place.draw());
  const noteField = (name: string, label: string) => textArea({ name, label, value: values.get(name), rows: 2, maxlength: longestNote }, words); // prettier-ignore
  const send = (event: Event) => (event.preventDefault(), void place.keep(sight));
  return html`<form novalidate autocomplete="off" class="stack" @input=${take} @change=${take} @submit=${send}>
    ${errorSummary(values.errors, level + 3, words)}
    ${questions.map(
      ({ point, question }) =>
        html`<div class="card stack tight">
          ${choices(
            {
              name: point,
              legend: text.local(question),
              value: values.get(point),
              error: values.errorAt(point),
              options: answers.map(value => ({ value, label: text.t(`stands_${value}`) })),
            },
            words,
          )}
          ${noteField(`note-${point}`, text.t('note'))}
        </div>`,
    )}
    ${noteField('next', text.t('next'))}
    ${actions(button(place.sending.busy ? words.t('saving') : text.t('keep'), undefined, { type: 'submit', busy: place.sending.busy }))}
  </form>`;
}

function past(sight: SteeringSight, { questions }: SteeringBack, { at, by, points, next }: SteeringBack['reviews'][number]) {
  const { text } = sight;
  const who = by.name ?? roleWord(sight, by.role as Role);
  return disclosure(
    text.t('pastLine', { day: momentWord(sight, at), who }),
    html`<dl class="stack tight">
        ${questions.map(
          ({ point, question }) =>
            html`<div>
              <dt class="muted t0">${text.local(question)}</dt>
              <dd>
                <strong>${text.t(`stands_${points[point].stands}`)}</strong>
                ${written(points[point].note)}
              </dd>
            </div>`,
        )}
      </dl>
      ${next ? html`<p>${text.t('pastNext', { words: next })}</p>` : nothing}`,
  );
}
