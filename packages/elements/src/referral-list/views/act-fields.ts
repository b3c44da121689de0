import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { checks, choices } from '../../parts/choices.ts';
import { dateField, describedBy, errorLine, hintLine, textArea, textField } from '../../parts/field.ts';
import { valueOf, type ActContext, type ActField, type Values } from '../acts/act-form.ts';
import { building } from './building.ts';
import { homeFacts } from './homes-view.ts';
import { reminded } from './reminded.ts';
import { written } from './section.ts';
import { wishTable } from './wishes-view.ts';

/** One field of an act, as its kind asks for. */
export function actField(context: ActContext, field: ActField, values: Values, error: string | undefined) {
  const { words } = context;
  const { name, label, hint, kind, options = [], min, max } = field;
  const value = valueOf(field, values);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const text = typeof value === 'string' ? value : '';
  const base = { name, label, hint, error };
  switch (kind) {
    case 'area': {
      const area = textArea({ ...base, value: text, rows: 3 }, words);
      const writing = field.ownWords ? area : reminded(context, text, area);
      return field.said ? beside(context, field, writing) : writing;
    }
    case 'day':
      return dateField({ ...base, value: text, ...(min && { min }), ...(max && { max }) }, words);
    case 'number':
      return textField({ ...base, value: text, inputmode: 'numeric', short: true }, words);
    case 'one':
      return choices({ ...group(field, error), options, value: text, pair: field.pair ?? false }, words);
    case 'yes_no':
      return choices({ ...group(field, error), options, value: text, pair: true }, words);
    case 'many':
      return checks({ ...group(field, error), options, values: chosen }, words);
    case 'home':
      return homeField(context, field, text, error);
    default:
      return textField({ ...base, value: text }, words);
  }
}

const group = ({ name, label, hint }: ActField, error: string | undefined) => ({ name, legend: label, hint, error });

/** What has been said beside what is written: nobody has to remember or look it up. */
function beside({ words }: ActContext, { said = [] }: ActField, field: unknown) {
  return html`<div class="with-said">
    <div class="said t0">
      <p class="muted">${words.t('said')}</p>
      ${
        said.length
          ? html`<ul role="list">
              ${said.map(({ who, words: text }) => html`<li><span class="muted">${who}</span>${written(text)}</li>`)}
            </ul>`
          : html`<p class="muted">${words.t('nothingSaid')}</p>`
      }
    </div>
    ${field}
  </div>`;
}

/** Homes side by side, the same facts on the same line, without address; what the person wishes stands above. */
function homeField(context: ActContext, field: ActField, value: string, error: string | undefined) {
  const { words, homes = [], record } = context;
  const { name, label } = field;
  const { wish } = record.words;
  const { homeWishes } = record;
  const columns = homes.map(home => ({ home, standing: words.t('homeFree') }));
  return html`
    ${
      wish
        ? html`<div class="wish">
            <p class="muted t0">${words.t('personWishes')}</p>
            ${written(wish)}
          </div>`
        : nothing
    }
    ${homeWishes?.wishes.length ? wishTable(context, homeWishes.wishes, columns) : nothing}
    <fieldset class=${error ? 'has-error' : nothing} role="radiogroup" aria-describedby=${describedBy({ name, error })}>
      <legend class="label">${label}</legend>
      ${hintLine(field)} ${errorLine({ name, error }, words)}
      <div class="homes">
        ${homes.map(
          (home, index) =>
            html`<div class="home choice">
              <label>
                <input
                  class="mark"
                  id=${index ? `${name}-${index}` : name}
                  type="radio"
                  name=${name}
                  .value=${home.id}
                  .checked=${live(home.id === value)}
                  autocomplete="off"
                />
                <span>${words.t('home', { n: home.number })}</span>
              </label>
              <div>${building(home.floor, home.lift)}${homeFacts(context, home)}</div>
            </div>`,
        )}
      </div>
    </fieldset>
  `;
}
