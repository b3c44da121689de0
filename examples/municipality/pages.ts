import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const here = import.meta.dirname;
const programmesFolder = join(here, '..', 'programmes');
const plainHtml = join(here, '..', 'plain-html');

/** What the pages need of a programme. All the rest the elements fetch for themselves: the programme is the only difference. */
interface Municipality {
  code: string;
  name: string;
  /** Whom to ring when nothing can be fetched, by what it concerns. */
  phones: Readonly<Record<string, string>>;
}

interface Page {
  /** `lista.html`. */
  name: string;
  /** What stands in the page's `main`. */
  content: string;
}

/**
 * The example site: every page of `pages/` once per programme, `/<code>/<page>.html`, and `/index.html` that lists them.
 *
 * A page is what stands in its `main`; `layout.html` is around it, `session.html` where it asks for sign-in, and `{{code}}`, `{{name}}` and
 * `{{team.phone}}` are the municipality's. `src/` holds scripts and style sheets, loaded from `/site/`. Nothing is inline, so the pages
 * stand under a strict Content-Security-Policy.
 */
export function municipalPages(): Plugin {
  return {
    name: 'bostadforst:municipal-pages',
    buildStart() {
      for (const file of sources()) this.addWatchFile(file);
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(municipalSite())) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The scripts of the site's pages, as entries of the build: `site/<name>` → its source. */
export function pageScripts(): Record<string, string> {
  const scripts = filesIn(join(here, 'src'), '.ts').filter(file => !/\.(test|d)\.ts$/.test(file));
  return Object.fromEntries(scripts.map(file => [`site/${basename(file, '.ts')}`, file]));
}

/** Every file of the site but its scripts: path → content. */
export function municipalSite(): Record<string, string | Uint8Array> {
  const site: Record<string, string | Uint8Array> = {};
  const municipalities = readMunicipalities();
  const pages = filesIn(join(here, 'pages'), '.html').map(file => ({
    name: basename(file),
    content: readFileSync(file, 'utf8').trimEnd(),
  }));
  for (const municipality of municipalities) {
    for (const page of pages) site[`${municipality.code}/${page.name}`] = wholePage(page, municipality);
  }
  const front = join(here, 'front.html');
  if (existsSync(front)) site['index.html'] = readFileSync(front, 'utf8').replace('{{programmes}}', () => listOf(municipalities, pages));
  for (const file of filesIn(join(here, 'src'), '.css')) site[`site/${basename(file)}`] = readFileSync(file);
  for (const file of filesIn(plainHtml)) site[`plain-html/${basename(file)}`] = readFileSync(file);
  return site;
}

function readMunicipalities(): Municipality[] {
  return filesIn(programmesFolder, '.json').map(file => {
    const { code, name, contacts } = JSON.parse(readFileSync(file, 'utf8')) as {
      code: string;
      name: { sv: string };
      contacts: { role: string; phone: string }[];
    };
    return { code, name: name.sv, phones: Object.fromEntries(contacts.map(({ role, phone }) => [role, phone])) };
  });
}

/** The page in its layout, with the scripts of the elements that stand in it. */
function wholePage({ name, content }: Page, municipality: Municipality): string {
  const read = (file: string) => readFileSync(join(here, file), 'utf8');
  const tags = new Set(Array.from(content.matchAll(/<(bf-[a-z-]+)/g), ([, tag]) => `/elements/${tag!}.js`));
  const scripts = [...tags, '/site/page.js'].map(src => `<script type="module" src="${src}"></script>`).join('\n    ');
  const page = read('layout.html')
    .replace('{{scripts}}', () => scripts)
    .replace('{{title}}', () => headingOf(content) ?? name)
    .replace('{{content}}', () => content)
    .replace('{{session}}', () => read('session.html').trimEnd())
    .replaceAll('{{page}}', `/${municipality.code}/${name}`);
  return filled(page, municipality);
}

function filled(html: string, { code, name, phones }: Municipality): string {
  const withPhones = Object.entries(phones).reduce(
    (page, [role, phone]) =>
      page.replaceAll(`{{${role}.phone}}`, escaped(phone)).replaceAll(`{{${role}.link}}`, `+46${phone.replace(/\D/g, '').slice(1)}`),
    html,
  );
  return withPhones.replaceAll('{{code}}', escaped(code)).replaceAll('{{name}}', escaped(name));
}

/** Each municipality with its pages, called what their own heading says. Pages with a neutral heading in common say what they are about. */
function listOf(municipalities: readonly Municipality[], pages: readonly Page[]): string {
  const called = pages.map(({ content }) => headingOf(content));
  const nameOf = ({ name, content }: Page) => {
    const heading = headingOf(content) ?? name;
    const about = called.filter(each => each === heading).length > 1 && leadOf(content);
    return about ? `${heading}: ${about[0]!.toLowerCase()}${about.slice(1).replace(/\.$/, '')}` : heading;
  };
  const item = (municipality: Municipality) => (page: Page) =>
    `<li><a href="/${escaped(municipality.code)}/${page.name}">${filled(nameOf(page), municipality)}</a></li>`;
  return municipalities
    .map(each => `<section><h2>${escaped(each.name)}</h2>\n<ul>\n${frontFirst(pages).map(item(each)).join('\n')}\n</ul></section>`)
    .join('\n');
}

/** A municipality's own front page before the others, which stand in the order of their names. */
function frontFirst(pages: readonly Page[]): Page[] {
  return [...pages].sort((a, b) => Number(b.name === 'index.html') - Number(a.name === 'index.html') || a.name.localeCompare(b.name, 'sv'));
}

function headingOf(html: string): string | undefined {
  return /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1]?.trim();
}

function leadOf(html: string): string | undefined {
  return /<p class="lead">([^<]+)<\/p>/.exec(html)?.[1]?.trim();
}

function sources(): string[] {
  return [
    join(here, 'layout.html'),
    join(here, 'session.html'),
    join(here, 'front.html'),
    ...filesIn(join(here, 'pages')),
    ...filesIn(join(here, 'src')),
    ...filesIn(programmesFolder),
    ...filesIn(plainHtml),
  ];
}

function filesIn(folder: string, ending = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => join(folder, entry.name))
    .sort();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
