import { createServer } from 'node:net';

/**
 * Below the ports that a system hands out to whoever asks for any: from 32768 on Linux, from 49152 elsewhere. So nobody is given one of
 * these between looking and listening. Each process begins among ten of its own.
 */
const [lowest, count, eachProcess] = [20_000, 12_000, 10];
let looked = 0;

/** A port of this machine that nobody has. Never the same twice. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + ((process.pid * eachProcess + looked) % count);
    looked += 1;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
