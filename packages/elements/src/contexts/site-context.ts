import type { Credentials } from '@bostadforst/client';
import type { Programme } from '@bostadforst/contract/programme';
import { createContext } from '@lit/context';
import { addProgrammeTexts } from '../texts/texts.ts';

/** Which backend, for which municipality, and in which language: what an element needs to know of where it stands. */
export interface Site {
  readonly backend: string;
  readonly municipality: string;
  /** Empty: the page's own. */
  readonly language: string;
  /** Where quick exit leads. Empty: where the programme says. */
  readonly exitUrl: string;
  readonly credentials?: Credentials | undefined;
  /** How quick exit leaves; left out, by replacing this page. */
  readonly leave?: ((url: string) => void) | undefined;
  /** Fetched once for all who ask. A failure is forgotten, so that whoever asks next tries again. */
  programme(): Promise<Programme>;
}

/** By a name and not by this module, so that two copies of the library on one page understand each other. */
export const siteContext = createContext<Site>(Symbol.for('bostadforst.site'));

/** Fetches a programme once. Client and schemas come with it: the first thing an element shows waits for neither. */
export function programmeOf(backend: string, municipality: string): () => Promise<Programme> {
  let asked: Promise<Programme> | undefined;
  const ask = async () => {
    const [{ createClient }, { programmeRoutes }] = await Promise.all([
      import('@bostadforst/client'),
      import('@bostadforst/contract/programme/routes'),
    ]);
    const programme = await createClient({ backend, municipality }, programmeRoutes).getProgramme();
    addProgrammeTexts(municipality, programme.texts);
    return programme;
  };
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
