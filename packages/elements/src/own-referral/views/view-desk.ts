import type { Day } from '@bostadforst/contract/day';
import { dayOf } from '@bostadforst/contract/day';
import type { OwnReferral } from '@bostadforst/contract/referral/own';
import type { TextController } from '../../controllers/text-controller.ts';
import { dayInWords } from '../../texts/dates.ts';
import type { Desk } from '../desk.ts';
import type { Acting } from './acting.ts';
import type { ViewKey } from './texts.ts';

/** A desk with the words that came with the views; `words` are those the element began with. */
export interface ViewDesk extends Desk {
  readonly more: TextController<ViewKey>;
}

/** What every part of the page sees by. */
export interface Sight extends ViewDesk {
  readonly referral: OwnReferral;
  readonly acting: Acting;
}

export const dayWord = ({ more }: ViewDesk, day: Day) => dayInWords(day, more.language);
export const momentDay = (desk: ViewDesk, moment: string) => dayWord(desk, dayOf(new Date(moment)));

/** A unit's own name; its id when it has left the programme, or while the programme is not here. */
export function unitName({ host, more }: ViewDesk, id: string): string {
  const unit = host.here.programme?.units.find(each => each.id === id);
  return unit ? more.local(unit.name) : id;
}

/** `A, B och C`. */
export const unitNames = (desk: ViewDesk, ids: readonly string[]) =>
  new Intl.ListFormat(desk.more.language.slice(0, 2), { type: 'conjunction' }).format(ids.map(id => unitName(desk, id)));
