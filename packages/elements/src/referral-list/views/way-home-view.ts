import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { dayWord, listed, momentWord, type Sight } from '../sight.ts';
import { section } from './section.ts';

interface Point {
  name: string;
  day?: string | undefined;
  done: boolean;
}

/** Home and support are two lines: the support begins earlier, and does not end with the home. */
export function wayHomeView(sight: Sight, record: ReferralRecord, takeoverActs: unknown) {
  const { tenancy } = record;
  if (!tenancy) return nothing;
  const { words } = sight;
  const { takeover } = tenancy;
  const points = pointsOf(sight, record);
  const next = points.findIndex(({ done }) => !done);
  const notHere = !takeover && tenancy.moveInDate !== undefined && tenancy.contractForm !== 'first_hand';
  return section(
    sight,
    'way-home-heading',
    words.t('wayHome'),
    html`<ol class="way-home" role="list">
        ${points.map(
          ({ name, day, done }, index) =>
            html`<li class=${done ? 'done' : index === next ? 'now' : 'to-come'}>
              <b>${name}</b><span class="unseen">, ${words.t(done ? 'wayDone' : index === next ? 'wayNow' : 'wayToCome')}</span>
              ${day ? html`<span class="muted t0">${day}</span>` : nothing}
            </li>`,
        )}
      </ol>
      ${notHere ? html`<p>${words.t('wayOwnNot')}</p>` : nothing} ${takeover ? takeoverFacts(sight, takeover) : nothing} ${takeoverActs}
      <p>
        <b>${words.t('waySupportLine')}</b>
        ${
          record.supportWorker ? words.t('waySupportSince', { day: dayWord(sight, record.supportWorker.since) }) : words.t('waySupportNone')
        }
      </p>`,
  );
}

function pointsOf(sight: Sight, { tenancy, offers, history }: ReferralRecord): Point[] {
  const { words } = sight;
  const offered = offers.findLast(({ response }) => response === 'accepted' || !response)?.offeredAt;
  const viewed = history.findLast(({ event }) => event === 'ViewingHeld')?.at;
  const { signedOn, moveInDate, contractForm, takeover } = tenancy!;
  const ownFromStart = contractForm === 'first_hand' && !takeover;
  return [
    ...(offered ? [{ name: words.t('wayOffered'), day: momentWord(sight, offered), done: true }] : []),
    ...(viewed ? [{ name: words.t('wayViewing'), day: momentWord(sight, viewed), done: true }] : []),
    { name: words.t('wayLease'), day: `${words.t(`contract_${contractForm}`)}, ${dayWord(sight, signedOn)}`, done: true },
    { name: words.t('wayMoveIn'), day: moveInDate && dayWord(sight, moveInDate), done: moveInDate !== undefined },
    ...(takeover
      ? [
          {
            name: words.t('wayReview'),
            day: takeover.reviewOn && dayWord(sight, takeover.reviewOn),
            done: takeover.state === 'approved' || takeover.state === 'taken_over',
          },
          {
            name: words.t('wayOwn'),
            day: takeover.takenOverOn && dayWord(sight, takeover.takenOverOn),
            done: takeover.state === 'taken_over',
          },
        ]
      : []),
    ...(ownFromStart ? [{ name: words.t('wayOwn'), done: true }] : []),
  ];
}

type TakeoverShown = NonNullable<NonNullable<ReferralRecord['tenancy']>['takeover']>;

function takeoverFacts(sight: Sight, { state, because, facts }: TakeoverShown) {
  const { words } = sight;
  if (state === 'taken_over') return nothing;
  const waits = because?.length
    ? words.t('takeoverWaits', {
        what: listed(
          sight,
          because.map(each => words.t(`wait_${each}`)),
        ),
      })
    : undefined;
  const said =
    facts &&
    words.t('takeoverFacts', {
      rent: words.t(`rent_${facts.rent as 'paid'}`),
      care: words.t(`care_${facts.care as 'cared_for'}`),
      disturbances: words.t(`disturbances_${facts.disturbances as 'none'}`),
    });
  return html`${waits ? html`<p>${waits}</p>` : nothing} ${said ? html`<p>${said}</p>` : nothing}
    <p class="muted t0">${words.t('takeoverNote')}</p>`;
}
