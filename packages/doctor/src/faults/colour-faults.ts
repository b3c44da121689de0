import { fault, type Finding } from '../diagnosis.ts';
import { defaultColours, otherNames, tokens, type Colour, type ColourToken } from '../elements.ts';
import type { Seen } from '../seen.ts';

/** What is written in the one colour on the other. */
const pairs: readonly (readonly [ColourToken, ColourToken])[] = [
  ['--bf-color-ink', '--bf-color-paper'],
  ['--bf-color-ink', '--bf-color-warm'],
  ['--bf-color-brand', '--bf-color-paper'],
  ['--bf-color-on-brand', '--bf-color-brand'],
  ['--bf-color-alert', '--bf-color-paper'],
];

export function colourFaults({ colours, tokenNames }: Seen): Finding[] {
  const low = pairs
    .filter(pair => pair.some(name => colours[name]))
    .map(([one, other]) => ({ one, other, ratio: contrast(colours[one] ?? defaultColours[one], colours[other] ?? defaultColours[other]) }))
    .filter(({ ratio }) => ratio < 4.5);
  const unknown = tokenNames.filter(name => ![...tokens, ...otherNames].includes(name));
  return [
    // Rounded down: 4.49 is not enough, and must not read as 4.5.
    ...low.map(({ one, other, ratio }) => fault('contrast-low', { one, other, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) })),
    ...unknown.map(name => fault('token-unknown', { name })),
  ];
}

/** As WCAG 2.2 counts it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
