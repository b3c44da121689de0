import { enFaults } from './en-faults.ts';
import type { Words } from './words.ts';

export const en: Words = {
  faults: enFaults,
  couldNotLook: {
    'no-address': address => `This is no address of a page: ${address}. An address begins with https://.`,
    'no-answer': address => `Nobody answers at ${address}. Check the address, and that this computer can reach it.`,
    status: status => `The page answers ${status}. Is it at this address, and can it be seen without signing in?`,
    'no-page': type => `There is no web page at this address (${type || 'unknown type'}).`,
  },
  title: address => `Bostad först on ${address}`,
  blocking: 'Blocks',
  worthChanging: 'Worth changing',
  well: count => (count === 1 ? 'The element works.' : `All ${count} elements work.`),
  wellButFor: 'Nothing blocks the elements.',
  blockedBy: count => (count === 1 ? 'One thing blocks.' : `${count} things block.`),
  seenBy: browser => `Seen with ${browser}. Nothing was sent, typed or kept.`,
  sawLess:
    'No browser was found: only the page’s HTML and answers were read, and nothing was run. Name a Chrome, Edge or Chromium in CHROME_PATH to see more.',
  usage: `npx @bostadforst/doctor ADDRESS [--english] [--json]

Opens the page and says what keeps the elements on it from working.
Exits with 0 when nothing blocks, 1 when something does, 2 when the page could not be opened.`,
};
