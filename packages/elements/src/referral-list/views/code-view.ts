import type { SignInCode } from '@bostadforst/contract/access';
import { html } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { printIcon } from '../../parts/icons.ts';
import { longDayWord, type Sight } from '../sight.ts';

/** A one-time code on a slip to hand over: shown once, without a name, in groups that can be read aloud. */
export function codeView(sight: Sight, { code, validUntil }: SignInCode, done: () => void) {
  const { words, level } = sight;
  return html`
    <section class="act code" aria-labelledby="code-heading">
      <div class="slip">
        ${heading(level + 1, words.t('codeHeading'), { size: 't2', id: 'code-heading' })}
        <bdi class="number" dir="ltr">${code}</bdi>
        <p>${words.t('codeValid', { day: longDayWord(sight, validUntil) })}</p>
      </div>
      <p class="no-print">${words.t('codeOnce')}</p>
      ${actions(
        button(html`${printIcon()}${words.t('print')}`, () => print()),
        button(words.t('codeDone'), done, { look: 'second' }),
      )}
    </section>
  `;
}
