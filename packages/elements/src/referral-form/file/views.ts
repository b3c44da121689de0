import { html, nothing } from 'lit';
import { actions, backLink, button } from '../../parts/actions.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { describedBy, errorLine, textField } from '../../parts/field.ts';
import { warningIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { hint, question } from '../steps/question.ts';
import type { Text } from '../walk.ts';
import type { FileDetour, FileField } from './file-detour.ts';
import type { OpenDetour } from './open-detour.ts';
import type { SaveDetour } from './save-detour.ts';
import type { FileKey } from './texts.ts';

type Words = Text<FileKey>;

/** In plain sight while it is typed: a field for passwords would be kept by the browser, and nobody could write it down. */
const phraseField = (detour: FileDetour, name: 'savePhrase' | 'openPhrase', text: Words) =>
  textField(
    {
      name,
      label: text.t(name),
      ...(name === 'savePhrase' && { hint: text.t('savePhraseHint') }),
      value: detour.phrase,
      error: wrong(detour, name, text),
      maxlength: 200,
    },
    text,
  );

const wrong = ({ missing }: FileDetour, field: FileField, text: Words) => (missing.includes(field) ? text.t(`${field}Wrong`) : undefined);

export function saveView(save: SaveDetour, text: Words) {
  if (save.done) return done(save, text, 'savedHeading', 'savedHint');
  return html`
    ${above(save, text)} ${question(save.form, text.t('saveHeading'))} ${hint(text.t('saveHint'))} ${wentWrong(save, text)}
    ${
      save.problem === 'noCrypto'
        ? nothing
        : html`
            ${phraseField(save, 'savePhrase', text)}
            <p><button class="link" type="button" @click=${save.offer}>${text.t('saveOffer')}</button></p>
            <p>${text.t('saveWhere')}</p>
            ${press(save, text, 'save', 'saving')}
          `
    }
  `;
}

export function openView(open: OpenDetour, text: Words) {
  if (open.done) return done(open, text, 'openedHeading', 'openedHint');
  const error = wrong(open, 'openFile', text);
  const field = { name: 'openFile', label: text.t('openFile'), error };
  return html`
    ${above(open, text)} ${question(open.form, text.t('openHeading'))} ${hint(text.t('openHint'))} ${wentWrong(open, text)}
    ${
      open.problem === 'noCrypto'
        ? nothing
        : html`
            <div class="field ${error ? 'has-error' : ''}">
              <label class="label" for="openFile">${text.t('openFile')}</label>
              ${errorLine(field, text)}
              <input
                class="input"
                id="openFile"
                name="openFile"
                type="file"
                autocomplete="off"
                aria-invalid=${error ? 'true' : nothing}
                aria-describedby=${describedBy(field)}
              />
            </div>
            ${phraseField(open, 'openPhrase', text)} ${press(open, text, 'open', 'opening')}
          `
    }
  `;
}

const wentWrong = ({ problem }: FileDetour, text: Words) =>
  problem ? notice(html`<p>${text.t(`refused_${problem}`)}</p>`, { icon: warningIcon(), role: 'alert' }) : nothing;

/** The way back, and what is missing. */
function above(detour: FileDetour, text: Words) {
  const { form, missing } = detour;
  const faults = missing.map(field => ({ field, message: text.t(`${field}Wrong`) }));
  return html` ${backLink(() => form.comeBack(), text)} ${errorSummary(faults, form.host.headingLevel, text)} `;
}

const press = ({ busy }: FileDetour, text: Words, label: FileKey, meanwhile: FileKey) =>
  actions(button(text.t(busy ? meanwhile : label), undefined, { type: 'submit', busy }));

const done = ({ form }: FileDetour, text: Words, heading: FileKey, words: FileKey) => html`
  ${question(form, text.t(heading))} ${hint(text.t(words))} ${actions(button(text.t('fileBack'), () => form.comeBack()))}
`;
