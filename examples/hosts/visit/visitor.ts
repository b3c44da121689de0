/** Work done inside a page: it is sent there as text, so it may use nothing from around it. */
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any function of things that can be sent */
export type Work = (...args: any[]) => unknown;

/** One browser, whichever engine, as a person uses it. */
export interface Visitor {
  visit(address: string): Promise<Visit>;
  close(): Promise<void>;
}

/** One page opened by a person. */
export interface Visit {
  /** In the page itself. */
  inPage<W extends Work>(work: W, ...args: Parameters<W>): Promise<Awaited<ReturnType<W>>>;
  /** In the document of the first frame whose address begins so; undefined while there is none. */
  inFrame<W extends Work>(address: string, work: W, ...args: Parameters<W>): Promise<Awaited<ReturnType<W>> | undefined>;
  /** Where the window is now. */
  address(): Promise<string>;
  /** Presses the mouse here, in px from the window's corner. */
  click(x: number, y: number): Promise<void>;
  /** By the keyboard, to whatever has focus. */
  type(text: string): Promise<void>;
  press(key: 'Tab' | 'Shift'): Promise<void>;
  goTo(address: string): Promise<void>;
  back(): Promise<void>;
  /** A picture of the window, as PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}
