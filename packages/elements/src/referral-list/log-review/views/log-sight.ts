import type { TextController } from '../../../controllers/text-controller.ts';
import type { Sight } from '../../sight.ts';
import type { LogKey } from '../texts.ts';

/** What the log's views see by: the list's own sight, and the words that came with the place. */
export interface LogSight extends Sight {
  text: TextController<LogKey>;
}

/** `mars 2026` of `2026-03`. */
export const monthWord = ({ text }: LogSight, month: string) =>
  new Intl.DateTimeFormat(text.language === 'en' ? 'en-GB' : 'sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
