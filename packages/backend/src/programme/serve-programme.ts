import { programmeRoutes } from '@bostadforst/contract/programme/routes';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';

export function serveProgramme(house: House): void {
  // Public and seldom changed: a page may keep it for a minute, and asks with its ETag after that.
  serve(house, programmeRoutes, 'getProgramme', async ({ room }) => room.programme, { cache: 'public, max-age=60' });
}
