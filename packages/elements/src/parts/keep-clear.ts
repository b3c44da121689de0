/**
 * Brings a text field that takes focus clear of the phone in the foot. A browser minds `scroll-margin` for a button, but for a
 * text only looks to the caret, and lets the foot hide it.
 */
export function keepClear({ target }: FocusEvent): void {
  if (target instanceof Element && target.matches('.input')) target.scrollIntoView({ block: 'nearest' });
}
