import { html } from 'lit';
import type { SiteHost } from '../../controllers/site-controller.ts';
import { phoneLine, phoneLink } from '../../parts/phone-line.ts';
import type { LandlordWords } from '../landlord-words.ts';

/**
 * Whom to ring. Where the programme has no contact for landlords, the first one's number under the team's neutral name: the
 * name of another role may say which programme it is.
 */
export function contact(host: SiteHost, { text, team }: LandlordWords) {
  const known = host.here.contact('landlord');
  if (!known || known.role === 'landlord') return phoneLine(host, 'landlord', text);
  return html`<div class="phone">
    <p class="muted">${team}</p>
    <p>${phoneLink(known.phone)}</p>
  </div>`;
}
