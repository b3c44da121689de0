// Types for JSX in Preact. It sets a property where the element has one by that name, else an attribute; `onbf-…` listens.
import type { HTMLAttributes } from 'preact';
import type { Elements, Tag } from './elements.js';

type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] & string as `on${Name}`]?: ((event: Elements[T]['events'][Name]) => void) | undefined;
};

type Ours = {
  [T in Tag]: HTMLAttributes<Elements[T]['element']> & Elements[T]['attributes'] & Elements[T]['properties'] & Handlers<T>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Ours {}
  }
}
