import { unsafeCSS } from 'lit';
import { byDayAndNight, edge, ground, groundAtNight, mix, pressed, text, textAtNight, whereRead, writtenOn } from './legible.ts';

const brand = 'var(--bf-color-brand, #00584a)';
const onBrand = 'var(--bf-color-on-brand, #fff)';
const ink = 'var(--bf-color-ink, #1b2430)';
const paper = 'var(--bf-color-paper, #fff)';
const warm = 'var(--bf-color-warm, #faf6ef)';
const light = 'var(--bf-color-light, #f2c14e)';
const alert = 'var(--bf-color-alert, #a3271f)';

/** As the site gave them, by day: for a browser that cannot read one colour out of another. */
const asGiven = {
  'ink-0': ink,
  'paper-0': paper,
  light, // light in a window; never text
  ink, // text
  muted: ink, // second text
  edge: ink, // borders of controls
  paper, // ground
  warm, // quiet ground
  glow: warm, // here; read this first
  brand, // links, edges, marks
  tint: warm, // chosen
  fill: brand, // under text: buttons, chosen tiles
  pressed: brand,
  'on-brand': onBrand, // text on fill
  alert,
  'alert-tint': warm,
};

// Dark is the same tokens turned round.
const night = mix(ink, 86, 'black');
const chalk = mix(paper, 93, ink);
const brandAtNight = mix(brand, 38, 'white');
const alertAtNight = mix(alert, 42, 'white');

/** As they can be read, by day and by night, whatever the site gave. The brand as a fill is never changed by day. */
const readable: Partial<Record<keyof typeof asGiven, string>> = {
  ink: text(ink, chalk),
  muted: text(mix(ink, 76, paper), mix(chalk, 76, night)),
  edge: edge(mix(ink, 58, paper), mix(chalk, 58, night)),
  paper: ground(paper, night),
  warm: ground(warm, mix(warm, 9, night)),
  glow: ground(mix(light, 24, paper), mix(light, 24, night)),
  brand: text(brand, brandAtNight),
  tint: ground(mix(brand, 8, paper), mix(brandAtNight, 8, night)),
  fill: byDayAndNight(brand, textAtNight(brandAtNight)),
  pressed: byDayAndNight(pressed(brand), pressed(textAtNight(brandAtNight))),
  'on-brand': byDayAndNight(writtenOn(brand, onBrand), groundAtNight(night)),
  alert: text(alert, alertAtNight),
  'alert-tint': ground(mix(alert, 6, paper), mix(alertAtNight, 6, night)),
};

const rule = (colours: Record<string, string>) =>
  `.bf{${Object.entries(colours)
    .map(([name, colour]) => `--_${name}:${colour}`)
    .join(';')}}`;

/**
 * The site's colours, each with a fallback, and what is derived from them. Dark follows the page's `color-scheme`, so that no element
 * goes dark on a light page. Never set a `--bf-*` here.
 */
export const colours = unsafeCSS(rule(asGiven) + whereRead(rule(readable)));
