/** What an address of ours says: which tag it registers, in the page or in a frame, of which version. */
export interface ScriptAddress {
  tag: string;
  kind: 'inline' | 'framed';
  /** `1` is whatever is newest of the first major, `1.0.0` is exact, none is for pages of the service's own origin. */
  version?: string;
  exact: boolean;
}

const ours = /\/(elements|embed)\/(?:(\d+(?:\.\d+\.\d+)?)\/)?(bf-[a-z-]+)\.js$/;

/** Undefined when the script is none of ours. */
export function readScriptAddress(address: string): ScriptAddress | undefined {
  const [, folder, version, tag] = (URL.canParse(address) && ours.exec(new URL(address).pathname)) || [];
  if (!folder || !tag) return undefined;
  return { tag, kind: folder === 'embed' ? 'framed' : 'inline', version, exact: version?.includes('.') ?? false };
}

/** Below zero when the first is older. Only whole numbers are compared: no version of ours has more. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map(version => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) if ((a![i] ?? 0) !== (b![i] ?? 0)) return (a![i] ?? 0) - (b![i] ?? 0);
  return 0;
}
