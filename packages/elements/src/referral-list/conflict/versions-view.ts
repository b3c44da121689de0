import { html, nothing } from 'lit';
import type { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { clock } from '../days.ts';
import { unitName, type Sight } from '../sight.ts';
import { versionCard } from './conflict-view.ts';
import type { FieldVersions } from './record-versions.ts';
import type { ConflictKey } from './texts.ts';

interface VersionsDoors {
  text: TextController<ConflictKey>;
  /** When the other saved, and for which unit. */
  by: { at: string; unitId?: string | undefined } | undefined;
  /** Puts words into the form below. Left out when it can no longer be sent. */
  put: ((field: FieldVersions, words: string) => void) | undefined;
  both?(field: FieldVersions): string;
}

/** What each has written, field by field, side by side. What can still be sent is put together in the form below. */
export function versionsView(sight: Sight, fields: readonly FieldVersions[], { text, by, put, both }: VersionsDoors) {
  const time = by ? clock(new Date(by.at), text.language) : '';
  const who = by?.unitId ? unitName(sight, by.unitId) : text.t('someone');
  return html`<section class="conflict" aria-labelledby="versions-heading">
    ${heading(sight.level + 2, text.t('both'), { size: 't2', id: 'versions-heading' })}
    ${by ? html`<p>${text.t('savedMeanwhile', { who, time })}</p>` : nothing}
    ${fields.map(each => {
      const { field, mine, theirs } = each;
      const isText = field.kind === 'area' || field.kind === 'text';
      const use = (key: 'useTheirs' | 'useBoth', words: string) => ({ label: text.t(key), go: () => put!(each, words) });
      const may = put && isText && theirs !== '';
      const id = `versions-${field.name}`;
      return html`<div class="pair" role="group" aria-labelledby=${id}>
        ${heading(sight.level + 3, field.label.replace(/\s*\([^)]*\)$/, ''), { size: 't1', id })}
        <div class="versions">
          ${versionCard(text, { title: text.t('mine'), when: text.t('mineWhen'), version: mine, against: theirs, ...(may && mine && both ? { use: use('useBoth', both(each)) } : {}) })}
          ${versionCard(text, { title: text.t('theirs'), when: time && text.t('theirsWhen', { time }), version: theirs, against: mine, ...(may ? { use: use('useTheirs', theirs) } : {}) })}
        </div>
      </div>`;
    })}
  </section>`;
}
