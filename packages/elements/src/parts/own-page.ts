import type { Task } from '@lit/task';
import { html } from 'lit';
import type { FoundController } from '../controllers/found-controller.ts';
import type { QuickExitController } from '../controllers/quick-exit-controller.ts';
import type { SiteHost } from '../controllers/site-controller.ts';
import { heading } from './heading.ts';
import { statusLine } from './notice.ts';
import { broken, incomplete, type DoorDesk } from './own-doors.ts';
import { quickExit } from './quick-exit.ts';

/** What is shown once it is known who is here. */
interface OwnViews {
  /** False only while the first language is on its way. */
  readonly ready: boolean;
  render(): unknown;
  /** For someone signed in whose record is not yet known. */
  code(): unknown;
}

interface OwnPage<Found extends string> {
  /** Whether the programme has it; undefined until the programme is here. */
  offered: boolean | undefined;
  found: FoundController<Found>;
  /** In a chunk of its own, which comes along with the client and the schemas. */
  views: Task<readonly unknown[], OwnViews>;
  /** What is said to whoever has nothing here; nothing for everyone else. */
  outside(found: Found): unknown;
}

/** What is a person's own, under its heading: on its way, not to be had, or there. */
export function ownPage<Found extends string>(desk: DoorDesk, { offered, found, views, outside }: OwnPage<Found>): unknown {
  const { host, words } = desk;
  const title = heading(host.headingLevel, words.t('heading'), { size: 't2', id: 'view' });
  const fallback = () =>
    html`${title}
      <p class="stack-before">${words.common('nothingToShow')}</p>`;
  const waiting = () =>
    html`${title}
      <div class="waiting">${statusLine(words.common('loading'))}</div>`;
  if (offered === false) return fallback();
  return found.render<unknown>({
    initial: fallback,
    pending: waiting,
    error: error => html`${title}${broken(desk, error, () => found.load())}`,
    complete: who => {
      const said = outside(who);
      if (said) return html`${title}
        <div class="stack-before">${said}</div>`; // prettier-ignore
      return views.render({
        pending: waiting,
        error: () => html`${title}${incomplete(desk)}`,
        complete: there => (there.ready ? (who === 'code' ? there.code() : there.render()) : waiting()),
      });
    },
  });
}

/** The way out, above everything. Its place is kept until the programme says where it leads: nothing moves when it comes. */
export const ownBar = ({ here }: SiteHost, exit: QuickExitController, words: DoorDesk['words']) =>
  exit.url || here.state === 'waiting' ? html`<span class="end">${quickExit(exit, words)}</span>` : undefined;
