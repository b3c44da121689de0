import type { LifeArea } from '@bostadforst/contract/goal';
import type { TextController } from '../../controllers/text-controller.ts';
import type { ViewKey } from './texts.ts';

/** A life area's word. One that this version does not know is the person's own. */
export const areaWord = (words: TextController<ViewKey>, area: LifeArea | 'unknown') => words.t(area === 'unknown' ? 'own' : area);
