import { differing, type MeetingField } from '@bostadforst/contract/meeting/both-versions';
import { html, nothing } from 'lit';
import type { TextController } from '../../controllers/text-controller.ts';
import { actions, button } from '../../parts/actions.ts';
import { textArea } from '../../parts/field.ts';
import { heading } from '../../parts/heading.ts';
import { infoIcon } from '../../parts/icons-everywhere.ts';
import { notice, problemNotice } from '../../parts/notice.ts';
import { clock } from '../days.ts';
import { called } from '../naming.ts';
import { unitName, type Sight } from '../sight.ts';
import { signInAgain } from '../views/sign-in-view.ts';
import { fieldWord } from '../meeting/field-word.ts';
import type { Collision } from './collision.ts';
import type { ConflictKey } from './texts.ts';

export interface ConflictDoors {
  text: TextController<ConflictKey>;
  draw(): void;
  save(): void;
  later(): void;
  /** What leaving it is called, where that is something else than doing it later. */
  laterWord?: 'leaveIt';
}

/** Both versions side by side, then a field with both. Every choice keeps both. */
export function conflictView(sight: Sight, collision: Collision, doors: ConflictDoors) {
  const { text } = doors;
  const { versions, by, sending, problem } = collision;
  const time = by ? clock(new Date(by.at), text.language) : '';
  const who = by?.unitId ? unitName(sight, by.unitId) : text.t('someone');
  const keydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) doors.save();
  };
  return html`<section class="conflict pad" aria-labelledby="conflict-heading" @keydown=${keydown}>
    <p class="muted t0">${text.t('about', { name: called(sight, versions.record.entry) })}</p>
    ${heading(sight.level + 1, text.t('heading'), { size: 't3', id: 'conflict-heading' })}
    ${notice(
      html`${heading(sight.level + 2, text.t('nothingLost'), { size: 't2' })}
        <p>${text.t('savedFirst', { who, time })}</p>
        ${collision.settled ? html`<p>${text.t('settled', { n: collision.settled })}</p>` : nothing}`,
      { look: 'glow', icon: infoIcon(), role: 'alert' },
    )}
    ${versions.differs ? recommended(sight, collision, doors) : nothing}
    ${versions.collide.map(field => pair(sight, collision, field, time, doors))} ${problem ? problemNotice(text, problem) : nothing}
    ${signInAgain(sight, problem)}
    ${actions(
      button(text.t(sending ? 'saving' : 'save'), doors.save, { busy: sending }),
      html`<button class="link" type="button" @click=${doors.later}>${text.t(doors.laterWord ?? 'later')}</button>`,
    )}
  </section>`;
}

function recommended({ words }: Sight, { saved, versions }: Collision, { text }: ConflictDoors) {
  const mine = words.t(`recommendation_${versions.differs!}`);
  return html`<p>${text.t('recommended', { saved: words.t(`recommendation_${saved}`), mine })}</p>`;
}

function pair(sight: Sight, collision: Collision, field: MeetingField, time: string, doors: ConflictDoors) {
  const { text, draw } = doors;
  const { mine = {}, theirs = {} } = collision.versions;
  const [own, other] = [mine[field] ?? '', theirs[field] ?? ''];
  const use = (version: string) => () => {
    collision.write(field, version);
    draw();
  };
  const name = `together-${field}`;
  return html`<section aria-labelledby="about-${field}">
    ${heading(sight.level + 2, fieldWord(sight, field), { size: 't2', id: `about-${field}` })}
    <div class="versions">
      ${versionCard(text, { title: text.t('mine'), when: text.t('mineWhen'), version: own, against: other, use: { label: text.t('useMine'), go: use(own) } })}
      ${versionCard(text, { title: text.t('theirs'), when: text.t('theirsWhen', { time }), version: other, against: own, use: { label: text.t('useTheirs'), go: use(other) } })}
    </div>
    <div class="together" @input=${(event: Event) => collision.write(field, (event.target as HTMLTextAreaElement).value)}>
      ${textArea({ name, label: text.t('together'), hint: text.t('togetherHint'), value: collision.together[field] ?? '', rows: 4 }, text)}
    </div>
  </section>`;
}

interface Version {
  title: string;
  when: string;
  version: string;
  /** The other version: sentences that it does not have are marked. */
  against: string;
  use?: { label: string; go(): void };
}

/** One version of a text, with what stands in it alone marked. */
export const versionCard = (text: ConflictDoors['text'], { title, when, version, against, use }: Version) =>
  html`<div class="version">
    <p class="title"><strong>${title}</strong> <span class="muted t0">${when}</span></p>
    <p class="written">
      ${version ? differing(version, against).map(({ sentence, differs }) => marked(sentence, differs, text)) : text.t('nothingWritten')}
    </p>
    ${use ? button(use.label, use.go, { look: 'second' }) : nothing}
  </div>`;

/** Underlined, not only tinted; and said, for whoever hears it. */
const marked = (sentence: string, differs: boolean, text: ConflictDoors['text']) =>
  differs ? html`<mark><span class="unseen">${text.t('only')}: </span>${sentence}</mark> ` : html`${sentence} `;
