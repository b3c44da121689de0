// Puts a snippet on a page as a reader would, and looks at what a visitor gets.
/* global CSSStyleSheet, document */
import { kindOf, policyFor } from './policy-for.mjs';

const host = 'https://www.example.se';
export const backend = 'https://bf.example.se';
const phone = /070-174 06 \d\d/;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./service.mjs').Service} service
 * @param {import('./blocks.mjs').Block} block
 * @returns {Promise<string[]>} what is wrong with it, in words
 */
export async function faultsOfPage(browser, service, block) {
  const html = service.withHashes(pageOf(block.text));
  const tags = [...new Set(Array.from(html.matchAll(/<(bf-[a-z-]+)/g), ([, tag]) => tag))].filter(tag => tag !== 'bf-site');
  if (!tags.length) return ['there is no element in it to try'];
  const context = await browser.newContext({ locale: 'sv-SE' });
  const faults = [];
  try {
    await service.standIn(context, { [`${host}/sida`]: { html, policy: policyFor(block) } }, address => faults.push(`asks ${address}`));
    const page = await context.newPage();
    page.on('pageerror', error => faults.push(`throws: ${error.message}`));
    page.on('console', message => /Content Security Policy|Trusted/.test(message.text()) && faults.push(message.text()));
    await page.goto(`${host}/sida`, { waitUntil: 'load' });
    for (const tag of tags) faults.push(...(await faultsOfElement(page, tag, kindOf(block))));
  } finally {
    await context.close();
  }
  return faults;
}

async function faultsOfElement(page, tag, kind) {
  const element = page.locator(tag).first();
  const defined = await page
    .waitForFunction(name => document.querySelector(`${name}:defined`), tag, { timeout: 30_000 })
    .catch(() => undefined);
  if (!defined) return [`<${tag}> is not defined: its script did not run`];
  const isFramed = kind === 'framed' && ['bf-referral-form', 'bf-model-explainer'].includes(tag) && !(await element.getAttribute('path'));
  const place = isFramed ? element.frameLocator('iframe') : element;
  const seen = await place
    .getByText(phone)
    .filter({ visible: true })
    .first()
    .waitFor({ state: 'visible', timeout: 30_000 })
    .catch(() => 'none');
  if (seen === 'none') return [`<${tag}> shows no phone number${isFramed ? ' in its frame' : ''}`];
  return isFramed && !(await element.locator('iframe').isVisible()) ? [`<${tag}> keeps its frame out of sight`] : [];
}

const pageOf = html =>
  /<html/.test(html)
    ? html
    : `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title></head><body>${html}</body></html>`;

/** A style sheet, as the browser reads it: every declaration is understood, and every token is one that the elements know. */
export async function faultsOfStyles(browser, text, tokens) {
  const page = await browser.newPage();
  try {
    const names = await page.evaluate(css => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const within = rules => [...rules].flatMap(rule => [...(rule.style ?? []), ...(rule.cssRules ? within(rule.cssRules) : [])]);
      return within(sheet.cssRules);
    }, text);
    const written = Array.from(
      text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<=[{;]\s*)(--?[a-z][\w-]*|[a-z][a-z-]*)\s*:(?=[^{}]*[;}])/g),
      ([, name]) => name,
    );
    const isRead = name => names.some(each => each === name || each.startsWith(`${name}-`)) || isShort(name);
    return [
      ...(written.length ? [] : ['there is no declaration in it']),
      ...written.filter(name => !isRead(name)).map(name => `the browser does not understand what ${name} says`),
      ...written.filter(name => name.startsWith('--bf-') && !tokens.includes(name)).map(name => `${name} is no token`),
    ];
  } finally {
    await page.close();
  }
}

/** A browser writes these out as others. */
const isShort = name => ['inset', 'all', 'font', 'grid', 'place-items', 'gap', 'border-radius'].includes(name);
