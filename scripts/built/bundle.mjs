// Reads the built bundles as a browser would: what a tag brings with it, and what that weighs on the wire.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { siteFolder } from '../site.mjs';

const folder = process.env.ASSETS_DIR ?? siteFolder;
const staticImport = /(?:^|[;}\s])(?:import|export)(?:\s*["'`]|[^"'`;()]*?from\s*["'`])(\.[^"'`]+)["'`]/g;

/** @returns {string[]} every tag that has an entry */
export const tags = () => readdirSync(join(folder, 'elements')).flatMap(file => (/^bf-[a-z-]+\.js$/.test(file) ? [file.slice(0, -3)] : []));

export const entryOf = tag => `elements/${tag}.js`;

export const read = file => readFileSync(join(folder, file), 'utf8');

/** @returns {string[]} every script of the elements, entries and chunks */
export const scripts = () =>
  readdirSync(join(folder, 'elements'), { recursive: true })
    .filter(file => file.endsWith('.js'))
    .map(file => posix.join('elements', file.replaceAll('\\', '/')));

/** An entry and all it imports before it runs. What it asks for later is not among them. */
export function firstView(...entries) {
  const found = new Set();
  const visit = file => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, source] of read(file).matchAll(staticImport)) visit(posix.join(dirname(file), source));
  };
  for (const entry of entries) visit(entry);
  return [...found];
}

/** Bytes on the wire: brotli where there is a copy, as a server sends it. */
export function weight(files) {
  return files
    .map(file => statSync(join(folder, existsSync(join(folder, `${file}.br`)) ? `${file}.br` : file)).size)
    .reduce((a, b) => a + b, 0);
}

export const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;
