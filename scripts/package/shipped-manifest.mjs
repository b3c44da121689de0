// A package.json as a stranger needs it, made from the one that this repository works by.

/** Whose templates our types speak to: found where they are installed, asked of nobody, whatever their version. */
const frameworks = {
  './angular': '@angular/core',
  './preact': 'preact',
  './react': 'react',
  './solid': 'solid-js',
  './svelte': 'svelte',
  './vue': 'vue',
};

/**
 * Without `source`, which leads to TypeScript that only this repository's tools can read: a bundler that knows the condition would take it.
 * Libraries of others may be newer, so that a page gets one copy of each: two of Lit cannot both make their Trusted Types policy. Ours go
 * together, exactly.
 */
export function shippedManifest({ devDependencies: _, scripts: __, ...manifest }) {
  const exports = withoutSource(manifest.exports);
  const peers = Object.entries(frameworks).flatMap(([entry, name]) => (exports[entry] ? [name] : []));
  return {
    ...manifest,
    exports,
    ...(manifest.sideEffects && { sideEffects: manifest.sideEffects.filter(file => !file.startsWith('./src/')) }),
    ...(manifest.dependencies && { dependencies: changed(manifest.dependencies, withRange) }),
    ...(peers.length && {
      peerDependencies: Object.fromEntries(peers.map(name => [name, '*'])),
      peerDependenciesMeta: Object.fromEntries(peers.map(name => [name, { optional: true }])),
    }),
  };
}

const withRange = (version, name) => (name.startsWith('@bostadforst/') ? version : `^${version}`);
const changed = (list, change) => Object.fromEntries(Object.entries(list).map(([name, value]) => [name, change(value, name)]));

/** An entry that has nothing else is for this repository alone: it goes with its condition. */
function withoutSource(exported) {
  if (typeof exported === 'string') return exported;
  const rest = Object.entries(exported).filter(([condition]) => condition !== 'source');
  const shipped = rest.map(([key, value]) => [key, withoutSource(value)]);
  return Object.fromEntries(shipped.filter(([, value]) => typeof value === 'string' || Object.keys(value).length));
}
