/** A colour of CSS, as it is written. */
type Colour = string;
/** What one channel of xyz becomes, given its name and how much of it white has. */
type Channel = (name: string, white: number) => string;

// No text by day is lighter than a luminance of 0.15, and no ground darker than 0.865; no text by night is darker than 0.42, and no
// ground lighter than 0.05. That makes at least 4.5:1 between any text and any ground, and with looser bounds 3:1 for the edge of a
// control. A colour within its bounds is left as it is. The y of xyz is the luminance that WCAG reckons with.
export const text = (day: Colour, night: Colour) => byDayAndNight(atMost(0.15, day), textAtNight(night));
export const edge = (day: Colour, night: Colour) => byDayAndNight(atMost(0.24, day), atLeast(0.26, night));
export const ground = (day: Colour, night: Colour) => byDayAndNight(atLeast(0.865, day), groundAtNight(night));
export const textAtNight = (colour: Colour) => atLeast(0.42, colour);
export const groundAtNight = (colour: Colour) => atMost(0.05, colour);

export const byDayAndNight = (day: Colour, night: Colour): Colour => `light-dark(${day},${night})`;
export const mix = (one: Colour, part: number, other: Colour): Colour => `color-mix(in oklab,${one} ${part}%,${other})`;

const from = (colour: Colour, channel: Channel, alpha = ''): Colour =>
  `color(from ${colour} xyz ${channel('x', 0.95)} ${channel('y', 1)} ${channel('z', 1.09)}${alpha})`;

/** No lighter than this luminance: scaled towards black in linear light, which keeps the hue. */
const atMost = (most: number, colour: Colour) => from(colour, name => `calc(${name}*${most}/max(y,${most}))`);

/** No darker than this luminance: mixed with white in linear light, which never leaves what a screen can show. */
const atLeast = (least: number, colour: Colour) =>
  from(colour, (name, white) => `calc(${name} + (${white} - ${name})*(max(y,${least}) - y)/(1.001 - y))`);

/** Away from the text on it: darker under white, lighter under black. */
export const pressed = (fill: Colour) => from(fill, (name, white) => `calc(${name}*.8 + ${white}*clamp(0,(y - .179)*1e9,.2))`);

/**
 * The site's own text on this fill where it reaches 4.6:1, else white or black, whichever is stronger. To know both luminances at
 * once, that of the fill is carried as the transparency of a mix: with alpha a, it is 2a − 1, and the site's own colour is 2a
 * times the mix.
 */
export function writtenOn(fill: Colour, own: Colour): Colour {
  const isStrong = 'clamp(0,(2*max(alpha*y,alpha - .5) - 9.2*min(alpha*y,alpha - .5) - .18)*1e9,1)';
  const isOnDark = 'clamp(0,(1.179 - 2*alpha)*1e9,1)';
  return from(
    `color-mix(in xyz,${own},color(from ${fill} xyz 0 0 0/y))`,
    (name, white) => `calc(2*alpha*${name}*${isStrong} + ${white}*(1 - ${isStrong})*${isOnDark})`,
    '/1',
  );
}

/** A browser that cannot read one colour out of another keeps what it had. */
export const whereRead = (rules: string) => `@supports (color:light-dark(red,color(from red xyz calc(x*y) y z))){${rules}}`;
