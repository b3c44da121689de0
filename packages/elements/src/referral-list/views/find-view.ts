import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { disclosure } from '../../parts/disclosure.ts';
import { textField } from '../../parts/field.ts';
import type { FindController } from '../listing/find-controller.ts';
import type { Sight } from '../sight.ts';
import { readingNotice } from './reading-problem.ts';

/** For the coordinator, when someone rings or comes with the number from their receipt. */
export function findView(sight: Sight, find: FindController) {
  const { words, me } = sight;
  if (!me.roles.includes('coordinator')) return nothing;
  const error = find.fault && words.t(find.fault === 'typo' ? 'receiptTypo' : 'receiptNone');
  return html`<div class="pad no-print">
    ${disclosure(
      words.t('findByReceipt'),
      html`<form
        novalidate
        autocomplete="off"
        @input=${(event: Event) => find.write((event.target as HTMLInputElement).value)}
        @submit=${(event: Event) => (event.preventDefault(), void find.find())}
      >
        ${textField({ name: 'receipt', label: words.t('receiptLabel'), hint: words.t('receiptHint'), value: find.written, error }, words)}
        ${find.error ? readingNotice(sight, find.error, () => void find.find()) : nothing}
        ${actions(button(words.t('openReceipt'), undefined, { type: 'submit', look: 'second', busy: find.busy }))}
      </form>`,
    )}
  </div>`;
}
