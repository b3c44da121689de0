/** A colour as a screen shows it: red, green and blue from 0 to 1, and how much of it is seen. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const onScreen = (linear: number) => {
  const seen = Math.min(1, Math.max(0, linear));
  return seen <= 0.0031308 ? seen * 12.92 : 1.055 * seen ** (1 / 2.4) - 0.055;
};
const inLight = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** A computed colour, in any of the ways browsers write one that was mixed. */
function read(colour: string): Colour {
  const [, form, rest] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  if (!form || !rest) throw new Error(`Not a computed colour: “${colour}”`);
  const words = rest.split(/[\s,/]+/);
  const space = form === 'color' ? words.shift()! : form;
  const [a, b, c, alpha = 1] = words.map(word => (word === 'none' ? 0 : parseFloat(word) / (word.endsWith('%') ? 100 : 1))) as [
    number,
    number,
    number,
    number?,
  ];
  switch (space) {
    case 'rgb':
    case 'rgba':
      return [a / 255, b / 255, c / 255, alpha];
    case 'srgb':
      return [a, b, c, alpha];
    case 'xyz':
    case 'xyz-d65':
      return [...fromXyz(a, b, c), alpha];
    case 'oklab':
      return [...fromOklab(a, b, c), alpha];
    default:
      throw new Error(`A colour that is not known here: “${colour}”`);
  }
}

const fromXyz = (x: number, y: number, z: number) =>
  [
    onScreen(3.2409699 * x - 1.5373832 * y - 0.4986108 * z),
    onScreen(-0.9692436 * x + 1.8759675 * y + 0.0415551 * z),
    onScreen(0.0556301 * x - 0.203977 * y + 1.0569715 * z),
  ] as const;

function fromOklab(lightness: number, a: number, b: number) {
  const long = (lightness + 0.3963378 * a + 0.2158038 * b) ** 3;
  const medium = (lightness - 0.1055613 * a - 0.0638542 * b) ** 3;
  const short = (lightness - 0.0894842 * a - 1.2914855 * b) ** 3;
  return [
    onScreen(4.0767417 * long - 3.3077116 * medium + 0.2309699 * short),
    onScreen(-1.268438 * long + 2.6097574 * medium - 0.3413194 * short),
    onScreen(-0.0041961 * long - 0.7034186 * medium + 1.7076147 * short),
  ] as const;
}

/** In the 256 steps a screen has. */
const steps = (colour: string) => read(colour).map(part => Math.round(part * 255) / 255) as unknown as Colour;

export const isSeen = (colour: string) => read(colour)[3] > 0;

/** The two colours are one to a person's eye and to a screen. */
export const isSame = (one: string, other: string) => steps(one).every((part, index) => Math.abs(part - steps(other)[index]!) < 0.003);

function luminance(colour: string): number {
  const [red, green, blue] = steps(colour);
  return 0.2126 * inLight(red) + 0.7152 * inLight(green) + 0.0722 * inLight(blue);
}

/** As WCAG reckons: from 1, no difference, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
