// What is asked of a page and of the form in it. Each function is sent into the page as text: it uses nothing from around it.

export interface Look {
  [part: string]: Record<string, string>;
}

/** How the question, a row to choose and the button are drawn: what a page's own rules must not change. */
export function lookOf(): Look | undefined {
  const look = (root: ParentNode): ShadowRoot | null => {
    for (const each of root.querySelectorAll('*')) {
      if (each.localName === 'bf-referral-form' && each.shadowRoot?.querySelector('#question')) return each.shadowRoot;
      const deeper = each.shadowRoot ? look(each.shadowRoot) : null;
      if (deeper) return deeper;
    }
    return null;
  };
  const root = look(document);
  if (!root) return undefined;
  const properties = [
    'display',
    'color',
    'background-color',
    'font-size',
    'font-weight',
    'line-height',
    'letter-spacing',
    'text-transform',
  ];
  const boxes = ['padding-top', 'padding-left', 'border-top-width', 'border-top-color', 'margin-bottom', 'visibility', 'opacity'];
  const drawn = (selector: string) => {
    const element = root.querySelector(selector);
    if (!element) return { missing: selector };
    const style = getComputedStyle(element);
    return Object.fromEntries([...properties, ...boxes].map(name => [name, style.getPropertyValue(name)]));
  };
  return {
    question: drawn('#question'),
    row: drawn('.choice label'),
    control: drawn('.choice input'),
    button: drawn('button[type="submit"]'),
    phone: drawn('.tel'),
  };
}

/** What is left behind on the page and on the device. */
export function tracesOf() {
  return {
    title: document.title,
    address: location.href,
    steps: history.length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    sheets: document.adoptedStyleSheets.length,
    inHead: document.head.querySelectorAll('style, link, meta').length,
    notes: (window as unknown as { notes?: { errors: string[]; refused: string[] } }).notes,
  };
}

/** Everything that the page's scripts have heard and could read now. */
export function heardOn(): string {
  const page = window as unknown as { heard?: string[]; readAll?: () => string };
  return [...(page.heard ?? []), page.readAll?.() ?? ''].join('\n');
}

/** Whether a number to ring can be seen between the tags, or in what stands in their place. */
export function phoneInSight(): boolean {
  const seen = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some(
      each =>
        (each instanceof HTMLAnchorElement && each.protocol === 'tel:' && each.checkVisibility() && each.getClientRects().length > 0) ||
        (each.shadowRoot ? seen(each.shadowRoot) : false),
    );
  return seen(document);
}

/** How wide the page is beyond its window, in px. */
export const tooWide = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** The forms of a page, how many of them stand, and what is said in them that the page can read. */
export function formsOn(): { standing: number; versions: (string | null)[]; words: string } {
  const forms = [...document.querySelectorAll('bf-referral-form')];
  const stands = ({ shadowRoot }: Element) => Boolean(shadowRoot?.querySelector('.ready iframe, #question'));
  return {
    standing: forms.filter(stands).length,
    versions: forms.map(form => form.getAttribute('data-version')),
    words: forms.map(form => `${form.textContent} ${form.shadowRoot?.textContent ?? ''}`).join(' '),
  };
}

/** What a field of the form holds now. */
export function valueOf(name: string): string | undefined {
  const look = (root: ParentNode): HTMLInputElement | null => {
    for (const each of root.querySelectorAll('*')) {
      const found = each.shadowRoot?.getElementById(name) ?? (each.shadowRoot ? look(each.shadowRoot) : null);
      if (found) return found as HTMLInputElement;
    }
    return null;
  };
  return look(document)?.value;
}

/** All that can be read in an element. */
export function wordsOf(tag: string): string {
  return document.querySelector(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
}

/** The links to where one signs in. */
export function linksOn(): { path: string; target: string; text: string; frames: number }[] {
  return [...document.querySelectorAll('[backend]')].map(({ shadowRoot }) => {
    const link = shadowRoot?.querySelector('a');
    const frames = shadowRoot?.querySelectorAll('iframe').length ?? 0;
    return { path: link?.pathname ?? '', target: link?.target ?? '', text: link?.textContent ?? '', frames };
  });
}
