import type { AskedAndAnswered, ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { earlierWords } from '../observations/story-view.ts';
import { dayWord, type Sight } from '../sight.ts';
import { section, within, written } from './section.ts';

/** A question of the municipality's own, as it was worded when it was answered. */
function asked({ words }: Sight, { kind, asked: question, answer, chosen }: AskedAndAnswered): [string, string] {
  const yesOrNo = kind === 'yes_no' && (answer === 'yes' || answer === 'no');
  const said = chosen ? words.local(chosen) : yesOrNo ? words.t(answer) : answer;
  return [question ? words.local(question) : words.t('askedNoMore'), said];
}

/** The person's own words first, then what else is told. */
export function wordsView(sight: Sight, { words: said, corrections }: ReferralRecord) {
  const { words } = sight;
  const lives = [
    said.staying && words.t(`staying_${said.staying}`),
    said.leavingOn && words.t('leavingOn', { day: dayWord(sight, said.leavingOn) }),
    said.acute && words.t('acute'),
  ].filter(Boolean);
  const all: [string, string | undefined, unknown?][] = [
    [words.t('livesNow'), lives.join('. ')],
    [words.t('needsNow'), said.needsNow, earlierWords(sight, corrections, 'needsNow')],
    [words.t('wishes'), said.wish, earlierWords(sight, corrections, 'wish')],
    [words.t('tried'), said.tried, earlierWords(sight, corrections, 'tried')],
  ];
  const parts = [...all, ...(said.own ?? []).map(own => asked(sight, own))].filter(([, text]) => text);
  if (!said.ownWords && !parts.length) return nothing;
  return section(
    sight,
    'words-heading',
    words.t('personSays'),
    html`
      ${said.ownWords ? html`<blockquote class="written">${said.ownWords}</blockquote>` : nothing}
      ${earlierWords(sight, corrections, 'ownWords')}
      ${parts.length ? html`<div class="told">${parts.map(([name, text, earlier]) => html`<div>${within(sight, name)}${written(text)} ${earlier}</div>`)}</div>` : nothing}
    `,
  );
}
