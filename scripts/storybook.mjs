// `npm run storybook`: every state that a person can meet, with the elements as they are now, until Ctrl-C.
// `npm run storybook -- build`: the same as files in dist/storybook, for any web server.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './files.mjs';
import { step } from './steps.mjs';
import { storybookEnvironment } from './stories/environment.mjs';

const program = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
const folder = join('dist', 'storybook');
const quietly = ['--config-dir', '.storybook', '--disable-telemetry', '--loglevel', 'warn'];

const [what = 'show'] = process.argv.slice(2);
if (what === 'build') await build();
else if (what === 'show') await show();
else {
  console.error(`There is no “${what}”. There are: npm run storybook, npm run storybook -- build.`);
  process.exit(2);
}

async function build() {
  await step('storybook', async () => {
    const child = storybook(['build', '--output-dir', folder]);
    if ((await child.ended) !== 0) throw new Error(child.said());
    return folder;
  }).catch(error => {
    console.error(error.message);
    process.exit(1);
  });
}

async function show() {
  const port = await freePort(Number(process.env.PORT) || 6006);
  const address = `http://localhost:${port}`;
  const child = storybook(['dev', '--port', String(port), '--exact-port', '--no-open', '--ci', '--no-version-updates']);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.stop());
  await Promise.race([answering(`${address}/index.json`), child.ended]);
  console.log(`Stories: ${address}`);
  const code = await child.ended;
  if (code) console.error(child.said());
  process.exit(code ?? 0);
}

/** Tools are found as they are published: some name a `source` that they do not ship. */
function storybook(args) {
  const child = spawn(process.execPath, [program, ...args, ...quietly], {
    cwd: root,
    env: { ...process.env, ...storybookEnvironment() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (said = (said + text).slice(-20_000)));
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  return { ended, said: () => said, stop: () => child.kill() };
}

async function answering(url) {
  for (;;) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

/** The port asked for, or the next that nobody has. */
async function freePort(port) {
  const free = await new Promise(resolve => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, () => server.close(() => resolve(true)));
  });
  return free ? port : freePort(port + 1);
}
