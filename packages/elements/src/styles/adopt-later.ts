import type { CSSResult, LitElement } from 'lit';

/** Gives an element the styles of a part that is fetched after its first view. */
export function adoptLater(host: LitElement, styles: readonly CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  const sheets = styles.map(style => style.styleSheet).filter(sheet => sheet !== undefined);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
