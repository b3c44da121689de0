import type { LandlordsReport } from '@bostadforst/contract/landlord-report';
import { dayInWords, momentInWords, shortDay } from '../../texts/dates.ts';
import type { LandlordWords } from '../landlord-words.ts';
import { promised } from '../promise.ts';

/** The promise in words, short where it stands in a list. A late answer is said, never painted red. */
export function promiseLine(report: LandlordsReport, { text }: LandlordWords, short = false): string {
  const { language } = text;
  const promise = promised(report, new Date());
  const day = short ? shortDay(promise.day, language) : dayInWords(promise.day, language);
  switch (promise.kept) {
    case 'answered':
      return text.t('answered', { day, given: short ? shortDay(new Date(promise.given), language) : momentInWords(promise.given, language) });
    case 'late':
      return text.t(short ? 'lateShort' : 'late', { day });
    default:
      return text.t('replyBy', { day });
  }
}
