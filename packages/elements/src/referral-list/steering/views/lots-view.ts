import { html, nothing } from 'lit';
import { disclosure } from '../../../parts/disclosure.ts';
import { heading } from '../../../parts/heading.ts';
import { problemNotice } from '../../../parts/notice.ts';
import { signInLink } from '../../views/sign-in-view.ts';
import { isProblem } from '@bostadforst/contract/problem';
import type { SteeringPlace } from '../steering-place.ts';
import { decidable, mayDecide, underWay, type OnTheTable, type SteeringSight } from '../steering-sight.ts';
import { freezeForm } from './lot-forms.ts';
import { lotView } from './lot-view.ts';

/** Lots among names that the group has declared equal, where the programme has them at all. */
export function lotsView(sight: SteeringSight, table: OnTheTable, place: SteeringPlace) {
  const { text, words, programme, level } = sight;
  if (programme.policy.lot !== 'among_equals') return nothing;
  const { desk } = place;
  const open = underWay(table);
  const ended = table.lots.filter(lot => !open.includes(lot));
  const error = desk.problem?.error;
  const said = { common: words.common.bind(words), problem: () => `${words.problem(error)} ${words.t('keptWords')}` };
  const ranOut = isProblem(error) && error.problem.code === 'not_signed_in';
  return html`<section class="part-of" id="lots" aria-labelledby="lots-heading">
    ${heading(level + 2, text.t('lotHeading'), { size: 't2', id: 'lots-heading' })}
    <p>${text.t('lotLead')}</p>
    <p class="saved" role="status">${desk.saved ? text.t('lotSaved') : nothing}</p>
    ${error ? problemNotice(said, error) : nothing} ${ranOut ? signInLink(words, sight.signInUrl, true) : nothing}
    ${open.map(lot => lotView(sight, table, lot, place))}
    ${
      mayDecide(sight) && decidable(table).length >= 2
        ? html`<div class="no-print">${disclosure(text.t('lotStart'), freezeForm(sight, table, place))}</div>`
        : nothing
    }
    ${ended.length ? disclosure(text.t('lotEnded'), ended.map(lot => lotView(sight, table, lot, place))) : nothing}
  </section>`; // prettier-ignore
}
