import { ProblemError } from '@bostadforst/contract/problem';
import type { Programme } from '@bostadforst/contract/programme';
import type { Site } from '../contexts/site-context.ts';
import { addProgrammeTexts } from '../texts/texts.ts';
import { exampleProgramme } from './example-programme.ts';

const site = (programme: Site['programme'], change: Partial<Site> = {}): Site => ({
  backend: 'https://bf.example.se',
  municipality: exampleProgramme.code,
  language: '',
  exitUrl: '',
  programme,
  ...change,
});

/** A site whose programme is here at once. */
export function siteWith(change: Partial<Programme> = {}, place: Partial<Site> = {}): Site {
  const programme = { ...exampleProgramme, ...change };
  addProgrammeTexts(programme.code, programme.texts);
  return site(async () => programme, { municipality: programme.code, ...place });
}

/** A site whose programme never comes. */
export const waitingSite = (place: Partial<Site> = {}): Site => site(() => new Promise(() => {}), place);

/** A site whose service does not answer. */
export const brokenSite = (place: Partial<Site> = {}): Site => site(() => Promise.reject(new ProblemError('unreachable')), place);
