import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openHostSite, portAfter, type HostSite } from '@bostadforst/backend/demo';
import { startDemoService, type DemoService } from '@bostadforst/backend/testing/demo-service';
import { browsers } from './browsers.ts';
import { folder } from './pages.ts';
import type { Visitor } from './visitor.ts';

const root = join(folder, '..', '..');
const demanded = process.env['BF_REQUIRE_ALL'] === '1';

/** The service, and other people's pages on another origin. */
export interface Gallery {
  service: DemoService;
  hosts: HostSite;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const port = await portAfter(20_000 + (process.pid % 12_000));
  const service = await startDemoService({
    now: () => new Date(),
    assetsDir: process.env['ASSETS_DIR'] ?? join(root, 'dist', 'site'),
    programmesDir: join(root, 'examples', 'programmes'),
    sites: [`http://127.0.0.1:${port}`],
    database: 'pglite',
  });
  const hosts = await openHostSite({ folder, backend: service.origin, municipality: 'jarfalla', port });
  return {
    service,
    hosts,
    async close() {
      await hosts.close();
      await service.stop();
    },
  };
}

/** The engines asked for, all three unless said. One that a machine lacks is undefined when started; where nothing may be missing, a failure. */
export const engines = (process.env['BF_ENGINES'] ?? 'Chromium,Firefox,WebKit').split(',').map(engine => ({
  engine,
  async start(): Promise<Visitor | undefined> {
    const visitor = await browsers[engine]!();
    if (demanded) assert.ok(visitor, `${engine} is missing`);
    return visitor;
  },
}));
