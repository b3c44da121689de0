// The manifest lies in the package: it names the files that ship, not the sources they were made from.
import { posix } from 'node:path';

const isSource = path => typeof path === 'string' && /^(\/?src|\.)\/.*\.ts$/.test(path);

export function shippedPaths() {
  return {
    name: 'bostadforst:shipped-paths',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) rewrite(module, posix.dirname(module.path));
    },
  };
}

/** Every `path` of a module and every `module` of a reference, however deep. One that begins with a dot is beside the file it stands in. */
function rewrite(value, folder) {
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'object' && each) rewrite(each, folder);
    else if ((key === 'path' || key === 'module') && isSource(each))
      value[key] = shipped(each.startsWith('.') ? posix.join(folder, each) : each);
  }
}

const shipped = path => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
