import { contactFor, inLanguage, type Programme } from '@bostadforst/contract/programme';
import { escape } from '../markup.ts';
import type { Persona } from './personas.ts';

/** Strict: no script at all, one style sheet of our own, and a form that posts to us. */
export const pageHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const groups: [Persona['group'], string][] = [
  ['own', 'Den det gäller'],
  ['landlord', 'Hyresvärdar'],
  ['staff', 'Kommunens personal'],
];

/** Everyone one can be in a municipality; each a button in one form. */
export function personaPage(programme: Programme, personas: Persona[]): string {
  const { phone, hours } = contactFor(programme, 'team');
  return page(`
    <h1>Vem vill du vara?</h1>
    <p class="place">${escape(inLanguage(programme.name, 'sv'))}</p>
    <p>Det här är en påhittad inloggning. Ingen av personerna finns, och du behöver inget lösenord.</p>
    <form method="post">
      ${groups
        .map(([group, heading]) =>
          renderGroup(
            heading,
            personas.filter(each => each.group === group),
          ),
        )
        .join('')}
      <button class="none" name="persona" value="">Logga inte in</button>
    </form>
    <footer><p>Vill du hellre ringa? <a href="tel:${escape(phone.replace(/[^+\d]/g, ''))}">${escape(phone)}</a> (${escape(inLanguage(hours, 'sv'))})</p></footer>`);
}

/** Says what to do, and nothing about what went wrong inside. */
export function problemPage(): string {
  return page(`
    <h1>Inloggningen har gått ut</h1>
    <p>Du är inte inloggad. Gå tillbaka till sidan du kom från och börja om.</p>
    <p><a href="/">Till första sidan</a></p>`);
}

function renderGroup(heading: string, personas: Persona[]) {
  return `
      <section aria-labelledby="group-${personas[0]?.group}">
        <h2 id="group-${personas[0]?.group}">${heading}</h2>
        <ul>${personas.map(renderPersona).join('')}</ul>
      </section>`;
}

function renderPersona({ subject, firstName, what }: Persona) {
  return `
          <li><button name="persona" value="${escape(subject)}"><b>${escape(firstName)}</b> <span>${escape(what)}</span></button></li>`;
}

function page(main: string) {
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Logga in</title>
    <link rel="stylesheet" href="/idp/persona.css">
  </head>
  <body><main>${main}
  </main></body>
</html>
`;
}
