// Puts a brotli and a gzip copy beside every built text, so that no server has to compress while somebody waits.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const texts = /\.(js|css|html|svg|json|txt)$/;
/** Below this many bytes a compressed copy saves nothing on the wire: it all fits one packet. */
const worthwhile = 600;

export function compressed(): Plugin {
  let folder: string;
  return {
    name: 'bostadforst:compressed',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(files.filter(file => texts.test(file)).map(file => compress(join(folder, file))));
    },
  };
}

async function compress(file: string) {
  const content = await readFile(file);
  if (content.length < worthwhile) return;
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  };
  await Promise.all([writeFile(`${file}.br`, await brotli(content, options)), writeFile(`${file}.gz`, await zip(content, { level: 9 }))]);
}
