import { blocks, fault, type FaultCode, type Finding } from '../diagnosis.ts';
import type { Seen } from '../seen.ts';
import { standings } from '../standing.ts';

/** What comes only of something worse: whoever mends the reason need not read about the rest. */
const echoesOf: Partial<Record<FaultCode, readonly FaultCode[]>> = {
  'page-not-secure': ['origin-not-listed', 'frame-refused', 'script-refused'],
  'mixed-content': ['script-unreachable', 'backend-unreachable', 'origin-not-listed', 'frame-refused', 'frame-not-found', 'script-refused'],
  'backend-unreachable': ['script-unreachable', 'script-not-found', 'frame-not-found'],
  'origin-not-listed': ['script-refused', 'frame-refused'],
  'frame-refused': ['script-refused'],
  'script-absent': ['connect-blocked', 'trusted-types-blocked'],
};

/** Each fault once, without its echoes. An element that no fault explains, and that does not start, is told of by itself. */
export function withoutEchoes(findings: readonly Finding[], seen: Seen): Finding[] {
  const codes = new Set(findings.map(({ code }) => code));
  const silent = new Set([...codes].flatMap(code => echoesOf[code] ?? []));
  const said = new Set<string>();
  const left = findings.filter(finding => {
    const text = JSON.stringify(finding);
    if (silent.has(finding.code) || said.has(text)) return false;
    said.add(text);
    return true;
  });
  return left.some(blocks) ? left : [...left, ...unexplained(seen)];
}

function unexplained(seen: Seen): Finding[] {
  const asleep = standings(seen).filter(({ defined }) => defined === false);
  return [...new Set(asleep.map(({ tag }) => tag))].map(tag => fault('not-started', { tag, said: seen.errors[0] ?? '' }));
}
