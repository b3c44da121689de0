// A lockfile made beside an installed node_modules silently lacks other systems' packages, and then `npm ci` refuses it there.

/**
 * @param {{ packages: Record<string, { version?: string, optionalDependencies?: Record<string, string> }> }} lock package-lock.json, parsed
 * @returns {string[]} a sentence for each optional package that one entry wants and the lockfile does not hold
 */
export function missingFromLock({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => !fits(nearest(packages, path, name), range))
      .map(
        ([name, range]) =>
          `${path || 'the repository'} wants ${name} ${range}; the lockfile has ${nearest(packages, path, name)?.version ?? 'none'}`,
      ),
  );
}

/** The package that `import` from `path` would find: in its own node_modules, else in one further out. */
function nearest(packages, path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const found = packages[`${from ? `${from}/` : ''}node_modules/${name}`];
    if (found || !from) return found;
  }
}

/** An exact version must be that one; a range is npm's to judge. */
function fits(found, range) {
  return found !== undefined && (!/^\d/.test(range) || found.version === range);
}
