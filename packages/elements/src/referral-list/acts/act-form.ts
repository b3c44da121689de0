import type { Me } from '@bostadforst/contract/access';
import type { Apartment, Landlord } from '@bostadforst/contract/apartment';
import type { Day } from '@bostadforst/contract/day';
import type { ReferralEventName } from '@bostadforst/contract/referral/flow';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { TakeoverEventName } from '@bostadforst/contract/tenancy/flow';
import type { Choice } from '../../parts/choices.ts';
import type { Sight } from '../sight.ts';
import type { ReferralListKey } from '../texts.ts';

/** Everything that can be written down in an opened referral: what happens to it, and what is written beside it. */
export type ActName =
  | 'HomeWishesWritten'
  | TakeoverEventName
  | ReferralEventName
  | 'SupportWorkerNamed'
  | 'ApartmentAnnounced'
  | 'SignInCodeMade'
  | 'ObservationAdded'
  | 'WordsCorrected';

/** What has been written so far: text as typed, or the values that are ticked. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** What a form may depend on. */
export interface ActContext extends Pick<Sight, 'words' | 'programme' | 'today'> {
  me: Me;
  record: ReferralRecord;
  homes?: readonly Apartment[] | undefined;
  landlords?: readonly Landlord[] | undefined;
  workers?: readonly { id: string; name: string }[] | undefined;
}

export interface Fault {
  field: string;
  key: Extract<
    ReferralListKey,
    | 'homeTaken'
    | 'unitNotTold'
    | 'missing'
    | 'choose'
    | 'tooLong'
    | 'notRead'
    | 'notPast'
    | 'notFuture'
    | 'atMostYear'
    | 'atLeastUnits'
    | 'unchanged'
  >;
  values?: Record<string, string | number>;
}

/** What someone has said about a field's matter, shown beside it while a group writes. */
export interface Said {
  who: string;
  words: string;
}

export interface ActField {
  /** Its name and id, alone of its name in the form. */
  name: string;
  kind: 'text' | 'area' | 'day' | 'number' | 'one' | 'many' | 'yes_no' | 'home';
  label: string;
  hint?: string;
  /** Where the contract wants it: `dimensions.needNow`. Its name when left out. */
  path?: string;
  optional?: boolean;
  options?: readonly Choice[];
  /** Short answers, two to a row. */
  pair?: boolean;
  initial?: string | readonly string[];
  /** The last day, or the first, that can be meant. */
  min?: Day;
  max?: Day;
  /** What the contract's schema cannot know, such as which day it is. */
  fault?: (value: string | readonly string[]) => Omit<Fault, 'field'> | undefined;
  said?: readonly Said[];
  /** The person's own words: nobody is reminded of how they ought to be. */
  ownWords?: boolean;
}

export interface ActForm {
  /** What it leads to, in at most three sentences. */
  intro?: string;
  /** The guiding question stands above: someone is to be assessed. */
  guiding?: boolean;
  /** A reminder of what is not to be written. */
  careful?: boolean;
  fields: readonly ActField[];
  /** What the contract wants besides what is written. */
  fixed?: Record<string, unknown>;
  /** Makes the contract's shape of what was written, where a path a field is not enough. */
  compose?: (draft: Record<string, unknown>) => Record<string, unknown>;
}

/** A form is a pure function of the referral and of what is written so far: an answer may open another question. */
export type ActFormOf = (context: ActContext, values: Values) => ActForm;

export const isEmpty = (value: string | readonly string[] | undefined) =>
  value === undefined || (typeof value === 'string' ? !value.trim() : value.length === 0);

/** What a field holds now: what was written, else what it begins with. */
export function valueOf({ name, kind, initial }: Pick<ActField, 'name' | 'kind' | 'initial'>, values: Values): string | readonly string[] {
  return values[name] ?? initial ?? (kind === 'many' ? [] : '');
}
