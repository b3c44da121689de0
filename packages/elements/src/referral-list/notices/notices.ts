import type { UnitNotice } from '@bostadforst/contract/referral/look';
import { Task } from '@lit/task';
import { html, nothing, type LitElement } from 'lit';
import { disclosure } from '../../parts/disclosure.ts';
import { momentInWords } from '../../texts/dates.ts';
import { dayWord, momentWord, roleWord, unitName, type Sight } from '../sight.ts';
import type { StaffClient } from '../staff-routes.ts';

const shownDays = 90;

/**
 * What one's units are told: that they are reminded of a name, and that someone from outside opened a record of theirs. Asked for once; it is beside the work, so it may be
 * missing.
 */
export class Notices {
  readonly #task: Task<readonly [boolean], UnitNotice[]>;

  /** `units`: whether whoever looks works in one, once that is known. */
  constructor(host: LitElement, staff: () => Promise<StaffClient>, units: () => boolean) {
    this.#task = new Task(host, {
      args: () => [units()] as const,
      task: async ([has], { signal }) => {
        const all = has
          ? await staff()
              .then(client => client.listNotices({}, { signal }))
              .catch(() => [])
          : [];
        const since = Date.now() - shownDays * 86_400_000;
        return all.filter(({ at }) => Date.parse(at) >= since);
      },
    });
  }

  render(sight: Sight) {
    const { words } = sight;
    const all = this.#task.value ?? [];
    const told = (kind: UnitNotice['kind'], heading: 'notices' | 'reminders', lead: 'noticesLead' | 'remindersLead', line: Line) => {
      const these = all.filter(each => each.kind === kind);
      if (!these.length) return nothing;
      return html`<div class="pad notices no-print">
        ${disclosure(
          words.t(heading, { count: these.length }),
          html`<p class="muted t0">${words.t(lead)}</p>
            <ul class="line t0" role="list">
              ${these.map(each => html`<li>${line(sight, each)}</li>`)}
            </ul>`,
        )}
      </div>`;
    };
    return [told('reminded', 'reminders', 'remindersLead', reminder), told('looked_at_from_outside', 'notices', 'noticesLead', look)];
  }

  forget() {
    this.#task.abort();
  }
}

type Line = (sight: Sight, notice: UnitNotice) => unknown;

function reminder(sight: Sight, { number, at, answerBy }: UnitNotice) {
  const { words } = sight;
  return html`<strong>${words.t('number', { n: number })}</strong> ·
    ${words.t('reminded', { day: momentWord(sight, at) })}${
      answerBy ? html` · ${words.t('remindedBy', { day: dayWord(sight, answerBy) })}` : nothing
    }`;
}

function look(sight: Sight, { number, at, role, fromUnitId, reason }: UnitNotice) {
  const { words } = sight;
  const who = [role && roleWord(sight, role), fromUnitId && unitName(sight, fromUnitId)].filter(Boolean).join(', ');
  return html`<strong>${words.t('number', { n: number })}</strong> · ${momentInWords(at, words.language)}
    ${who ? html`<br />${who}` : nothing}${reason ? html` · ${words.t(`because_${reason}`)}` : nothing}`;
}
