import type { AskedAndAnswered, ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import type { ActName } from '../acts/act-form.ts';
import { earlierWords, isWeighing } from '../observations/story-view.ts';
import { dayWord, type Sight } from '../sight.ts';
import { section, within, written } from './section.ts';

/** A question of the municipality's own, as it was worded when it was answered. */
function asked({ words }: Sight, { kind, asked: question, answer, chosen }: AskedAndAnswered): [string, string] {
  const yesOrNo = kind === 'yes_no' && (answer === 'yes' || answer === 'no');
  const said = chosen ? words.local(chosen) : yesOrNo ? words.t(answer) : answer;
  return [question ? words.local(question) : words.t('askedNoMore'), said];
}

/** The person's own words first, then what else is told. */
export function wordsView(sight: Sight, { words: said, corrections: all }: ReferralRecord, act: ActName | undefined) {
  const { words } = sight;
  // The words as they stand are what is weighed, and not what somebody has made of them.
  const corrections = isWeighing(act) ? [] : all;
  const lives = [
    said.staying && words.t(`staying_${said.staying}`),
    said.leavingOn && words.t('leavingOn', { day: dayWord(sight, said.leavingOn) }),
    said.acute && words.t('acute'),
  ].filter(Boolean);
  const told: [string, string | undefined, unknown?][] = [
    [words.t('livesNow'), lives.join('. ')],
    [words.t('needsNow'), said.needsNow, earlierWords(sight, corrections, 'needsNow')],
    [words.t('wishes'), said.wish, earlierWords(sight, corrections, 'wish')],
    [words.t('tried'), said.tried, earlierWords(sight, corrections, 'tried')],
  ];
  const parts = [...told, ...(said.own ?? []).map(own => asked(sight, own))].filter(([, text]) => text);
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
