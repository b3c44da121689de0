import type { Diagnosis } from '../diagnosis.ts';
import { examine, findBrowser } from '../examine.ts';
import type { Browser } from '../look/by-browser.ts';
import { servePage, snippet, type Page } from './page.ts';
import { serveService, type Ill } from './service.ts';

/** One page on a municipality's site, and the service that its elements ask. */
export interface Stage {
  ill?: Ill;
  /** Only these sites are listed; the page's own unless said. */
  unlisted?: boolean;
  /** Another server that the page has to do with. */
  other?: Ill;
  page?: (service: string, other: string) => Page;
}

export const browserPath = findBrowser();
/** As a test run starts it: a packaged browser needs flags of its own. */
export const testBrowser = browserPath
  ? { path: browserPath, args: JSON.parse(process.env['BF_CHROME_ARGS'] ?? '[]') as string[] }
  : undefined;

/** Serves both, examines the page, and takes both down. */
export async function visit(
  { ill, other: otherIll, unlisted = false, page }: Stage,
  how: 'html' | Browser | undefined = testBrowser,
): Promise<Diagnosis> {
  let service = '';
  let other = '';
  const host = await servePage(() => page?.(service, other) ?? { body: snippet(service) });
  const backend = await serveService({ sites: unlisted ? ['https://annan.example.se'] : [host.origin], ...ill });
  const stranger = await serveService(otherIll);
  service = backend.origin;
  other = stranger.origin;
  try {
    return await examine(`${host.origin}/sida`, { browser: how === 'html' ? undefined : how });
  } finally {
    await Promise.all([host.close(), backend.close(), stranger.close()]);
  }
}

export const codes = ({ findings }: Diagnosis): string[] => [...new Set(findings.map(({ code }) => code))].sort();
