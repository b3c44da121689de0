import type { MeetingTenant } from '@bostadforst/contract/tenant-meeting';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { notice } from '../../parts/notice.ts';
import { called } from '../naming.ts';
import { dayWord } from '../sight.ts';
import { mayAsk, type TenantSight, type TenantsPlace } from './tenants-place.ts';

/** Everyone to talk about this month; and, for whoever may ask them, those who have not said anything yet. `waiting` until they have come. */
export function tenantsView(sight: TenantSight, tenants: readonly MeetingTenant[] = [], place: TenantsPlace, waiting?: unknown) {
  const { text, level } = sight;
  const [agreed, unasked] = [tenants.filter(({ yes }) => yes), tenants.filter(({ yes }) => !yes)];
  return html`<div class="tenants pad stack">
    ${heading(level + 1, text.t('heading'), { size: 't3', id: 'place-heading' })}
    <p>${text.t('lead')}</p>
    ${notice(html`<p>${text.t('relapse')}</p>`)}
    ${waiting ?? (agreed.length ? group(sight, text.t('toTalkAbout'), agreed, place) : html`<p class="empty">${text.t('none')}</p>`)}
    ${unasked.length && mayAsk(sight) ? group(sight, text.t('toAsk'), unasked, place, text.t('toAskText')) : nothing}
  </div>`;
}

function group(sight: TenantSight, title: string, tenants: readonly MeetingTenant[], place: TenantsPlace, hint?: string) {
  return html`<section class="stack tight">
    ${heading(sight.level + 2, title, { size: 't2' })} ${hint ? html`<p class="muted t0">${hint}</p>` : nothing}
    <ul class="rows" role="list">
      ${tenants.map(tenant => html`<li>${row(sight, tenant, place)}</li>`)}
    </ul>
  </section>`;
}

function row(sight: TenantSight, tenant: MeetingTenant, place: TenantsPlace) {
  const { text } = sight;
  const { personId, yes, lastHeldOn } = tenant;
  const name = called(sight, tenant);
  return html`<button class="link" type="button" id="tenant-${personId}" @click=${() => void place.open(tenant)}>
      ${text.t('openTenant', { name })}
    </button>
    <span class="muted">${lastHeldOn ? text.t('last', { day: dayWord(sight, lastHeldOn) }) : text.t('never')}</span>
    ${yes ? html`<span class="muted">${text.t('yesUntil', { day: dayWord(sight, yes.validUntil) })}</span>` : nothing}`;
}
