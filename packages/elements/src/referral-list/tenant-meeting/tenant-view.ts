import type { MeetingTenant, TenantMeeting, TenantMeetings } from '@bostadforst/contract/tenant-meeting';
import { html, nothing } from 'lit';
import { backLink } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { problemNotice, statusLine } from '../../parts/notice.ts';
import { called } from '../naming.ts';
import { dayWord, momentWord, unitNames } from '../sight.ts';
import { readingNotice } from '../views/reading-problem.ts';
import { fact, written } from '../views/section.ts';
import { noteForm, yesForm } from './tenant-forms.ts';
import { mayAsk, partsFor, type TenantSight, type TenantsPlace } from './tenants-place.ts';

/** One tenant: their yes first, then today's words, then what has been said before. */
export function tenantView(sight: TenantSight, tenant: MeetingTenant, place: TenantsPlace) {
  const { text, level, words } = sight;
  const { opened, unread } = place;
  const problem = place.sending.failure?.error;
  const said = { common: words.common.bind(words), problem: (error: unknown) => `${words.problem(error)} ${words.t('keptWords')}` };
  const name = called(sight, tenant);
  return html`<div class="tenants pad stack">
    ${backLink(() => place.close(), text)} ${heading(level + 1, name, { size: 't3', id: 'place-heading' })}
    ${statusLine(place.done ? text.t(place.done) : nothing)} ${problem ? problemNotice(said, problem) : nothing}
    ${
      unread
        ? readingNotice(sight, unread, () => void place.open(tenant))
        : opened
          ? html`${yesPart(sight, opened, place)} ${opened.yes ? noteForm(sight, opened, place) : nothing} ${before(sight, opened.meetings)}`
          : html`<p role="status">${text.t('opening', { name })}</p>`
    }
  </div>`;
}

function yesPart(sight: TenantSight, { yes }: TenantMeetings, place: TenantsPlace) {
  const { text, level } = sight;
  return html`<section class="yes-part stack tight" aria-labelledby="yes-heading">
    ${heading(level + 2, text.t('yes'), { size: 't2', id: 'yes-heading' })}
    ${
      yes
        ? html`<p>
            ${text.t('yesTo', { units: unitNames(sight, yes.units), day: dayWord(sight, yes.validUntil) })}
            ${text.t(`given_${yes.givenHow}`, { day: momentWord(sight, yes.givenAt) })}
          </p>`
        : html`<p>${text.t('noYes')}</p>`
    }
    ${mayAsk(sight) && yes ? html`<button class="link" type="button" @click=${() => void place.takeBack()}>${text.t('takeBack')}</button>` : nothing}
    ${mayAsk(sight) && !yes ? yesForm(sight, place) : nothing}
  </section>`;
}

function before(sight: TenantSight, meetings: readonly TenantMeeting[]) {
  const { text, level } = sight;
  return html`<section class="stack" aria-labelledby="before-heading">
    ${heading(level + 2, text.t('before'), { size: 't2', id: 'before-heading' })}
    ${meetings.length ? meetings.map(meeting => one(sight, meeting)) : html`<p class="muted">${text.t('noneBefore')}</p>`}
  </section>`;
}

function one(sight: TenantSight, meeting: TenantMeeting) {
  const { text, level } = sight;
  return html`<div class="stack tight">
    ${heading(level + 3, text.t('onDay', { day: dayWord(sight, meeting.heldOn) }), { size: 't1' })}
    <div class="two">
      ${partsFor(sight).map(name => {
        const part = meeting[name];
        return part
          ? html`<div>
              <p><strong>${text.t(name)}</strong></p>
              ${written(part.fits)}
              <dl>${fact(text.t('untilNextSaid'), part.untilNext)} ${fact(text.t('whoSaid'), part.who)}</dl>
            </div>`
          : nothing;
      })}
    </div>
  </div>`;
}
