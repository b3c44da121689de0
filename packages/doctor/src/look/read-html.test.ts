import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tagsOf, wordsOf } from './read-html.ts';

describe('a page read without a browser', () => {
  it('gives each tag its attributes, however they are written', () => {
    const [tag] = tagsOf(`<BF-Referral-Form backend='https://bf.example.se' municipality=exempelkommun data-x="a &amp; b > c" hidden>`);
    assert.equal(tag!.name, 'bf-referral-form');
    assert.deepEqual(
      { ...tag!.attributes },
      { backend: 'https://bf.example.se', municipality: 'exempelkommun', 'data-x': 'a & b > c', hidden: '' },
    );
  });

  it('passes over what is no tag of the page', () => {
    const html = `<!-- <bf-site> --><script>"<bf-site>"</script><template><bf-site></bf-site></template><p>&lt;bf-site&gt;</p><bf-site></bf-site>`;
    assert.deepEqual(
      tagsOf(html).map(({ name }) => name),
      ['script', 'template', 'p', 'bf-site'],
    );
  });

  it('keeps the first of two like attributes, as browsers do', () => {
    assert.equal(tagsOf('<p lang="sv" lang="en">')[0]!.attributes['lang'], 'sv');
  });

  it('reads the words between tags', () => {
    assert.equal(wordsOf('<p>Ring <a href="tel:+46701740605">070&#45;174 06&nbsp;05</a></p>'), 'Ring  070-174 06 05');
  });

  it('takes its time with a page that was written to take it', () => {
    // Told by how long the processor has worked, which is the same however much else the machine does.
    const before = process.cpuUsage();
    tagsOf(`<a${' x'.repeat(50_000)}`);
    tagsOf('<a '.repeat(20_000));
    tagsOf(`<!--${'<!--'.repeat(20_000)}`);
    assert.ok(process.cpuUsage(before).user < 2_000_000);
  });
});
