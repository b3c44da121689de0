import { CouldNotLook, blocks, type Diagnosis } from './diagnosis.ts';
import { colourFaults } from './faults/colour-faults.ts';
import { withoutEchoes } from './faults/echoes.ts';
import { elementFaults } from './faults/element-faults.ts';
import { pageFaults } from './faults/page-faults.ts';
import { scriptFaults } from './faults/script-faults.ts';
import { serviceFaults } from './faults/service-faults.ts';
import { lookByBrowser, type Browser } from './look/by-browser.ts';
import { lookByHtml } from './look/by-html.ts';
import type { Fetch } from './service/get.ts';

export { CouldNotLook, blocks, type Diagnosis, type FaultCode, type Faults, type Finding } from './diagnosis.ts';
export { findBrowser } from './look/find-browser.ts';

export interface Surroundings {
  /** Without one the page's HTML is read, and less is seen. */
  browser?: Browser;
  fetch?: Fetch;
}

/**
 * Opens a page, asks the services that its elements name, and says what keeps the elements from working there.
 *
 * @throws {CouldNotLook} when the page itself cannot be had
 */
export async function examine(address: string, { browser, fetch = globalThis.fetch }: Surroundings = {}): Promise<Diagnosis> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw new CouldNotLook('no-address', address);
  const seen = browser ? await lookByBrowser(browser, address) : await lookByHtml(fetch, address);
  const found = [
    ...pageFaults(seen),
    ...(await scriptFaults(seen, fetch)),
    ...(await serviceFaults(seen, fetch)),
    ...elementFaults(seen),
    ...colourFaults(seen),
  ];
  // What blocks comes first, each in the order in which a browser would meet it.
  const findings = withoutEchoes(found, seen).sort((a, b) => Number(blocks(b)) - Number(blocks(a)));
  return { address: seen.address, browser: seen.browser, elements: seen.elements.filter(({ tag }) => tag !== 'bf-site').length, findings };
}
