import type { Day } from '@bostadforst/contract/day';
import { html, nothing } from 'lit';
import { choices } from '../../../parts/choices.ts';
import { dateField, textArea } from '../../../parts/field.ts';
import { unitName } from '../../sight.ts';
import { reminded } from '../../views/reminded.ts';
import type { MeetingSight } from '../meeting-place.ts';
import { recommendations, type NameDraft, type Recommendation } from '../name-draft.ts';

/** Where it leads, what that demands, the reasons; and whoever sees it otherwise, in a field of its own beside them. */
export function recommendView(sight: MeetingSight, draft: NameDraft, tomorrow: Day) {
  const { words, text, programme } = sight;
  const { recommendation } = draft;
  const toGroup = programme.policy.priority === 'steering_group';
  const sub: Record<Recommendation, string> = {
    propose: words.t(toGroup ? 'propose_group' : 'propose_team'),
    not_now: words.t('notNow_sub'),
    return: words.t('return_sub'),
  };
  const area = (name: 'text' | 'dissent' | 'offeredInstead' | 'missing', label: string, hint?: string) =>
    reminded(
      sight,
      draft.get(name),
      textArea({ name, label, value: draft.get(name), rows: 3, error: draft.errorAt(name), ...(hint ? { hint } : {}) }, words),
    );
  const day = (name: 'reviewOn' | 'byWhen', hint?: string) =>
    dateField(
      { name, label: words.t(`f_${name}`), value: draft.get(name), min: tomorrow, error: draft.errorAt(name), ...(hint ? { hint } : {}) },
      words,
    );
  const optional = (label: string) => words.t('optional', { label });
  return html`
    <div class="ways">
      ${choices(
        {
          name: 'recommendation',
          legend: words.t('f_recommendation'),
          options: recommendations.map(value => ({ value, label: words.t(`recommendation_${value}`), sub: sub[value] })),
          value: recommendation,
          error: draft.errorAt('recommendation'),
        },
        words,
      )}
    </div>
    ${
      recommendation === 'not_now'
        ? html`<div class="two">${day('reviewOn', words.t('h_reviewOn'))} ${area('offeredInstead', words.t('f_offeredInstead'))}</div>`
        : nothing
    }
    ${
      recommendation === 'return'
        ? html`${area('missing', words.t('f_missing'))}
            <div class="two">
              ${choices(
                {
                  name: 'byWhom',
                  legend: words.t('f_byWhom'),
                  options: programme.units.map(({ id }) => ({ value: id, label: unitName(sight, id) })),
                  value: draft.get('byWhom') || undefined,
                  error: draft.errorAt('byWhom'),
                },
                words,
              )}
              ${day('byWhen')}
            </div>`
        : nothing
    }
    <div class="two">
      ${area('text', recommendation === 'not_now' ? text.t('reasons') : optional(text.t('reasons')))}
      ${area('dissent', optional(words.t('f_dissent')), words.t('h_dissent'))}
    </div>
  `;
}
