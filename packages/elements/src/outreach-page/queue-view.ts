import { html, nothing } from 'lit';
import type { TextController } from '../controllers/text-controller.ts';
import { button } from '../parts/actions.ts';
import { clockIcon, lockIcon, plusIcon, warningIcon } from '../parts/icons.ts';
import { notice } from '../parts/notice.ts';
import { dayInWords } from '../texts/dates.ts';
import type { SeenDesk } from './desk.ts';
import { noNetIcon, removeIcon, waitingDrawing } from './drawings.ts';
import { isOld, sizeOf } from './queue/queue.ts';
import type { sv } from './words.sv.ts';

export type Words = TextController<keyof typeof sv>;

/** What someone must know at every opening, whatever they came to do. */
export function notices(desk: SeenDesk, text: Words, signOutLater: boolean) {
  const old = desk.waiting.filter(isOld).length;
  const alert = (content: unknown) => notice(html`<p>${content}</p>`, { icon: warningIcon(), role: 'alert' });
  return html`
    ${old ? alert(text.t('old', { count: old })) : nothing}
    ${desk.lost.map(({ key, day }) =>
      notice(
        html`<p>${text.t('lost', { day: dayInWords(day, text.language) })}</p>
          <p><button class="button second small" type="button" @click=${() => desk.dismiss(key)}>${text.t('dismiss')}</button></p>`,
        { icon: warningIcon() },
      ),
    )}
    ${desk.leftToCoordinator ? alert(text.t('left', { count: desk.leftToCoordinator })) : nothing}
    ${desk.keepsNothing ? alert(text.t('keepsNothing')) : nothing} ${desk.reach === 'not_outreach' ? alert(text.t('notOutreach')) : nothing}
    ${signOutLater ? alert(text.t('signOutLater')) : nothing}
    ${desk.reach === 'no_network' && !desk.writer && !desk.keepsNothing ? notice(html`<p>${text.t('firstWithNet')}</p>`, { look: 'stop', icon: lockIcon() }) : nothing}
  `;
}

/** In whose name one writes, and what waits: a number, never a name. */
export function head(desk: SeenDesk, text: Words, show: () => void) {
  const { length: count } = desk.waiting;
  const offline = desk.reach === 'no_network' ? html`<span class="net">${noNetIcon()}<span>${text.t('noNet')}</span></span>` : nothing;
  const waits = html`<button class="button second small" type="button" @click=${show}>${text.t('waits', { count })}</button>`;
  const { writer } = desk;
  return html`<div class="head">
    <p>${writer ? (writer.name ? text.t('asWriter', { name: writer.name }) : text.t('asSomeone')) : nothing}</p>
    ${offline} ${count ? waits : nothing}
  </div>`;
}

export interface Actions {
  signInUrl: string;
  /** Whom to ring when it is urgent. */
  phone: unknown;
  toForm(): void;
  send(): void;
}

/** Everything that waits: number, day and size. The next name first, because the work goes on. */
export function queueView(desk: SeenDesk, text: Words, { signInUrl, phone, toForm, send }: Actions) {
  const { waiting, busy, reach } = desk;
  const count = waiting.length;
  const next = button(html`${plusIcon()}${text.t('newName')}`, toForm);
  if (!count)
    return html`<div class="queue-view stack">
      <h2 id="queue-heading" class="t3" tabindex="-1">${text.t('nothingWaits')}</h2>
      <p>${text.t('nothingWaitsText')}</p>
      ${next} ${phone}
    </div>`;
  return html`<div class="queue-view stack">
    ${waitingDrawing()}
    <h2 id="queue-heading" class="t3" tabindex="-1">${text.t('waitsHeading', { count })}</h2>
    <p>${text.t(reach === 'signed_out' ? 'whenSignedIn' : reach === 'no_network' ? 'whenNet' : 'whenTried')}</p>
    <ul role="list" class="card warm stack tight queue">
      ${waiting.map(
        (each, at) =>
          html`<li>
            ${clockIcon()}<span>
              ${text.t('row', { number: at + 1, day: dayInWords(each.body.writtenOn, text.language), size: Math.ceil(sizeOf(each) / 1000) })}
            </span>
          </li>`,
      )}
      <li>${lockIcon()}<span>${text.t('sealed')}</span></li>
      <li>${removeIcon()}<span>${text.t('goes')}</span></li>
    </ul>
    ${reach === 'signed_out' ? html`<a class="button" href=${signInUrl}>${text.t('signInHere')}</a>` : nothing} ${next}
    ${button(text.t(busy ? 'sending' : 'sendNow'), send, { look: 'second', busy })}
    <p class="t0 muted">${text.t('atMost')}</p>
    ${phone}
  </div>`;
}
