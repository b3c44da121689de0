import type { OwnQuestion } from '@bostadforst/contract/programme';
import { isLeftOut, ownQuestionsOf } from '@bostadforst/contract/programme/own-form';
import { html, nothing } from 'lit';
import { choices, tiles } from '../parts/choices.ts';
import { textArea } from '../parts/field.ts';
import type { FieldName, OwnFieldName } from './draft.ts';
import type { Form } from './form.ts';
import { ownQuestionTexts, type OwnKey } from './own-texts.ts';
import { question } from './steps/question.ts';
import { faultOf, pathNames, type Fault, type Step, type Text } from './walk.ts';

type Words = Text<OwnKey>;

/** A kind that a newer service knows and we do not is not asked: nobody could answer it here. */
const asked = ({ host: { here }, path }: Form): readonly OwnQuestion[] =>
  ownQuestionsOf(here.programme?.form, pathNames[path]).filter(({ kind }) => kind === 'text' || kind === 'yes_no' || kind === 'choice');

const fieldOf = ({ id }: OwnQuestion): OwnFieldName => `own-${id}`;

/** Whether this municipality asks one of the form's optional questions. */
export const asks = ({ host: { here }, path }: Form, name: string): boolean => !isLeftOut(here.programme?.form, pathNames[path], name);

/** Fields that go with another's question. */
const together: Partial<Record<FieldName, readonly FieldName[]>> = { speech: ['interpreter'], staying: ['leavingOn'] };

/** The walk's steps in this municipality: a page with nothing left to ask is left out, and the own questions come before the check. */
export function stepsFor(this: { steps: readonly Step[] }, form: Form): readonly Step[] {
  const all = this.steps.flatMap(({ fields }) => fields);
  const leftOut = all.filter(field => !asks(form, field));
  // What was answered before the programme came, or came with a file, is not sent where nobody can read it.
  for (const field of leftOut) for (const each of [field, ...(together[field] ?? [])]) form.draft.write(each);
  // Their words, while there is network.
  if (asked(form).length) ownQuestionTexts.load(form.text(ownQuestionTexts).language);
  const dropped = new Set(leftOut.flatMap(field => [field, ...(together[field] ?? [])]));
  return [...this.steps.filter(({ fields }) => fields.some(field => !dropped.has(field))), ...asked(form).map(ownStep)];
}

const ownStep = (own: OwnQuestion): Step => ({
  fields: [fieldOf(own)],
  view: (form, text) => html`${ask(own, form, text, form.text(ownQuestionTexts) as Words)}`,
});

/** One question to a page, like every other, with a word that it decides nothing. */
function ask(own: OwnQuestion, form: Form, pathText: Text, text: Words) {
  const { kind, label, hint, required } = own;
  const name = fieldOf(own);
  const heading = question(form, inItsLanguage(text, label));
  const about = html`${hint ? html`${inItsLanguage(text, hint)} ` : nothing}${text.t('ownNote')}`;
  const error = faultOf(form, name, pathText);
  const value = form.draft.one(name);
  if (kind === 'text')
    return html`${heading}
      <p class="hint">${about}</p>
      ${textArea({ name, label: text.t('ownAnswer'), value, error, rows: 4 }, text)}`;
  const answers =
    kind === 'yes_no'
      ? [
          { value: 'yes', label: text.t('yes') },
          { value: 'no', label: text.t('no') },
        ]
      : (own.options ?? []).map(option => ({ value: option.value, label: inItsLanguage(text, option.label) }));
  const options = [...answers, ...(required ? [] : [{ value: '', label: text.t('ownSkip') }])];
  const group = { name, legend: heading, hint: about, error, value: form.draft.all(name).length ? value : undefined, options };
  return form.path === 'outreach' ? tiles(group, text) : choices(group, text);
}

const inItsLanguage = (text: Text, words: OwnQuestion['label']) => {
  const lang = text.localLang(words);
  return lang ? html`<span lang=${lang}>${text.local(words)}</span>` : text.local(words);
};

/** What is sent of the answers; nothing where none was given. */
export function ownOf(form: Form): { own?: readonly { question: string; answer: string }[] } {
  const own = asked(form)
    .map(each => ({ question: each.id, answer: form.draft.one(fieldOf(each)).trim() }))
    .filter(({ answer }) => answer);
  return own.length ? { own } : {};
}

/** `own.1.answer` → the field of the second question that was answered. */
export function ownFieldAt(form: Form, path: readonly PropertyKey[]): FieldName | undefined {
  const answered = ownOf(form).own?.[Number(path[1])];
  return answered && `own-${answered.question}`;
}

/** Staff may be asked not to leave a question; a person who writes for themselves may leave every one. */
export const ownFaults = (form: Form): readonly Fault[] =>
  form.path === 'self'
    ? []
    : asked(form)
        .filter(own => own.required && !form.draft.one(fieldOf(own)).trim())
        .map(own => ({ field: fieldOf(own) }));

/** Each as it is read back, and the place it is changed at. */
export function ownRows(form: Form): readonly { label: string; answer: string; place: number }[] {
  const text = form.text(ownQuestionTexts) as Words;
  return asked(form).map(own => {
    const said = form.draft.one(fieldOf(own)).trim();
    const option = own.options?.find(({ value }) => value === said)?.label;
    const answer = option ? text.local(option) : own.kind === 'yes_no' && said ? text.t(said === 'yes' ? 'yes' : 'no') : said;
    const place = form.steps.findIndex(({ fields }) => fields[0] === fieldOf(own)) + 1;
    return { label: text.local(own.label), answer: answer || text.t('ownNoAnswer'), place };
  });
}
