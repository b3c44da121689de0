import type { ReasonKind } from '@bostadforst/contract/referral/look';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { choices } from '../../parts/choices.ts';
import { textField } from '../../parts/field.ts';
import { heading } from '../../parts/heading.ts';
import type { ReasonController } from '../acts/reason-controller.ts';
import type { Sight } from '../sight.ts';
import { readingNotice } from './reading-problem.ts';

/** Elements load no schemas before they have something to send: the words of the contract, in its order. */
const kinds = ['standing_in', 'person_asked', 'urgent', 'planning', 'other'] as const satisfies readonly ReasonKind[];

/** Asked before anything of the record is shown. */
export function reasonView(sight: Sight, reason: ReasonController, referralId: string) {
  const { words, level } = sight;
  const fault = (field: 'kind' | 'words', key: 'reasonKindMissing' | 'reasonWordsMissing') =>
    reason.faults.includes(field) ? words.t(key) : undefined;
  return html`<form
    class="pad stack"
    novalidate
    autocomplete="off"
    @input=${({ target }: Event) => {
      const { name, value } = target as HTMLInputElement;
      reason.write(name === 'reason-kind' ? { kind: value as ReasonKind } : { words: value });
    }}
    @submit=${(event: Event) => (event.preventDefault(), void reason.give(referralId))}
  >
    ${heading(level, words.t('reasonHeading'), { id: 'reason-heading' })}
    <p>${words.t('reasonLead')}</p>
    ${choices(
      {
        name: 'reason-kind',
        legend: words.t('reasonKind'),
        value: reason.kind,
        error: fault('kind', 'reasonKindMissing'),
        options: kinds.map(kind => ({ value: kind, label: words.t(`reason_${kind}`) })),
      },
      words,
    )}
    ${textField(
      {
        name: 'reason-words',
        label: words.t('reasonWords'),
        hint: words.t('reasonWordsHint'),
        value: reason.words,
        maxlength: 200,
        error: fault('words', 'reasonWordsMissing'),
      },
      words,
    )}
    ${reason.error ? readingNotice(sight, reason.error, () => void reason.give(referralId)) : nothing}
    ${actions(button(words.t('reasonGive'), undefined, { type: 'submit', busy: reason.busy }))}
  </form>`;
}
