import type { Me, Role } from '@bostadforst/contract/access';
import { meetingRoles, staff, tenantMeetingRoles } from '@bostadforst/contract/access/staff-roles';
import type { Programme } from '@bostadforst/contract/programme';
import type { CSSResult, LitElement } from 'lit';
import type { SiteHost } from '../controllers/site-controller.ts';
import type { Sight } from './sight.ts';
import type { ReferralListKey } from './texts.ts';

/** What a place needs of the element it stands in. */
export interface PlaceHost extends LitElement, SiteHost {
  /** Given by a test or a story; a place asks it for routes of its own. */
  client?: unknown;
  readonly headingLevel: number;
}

/** The ways out of a place. */
export interface Doors {
  /** Opens one referral, which is written down; closing it leads back here. */
  open(entry: { id: string; alias: string }): void;
  /** To the list. */
  leave(): void;
}

/** One room of the staff's work beside the list. What is written in it stays until the page is left. */
export interface Place {
  readonly styles: readonly CSSResult[];
  /** Something written would be lost with the page. */
  readonly unsaved: boolean;
  /** Its heading has the id `place-heading`, and takes focus when someone comes in. */
  render(sight: Sight): unknown;
  /** Asked again, every half minute while the page is in sight and on coming back to it. */
  refresh?(): void;
  /** Leaves nothing behind. */
  forget(): void;
}

export type Enter = (host: PlaceHost, doors: Doors) => Place;

/** A place before anyone has gone there. Its module is fetched then. */
export interface PlaceLine {
  name: string;
  /** What its button says. */
  label: ReferralListKey;
  who: readonly Role[];
  /** Whether this programme, and this colleague, have it at all. */
  has?: (programme: Programme, me: Me) => boolean;
  load(): Promise<{ enter: Enter }>;
}

/** In the order of the work: what is decided together first, then what is looked after. */
export const places: readonly PlaceLine[] = [
  {
    name: 'meeting',
    label: 'place_meeting',
    who: meetingRoles,
    has: ({ policy }, { roles }) =>
      policy.assessment.kind === 'group' ? roles.includes('working_group_member') : roles.some(role => role !== 'working_group_member'),
    load: () => import('./meeting/meeting-place.ts'),
  },
  {
    name: 'tenants',
    label: 'place_tenants',
    who: tenantMeetingRoles,
    has: ({ policy, units }, me) =>
      policy.meeting === 'monthly' &&
      // Of case officers, those whose unit can take part.
      (me.roles.some(role => role !== 'case_officer' && (tenantMeetingRoles as readonly Role[]).includes(role)) ||
        units.some(({ id, type }) => me.units.includes(id) && (type === 'financial_aid' || type === 'labour_market'))),
    load: () => import('./tenant-meeting/tenants-place.ts'),
  },
  {
    name: 'steering',
    label: 'place_steering',
    who: ['steering_member', 'coordinator'],
    load: () => import('./steering/steering-place.ts'),
  },
  {
    name: 'calls',
    label: 'place_calls',
    who: ['coordinator'],
    load: () => import('./calls/calls-place.ts'),
  },
  {
    name: 'overview',
    label: 'place_overview',
    who: ['coordinator'],
    load: () => import('./overview/overview-place.ts'),
  },
  {
    name: 'protected',
    label: 'place_protected',
    who: staff,
    has: (_, { seesProtected }) => seesProtected === true,
    load: () => import('./protected/protected-place.ts'),
  },
  {
    name: 'log',
    label: 'place_log',
    who: ['log_reviewer'],
    load: () => import('./log-review/log-place.ts'),
  },
  {
    name: 'unread',
    label: 'place_unread',
    who: ['coordinator'],
    load: () => import('./unread/unread-place.ts'),
  },
];

export const placesFor = ({ programme, me }: Pick<Sight, 'programme' | 'me'>): readonly PlaceLine[] =>
  places.filter(({ who, has }) => who.some(role => me.roles.includes(role)) && (has?.(programme, me) ?? true));
