import { html, nothing } from 'lit';
import { eyeIcon, printIcon } from '../../parts/icons.ts';
import type { ListController } from '../listing/list-controller.ts';
import type { Sight } from '../sight.ts';

/** What one does with the list as a whole. That names are hidden is said in words, not by how a button looks. */
export function listTools({ words, naming }: Sight, list: ListController) {
  return html`<div class="tools no-print">
    <button class="button second small" type="button" @click=${() => list.switchNaming()}>
      ${eyeIcon()}${words.t(naming === 'alias' ? 'showInitials' : 'showAliases')}
    </button>
    <button class="button second small" type="button" @click=${() => print()}>${printIcon()}${words.t('print')}</button>
    <span class="muted" role="status">${naming === 'initials' ? words.t('initialsShown') : nothing}</span>
  </div>`;
}
