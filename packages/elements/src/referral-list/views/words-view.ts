import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { dayWord, type Sight } from '../sight.ts';
import { section, within, written } from './section.ts';

/** The person's own words first, then what else is told. */
export function wordsView(sight: Sight, { words: said }: ReferralRecord) {
  const { words } = sight;
  const lives = [
    said.staying && words.t(`staying_${said.staying}`),
    said.leavingOn && words.t('leavingOn', { day: dayWord(sight, said.leavingOn) }),
    said.acute && words.t('acute'),
  ].filter(Boolean);
  const parts = [
    [words.t('livesNow'), lives.join('. ')],
    [words.t('needsNow'), said.needsNow],
    [words.t('wishes'), said.wish],
    [words.t('tried'), said.tried],
  ].filter((part): part is [string, string] => Boolean(part[1]));
  if (!said.ownWords && !parts.length) return nothing;
  return section(
    sight,
    'words-heading',
    words.t('personSays'),
    html`
      ${said.ownWords ? html`<blockquote class="written">${said.ownWords}</blockquote>` : nothing}
      ${parts.length ? html`<div class="told">${parts.map(([name, text]) => html`<div>${within(sight, name)}${written(text)}</div>`)}</div>` : nothing}
    `,
  );
}
