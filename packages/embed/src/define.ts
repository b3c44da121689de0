/** Registers an element, unless the page already has one by that name: then it says so and keeps the first. */
export function define(tag: `bf-${string}`, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element) console.warn(`<${tag}> is already defined by another copy of this library, framed or inline.`);
}
