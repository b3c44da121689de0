// `npm start`: builds what has changed, then runs the service with the demo's invented people until Ctrl-C.
//
// With SETTINGS_FILE (or BF_DEMO=0) it is the operator's own service: no demo people, and everything is demanded that docs/for-operators names.
import { buildSite, siteFolder } from './site.mjs';
import { step } from './steps.mjs';

// A terminal's Ctrl-C reaches every process of the group, and npm passes it on once more. From the moment the service listens for it,
// stopping is the service's own business: a second one must not cut off a request halfway.
let serviceListens = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    serviceListens ||= process.listenerCount(signal) > 1;
    if (!serviceListens) process.exit(code);
  });
}

process.env.BF_DEMO ??= process.env.SETTINGS_FILE ? '0' : '1';
process.env.PROGRAMMES_DIR ??= 'examples/programmes';
if (process.env.BF_DEMO === '1') process.env.HOSTS_DIR ??= 'examples/hosts';

if (!process.env.ASSETS_DIR) {
  await step('build', buildSite).catch(error => {
    console.error(error.message);
    process.exit(1);
  });
  process.env.ASSETS_DIR = siteFolder;
}

await import('../packages/backend/src/main.ts');
