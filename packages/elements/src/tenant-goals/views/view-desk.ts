import type { TextController } from '../../controllers/text-controller.ts';
import type { Desk } from '../desk.ts';
import type { ViewKey } from './texts.ts';

/** A desk with the words that came with the views; `words` are those the element began with. */
export interface ViewDesk extends Desk {
  readonly more: TextController<ViewKey>;
}
