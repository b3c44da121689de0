import { contrast, isSeen } from './contrast.ts';

/** What has an edge that says where to press or write. */
const controls = '.button, .input, .choice, .mark, .tile, .segments, .idea, .call-112, .error-summary';

/** One colour on one ground, and how strong it has to be. */
interface Pair {
  what: string;
  colour: () => string;
  ground: () => string;
  least: number;
}

/** What is too weak to be read or seen, in words: text under 4.5:1 on its ground; an icon, the edge of a control or focus under 3:1. */
export const weakColours = (root: ShadowRoot): string[] => weak(pairsIn(root));

/** Of pairs found once, those that are too weak as the colours are now. */
export function weak(pairs: readonly Pair[]): string[] {
  const known = new Map<string, number>();
  return pairs.flatMap(({ what, colour, ground, least }) => {
    const pair = `${colour()} on ${ground()}`;
    const found = known.get(pair) ?? contrast(colour(), ground());
    known.set(pair, found);
    return found < least ? [`${what} ${found.toFixed(2)}, ${pair}`] : [];
  });
}

/** Every text with its ground, every icon and every edge of a control, as they lie now: a colour may change afterwards. */
export function pairsIn(root: ShadowRoot): Pair[] {
  const paper = paperOf(root);
  const groundOf = (element: Element | null): (() => string) => {
    if (!element) return paper;
    const style = getComputedStyle(element);
    return isSeen(style.backgroundColor) ? () => style.backgroundColor : groundOf(element.parentElement);
  };
  return [...root.querySelectorAll<HTMLElement>('.bf, .bf *')]
    .filter(element => element.checkVisibility())
    .flatMap(element => {
      const style = getComputedStyle(element);
      const name = nameOf(element);
      const on = groundOf(element);
      const beside = groundOf(element.parentElement);
      return [
        ...(says(element) ? [{ what: `${name}: text`, colour: () => style.color, ground: on, least: 4.5 }] : []),
        ...(element.matches('.icon, :checked.mark')
          ? [{ what: `${name}: mark`, colour: markOf(element, style), ground: on, least: 3 }]
          : []),
        ...(element.matches(controls) ? [{ what: `${name}: edge`, colour: () => style.borderTopColor, ground: beside, least: 3 }] : []),
        ...(style.outlineStyle === 'solid' ? [{ what: `${name}: focus`, colour: () => style.outlineColor, ground: beside, least: 3 }] : []),
      ];
    });
}

const says = (element: Element) =>
  element.matches('.input') || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());

/** The dot, the tick. Of an icon, its line. */
function markOf(element: Element, style: CSSStyleDeclaration): () => string {
  if (!element.matches('.mark')) return () => style.color;
  const inside = getComputedStyle(element, '::before');
  return element.matches('[type=radio]') ? () => inside.backgroundColor : () => inside.borderBottomColor;
}

/** What the element stands on where it has no ground of its own. */
function paperOf(root: ShadowRoot): () => string {
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.setProperty('background-color', 'var(--_paper)');
  root.querySelector('.bf')!.append(probe);
  const style = getComputedStyle(probe);
  return () => style.backgroundColor;
}

const nameOf = (element: Element) =>
  `${element.localName}${[...element.classList].map(each => `.${each}`).join('')} “${element.textContent.trim().slice(0, 20)}”`;
