import { blocks, type Diagnosis, type Finding } from './diagnosis.ts';
import type { Advice, Words } from './words/words.ts';

/** What was found, in words, to be read in a terminal. */
export function inWords({ address, browser, elements, findings }: Diagnosis, words: Words): string {
  const blocking = findings.filter(blocks);
  const others = findings.filter(finding => !blocks(finding));
  const verdict = blocking.length ? words.blockedBy(blocking.length) : others.length ? words.wellButFor : words.well(elements);
  return [
    words.title(address),
    ...section(words.blocking, blocking, words),
    ...section(words.worthChanging, others, words),
    '',
    verdict,
    browser ? words.seenBy(browser) : words.sawLess,
  ].join('\n');
}

/** The same for a program: codes and values that stay as they are, beside the words of today. */
export function asJson(diagnosis: Diagnosis, words: Words): string {
  const findings = diagnosis.findings.map(finding => ({ ...finding, blocks: blocks(finding), ...adviceOn(finding, words) }));
  return JSON.stringify({ ...diagnosis, through: diagnosis.browser ? 'browser' : 'html', findings }, undefined, 2);
}

function section(heading: string, findings: readonly Finding[], words: Words): string[] {
  if (!findings.length) return [];
  const lines = findings.map(finding => {
    const { says, change, copy } = adviceOn(finding, words);
    return [`  • ${says}`, `    ${change}`, ...(copy ? [`      ${copy}`] : [])].join('\n');
  });
  return ['', heading, ...lines];
}

/** What a page says of itself may hold what a terminal would obey. */
function adviceOn({ code, values }: Finding, words: Words): Advice {
  const advice = (words.faults[code] as (values: object) => Advice)(values);
  const entries = Object.entries(advice).map(([name, text]) => [name, withoutControls(text as string)]);
  return Object.fromEntries(entries) as unknown as Advice;
}

// eslint-disable-next-line no-control-regex -- these very characters
const withoutControls = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
