import { contactFor, inLanguage, languages, type Language, type Programme } from '@bostadforst/contract/programme';
import { markup, type Markup } from '../markup.ts';
import type { Shown } from './shown.ts';

interface Page {
  programme: Programme;
  name: string;
  shown: Shown;
  /** As asked for; one that the programme does not speak is answered in Swedish. */
  language: unknown;
}

interface Framed extends Page {
  /** Origins of the pages that may show the frame. The frame talks with no other. */
  sites: readonly string[];
}

interface Own extends Page {
  path?: string;
  /** This page's own address, to come back to. */
  here: string;
}

/** What stands in a foreign page's frame: the element, and nothing around it. */
export function framedPage({ sites, ...page }: Framed): string {
  const language = spoken(page);
  // Whatever a link opens, it opens instead of the whole page: never one page inside another.
  return whole(page, {
    head: markup`<base target="_top">
    <link rel="stylesheet" href="/embed/inside.css">
    ${scriptsOf(page.name)}
    <script type="module" src="/embed/inside.js"></script>`,
    html: markup` data-sites="${sites.join(' ')}"`,
    body: markup`<bf-site backend="/" municipality="${page.programme.code}" language="${language}">${element(page)}</bf-site>`,
  });
}

/** A page of this origin for an element that one signs in to. */
export function ownPage({ path, here, ...page }: Own): string {
  const { programme } = page;
  const language = spoken(page);
  const signIn = `/sign-in/${programme.code}?return=${encodeURIComponent(here)}`;
  const attributes = markup` sign-in-url="${signIn}"${path ? markup` path="${path}"` : ''}`;
  const said = language === 'en' ? { signOut: 'Sign out', session: 'Signed in here' } : { signOut: 'Logga ut', session: 'Inloggning' };
  return whole(page, {
    head: markup`<meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="/page/page.css">
    ${scriptsOf(page.name)}`,
    html: markup``,
    body: markup`<header>
      <p>${inLanguage(programme.name, language)}</p>
      <form method="post" action="/sign-out?return=${encodeURIComponent(here)}" aria-label="${said.session}"><button>${said.signOut}</button></form>
    </header>
    <main>
      <h1>${titleIn(page.shown, language)}</h1>
      <bf-site backend="/" municipality="${programme.code}" language="${language}">${element(page, attributes)}</bf-site>
    </main>`,
  });
}

const titleIn = ({ title }: Shown, language: Language) => (language === 'en' ? title.en : title.sv);

/** The language asked for, when the programme speaks it. */
function spoken({ language, programme }: Page): Language {
  return languages.find(each => each === language && programme.languages.includes(each)) ?? 'sv';
}

const scriptsOf = (name: string) => markup`<script type="module" src="/elements/bf-site.js"></script>
    <script type="module" src="/elements/bf-${name}.js"></script>`;

/** With whom to ring between the tags: seen while the element loads, and when it cannot. */
function element(page: Page, attributes: Markup = markup``): Markup {
  const { programme, name, shown } = page;
  const language = spoken(page);
  const { phone, hours } = contactFor(programme, shown.phone);
  const link = `tel:${phone.replace(/[^+\d]/g, '').replace(/^0(?!0)/, '+46')}`;
  const call = language === 'en' ? 'Call' : 'Ring';
  const line = markup`<p>${call} <a href="${link}">${phone}</a>. ${inLanguage(hours, language)}.</p>`;
  return markup`<bf-${name}${attributes}>${line}</bf-${name}>`;
}

function whole(page: Page, { head, html, body }: { head: Markup; html: Markup; body: Markup }): string {
  const language = spoken(page);
  return markup`<!doctype html>
<html lang="${language === 'sv-x-ll' ? 'sv' : language}"${html}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${titleIn(page.shown, language)}</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>
`.text;
}
