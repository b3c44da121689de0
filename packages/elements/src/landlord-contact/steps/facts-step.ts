import { html } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { choices } from '../../parts/choices.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { textArea, textField } from '../../parts/field.ts';
import { kindKey } from '../../texts/landlord-report.ts';
import type { DraftField } from './report-draft.ts';
import type { ReportSteps } from './report-steps.ts';
import { stepHead } from './step-head.ts';
import type { StepKey } from './texts.ts';

/** One set of questions for every kind and every address: facts seen and heard, and nothing about a person. */
export function factsStep(steps: ReportSteps) {
  const { say, words, draft, host, go } = steps;
  const title = words.report.t(kindKey(draft.kind ?? 'other'));
  return html`
    ${stepHead(steps, { here: 2, title, back: () => go('kind') })}
    <form novalidate @input=${written(steps)} @change=${written(steps)} @submit=${submitted(steps)}>
      ${errorSummary(steps.errors, host.headingLevel + 1, say)} ${textField(field(steps, 'address', 'addressHint'), say)}
      ${textField(field(steps, 'happened', 'happenedHint'), say)} ${textArea({ ...field(steps, 'facts', 'factsHint'), rows: 5 }, say)}
      ${textArea({ ...field(steps, 'done', 'doneHint'), rows: 3 }, say)} ${mayCall(steps)}
      ${actions(button(say.t('readThrough'), undefined, { type: 'submit' }))}
    </form>
  `;
}

function field({ say, draft, faults }: ReportSteps, name: Exclude<DraftField, 'mayCall'>, hint?: StepKey) {
  const fault = faults[name];
  return { name, label: say.t(name), hint: hint && say.t(hint), value: draft[name], error: fault && say.t(fault) };
}

function mayCall(steps: ReportSteps) {
  const { say, draft, faults } = steps;
  const number = textField({ ...field(steps, 'callBack'), type: 'tel', inputmode: 'tel', autocomplete: 'tel', short: true }, say);
  return choices(
    {
      name: 'mayCall',
      legend: say.t('mayCall'),
      error: faults.mayCall && say.t(faults.mayCall),
      value: draft.mayCall,
      options: [
        { value: 'yes', label: say.t('mayCallYes'), reveal: number },
        { value: 'no', label: say.t('mayCallNo') },
      ],
    },
    say,
  );
}

const written = (steps: ReportSteps) => (event: Event) => {
  const { name, value } = event.target as HTMLInputElement;
  steps.write(name as DraftField, value);
};

const submitted = (steps: ReportSteps) => (event: Event) => {
  event.preventDefault();
  steps.readThrough();
};
