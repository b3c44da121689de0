import { settledAs, unreadReasons, type OpenedUnread, type UnreadReferral } from '@bostadforst/contract/outreach/unread';
import { html, nothing } from 'lit';
import type { TextController } from '../../controllers/text-controller.ts';
import { button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { warningIcon } from '../../parts/icons.ts';
import { notice, statusLine } from '../../parts/notice.ts';
import { longDayWord, unitName, type Sight } from '../sight.ts';
import type { UnreadKey } from './texts.ts';
import type { UnreadPlace } from './unread-place.ts';

interface UnreadSight extends Sight {
  text: TextController<UnreadKey>;
}

/** One below the other: who wrote, when, and why it is here. The words themselves stand behind a press that is written down. */
export function unreadView(sight: UnreadSight, box: readonly UnreadReferral[], place: UnreadPlace) {
  const { text } = sight;
  return html`
    <p>${text.t('intro')}</p>
    ${statusLine(place.settled ? text.t('settled') : nothing)}
    ${place.problem ? notice(html`<p>${text.problem(place.problem)}</p>`, { icon: warningIcon(), role: 'alert' }) : nothing}
    ${
      box.length
        ? html`<ul role="list" class="stack">
            ${box.map(each => html`<li class="card stack tight">${one(sight, each, place)}</li>`)}
          </ul>`
        : html`<p>${text.t('none')}</p>`
    }
  `;
}

function one(sight: UnreadSight, unread: UnreadReferral, place: UnreadPlace) {
  const { text, level } = sight;
  const { id, sender, receivedAt, reason } = unread;
  const known = unreadReasons.find(each => each === reason);
  const opened = place.opened?.id === id ? place.opened : undefined;
  return html`
    ${heading(level + 2, writer(sight, unread), { size: 't1' })}
    <p>${text.t('received', { day: longDayWord(sight, receivedAt) })} ${sender ? sent(sight, sender.name) : nothing}</p>
    <p>${text.t(known ? `reason_${known}` : 'reason_other')}</p>
    ${
      opened
        ? words(sight, opened, place)
        : html`<p>
            <button id="open-${id}" class="button second small" type="button" @click=${() => place.open(id)}>${text.t('open')}</button>
            <span class="t0 muted">${text.t('openHint')}</span>
          </p>`
    }
    <p class="row">${settledAs.map(as => button(text.t(`settle_${as}`), () => void place.settle(id, as), { look: 'second' }))}</p>
  `;
}

function writer(sight: UnreadSight, { writer: by, writtenOn }: UnreadReferral): string {
  const { text } = sight;
  const day = longDayWord(sight, `${writtenOn}T12:00:00Z`);
  if (!by) return text.t('writtenBySomeone', { day });
  const name = by.name ?? text.t('noName');
  return by.unit ? text.t('writtenByIn', { name, unit: unitName(sight, by.unit), day }) : text.t('writtenBy', { name, day });
}

const sent = ({ text }: UnreadSight, name?: string) => (name ? text.t('sentBy', { name }) : text.t('sentByColleague'));

const asked = ['alias', 'found', 'foundHow', 'ownWords', 'staying', 'acute', 'waiver'] as const;

/** As the form asks it; what the form of another release called otherwise is still read. */
function labelOf(text: UnreadSight['text'], field: string): string {
  const known = asked.find(each => each === field.split('.')[0]);
  return text.t(known ? `field_${known}` : 'field_other');
}

function words({ text }: UnreadSight, { id, words: read }: OpenedUnread, place: UnreadPlace) {
  return html`<div id="unread-${id}" tabindex="-1" class="stack tight">
    ${
      read.length
        ? html`<dl>
            ${read.map(
              each =>
                html`<dt>${labelOf(text, each.field)}</dt>
                  <dd>${each.text}</dd>`,
            )}
          </dl>`
        : html`<p>${text.t('nothingRead')}</p>`
    }
    <p><button class="button second small" type="button" @click=${() => place.close()}>${text.t('close')}</button></p>
  </div>`;
}
