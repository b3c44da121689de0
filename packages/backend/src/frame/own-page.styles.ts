/** A page of this origin stands alone: a municipality's name, the element, and nothing that draws the eye away. */
export const ownPageStyles = `
:root {
  color-scheme: light dark;
  color: light-dark(#1b2430, #edeff2);
  background: light-dark(#fff, #161d27);
}
body {
  margin: 0;
  font: 1.125rem/1.5 system-ui, sans-serif;
}
header,
main {
  max-inline-size: 75rem;
  margin-inline: auto;
  padding: 0.5rem 1rem;
}
header {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 1rem;
}
p {
  margin: 0;
}
h1 {
  margin: 1rem 0;
  font-size: 2rem;
  line-height: 1.2;
}
@media (max-width: 34rem) {
  .edge {
    padding-inline: 0;
  }
  .edge h1 {
    padding-inline: 1rem;
  }
}
button {
  min-block-size: 44px;
  padding: 0 0.75rem;
  border: 2px solid;
  border-radius: 8px;
  background: none;
  color: inherit;
  font: inherit;
}
/* Where one writes in one hand, in the cold. */
body:has(> .edge) button {
  min-block-size: 56px;
}
:focus-visible {
  outline: 3px solid;
  outline-offset: 3px;
}
@media print {
  header {
    display: none;
  }
}
`;
