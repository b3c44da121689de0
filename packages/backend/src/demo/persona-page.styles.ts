/** The sign-in page’s own look: the house’s ink, paper, warm, brand and light. */
export const personaStyles = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1b2430, #eef0f2);
  --muted: light-dark(#4c545e, #bfc4ca);
  --paper: light-dark(#ffffff, #161d27);
  --warm: light-dark(#faf6ef, #232932);
  --brand: light-dark(#00584a, #a5c6bf);
  --edge: light-dark(#767c84, #959ba2);
  --light: #f2c14e;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--warm); color: var(--ink); font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; hyphens: auto; }
main { max-inline-size: 44rem; margin-inline: auto; padding: 1.5rem 1rem 3rem; background: var(--paper); min-block-size: 100vh; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; text-wrap: balance; }
h2 { font-size: 1.375rem; line-height: 1.25; margin: 2rem 0 0.75rem; }
p { max-inline-size: 62ch; margin: 0 0 1rem; }
.place { font-weight: 650; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 0.5rem; margin: 0; padding: 0; list-style: none; }
button {
  inline-size: 100%;
  block-size: 100%;
  min-block-size: 48px;
  padding: 0.5rem 1rem;
  border: 2px solid var(--edge);
  border-radius: 8px;
  background: var(--paper);
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}
button b { display: block; font-weight: 650; }
button span { color: var(--muted); }
button:hover { border-color: var(--ink); }
button:active { border-color: var(--brand); }
a { color: var(--brand); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 8px var(--light); }
.none { inline-size: auto; margin-block-start: 2rem; color: var(--brand); border-color: var(--brand); }
footer { margin-block-start: 2rem; }
footer a { display: inline-block; padding-block: 0.6rem; font-weight: 650; white-space: nowrap; }
@media (min-width: 40rem) { main { padding-inline: 2rem; } }
`;
