// The manifest lies in the package: it names the files that ship, not the sources they were made from.

const shipped = path => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

export function shippedPaths() {
  return {
    name: 'bostadforst:shipped-paths',
    packageLinkPhase({ customElementsManifest }) {
      rewrite(customElementsManifest);
    },
  };
}

/** Every `path` of a module and every `module` of a reference, however deep. */
function rewrite(value) {
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'object' && each) rewrite(each);
    else if ((key === 'path' || key === 'module') && /^\/?src\//.test(each)) value[key] = shipped(each);
  }
}
