// Which modules lie together in one file, so that an element comes in few requests and brings nothing that only another one needs.
import type { Plugin } from 'vite';

/** The one whose first question is promised within two requests, whatever the connection. */
const leanest = 'bf-referral-form';
/** For staff, at a desk. What only they bring must not weigh on a person with an old phone. */
const staff = ['bf-referral-list', 'bf-landlord-inbox'];

/** Named by the same index as what everyone uses of it, and used by `<bf-site>` alone. */
const ofTheSite = /@lit\/context\/lib\/(controllers\/context-provider|value-notifier|context-root)\.js$/;

/** Each tag → every module that it imports before it runs. */
const brings = new Map<string, ReadonlySet<string>>();

/** Looks at what each tag brings, when all modules are known and none has a file yet. */
export function readTags(): Plugin {
  return {
    name: 'bostadforst:read-tags',
    buildEnd() {
      brings.clear();
      for (const id of this.getModuleIds()) {
        const tag = this.getModuleInfo(id)?.isEntry && /\/(bf-[a-z-]+)\.ts$/.exec(id)?.[1];
        if (tag)
          brings.set(
            tag,
            reachedFrom(id, each => this.getModuleInfo(each)?.importedIds ?? []),
          );
      }
    },
  };
}

/** Groups for the bundler. A module goes to the first that fits; what stands in an element's own folder stays with its tag. */
export const sharedChunks = [
  { name: 'core', priority: 3, test: (id: string) => !isOfOneElement(id) && bringing(id).includes(leanest) },
  { name: 'more', priority: 2, test: (id: string) => !isOfOneElement(id) && bringing(id).some(tag => !staff.includes(tag)) },
  // The schemas, which a list needs at once, are fetched later everywhere else: they keep a file of their own.
  {
    name: 'staff',
    priority: 1,
    test: (id: string) => id.includes('/packages/elements/') && !isOfOneElement(id) && bringing(id).length > 0,
  },
];

/** In `elements/src/<name>/`, where `bf-<name>` is a tag. */
function isOfOneElement(id: string): boolean {
  if (ofTheSite.test(id)) return true;
  const folder = /\/packages\/elements\/src\/([a-z-]+)\//.exec(id)?.[1];
  return folder !== undefined && brings.has(`bf-${folder}`);
}

function bringing(id: string): string[] {
  return [...brings].filter(([, modules]) => modules.has(id)).map(([tag]) => tag);
}

function reachedFrom(id: string, importedBy: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (each: string) => {
    if (reached.has(each)) return;
    reached.add(each);
    for (const next of importedBy(each)) visit(next);
  };
  visit(id);
  return reached;
}
