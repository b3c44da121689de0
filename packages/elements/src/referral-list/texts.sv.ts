import { acts } from './words/acts.sv.ts';
import { homes } from './words/homes.sv.ts';
import { list } from './words/list.sv.ts';
import { record } from './words/record.sv.ts';
import { states } from './words/states.sv.ts';
import { story } from './words/story.sv.ts';

export const sv = { ...states, ...list, ...record, ...acts, ...story, ...homes };
