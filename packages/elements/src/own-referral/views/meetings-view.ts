import { dayOf } from '@bostadforst/contract/day';
import type { MeetingYes, OwnMeetings, TenantMeeting } from '@bostadforst/contract/tenant-meeting';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { disclosure } from '../../parts/disclosure.ts';
import { heading } from '../../parts/heading.ts';
import { fact, section } from './section.ts';
import { dayWord, momentDay, unitNames, type Sight } from './view-desk.ts';

/**
 * The monthly meeting about what fits a tenant now: what was said, to whom one has said yes, and the way to take it back. Left out for whoever
 * it has never concerned.
 */
export function meetingsView(sight: Sight) {
  const { host, more, own, referral } = sight;
  const { meetings: found } = own;
  const isTenantHere = host.here.programme?.policy.meeting === 'monthly' && referral.state === 'housed';
  if (found ? !found.yes && !found.meetings.length && !isTenantHere : !isTenantHere) return nothing;
  return section(
    sight,
    'meetings',
    more.t('meetings'),
    html`
      <p class="stack-before">${more.t('meetingsText')}</p>
      ${found ? whatWasFound(sight, found) : html`<p class="stack-before">${more.t('meetingsGone')}</p>`}
    `,
  );
}

function whatWasFound(sight: Sight, { yes, meetings: [last, ...before] }: OwnMeetings) {
  const { more } = sight;
  return html`
    ${yesView(sight, yes)} ${last ? meetingView(sight, last) : html`<p class="stack-before">${more.t('noMeetings')}</p>`}
    ${
      before.length
        ? disclosure(
            more.t('meetingsBefore', { count: before.length }),
            before.map(each => meetingView(sight, each)),
          )
        : nothing
    }
  `;
}

function yesView(sight: Sight, yes: MeetingYes | undefined) {
  const { more, acting } = sight;
  if (!yes || yes.validUntil < dayOf(new Date()))
    return html`<p class="stack-before">${more.t('noMeetingYes')}</p>
      ${acting.renderFailure('MeetingYesTakenBack')}`;
  const given = { units: unitNames(sight, yes.units), given: momentDay(sight, yes.givenAt), day: dayWord(sight, yes.validUntil) };
  return html`
    <p class="stack-before">${more.t('meetingYes', given)}</p>
    <p class="stack-before muted">${more.t('takeBackMeetingYesText')}</p>
    ${acting.renderFailure('MeetingYesTakenBack')}
    ${actions(button(more.t('takeBackMeetingYes'), () => void acting.takeBackMeetingYes(), { look: 'second', busy: acting.busy }))}
  `;
}

function meetingView(sight: Sight, { heldOn, unitsPresent, support, occupation }: TenantMeeting) {
  const { host, more } = sight;
  const part = (name: string, said: TenantMeeting['support']) =>
    said &&
    html`${fact(name, written(said.fits))} ${fact(more.t('untilNext'), written(said.untilNext))}
    ${fact(more.t('whoDoes'), written(said.who))}`;
  return html`
    <div class="stack-before">${heading(host.headingLevel + 2, more.t('meetingOn', { day: dayWord(sight, heldOn) }), { size: 't1' })}</div>
    ${unitsPresent.length ? html`<p class="muted">${more.t('meetingWith', { units: unitNames(sight, unitsPresent) })}</p>` : nothing}
    <dl class="facts">${part(more.t('meetingSupport'), support)} ${part(more.t('meetingOccupation'), occupation)}</dl>
  `;
}

const written = (text: string | undefined) => (text ? html`<span class="written">${text}</span>` : undefined);
