import type { Colour, ColourToken } from './elements.ts';

/** What stands on the page, as a browser shows it or as its HTML says. */
export interface Seen {
  /** `html`: no browser was found, so that nothing has run and nothing is known of what is shown. */
  through: 'browser' | 'html';
  browser?: string;
  /** Where one landed. */
  address: string;
  /** What relative addresses on the page start from. */
  base: string;
  /** The policies in force, as they were sent and as they stand in the page. */
  policies: readonly string[];
  scripts: readonly SeenScript[];
  elements: readonly SeenElement[];
  /** Addresses of the frames on the page. */
  frames: readonly string[];
  violations: readonly Violation[];
  /** What the page's scripts have thrown. */
  errors: readonly string[];
  /** Tags that a second copy of the library wanted to register. */
  takenTags: readonly string[];
  /** Names that begin as our tokens do. */
  tokenNames: readonly string[];
  colours: Partial<Record<ColourToken, Colour>>;
  /** Who translates the page. */
  translated?: string;
  /** A tag of ours is on the page as text, for everybody to read. */
  tagAsText?: string;
}

export interface SeenScript {
  address: string;
  isModule: boolean;
  integrity: string;
  nonce: string;
}

export interface SeenElement {
  tag: string;
  /** Its own attributes, and those of the `<bf-site>` around it. */
  attributes: Readonly<Record<string, string>>;
  /** Words between the tags. */
  fallback: string;
  /** Undefined when nobody has looked. */
  defined?: boolean;
  hidden?: Hidden;
}

export interface Hidden {
  why: 'not-shown' | 'no-room';
  /** The outermost element that hides it. */
  by: string;
}

export interface Violation {
  directive: string;
  blocked: string;
  sample: string;
}
