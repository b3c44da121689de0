/** The twelve tokens of the site that reach the frame. No other custom property of the page does. */
export const tokenNames = [
  '--bf-color-brand',
  '--bf-color-on-brand',
  '--bf-color-ink',
  '--bf-color-paper',
  '--bf-color-warm',
  '--bf-color-light',
  '--bf-color-alert',
  '--bf-font',
  '--bf-radius',
  '--bf-space',
  '--bf-text',
  '--bf-target',
] as const;

/** A colour, a length, a list of font names, arithmetic. No address to fetch, no second declaration, no end of a rule. */
const plain = /^(?!.*url\s*\()[\w\s#%.,()'"/*+-]{1,200}$/i;

export const isTokenValue = (value: unknown): value is string => typeof value === 'string' && plain.test(value);
