import type { Colour } from '../elements.ts';
import type { Hidden, SeenElement, SeenScript, Violation } from '../seen.ts';

export interface PageFacts {
  base: string;
  policies: string[];
  scripts: SeenScript[];
  /** Fetched by a script of the page, with no tag of its own. */
  fetched: string[];
  elements: SeenElement[];
  violations: Violation[];
  tokenNames: string[];
  colours: Record<string, Colour>;
  rootClass: string;
  tagAsText?: string;
}

/** Runs in the page before anything of its own does, and writes down what its policy refuses. */
export function noteViolations(): void {
  const seen: Violation[] = [];
  Object.defineProperty(window, Symbol.for('bostadforst.doctor'), { value: seen });
  document.addEventListener('securitypolicyviolation', event => {
    if (event.disposition === 'enforce')
      seen.push({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample });
  });
}

/** Runs in the page, and takes nothing along but its arguments. It reads, and changes nothing. */
export function factsOfPage({ tags, colourTokens }: { tags: string[]; colourTokens: string[] }): PageFacts {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(each =>
      each.shadowRoot && !tags.includes(each.localName) ? [each, ...within(each.shadowRoot)] : [each],
    );
  const everything = within(document);
  const ours = everything.filter(each => tags.includes(each.localName)) as HTMLElement[];

  // A framework sets properties where a page writes attributes.
  const properties = { backend: 'backend', municipality: 'municipality', language: 'language', exitUrl: 'exit-url', path: 'path' };
  const attributesOf = (element: Element): Record<string, string> => {
    const written = [...element.attributes].map(({ name, value }) => [name, value] as const);
    const itself = element as unknown as Record<string, unknown>;
    const set = [itself['site'] as Record<string, unknown> | undefined, itself].flatMap(from =>
      Object.entries(properties).map(([property, name]) => [name, from?.[property]] as const),
    );
    return Object.fromEntries([...written, ...set].filter(([, value]) => typeof value === 'string' && value !== '')) as Record<
      string,
      string
    >;
  };

  const nameOf = (element: Element) =>
    element.localName +
    (element.id
      ? `#${element.id}`
      : [...element.classList]
          .slice(0, 2)
          .map(each => `.${each}`)
          .join(''));

  const hiddenBy = (element: HTMLElement): Hidden | undefined => {
    if (element.localName === 'bf-site') return undefined;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      let by: Element = element;
      for (let each = element.parentElement; each; each = each.parentElement)
        if (!each.checkVisibility({ opacityProperty: true, visibilityProperty: true })) by = each;
      return { why: 'not-shown', by: nameOf(by) };
    }
    const { width, height } = element.getBoundingClientRect();
    return element.matches(':defined') && (width < 2 || height < 2) ? { why: 'no-room', by: nameOf(element) } : undefined;
  };

  const colourOf = (value: string): Colour | undefined => {
    if (!value || !CSS.supports('color', value)) return undefined;
    const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
    pen.fillStyle = value;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
    return alpha === 255 ? [red!, green!, blue!] : undefined;
  };

  const styled = ours.find(each => each.localName !== 'bf-site') ?? ours[0];
  const style = styled && getComputedStyle(styled);
  const colours = colourTokens.flatMap(name => {
    const colour = style && colourOf(style.getPropertyValue(name).trim());
    return colour ? [[name, colour] as const] : [];
  });
  const names = ours.flatMap(each => [...each.computedStyleMap()].map(([name]) => name)).filter(name => name.startsWith('--bf-'));

  return {
    base: document.baseURI,
    policies: [...document.querySelectorAll<HTMLMetaElement>('head > meta[http-equiv="content-security-policy" i]')].map(
      meta => meta.content,
    ),
    scripts: everything
      .filter(each => each instanceof HTMLScriptElement && each.src !== '')
      .map(each => {
        const { src, type, integrity, nonce } = each as HTMLScriptElement;
        return { address: src, isModule: type.toLowerCase() === 'module', integrity, nonce: nonce ?? '' };
      }),
    fetched: performance.getEntriesByType('resource').map(({ name }) => name),
    elements: ours.map(each => ({
      tag: each.localName,
      attributes: { ...(each.closest('bf-site') ? attributesOf(each.closest('bf-site')!) : {}), ...attributesOf(each) },
      fallback: each.textContent ?? '',
      defined: each.matches(':defined'),
      hidden: hiddenBy(each),
    })),
    violations: [...((window as unknown as Record<symbol, Violation[]>)[Symbol.for('bostadforst.doctor')] ?? [])],
    tokenNames: [...new Set(names)],
    colours: Object.fromEntries(colours),
    rootClass: document.documentElement.className,
    tagAsText: /<(bf-[a-z-]+)/.exec(document.body?.innerText ?? '')?.[1],
  };
}
