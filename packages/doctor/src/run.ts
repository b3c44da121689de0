import { CouldNotLook, blocks } from './diagnosis.ts';
import { examine, type Surroundings } from './examine.ts';
import { asJson, inWords } from './report.ts';
import { en } from './words/en.ts';
import { sv } from './words/sv.ts';

export interface Run {
  code: 0 | 1 | 2;
  text: string;
}

/** What the command says and how it ends: 0 nothing blocks, 1 something does, 2 there was nothing to look at. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<Run> {
  const words = args.includes('--english') ? en : sv;
  const json = args.includes('--json');
  const [address, ...more] = args.filter(arg => !['--english', '--json'].includes(arg));
  if (!address || more.length || address.startsWith('-')) return { code: 2, text: words.usage };
  try {
    const diagnosis = await examine(address, surroundings);
    return { code: diagnosis.findings.some(blocks) ? 1 : 0, text: (json ? asJson : inWords)(diagnosis, words) };
  } catch (error) {
    if (!(error instanceof CouldNotLook)) throw error;
    const says = words.couldNotLook[error.why](error.detail);
    return { code: 2, text: json ? JSON.stringify({ couldNotLook: error.why, says }, undefined, 2) : says };
  }
}
