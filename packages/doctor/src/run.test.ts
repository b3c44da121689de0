import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run, type Run } from './run.ts';
import { servePage, snippet, type Page } from './testing/page.ts';
import { serveService } from './testing/service.ts';
import { illStages } from './testing/stages.ts';
import { en } from './words/en.ts';
import { sv } from './words/sv.ts';

/** Runs the command on a page, without a browser. */
async function onPage(page: (service: string) => Page, ...flags: string[]): Promise<Run> {
  const service = await serveService();
  const host = await servePage(() => page(service.origin));
  try {
    return await run([`${host.origin}/sida`, ...flags], {});
  } finally {
    await Promise.all([service.close(), host.close()]);
  }
}

const well = (service: string) => ({ body: snippet(service) });
const blocked = (service: string) => ({ body: snippet(service), policy: "script-src 'self'" });
const worthChanging = (service: string) => ({ body: snippet(service, { fallback: 'Välkommen.' }) });

describe('the command', () => {
  it('ends with 0 and a sentence when all is well', async () => {
    const { code, text } = await onPage(well);
    assert.equal(code, 0);
    assert.match(text, /Elementet fungerar\./);
    assert.match(text, /Ingen webbläsare hittades/);
  });

  it('ends with 1 when something blocks, and gives the line to copy', async () => {
    const { code, text } = await onPage(blocked);
    assert.equal(code, 1);
    assert.match(text, /säkerhetsregler \(Content-Security-Policy\) stoppar skriptet för <bf-referral-form> \(script-src\)/);
    assert.match(text, /^ {6}script-src 'self' http:\/\/127\.0\.0\.1:\d+;$/m);
    assert.match(text, /En sak hindrar\./);
  });

  it('ends with 0 when something is only worth changing', async () => {
    const { code, text } = await onPage(worthChanging);
    assert.equal(code, 0);
    assert.match(text, /Bör ändras[\s\S]*telefonnummer[\s\S]*Inget hindrar elementen\./);
  });

  it('ends with 2 when there is nothing to look at', async () => {
    const page = (change: Partial<Page>) => () => ({ body: '', ...change });
    assert.match((await onPage(page({ status: 404 }))).text, /Sidan svarar 404/);
    assert.match((await onPage(page({ type: 'application/pdf' }))).text, /ingen webbsida \(application\/pdf\)/);
    for (const args of [['http://127.0.0.1:9/'], ['sida.html'], ['ftp://www.example.se/'], [], ['--help'], ['a', 'b']])
      assert.equal((await run(args, {})).code, 2, args.join(' '));
  });

  it('speaks English when asked', async () => {
    const { text } = await onPage(blocked, '--english');
    assert.match(text, /stops the script of <bf-referral-form>[\s\S]*One thing blocks\./);
  });

  it('speaks to programs in codes that stay', async () => {
    const { code, text } = await onPage(blocked, '--json');
    const { findings, through, elements } = JSON.parse(text) as { findings: Record<string, unknown>[]; through: string; elements: number };
    assert.deepEqual([code, through, elements, findings.length], [1, 'html', 1, 1]);
    assert.deepEqual([findings[0]!['code'], findings[0]!['blocks']], ['script-blocked', true]);
    assert.match(JSON.stringify(findings[0]!['values']), /"directive":"script-src"/);
    assert.deepEqual(JSON.parse((await run(['http://127.0.0.1:9/', '--json'], {})).text), {
      couldNotLook: 'no-answer',
      says: sv.couldNotLook['no-answer']('http://127.0.0.1:9/'),
    });
  });

  it('lets no page speak to the terminal', async () => {
    const escape = '\u001b[2J';
    const { text } = await onPage(service => ({
      body: snippet(service, { attributes: `backend="${service}" municipality="x${escape}"` }),
    }));
    assert.match(text, /känner inte till kommunen/);
    assert.ok(!text.includes('\u001b'));
  });

  it('has tried every fault, and has words for it in both languages', () => {
    const elsewhere = ['mixed-content', 'page-not-secure'];
    assert.deepEqual([...Object.keys(illStages), ...elsewhere].sort(), Object.keys(sv.faults).sort());
    assert.deepEqual(Object.keys(en.faults).sort(), Object.keys(sv.faults).sort());
  });
});
