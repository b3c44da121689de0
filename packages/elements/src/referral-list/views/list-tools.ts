import { html, nothing } from 'lit';
import { button } from '../../parts/actions.ts';
import { eyeIcon, printIcon } from '../../parts/icons.ts';
import type { ListController } from '../listing/list-controller.ts';
import type { Sight } from '../sight.ts';
import { readingNotice } from './reading-problem.ts';

/** What one does with the list as a whole. That names are hidden is said in words, not by how a button looks. */
export function listTools(sight: Sight, list: ListController) {
  const { words, naming, me } = sight;
  const tool = (content: unknown, press: () => void, busy = false) => button(content, press, { look: 'second', busy });
  return html`<div class="tools no-print">
    ${tool(html`${eyeIcon()}${words.t(naming === 'alias' ? 'showInitials' : 'showAliases')}`, () => list.switchNaming())}
    ${tool(html`${printIcon()}${words.t('print')}`, () => void list.print(), list.fetching)}
    ${me.roles.includes('coordinator') ? tool(words.t('takeOut'), () => void list.takeOut(sight), list.taking.busy) : nothing}
    <span class="muted" role="status">${naming === 'initials' ? words.t('initialsShown') : nothing}</span>
  </div>`;
}

/** That the rows were written down is said again when they are here: whoever takes them out answers for where they go. */
export function whatWasTaken(sight: Sight, list: ListController) {
  if (!sight.me.roles.includes('coordinator')) return nothing;
  const { busy, rows, fault } = list.taking;
  if (fault) return html`<div class="pad no-print">${readingNotice(sight, fault, () => void list.takeOut(sight))}</div>`;
  const said = busy ? sight.words.t('takingOut') : rows === undefined ? nothing : sight.words.t('takenOut', { n: rows });
  return html`<p class="pad muted taken no-print" role="status">${said}</p>`;
}
