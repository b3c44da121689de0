import type { Role } from '@bostadforst/contract/access';
import type { ListFilters } from '@bostadforst/contract/referral/list-query';
import { html, nothing } from 'lit';
import type { ListController } from '../listing/list-controller.ts';
import { countOfShown, type Listing } from '../listing/load-list.ts';
import { roleWord, unitName, type Sight } from '../sight.ts';

/** Narrowed by more than the path over the list. */
export const isNarrowed = ({ silent, path, turn }: ListFilters) => Boolean(silent ?? path ?? turn);

const paths = ['self_referral', 'outreach_reverse', 'unit_proposal'] as const;
const turns: readonly Role[] = ['coordinator', 'case_officer', 'working_group_member', 'steering_member', 'tenancy_manager', 'participant'];

/** A silent unit, the way in, whose turn: each with the others and with the path. How someone lives narrows nothing. */
export function filterView(sight: Sight, list: ListController, listing: Listing) {
  const { words, programme } = sight;
  const { statements, assessment } = programme.policy;
  const { filters } = list;
  const hasTurn = (role: Role) => role !== 'working_group_member' || assessment.kind === 'group';
  const n = countOfShown(listing, filters);
  const { filtersOpen } = list;
  return html`<div class="filters no-print" role="group" aria-label=${words.t('filters')}>
    <button
      class="button second only-narrow"
      type="button"
      aria-expanded=${filtersOpen ? 'true' : 'false'}
      @click=${() => list.foldFilters()}
    >
      ${words.t('filters')}
    </button>
    ${
      statements.kind === 'asked'
        ? choice(words.t('filterSilent'), words.t('filterSilentAll'), {
            name: 'silent',
            chosen: filters.silent,
            options: statements.units.map(unit => [unit, unitName(sight, unit)]),
            open: filtersOpen,
            choose: silent => list.narrow({ silent }),
          })
        : nothing
    }
    ${choice(words.t('filterPath'), words.t('filterPathAll'), {
      name: 'path',
      chosen: filters.path,
      options: paths.map(path => [path, words.t(`path_${path}`)]),
      open: filtersOpen,
      choose: path => list.narrow({ path: path as ListFilters['path'] }),
    })}
    ${choice(words.t('filterTurn'), words.t('filterTurnAll'), {
      name: 'turn',
      chosen: filters.turn,
      options: turns.filter(hasTurn).map(role => [role, roleWord(sight, role)]),
      open: filtersOpen,
      choose: turn => list.narrow({ turn: turn as Role | undefined }),
    })}
    <p class="row narrowed" role="status">
      ${
        isNarrowed(filters)
          ? html`<span>${words.t('narrowed', { n })}</span>
              <button class="link" type="button" @click=${() => list.showEverything()}>${words.t('clearFilters')}</button>`
          : nothing
      }
    </p>
  </div>`;
}

interface Choice {
  name: string;
  chosen: string | undefined;
  /** Shown also where it is narrow. */
  open: boolean;
  options: readonly (readonly [value: string, label: string])[];
  choose: (value: string | undefined) => void;
}

function choice(label: string, all: string, { name, chosen, open, options, choose }: Choice) {
  const choosing = (event: Event) => choose((event.target as HTMLSelectElement).value || undefined);
  return html`<p class="filter ${open ? 'open' : ''}">
    <label for="filter-${name}">${label}</label>
    <select class="input" id="filter-${name}" name=${name} @change=${choosing}>
      <option value="" ?selected=${!chosen}>${all}</option>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${chosen === value}>${text}</option>`)}
    </select>
  </p>`;
}
