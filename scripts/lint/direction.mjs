// The lint rule that keeps imports running one way. The rooms and their order are in rooms.mjs.
import { dirname, relative, resolve, sep } from 'node:path';
import { root } from '../files.mjs';
import { rooms } from './rooms.mjs';

/** @type {import('eslint').Rule.RuleModule} */
export const direction = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Imports run one way: contract → client → elements, contract → backend, and inside a package from the ground up.',
    },
    messages: {
      outside: '{{room}} may not import {{source}}: it takes {{takes}} and nothing else.',
      deep: 'Another package is reached by its front door (@bostadforst/…), not by a path into it.',
      upwards: '{{from}} may not import {{to}}: in {{room}} imports run from the ground up.',
      beside: '{{from}} may not import {{to}}: each stands alone. What both need is a part, a controller or a text.',
    },
    schema: [],
  },
  create(context) {
    const here = placeOf(context.filename);
    if (!here) return {};
    const check = node => {
      const fault = node?.type === 'Literal' && typeof node.value === 'string' && faultOf(here, node.value, context.filename);
      if (fault) context.report({ node, ...fault });
    };
    const source = node => check(node.source);
    return {
      ImportDeclaration: source,
      ExportNamedDeclaration: source,
      ExportAllDeclaration: source,
      ImportExpression: source,
      TSImportType: node => check(node.source ?? node.argument?.literal),
    };
  },
};

/** `.test.ts`, `testing.ts` and `testing/` are for tests. Where a file stands: its package, and the folder or top file in that package's `src`. */
function placeOf(file) {
  const [packages, room, src, place, ...deeper] = relative(root, file).split(sep);
  if (packages === 'stories') return { room: 'stories', place: room, isTest: false };
  if (packages !== 'packages' || src !== 'src' || !place || !rooms[room]) return undefined;
  const isTest = /(\.test|\/testing)\.ts$/.test(file) || (place === 'testing' && deeper.length > 0);
  return { room, place, isTest };
}

function faultOf(here, source, filename) {
  if (!source.startsWith('.')) return outside(here, source);
  const there = placeOf(resolve(dirname(filename), source));
  if (!there || there.room !== here.room) return { messageId: 'deep' };
  // A test may stand anything beside anything: that is what it is for.
  if (there.place === here.place || here.isTest) return undefined;
  return inside(here, there);
}

function outside({ room, isTest }, source) {
  const { takes, tests = [] } = rooms[room];
  const allowed = isTest ? [...takes, ...tests] : takes;
  const fits = allowed.some(each => (each.endsWith('*') ? source.startsWith(each.slice(0, -1)) : source === each));
  return fits ? undefined : { messageId: 'outside', data: { room, source, takes: allowed.join(', ') || 'nothing' } };
}

function inside(here, there) {
  const from = floorOf(here);
  const to = floorOf(there);
  const data = { room: here.room, from: here.place, to: there.place };
  if (to > from) return { messageId: 'upwards', data };
  if (to < from) return undefined;
  const isThing = from === (rooms[here.room].below?.length ?? 0);
  if (isThing) return rooms[here.room].apart ? { messageId: 'beside', data } : undefined;
  return undefined;
}

/** Height above the ground. Every folder that the room's order does not name stands on the floor between `below` and `above`. */
function floorOf({ room, place }) {
  const { below = [], above = [] } = rooms[room];
  const low = below.findIndex(floor => floor.includes(place));
  if (low >= 0) return low;
  const high = above.findIndex(floor => floor.includes(place));
  return high >= 0 ? below.length + 1 + high : below.length;
}
