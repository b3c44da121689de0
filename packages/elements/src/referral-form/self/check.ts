import type { Programme } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { oneIcon, threeIcon } from '../../parts/icons.ts';
import { summaryList } from '../../parts/summary-list.ts';
import { change, placeOf } from '../flow.ts';
import type { Form } from '../form.ts';
import { ownRows } from '../own-questions.ts';
import { sendProblem } from '../send-problem.ts';
import { hint, question } from '../steps/question.ts';
import type { Step, Text } from '../walk.ts';
import { askedUnits } from '../who-sees.ts';
import { answers, type Answer } from './answers.ts';
import type { ClosingKey } from './closing-texts.ts';
import { mayAsk, seers, seersInWords } from './may-ask.ts';
import { slip } from './slip.ts';

type Words = Text<ClosingKey>;

/** Every answer with who will see it, and the number, before anything is sent. */
export const checkStep: Step<ClosingKey> = {
  fields: ['mayAsk', 'mayAskUnits'],
  view: (form, text) => {
    const { programme } = form.host.here;
    const rows = [...asked(form, text), ...ownRows(form).map(row => ({ ...row, only: 'assessment' as const }))].map(
      ({ label, answer, place, only }) => ({
        label,
        answer,
        ...(programme && { who: whoSeesLine(form, programme, text, only) }),
        change: () => change(form, place),
      }),
    );
    return html`
      ${question(form, text.t('checkHeading'))} ${hint(text.t('checkHint'))}
      <p class="summary-head full" aria-hidden="true">
        <span>${text.t('columnQuestion')}</span><span>${text.t('columnAnswer')}</span><span>${text.t('columnWho')}</span>
      </p>
      ${summaryList(rows, text)} ${programme ? sending(form, programme, text) : html`<p role="status">${text.common('loading')}</p>`}
    `;
  },
};

/** The form's own questions, without those that are left out here. */
const asked = (form: Form, text: Words) =>
  answers(form, text).flatMap(({ label, step, ...row }) => {
    const place = placeOf(form, step);
    return place === undefined ? [] : [{ ...row, label: text.t(label), place }];
  });

/** Nothing is sent before its writer has seen who reads it, and that comes with the programme. */
const sending = (form: Form, programme: Programme, text: Words) => html`
  ${mayAsk(form, programme, text)} ${who(form, programme, text)} ${slip(form, text, text.t('slipSoon'))} ${sendProblem(form, text)}
  ${actions(button(form.now.busy ? text.t('sending') : text.t('send'), undefined, { type: 'submit', busy: form.now.busy }))}
  <p class="t0 muted take-back">${text.t('takeBack')}</p>
`;

function whoSeesLine(form: Form, programme: Programme, text: Words, only: Answer['only']) {
  const { units, then } = seers(form, programme);
  // A team is few, and reaches people itself; a working group of many units assesses without being told how.
  const sees = { units: only ? [] : units, ...(then && (only !== 'coordinator' || then === 'team') && { then }) };
  const nobody = !sees.units.length && !sees.then;
  const words = nobody ? text.t(then ? 'whoCoordinator' : 'whoUntilYes') : seersInWords(sees, programme, text, 'coordinator');
  return html`${nobody ? oneIcon() : threeIcon()}<span><span class="unseen">${text.t('columnWho')}: </span>${words}</span>`;
}

/** The ones just named, each in a sentence. */
function who(form: Form, { policy }: Programme, text: Words) {
  const team = policy.assessment.kind === 'team';
  return html`<div class="people">
    ${heading(form.host.headingLevel + 1, text.t('whoHeading'), { size: 't1' })}
    <p>${oneIcon()}<span>${text.t('coordinatorIs')}</span></p>
    ${askedUnits(policy).length ? html`<p>${threeIcon()}<span>${text.t('unitsAre')}</span></p>` : nothing}
    <p>${threeIcon()}<span>${text.t(team ? 'teamIs' : 'groupIs')}</span></p>
    <p>${oneIcon()}<span>${text.t(policy.priority === 'steering_group' ? 'steeringGroupIs' : 'teamLeadIs')}</span></p>
    <p>${oneIcon()}<span>${text.t('homeIs')}</span></p>
  </div>`;
}
