// The service as a reader's would be: the real backend, at the addresses that our documents name.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoService } from '@bostadforst/backend/testing/demo-service';
import { root } from '../files.mjs';
import { siteFolder } from '../site.mjs';

const assetsDir = process.env.ASSETS_DIR ?? siteFolder;
const backend = 'https://bf.example.se';

/**
 * @typedef {object} Service
 * @property {(html: string) => string} withHashes puts the right hash where a document says `sha384-…`
 * @property {(context: import('playwright-core').BrowserContext, pages: Record<string, { html: string, policy: string }>, elsewhere: (address: string) => void) => Promise<void>} standIn
 * @property {(address: string, options?: RequestInit) => Promise<Response>} fetch
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<Service>} */
export async function startService() {
  const programmesDir = mkdtempSync(join(tmpdir(), 'bf-docs-'));
  const programme = JSON.parse(readFileSync(join(root, 'examples', 'programmes', 'jarfalla.json'), 'utf8'));
  writeFileSync(join(programmesDir, 'exempelkommun.json'), JSON.stringify({ ...programme, code: 'exempelkommun' }));
  const service = await startDemoService({ now: () => new Date(), assetsDir, programmesDir, sites: ['https://www.example.se'] });
  const listed = Object.fromEntries(['elements', 'embed'].map(folder => [folder, listOf(folder)]));

  /** What a document calls 1 or 1.0.0 is the version that is built here. */
  const local = address => {
    const { pathname, search } = new URL(address);
    const path = pathname.replace(/^\/(elements|embed)\/(1|1\.0\.0)\//, (_, folder, version) => {
      const built = listed[folder].version;
      return `/${folder}/${version === '1' ? built.split('.')[0] : built}/`;
    });
    return service.origin + path + search;
  };

  return {
    withHashes: html =>
      html.replace(/\/(elements|embed)\/1\.0\.0\/(bf-[a-z-]+\.js)"(\s+)integrity="sha384-…"/g, (found, folder, file) =>
        found.replace('sha384-…', listed[folder].files[file]),
      ),
    async standIn(context, pages, elsewhere) {
      await context.route('**/*', async route => {
        const address = route.request().url();
        const page = pages[address];
        if (page)
          return route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: page.html,
            headers: { 'content-security-policy': page.policy },
          });
        if (address.startsWith('data:')) return route.continue();
        if (new URL(address).origin !== backend) {
          if (!address.endsWith('/favicon.ico')) elsewhere(address);
          return route.abort();
        }
        // A page that is closed while something is on its way to it needs it no more.
        const response = await route.fetch({ url: local(address) }).catch(() => undefined);
        return response && route.fulfill({ response }).catch(() => undefined);
      });
    },
    fetch: (address, options) => fetch(address.startsWith(backend) ? local(address) : address, options),
    async stop() {
      await service.stop();
      rmSync(programmesDir, { recursive: true, force: true });
    },
  };
}

const listOf = folder => JSON.parse(readFileSync(join(assetsDir, folder, 'integrity.json'), 'utf8'));
