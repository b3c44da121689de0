declare global {
  /** Asked by `.storybook/lost-parts.mjs` before a part of an element is fetched. */
  var bfLost: ((part: string) => Promise<never> | undefined) | undefined;
}

/** From now on no part whose path holds this can be fetched. Gives back the way to have them again. */
export function lose(lost: string): () => void {
  globalThis.bfLost = part => (part.includes(lost) ? Promise.reject(new TypeError(`${part} was lost on the way.`)) : undefined);
  return () => {
    globalThis.bfLost = undefined;
  };
}
