// Types for Svelte 5's markup. Svelte sets a property where the element has one by that name, else an attribute; `onbf-…` listens.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Tag } from './elements.js';

type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] & string as `on${Name}`]?: ((event: Elements[T]['events'][Name]) => void) | undefined;
};

type Ours = {
  [T in Tag]: HTMLAttributes<Elements[T]['element']> & Elements[T]['attributes'] & Elements[T]['properties'] & Handlers<T>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Ours {
    // Svelte lets any tag take anything. A tag of ours that is misspelt takes nothing that is ours.
    [misspelt: `bf-${string}`]: HTMLAttributes<HTMLElement>;
  }
}
