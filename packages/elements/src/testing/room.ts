import type { LitElement } from 'lit';
import { themes } from './themes.ts';

const widths = [280, 320, 480, 768, 1280];
const sizes = ['--bf-font', '--bf-space', '--bf-text', '--bf-target'];

interface Line {
  text: string;
  box: Element;
  rect: DOMRect;
}

/** Scrolls by itself when it has to, or is read out and not shown. */
const apart = '.table-frame, .unseen, .inbox thead, .list thead, .comparison thead';
/** Lies over what is under it, and may. */
const floating = '.foot, .bar';
const slack = 1.5;

/** The element in each theme, in columns from 280 px, from the left and from the right, and with text twice as large: fault → where. */
export function inEveryRoom(element: LitElement): Record<string, string[]> {
  const column = element.parentElement!;
  const found: Record<string, string[]> = {};
  for (const size of ['100%', '200%'])
    for (const theme of ofOwnSizes(column))
      for (const width of widths)
        for (const dir of ['ltr', 'rtl']) {
          document.documentElement.style.setProperty('font-size', size);
          column.className = `theme-${theme}`;
          column.dir = dir;
          column.style.setProperty('inline-size', `${width}px`);
          for (const fault of withoutRoom(element)) (found[fault] ??= []).push(`${theme}, ${width} px, ${size}, ${dir}`);
        }
  document.documentElement.style.removeProperty('font-size');
  return found;
}

/** Of themes that differ in nothing but colours and corners, the first: the others lie exactly as it does. */
function ofOwnSizes(column: HTMLElement): string[] {
  const first = new Map<string, string>();
  for (const theme of ['default', ...themes].reverse()) {
    column.className = `theme-${theme}`;
    const style = getComputedStyle(column);
    first.set(sizes.map(token => style.getPropertyValue(token)).join(), theme);
  }
  return [...first.values()];
}

/** What does not have the room it needs, in words: what leaves the element or its own box, what is cut off, what lies on something else. */
function withoutRoom(element: LitElement): string[] {
  const inside = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.bf *:not(svg *)')].filter(
    each => each.checkVisibility() && !each.closest(apart),
  );
  const lines = inside.flatMap(linesOf);
  return [...new Set([...outside(element, inside), ...spilled(lines), ...cut(inside), ...broken(inside), ...covered(lines)])];
}

function outside(element: Element, inside: readonly Element[]): string[] {
  const { left, right } = element.getBoundingClientRect();
  return inside
    .filter(each => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.left < left - slack || box.right > right + slack);
    })
    .map(each => `${nameOf(each)} leaves the element`);
}

/** Words that run out of the box they stand in. */
function spilled(lines: readonly Line[]): string[] {
  return lines.flatMap(({ box, rect, text }) => {
    const around = box.getBoundingClientRect();
    const over = Math.max(around.left - rect.left, rect.right - around.right, rect.bottom - around.bottom - rect.height / 2);
    return over > slack ? [`“${text}” leaves ${nameOf(box)} by ${Math.round(over)} px`] : [];
  });
}

function cut(inside: readonly HTMLElement[]): string[] {
  return inside
    .filter(each => !/input|textarea|select/.test(each.localName) && getComputedStyle(each).overflowX !== 'visible')
    .filter(each => each.scrollWidth > each.clientWidth + slack || each.scrollHeight > each.clientHeight + slack)
    .map(each => `${nameOf(each)} cuts off what is in it`);
}

/** The shortest words, which no hyphen divides, broken: there is too little room to read in. A column under seven and a half of its letters’ heights can do no better. */
function broken(inside: readonly HTMLElement[]): string[] {
  if (inside[0]!.clientWidth < 7.5 * parseFloat(getComputedStyle(inside[0]!).fontSize)) return [];
  return inside.flatMap(each =>
    ownWords(each).flatMap(node => {
      const words = [...node.data.matchAll(/(?<!\p{L})\p{L}{2,4}(?!\p{L})/gu)];
      return words
        .filter(({ index, 0: word }) => rects(node, index, index + word.length).length > 1)
        .map(([word]) => `“${word}” is broken`);
    }),
  );
}

/** Lines of different boxes that lie on each other. */
function covered(lines: readonly Line[]): string[] {
  const still = lines.filter(({ box }) => !box.closest(floating)).sort((a, b) => a.rect.top - b.rect.top);
  const found: string[] = [];
  for (const [index, one] of still.entries())
    for (let next = index + 1; next < still.length && still[next]!.rect.top < one.rect.bottom; next++) {
      const other = still[next]!;
      if (one.box === other.box) continue;
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (wide > 2 && high > Math.min(one.rect.height, other.rect.height) / 3) found.push(`“${one.text}” lies on “${other.text}”`);
    }
  return found;
}

/** Where its own words stand, line by line, and the box they should keep within. */
function linesOf(element: HTMLElement): Line[] {
  const words = ownWords(element);
  if (!words.length) return [];
  let box: Element = element;
  while (getComputedStyle(box).display === 'inline') box = box.parentElement!;
  return words.flatMap(node => rects(node).map(rect => ({ text: node.data.trim().slice(0, 24), box, rect })));
}

const ownWords = (element: Element) =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

function rects(node: Text, from = 0, to = node.length): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(rect => rect.width > 0);
}

const nameOf = (element: Element) => [element.localName, ...element.classList].join('.');
