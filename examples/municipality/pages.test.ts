import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { municipalSite, pageScripts } from './pages.ts';

const site = municipalSite();
const html = (file: string) => String(site[file]);
const codes = readdirSync(join(import.meta.dirname, '..', 'programmes')).map(file => file.replace('.json', ''));
const pages = readdirSync(join(import.meta.dirname, 'pages'));

describe('the example site', () => {
  it('has every page for every municipality, and differs in nothing but whose it is', () => {
    for (const code of codes) for (const page of pages) assert.ok(site[`${code}/${page}`], `${code}/${page}`);
    for (const [code, name] of [
      ['jarfalla', 'Järfälla'],
      ['helsingborg', 'Helsingborg'],
    ] as const) {
      const filled = html(`${code}/index.html`);
      assert.match(filled, new RegExp(`municipality="${code}"`));
      assert.match(filled, new RegExp(name));
    }
  });

  it('leaves no placeholder for a person to see', () => {
    for (const [file, content] of Object.entries(site)) if (file.endsWith('.html')) assert.doesNotMatch(String(content), /\{\{/, file);
  });

  it('leads from its front page to each page, called what the page calls itself', () => {
    for (const code of codes)
      for (const page of pages) assert.match(html('index.html'), new RegExp(`<a href="/${code}/${page}">[^<{]+</a>`));
  });

  it('leads from its front page with words of their own to each page of a municipality, also where the pages are called alike', () => {
    for (const code of codes) {
      const words = [...html('index.html').matchAll(new RegExp(`<a href="/${code}/[^"]+">([^<]+)</a>`, 'g'))].map(([, said]) => said);
      assert.deepEqual(words, [...new Set(words)], code);
    }
  });

  it('loads only files that are there, and nothing inline', () => {
    const built = new Set([...Object.keys(site), ...Object.keys(pageScripts()).map(script => `${script}.js`)]);
    for (const file of Object.keys(site).filter(each => each.endsWith('.html'))) {
      assert.doesNotMatch(html(file), /\sstyle="|<style|\son[a-z]+="|<script(?![^>]*\ssrc=)/, file);
      const loaded = [...html(file).matchAll(/(?:src|href)="\/(site\/[^"]+|[a-z-]+\/[a-z-]+\.html)[?"]/g)].map(([, path]) => path!);
      for (const path of loaded) assert.ok(built.has(path), `${file} asks for /${path}`);
    }
  });

  it('shows a telephone number before any script has run', () => {
    for (const code of codes)
      for (const page of pages.filter(each => /<bf-(?!site)/.test(html(`${code}/${each}`))))
        assert.match(html(`${code}/${page}`), /<a href="tel:\+?\d+">/, `${code}/${page}`);
  });
});
