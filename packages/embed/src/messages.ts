import { fieldsOf } from './events.ts';
import { isTokenValue, tokenNames } from './tokens.ts';

/** A message of any other version is not heard. New kinds and new fields may come within a version: who does not know them passes them over. */
export const version = 1;

/** How the page wants the element: what its attributes and style sheets say, by allow-lists. */
export interface Setup {
  /** `sv`, `sv-x-ll`, `en` …; empty when the page says nothing. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The page's used `color-scheme`. */
  scheme: string;
  /** Where quick exit leads, http or https; empty: where the programme says. */
  exitUrl: string;
  /** Attributes that the element in the frame takes over. */
  attributes: Record<string, string>;
  tokens: Record<string, string>;
}

export type ToFrame =
  | { kind: 'hello' | 'setup'; setup: Setup }
  /** How much of the frame's top and bottom is outside the window, and how tall that is, in px. */
  | { kind: 'view'; above: number; below: number; tall?: number }
  /** Quick exit was asked for on the page: the frame answers with the address. */
  | { kind: 'leave' };

export type ToPage =
  /** `printed`: how tall it is on paper, which is narrower. */
  | { kind: 'ready' | 'height'; height: number; printed: number }
  | { kind: 'event'; name: string; fields: Record<string, string> }
  /** Quick exit: the page is to be replaced. */
  | { kind: 'leave'; url: string }
  /** What has focus now stands between these, in px from the frame's top. */
  | { kind: 'look'; top: number; bottom: number };

/** One message as it travels: whose conversation it belongs to, and its place there. */
export type Travelling<Message> = Message & { bostadforst: typeof version; id: string; n: number };

type Unknown = Readonly<Record<string, unknown>>;

const isPixels = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100_000;
const isShort = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The attributes of an element that its frame takes over. */
export const passedOn = ['heading-level', 'without-heading'];

/** An address that is a page's, never a script's; else empty. */
export function pageAddress(url: unknown): string {
  if (!isShort(url, 2000) || !URL.canParse(url)) return '';
  return /^https?:$/.test(new URL(url).protocol) ? url : '';
}

/** What a message is of either kind, or undefined when it is none of ours. Its words have yet to be read. */
export function opened(data: unknown): (Unknown & { id: string; n: number }) | undefined {
  if (!isObject(data) || data['bostadforst'] !== version) return undefined;
  const { id, n } = data;
  return isShort(id, 64) && id !== '' && Number.isSafeInteger(n) && (n as number) >= 0 ? { ...data, id, n: n as number } : undefined;
}

export function readToPage({ kind, ...said }: Unknown): ToPage | undefined {
  const { height, printed } = said;
  if ((kind === 'ready' || kind === 'height') && isPixels(height)) return { kind, height, printed: isPixels(printed) ? printed : height };
  if (kind === 'look' && isPixels(said['top']) && isPixels(said['bottom'])) return { kind, top: said['top'], bottom: said['bottom'] };
  if (kind === 'leave') return pageAddress(said['url']) ? { kind, url: pageAddress(said['url']) } : undefined;
  const fields = kind === 'event' ? fieldsOf(said['name'], said['fields']) : undefined;
  return fields && { kind: 'event', name: said['name'] as string, fields };
}

export function readToFrame({ kind, ...said }: Unknown): ToFrame | undefined {
  if (kind === 'view' && isPixels(said['above']) && isPixels(said['below'])) {
    const { above, below, tall } = said;
    return { kind, above, below, ...(isPixels(tall) && { tall }) };
  }
  if (kind === 'leave') return { kind };
  const setup = kind === 'hello' || kind === 'setup' ? readSetup(said['setup']) : undefined;
  return setup && { kind: kind as 'hello' | 'setup', setup };
}

function readSetup(said: unknown): Setup | undefined {
  if (!isObject(said) || !isObject(said['attributes']) || !isObject(said['tokens'])) return undefined;
  const { language, direction, scheme, exitUrl, attributes, tokens } = said;
  if (!isShort(language, 35) || !/^[\w-]*$/.test(language) || !isShort(exitUrl, 2000)) return undefined;
  if ((direction !== 'ltr' && direction !== 'rtl') || !isShort(scheme, 40) || !/^[a-z ]*$/.test(scheme)) return undefined;
  const known = (names: readonly string[], from: object, fits: (value: unknown) => boolean) =>
    Object.fromEntries(Object.entries(from).filter(([name, value]) => names.includes(name) && fits(value))) as Record<string, string>;
  return {
    language,
    direction,
    scheme,
    exitUrl: pageAddress(exitUrl),
    attributes: known(passedOn, attributes as object, value => isShort(value, 20)),
    tokens: known(tokenNames, tokens as object, isTokenValue),
  };
}
