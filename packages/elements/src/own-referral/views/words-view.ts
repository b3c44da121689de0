import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { disclosure } from '../../parts/disclosure.ts';
import { textArea } from '../../parts/field.ts';
import { fact, section } from './section.ts';
import { momentDay, type Sight } from './view-desk.ts';

/** What the person has said, as they said it, and room to add. */
export function wordsView(sight: Sight) {
  const { more, referral } = sight;
  const { staying, wish, ownWords } = referral.words;
  const { added, state } = referral;
  const isOver = state === 'withdrawn' || state === 'closed';
  const written = (text: string | undefined) => (text ? html`<span class="written">${text}</span>` : undefined);
  return section(
    sight,
    'words',
    more.t('words'),
    html`
      ${
        wish || ownWords || staying || added.length
          ? html`<dl class="facts">
              ${fact(more.t('wish'), written(wish))} ${fact(more.t('own'), written(ownWords))}
              ${fact(more.t('staying'), staying && more.t(`staying_${staying}`))}
              ${added.map(({ at, text }) => fact(more.t('addedOn', { day: momentDay(sight, at) }), written(text)))}
            </dl>`
          : html`<p class="stack-before">${more.t('noWords')}</p>`
      }
      ${isOver ? nothing : disclosure(more.t('add'), addForm(sight))}
    `,
  );
}

function addForm(sight: Sight) {
  const { more, words, acting } = sight;
  const write = (event: Event) => void (acting.written.added = (event.target as HTMLTextAreaElement).value);
  const send = (event: Event) => {
    event.preventDefault();
    void acting.add();
  };
  return html`<form novalidate autocomplete="off" @input=${write} @submit=${send}>
    ${textArea({ name: 'added', label: more.t('add'), hint: more.t('addHint'), value: acting.written.added, error: acting.faultOf('added') }, words)}
    ${acting.renderFailure('WordsAdded')} ${actions(button(more.t('send'), undefined, { type: 'submit', busy: acting.busy }))}
  </form>`;
}
