// Starts WebKitGTK's driver, on a display of its own where the machine has none.
import { spawn } from 'node:child_process';
import { freePort } from '../../packages/backend/src/testing/free-port.ts';

/**
 * Both processes end with this one.
 *
 * @param {{ driver: string, display: string | undefined }} webkit as `findWebKit` found it
 * @returns {Promise<number>} the port the driver listens on
 */
export async function startWebKitDriver({ driver, display }) {
  const shown = display ? await startDisplay(display) : process.env.DISPLAY;
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: shown } });
  process.on('exit', () => child.kill());
  child.unref();
  await answering(`http://127.0.0.1:${port}/status`, child);
  return port;
}

/** Xvfb picks a free display number itself and says which on file descriptor 3. */
function startDisplay(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.on('exit', () => child.kill());
  child.unref();
  return new Promise((resolve, reject) => {
    let number = '';
    // Number and line end come one after the other: one that is not heard out ends at once.
    child.stdio[3].on('data', text => (number += text)).once('end', () => resolve(`:${number.trim()}`));
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
  });
}

async function answering(url, child) {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.');
}
