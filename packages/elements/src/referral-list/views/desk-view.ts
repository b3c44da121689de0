import { html, nothing } from 'lit';
import { phoneButton, phoneLine } from '../../parts/phone-line.ts';
import { sheet } from '../../parts/sheet.ts';
import type { Opened } from '../acts/record-controller.ts';
import type { Desk } from '../desk.ts';
import { called } from '../naming.ts';
import { placesFor } from '../places.ts';
import { protectedNow } from '../protected/protected-now.ts';
import { listHead, listHeading, listView } from './list-view.ts';
import { placesBar, placeView } from './places-view.ts';
import { readingNotice } from './reading-problem.ts';
import { ranOut, signInBeside, signInView } from './sign-in-view.ts';

/** Everything a colleague sees: the record that is open, else the place they are in, else the list. */
export function deskView(desk: Desk) {
  const { host, words } = desk;
  return sheet({
    lang: words.htmlLang,
    label: title(desk),
    start: start(desk),
    phone: phoneLine(host, 'referral', words),
    content: content(desk),
    foot: phoneButton(host, 'referral', words),
  });
}

/** The list's name stands over the list alone. */
const title = ({ words, places }: Desk) => words.t(places.at ? 'headingElsewhere' : 'heading');

function start(desk: Desk) {
  const { host, words, sight, places, record, list } = desk;
  if (record.entry)
    return html`<button class="link no-print" type="button" @click=${() => desk.toList()}>
      ${places.at ? words.common('back') : words.t('toList')}
    </button>`;
  return sight && list.shown && !places.at ? listHead(sight, list.shown, list.filters) : listHeading(host.headingLevel, title(desk));
}

function content(desk: Desk) {
  const { host, words, sight, places, record, list, protection } = desk;
  if (host.here.can('list') === false) return html`<div class="pad stack">${words.t('notOfferedText')}</div>`;
  if (record.entry) return openedView(desk, record.entry);
  const above = sight && html`${placesBar(sight, places, list.isTheirs)}${protection.done ? protectedNow(sight) : nothing}`;
  return html`${above ?? nothing}${placeOrList(desk)}`;
}

function placeOrList(desk: Desk) {
  const { host, words, sight, places, record, list, find, notices } = desk;
  const { shown } = list;
  if (ranOut(list.error ?? list.staleness)) {
    if (!places.unsaved) return signInView(words, host.signInUrl);
    const beside = signInBeside(words, host.signInUrl);
    return sight && places.place?.unsaved ? html`${beside}${placeView(sight, places)}` : beside;
  }
  if (sight && places.at) return placeView(sight, places);
  if (sight && !list.isTheirs && !placesFor(sight).length) return html`<p class="pad not-yours">${words.t('notYours')}</p>`;
  if (shown && sight) return html`${notices.render(sight)}${listView(sight, list, shown, entry => record.open(entry), find)}`;
  if (host.here.state === 'broken' || list.error) {
    return html`<div class="pad">${readingNotice({ words }, list.error ?? host.here.error, () => desk.retry())}</div>`;
  }
  return html`<p class="pad" role="status">${host.here.state === 'nowhere' ? nothing : words.t('loading')}</p>`;
}

function openedView(desk: Desk, opened: Opened) {
  const { words, sight, record, reason, opened: views } = desk;
  if (!sight) return nothing;
  const { opening } = record;
  return opening.render({
    pending: () => html`<p class="pad" role="status">${words.t('opening', { alias: called(sight, opened) })}</p>`,
    error: error =>
      views && reason.isAskedFor(error)
        ? views.reasonView(sight, reason, opened.id)
        : html`<div class="pad">${readingNotice(sight, error, () => void opening.run([opened.id]))}</div>`,
    complete: held => views?.openedView(desk, sight, held),
  });
}
