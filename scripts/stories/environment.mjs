// Storybook as we want it: nothing leaves the machine, and nothing is written but under dist/ and node_modules/.cache/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';

/** What Storybook and Vitest would otherwise put into a person's own folder. */
const home = join(root, 'node_modules', '.cache', 'storybook-home');

export function storybookEnvironment() {
  mkdirSync(home, { recursive: true });
  return {
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    STORYBOOK_DISABLE_TELEMETRY: '1',
    CI: '1',
    NODE_COMPILE_CACHE: join(home, 'compiled'),
  };
}
