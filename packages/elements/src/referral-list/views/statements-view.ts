import type { ReferralRecord, Statement } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { unanswered } from '../listing/marks.ts';
import { dayWord, momentWord, unitName, type Sight } from '../sight.ts';
import { section, within, written } from './section.ts';
import { markShape, silentShape, stanceShape } from './shapes.ts';

/** Side by side in equal columns: *not known here* and silence take as much room as support. */
export function statementsView(sight: Sight, record: ReferralRecord) {
  const { words } = sight;
  const { marks, state } = record.entry;
  // Where what units have said is not this reader's to see, that they have said it stands in the list already.
  const isBefore = state === 'collecting_statements' || state === 'ready_for_assessment';
  if (!record.statements.length && !(marks.length && isBefore)) return nothing;
  const of = marks.length || record.statements.length;
  const open = unanswered(record.entry);
  const columns = [
    ...record.statements.map(statement => answer(sight, statement)),
    ...marks
      .filter(({ mark, unitId }) => mark === 'answered' && !record.statements.some(each => each.unitId === unitId))
      .map(({ unitId }) => unseen(sight, unitId)),
    ...marks
      .filter(({ unitId }) => open.includes(unitId))
      .map(({ unitId, mark }) =>
        mark === 'silent'
          ? silence(sight, unitId, remindedOn(sight, record, unitId))
          : inTime(sight, unitId, remindedOn(sight, record, unitId)),
      ),
  ];
  return section(
    sight,
    'statements-heading',
    words.t('statements'),
    html`<div class="columns" role="list">${columns}</div>`,
    words.t('statementsFacts', { n: of - open.length, of }),
  );
}

const column = (look: string, sight: Sight, unitId: string, stance: unknown, content: unknown, by?: unknown) =>
  html`<div class="column ${look}" role="listitem">
    ${within(sight, unitName(sight, unitId))}
    <p class="stance worded">${stance}</p>
    <div class="stack tight">${content}</div>
    <p class="by t0 muted">${by}</p>
  </div>`;

function answer(sight: Sight, { unitId, stance, knows, currentInfo, reasoning, at }: Statement) {
  const { words } = sight;
  const content = html`
    ${knows === 'yes' ? nothing : html`<p class="t0">${words.t(`knows_${knows}`)}.</p>`}
    ${stance === 'not_known_here' ? html`<p class="muted t0">${words.t('notKnownText')}</p>` : nothing}
    ${
      currentInfo
        ? html`<p class="muted t0">${words.t('situationNow')}</p>
            ${written(currentInfo)}`
        : nothing
    }
    ${
      reasoning
        ? html`<p class="muted t0">${words.t('ownAssessment')}</p>
            ${written(reasoning)}`
        : nothing
    }
  `;
  const word = html`${stanceShape(stance)}<span>${words.t(`stance_${stance}`)}</span>`;
  return column('', sight, unitId, word, content, words.t('answeredOn', { day: momentWord(sight, at) }));
}

function remindedOn(sight: Sight, { reminded = [] }: ReferralRecord, unitId: string) {
  const on = reminded.find(each => each.unitId === unitId)?.on;
  return on && html`<p class="muted t0">${sight.words.t('remindedOn', { day: dayWord(sight, on) })}</p>`;
}

function silence(sight: Sight, unitId: string, reminded: unknown) {
  const { words } = sight;
  const word = html`${silentShape()}<span>${words.t('silent')}</span>`;
  return column(
    'silent',
    sight,
    unitId,
    word,
    html`<p><strong>${words.t('silence')}</strong></p>
      ${reminded}`,
    words.t('silenceGoesOn'),
  );
}

function inTime(sight: Sight, unitId: string, reminded: unknown) {
  const { words } = sight;
  return column(
    '',
    sight,
    unitId,
    html`${markShape('asked')}<span>${words.t('stillTime')}</span>`,
    html`<p>${words.t('stillTimeText')}</p>
      ${reminded}`,
  );
}

/** The reply holds that a unit has answered, and not what: it is not this reader's to see. */
function unseen(sight: Sight, unitId: string) {
  const { words } = sight;
  const word = html`${markShape('answered')}<span>${words.t('answeredNotShown')}</span>`;
  return column('', sight, unitId, word, html`<p>${words.t('answeredNotShownText')}</p>`);
}
