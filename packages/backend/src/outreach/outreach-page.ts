import { contactFor, inLanguage, languages, type Language, type Programme } from '@bostadforst/contract/programme';
import { markup } from '../markup.ts';

/** Neutral: it stands under an icon on a phone that others look at. */
const title = { sv: 'Nytt namn', en: 'New name' };
const ink = '#1b2430';
const said = {
  sv: { call: 'Ring', signOut: 'Logga ut', session: 'Inloggning' },
  en: { call: 'Call', signOut: 'Sign out', session: 'Signed in here' },
};

const spoken = ({ languages: speaks }: Programme, asked: unknown): 'sv' | 'en' =>
  asked === 'en' && speaks.includes('en') && languages.includes('en' satisfies Language) ? 'en' : 'sv';

/** The page that outreach workers put on their phones. All it holds is public: what someone writes is in none of it. */
export function outreachPage(programme: Programme, asked: unknown): string {
  const language = spoken(programme, asked);
  const { code } = programme;
  const here = `/outreach/${code}${language === 'en' ? '?language=en' : ''}`;
  const signIn = `/sign-in/${code}?return=${encodeURIComponent(here)}`;
  const { phone, hours } = contactFor(programme, 'referral');
  const link = `tel:${phone.replace(/[^+\d]/g, '').replace(/^0(?!0)/, '+46')}`;
  const { call, signOut, session } = said[language];
  return markup`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="${ink}">
    <title>${title[language]}</title>
    <link rel="manifest" href="/outreach/${code}/manifest.webmanifest">
    <link rel="icon" href="/outreach/icon-192.png">
    <link rel="apple-touch-icon" href="/outreach/icon-192.png">
    <link rel="stylesheet" href="/page/page.css">
    <script type="module" src="/elements/bf-site.js"></script>
    <script type="module" src="/elements/bf-referral-form.js"></script>
    <script type="module" src="/outreach/page.js"></script>
    <script type="module" src="/outreach/keep.js"></script>
  </head>
  <body>
    <header>
      <p>${inLanguage(programme.name, language)}</p>
      <form method="post" action="/sign-out?return=${encodeURIComponent(here)}" aria-label="${session}"><button>${signOut}</button></form>
    </header>
    <main class="edge">
      <h1>${title[language]}</h1>
      <bf-site backend="/" municipality="${code}" language="${language}">
        <bf-outreach-queue sign-in-url="${signIn}"></bf-outreach-queue>
        <bf-referral-form path="outreach" sign-in-url="${signIn}">
          <p>${call} <a href="${link}">${phone}</a>. ${inLanguage(hours, language)}.</p>
        </bf-referral-form>
      </bf-site>
    </main>
  </body>
</html>
`.text;
}

/** Lets the page be put among a phone's own, with a name and a picture that tell nothing. */
export const outreachManifest = ({ code }: Programme) => ({
  id: `/outreach/${code}`,
  name: title.sv,
  short_name: title.sv,
  lang: 'sv',
  start_url: `/outreach/${code}`,
  scope: `/outreach/${code}`,
  display: 'standalone',
  theme_color: ink,
  background_color: ink,
  icons: [192, 512].map(size => ({
    src: `/outreach/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
});
