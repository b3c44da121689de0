import type { Contact } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import type { SiteHost } from '../controllers/site-controller.ts';
import type { TextController } from '../controllers/text-controller.ts';
import { phoneIcon } from './icons-everywhere.ts';

type Host = SiteHost & HTMLElement;
type Words = Pick<TextController<string>, 'common' | 'local' | 'localLang'>;

/** As a link takes it: digits, and the plus of a number from abroad. */
export const telephoneLink = (phone: string) => `tel:${phone.replace(/[^0-9+]/g, '').replace(/^0(?!0)/, '+46')}`;

/** The number in the fallback that stands between the element's tags. */
function fallbackNumber(host: Host): { phone: string; href: string } | undefined {
  const link = host.querySelector<HTMLAnchorElement>('a[href^="tel:"]');
  return link ? { phone: link.textContent.trim(), href: link.href } : undefined;
}

/** A number that can be pressed. It is read from the left in every language. */
export const phoneLink = (phone: string, href = telephoneLink(phone)) =>
  html`<a class="tel" href=${href}>${phoneIcon()}<bdi dir="ltr">${phone}</bdi></a>`;

/**
 * Whom to ring, in every state: the programme's contact when it is here; until then the number between the element's tags;
 * and when the programme cannot be had, all that the page wrote there. Stands once in each view.
 */
export function phoneLine(host: Host, role: Contact['role'], words: Words) {
  const contact = host.here.contact(role);
  if (contact) {
    const line = (text: Contact['hours']) => html`<span lang=${words.localLang(text) ?? nothing}>${words.local(text)}</span>`;
    return html`<div class="phone">
      <p class="muted">${line(contact.name)}</p>
      <p>${phoneLink(contact.phone)}</p>
      <p class="t0 muted">${line(contact.hours)}</p>
      ${contact.visit ? html`<p class="t0 muted">${line(contact.visit)}</p>` : nothing}
    </div>`;
  }
  const fallback = fallbackNumber(host);
  return fallback && host.here.state === 'waiting'
    ? html`<div class="phone"><p>${phoneLink(fallback.phone, fallback.href)}</p></div>`
    : html`<slot @slotchange=${() => host.requestUpdate()}></slot>`;
}

/** The same number as a button for the foot, so that it is in sight at every moment where there is no room beside. */
export function phoneButton(host: Host, role: Contact['role'], words: Words) {
  const contact = host.here.contact(role);
  const number = contact ? { phone: contact.phone, href: telephoneLink(contact.phone) } : fallbackNumber(host);
  if (!number) return nothing;
  return html`<a class="button second" href=${number.href} aria-label=${words.common('callNumber', { number: number.phone })}>
    ${phoneIcon()}<bdi dir="ltr">${number.phone}</bdi>
  </a>`;
}
