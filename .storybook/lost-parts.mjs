// Lets a story be about a part of an element that never came, as when the connection goes halfway. What a story has said is lost is not
// fetched; everything else is fetched as written.
const elements = /\/packages\/elements\/src\/.*\.ts$/;
const fetched = /\bimport\(\s*(["'`]\.[^"'`]+["'`])\s*\)/g;

/** @returns {import('vite').Plugin} */
export function lostParts() {
  return {
    name: 'lost-parts',
    transform(code, id) {
      if (!elements.test(id.split('?')[0].replaceAll('\\', '/')) || !fetched.test(code)) return undefined;
      const asked = code.replace(fetched, (all, part) => `(globalThis.bfLost?.(${part}) ?? ${all})`);
      return { code: asked, map: null };
    },
  };
}
