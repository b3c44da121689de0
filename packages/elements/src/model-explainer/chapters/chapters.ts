import { html, nothing } from 'lit';
import { adoptLater } from '../../styles/adopt-later.ts';
import type { SiteHost } from '../../controllers/site-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { problemNotice } from '../../parts/notice.ts';
import { noticeStyles } from '../../styles/notices.ts';
import { tableStyles } from '../../styles/tables.ts';
import { styles } from './chapters.styles.ts';
import { contacts } from './contacts.ts';
import { figures } from './figures.ts';
import { here } from './here.ts';
import { principles } from './principles.ts';
import { rules } from './rules.ts';
import { chapterTexts } from './texts.ts';
import { twoWays } from './two-ways.ts';

/** Everything after the first view. Fetched once that stands: its words, drawings and styles come with it. */
export function writeChapters(host: SiteHost): (level: number) => unknown {
  adoptLater(host, [noticeStyles, tableStyles, styles]);
  const words = new TextController(host, chapterTexts);
  return level => {
    const page = { words, level };
    return html`
      ${twoWays(page)} ${principles(page)} ${rules(page, host.here.programme)}
      ${host.here.render({
        initial: () => nothing,
        pending: () => html`<p class="chapter" role="status">${words.common('loading')}</p>`,
        error: error => html`<div class="chapter">${problemNotice(words, error, () => host.here.retry())}</div>`,
        complete: programme => html`${here(page, programme)} ${figures(page, programme)} ${contacts(page, programme)}`,
      })}
    `;
  };
}
