// Every story in a browser: as it stands, and once more narrow, dark, from right to left and in another language. Started by scripts/stories.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumArgs, findChromium, noChromium } from './scripts/browser/find-browsers.mjs';
import type { Surroundings } from './.storybook/toolbar.ts';

const executablePath = await findChromium();
if (!executablePath) throw new Error(noChromium);
const provider = playwright({ launchOptions: { executablePath, args: chromiumArgs(executablePath) } });

const stories = (name: string, initialGlobals: Partial<Surroundings>): TestProjectInlineConfiguration => ({
  plugins: [storybookTest({ configDir: '.storybook', initialGlobals })],
  test: {
    name,
    setupFiles: ['packages/elements/src/testing/the-day.ts', '.storybook/seen.ts'],
    // A story that fetches its last part on a busy machine takes its time.
    testTimeout: 60_000,
    browser: { enabled: true, headless: true, provider, instances: [{ browser: 'chromium' }] },
  },
});

export default defineConfig({
  test: {
    // As they are, and turned, side by side: each in a window of its own, which keeps one core busy.
    maxWorkers: 2,
    projects: [stories('stories', {}), stories('turned', { width: 320, scheme: 'dark', direction: 'rtl', language: 'en' })],
  },
});
