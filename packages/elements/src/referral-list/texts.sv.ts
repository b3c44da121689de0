import { acts } from './words/acts.sv.ts';
import { list } from './words/list.sv.ts';
import { record } from './words/record.sv.ts';
import { states } from './words/states.sv.ts';

export const sv = { ...states, ...list, ...record, ...acts };
