// Which modules lie together in one file, so that an element comes in few requests and brings nothing that only another one needs.
import type { Plugin } from 'vite';

/** The one whose first question is promised within two requests, whatever the connection. */
const leanest = 'bf-referral-form';
/** For staff, at a desk. What only they bring must not weigh on a person with an old phone. */
const staff = ['bf-referral-list', 'bf-landlord-inbox'];

/** Named by the same index as what everyone uses of it, and used by `<bf-site>` alone. */
const ofTheSite = /@lit\/context\/lib\/(controllers\/context-provider|value-notifier|context-root)\.js$/;

/** What the form fetches later, a person's own questions first: they must not wait for what only staff use. */
const later = {
  questions: /\/referral-form\/self\/self-walk\.ts$/,
  closing: /\/referral-form\/self\/self-closing\.ts$/,
  others: /\/referral-form\/(outreach|unit)\/\w+-walk\.ts$/,
};
type Part = keyof typeof later;

/** Each tag, and each later part → every module that it imports before it runs. */
const brings = new Map<string, ReadonlySet<string>>();
const bringsLater = new Map<Part, ReadonlySet<string>>();

/** Looks at what each tag brings, when all modules are known and none has a file yet. */
export function readTags(): Plugin {
  return {
    name: 'bostadforst:read-tags',
    buildEnd() {
      brings.clear();
      bringsLater.clear();
      const reached = (id: string) => reachedFrom(id, each => this.getModuleInfo(each)?.importedIds ?? []);
      for (const id of this.getModuleIds()) {
        const tag = this.getModuleInfo(id)?.isEntry && /\/(bf-[a-z-]+)\.ts$/.exec(id)?.[1];
        if (tag) brings.set(tag, reached(id));
        for (const part of Object.keys(later) as Part[])
          if (later[part].test(id)) bringsLater.set(part, new Set([...(bringsLater.get(part) ?? []), ...reached(id)]));
      }
    },
  };
}

/** Groups for the bundler. A module goes to the first that fits; what stands in an element's own folder stays with its tag. */
export const sharedChunks = [
  { name: 'core', priority: 6, test: (id: string) => !isOfOneElement(id) && bringing(id).includes(leanest) },
  { name: 'more', priority: 5, test: (id: string) => !isOfOneElement(id) && bringing(id).some(tag => !staff.includes(tag)) },
  { name: 'questions', priority: 4, test: isIn('questions') },
  { name: 'closing', priority: 3, test: isIn('closing') },
  { name: 'others', priority: 2, test: isIn('others') },
  { name: 'staff', priority: 1, test: isOfStaff },
];

/** What a list brings too: left with the staff's, the form would fetch all of it. */
function isIn(part: Part) {
  return (id: string) => isOfStaff(id) && bringsLater.get(part)?.has(id) === true;
}

/** The schemas, which a list needs at once, are fetched later everywhere else: they keep a file of their own. */
function isOfStaff(id: string): boolean {
  return id.includes('/packages/elements/') && !isOfOneElement(id) && bringing(id).length > 0;
}

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
