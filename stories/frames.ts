import pageScript from './frame-page.ts?worker&url';

type Page = (element: string) => string;

/** The element in a page of its own, as the service serves it. */
export const elementPage: Page = element =>
  `<!doctype html><html lang="sv" data-element="${element}"><head><meta charset="utf-8"><title>${element}</title>` +
  `<style>body { margin: 0; display: flow-root; }</style></head><body><script type="module" src="${pageScript}"></script></body></html>`;

/** A service that does not answer, or that refuses the site. */
export const noPage: Page = () => '<!doctype html><html lang="sv"><title>…</title></html>';

/** While a story is shown, no frame asks a service: each gets this page instead, as from the story’s own origin. */
export function framesHold(page: Page, element: string): () => void {
  const property = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
    ...property,
    set(this: HTMLIFrameElement, address: string) {
      if (address.startsWith(`${location.origin}/frame/`)) this.srcdoc = page(element);
      else property.set!.call(this, address);
    },
  });
  return () => void Object.defineProperty(HTMLIFrameElement.prototype, 'src', property);
}
