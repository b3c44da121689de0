// Which room may take from which. Imports run one way: contract → client → elements, and contract → backend. Elements and backend never meet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';

/**
 * @typedef {object} Room
 * @property {readonly string[]} takes what it may import from outside itself; a trailing `*` stands for any path below
 * @property {readonly string[]} [tests] what its tests and its `testing/` may import as well
 * @property {readonly (readonly string[])[]} [below] its folders and top files, from the ground up: each may import what stands before it
 * @property {boolean} [apart] folders that `below` does not name each stand alone
 * @property {readonly (readonly string[])[]} [above] folders and top files that gather the rest: nothing below may import them
 */

/** @type {Record<string, Room>} */
export const rooms = {
  contract: {
    takes: ['zod/mini', 'personnummer'],
    tests: ['node:*', 'fast-check'],
    above: [['openapi.ts', 'routes.ts'], ['index.ts']],
  },
  client: {
    takes: ['@bostadforst/contract/*', 'zod/mini'],
    tests: ['node:*', 'fast-check'],
  },
  elements: {
    takes: [
      '@bostadforst/contract/*',
      '@bostadforst/client',
      'lit',
      'lit/*',
      '@lit/task',
      '@lit/context',
      'i18next',
      '@hpke/core',
      '@hpke/dhkem-x25519',
    ],
    tests: ['@open-wc/testing', '@bostadforst/client/testing', '@web/test-runner-commands', 'axe-core', 'fast-check'],
    below: [['define.ts', 'texts'], ['styles'], ['contexts'], ['controllers'], ['parts']],
    apart: true,
    above: [['testing']],
  },
  // How an element stands on a foreign page: it must weigh nothing, so it brings nothing.
  embed: { takes: [], tests: ['node:*', 'fast-check'] },
  // Travels alone, to sites that have nothing of ours: what it knows of the elements it knows by heart, and its tests compare.
  doctor: {
    takes: ['node:*', 'playwright-core'],
    tests: ['@bostadforst/contract', '@bostadforst/contract/*'],
    below: [
      ['diagnosis.ts', 'elements.ts', 'script-address.ts', 'policy.ts'],
      ['seen.ts'],
      ['service'],
      ['look', 'standing.ts'],
      ['faults', 'words'],
    ],
    above: [['examine.ts', 'report.ts'], ['run.ts'], ['doctor.ts'], ['testing']],
  },
  // As a site does, by the front doors; what tests are made of stands behind one of its own.
  stories: {
    takes: [
      '@bostadforst/contract/*',
      '@bostadforst/client/testing',
      '@bostadforst/elements/*',
      '@bostadforst/embed/*',
      'lit',
      'storybook/*',
      '@storybook/web-components-vite',
    ],
  },
  backend: {
    takes: ['node:*', '@bostadforst/contract', '@bostadforst/contract/*', ...dependenciesOf('backend')],
    tests: ['@bostadforst/client', '@bostadforst/client/*', 'fast-check', 'smtp-server', 'postal-mime'],
    below: [
      ['start-fault.ts'],
      ['database'],
      ['keys'],
      // The outbox is filled from the room of a request, and emptied beside it.
      ['notify'],
      // What a request passes through, and what a handler is given. Then come the things, each with its store and its routes.
      [
        'access',
        'house.ts',
        'room.ts',
        'serve.ts',
        'parse.ts',
        'idempotency.ts',
        'limits.ts',
        'sending',
        'log.ts',
        'headers.ts',
        'markup.ts',
        'assets.ts',
        'answer-problem.ts',
      ],
    ],
    above: [['app.ts'], ['demo', 'testing'], ['config.ts', 'surroundings.ts', 'start.ts', 'main.ts', 'commands']],
  },
};

/** A package's own list of what it runs on, without our own packages and with the paths below each. */
function dependenciesOf(room) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8'));
  return Object.keys(dependencies)
    .filter(name => !name.startsWith('@bostadforst/'))
    .flatMap(name => [name, `${name}/*`]);
}
