import { ForeignElement } from './foreign-element.ts';
import { Framed } from './framed.ts';

/**
 * What Bostad först is, and how this municipality does it, in a frame.
 *
 * @element bf-model-explainer
 *
 * @slot - Shown until the frame is ready, and when it cannot be. A phone number is a good choice.
 *
 * @cssproperty --bf-reserve - Height kept while the frame is on its way, so that nothing on the page moves.
 */
export class ModelExplainer extends ForeignElement {
  protected override frameIn(room: HTMLElement): Framed {
    return new Framed(this, room, { sv: 'Om Bostad först', en: 'About Housing First' });
  }
}
