import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostPage } from '@bostadforst/backend/demo';

export const folder = join(import.meta.dirname, '..');
export const pages = JSON.parse(readFileSync(join(folder, 'hosts.json'), 'utf8')) as HostPage[];

/** Rules of the page's that it may not draw the form by: the look must be the same as on a plain page. */
export const sameLook = [
  'strict-policy',
  'patched-prototypes',
  'reset-by-revert',
  'hidden-inputs',
  'important-resets',
  'small-root',
  'z-index-wars',
  'base-element',
  'quirks',
  'old-scripts',
];

/** The scripts of these listen to whatever can be heard, and the whole form is filled in and sent. */
export const listening = [
  'listens-to-everything',
  'patched-shadow-roots',
  'patched-network',
  'patched-messages',
  'patched-prototypes',
  'old-scripts',
];

/** A frame that comes back with its page is lost to Firefox's driver: what is in it is seen in the other two. */
export const unseen = (engine: string, name: string, standing: string) =>
  engine === 'Firefox' && name === 'back-and-forward' && standing === 'framed';
