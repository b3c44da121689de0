import type { sv } from './texts.sv.ts';
import { acts } from './words/acts.en.ts';
import { homes } from './words/homes.en.ts';
import { list } from './words/list.en.ts';
import { record } from './words/record.en.ts';
import { states } from './words/states.en.ts';
import { story } from './words/story.en.ts';

export default { ...states, ...list, ...record, ...acts, ...story, ...homes } satisfies Record<keyof typeof sv, string>;
