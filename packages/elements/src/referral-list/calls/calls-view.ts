import type { Call, CallEntry } from '@bostadforst/contract/call';
import { html, nothing } from 'lit';
import type { TextController } from '../../controllers/text-controller.ts';
import { button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { warningIcon } from '../../parts/icons.ts';
import { notice, statusLine } from '../../parts/notice.ts';
import { phoneLink } from '../../parts/phone-line.ts';
import { momentInWords } from '../../texts/dates.ts';
import { dayWord, type Sight } from '../sight.ts';
import type { CallsPlace } from './calls-place.ts';
import type { CallsKey } from './texts.ts';

export interface CallsSight extends Sight {
  text: TextController<CallsKey>;
}

/** What is promised soonest first. A number stands behind a press that is written down. */
export function callsView(sight: CallsSight, list: readonly CallEntry[], place: CallsPlace) {
  const { text } = sight;
  return html`
    <p>${text.t('intro')}</p>
    ${statusLine(place.saved ? text.t('saved') : nothing)}
    ${place.problem ? notice(html`<p>${text.problem(place.problem)}</p>`, { icon: warningIcon(), role: 'alert' }) : nothing}
    ${
      list.length
        ? html`<ul role="list" class="stack">
            ${list.map(each => html`<li class="card stack tight">${one(sight, each, place)}</li>`)}
          </ul>`
        : html`<p>${text.t('none')}</p>`
    }
  `;
}

function one(sight: CallsSight, entry: CallEntry, place: CallsPlace) {
  const { text, level, today } = sight;
  const { id, askedAt, callBy, done } = entry;
  const opened = place.opened?.id === id ? place.opened : undefined;
  const day = dayWord(sight, callBy);
  const moment = (at: string) => momentInWords(at, text.language);
  return html`
    ${heading(level + 2, text.t(done ? 'called' : callBy < today ? 'late' : 'by', { day }), { size: 't1' })}
    <p class="t0 muted">${text.t('askedAt', { moment: moment(askedAt) })}</p>
    ${done ? html`<p>${text.t(done.byYou ? 'calledByYou' : 'calledByColleague', { moment: moment(done.at) })}</p>` : nothing}
    ${
      opened
        ? how(sight, opened)
        : html`<p>
            <button id="open-${id}" class="button second small" type="button" @click=${() => place.open(id)}>${text.t('open')}</button>
            <span class="t0 muted">${text.t('openHint')}</span>
          </p>`
    }
    ${done ? nothing : html`<p>${button(text.t('called'), () => void place.called(id), { look: 'second' })}</p>`}
  `;
}

function how(sight: CallsSight, { id, way, speech, flags, protectedIdentity }: Call) {
  const { text, words } = sight;
  const value = 'who' in way ? way.who : 'place' in way ? way.place : '';
  const language = speech && (speech.interpreter ? text.t('withInterpreter', { language: speech.language }) : speech.language);
  const message = 'mayLeaveMessage' in way ? text.t(way.mayLeaveMessage ? 'mayLeave' : 'mayNotLeave') : undefined;
  const told: [string, string | undefined][] = [
    [text.t('when'), way.when],
    [text.t('message'), message],
    [text.t('speaks'), language],
  ];
  return html`<div id="call-${id}" tabindex="-1" class="stack tight">
    ${protectedIdentity === 'not_sure' ? notice(html`<p>${text.t('notSureOfProtection')}</p>`, { look: 'glow' }) : nothing}
    ${
      'number' in way
        ? html`<p>${phoneLink(way.number)}</p>`
        : html`<p><b>${text.t('reachedBy', { how: words.t(`reach_${way.way}`, { value }) })}</b></p>`
    }
    <dl>
      ${told.map(([name, words]) =>
        words
          ? html`<dt>${name}</dt>
              <dd>${words}</dd>`
          : nothing,
      )}
    </dl>
    ${flags?.length ? notice(html`<p>${flags.map(flag => words.t(`flag_${flag}`)).join(' ')}</p>`, { look: 'glow' }) : nothing}
  </div>`;
}
