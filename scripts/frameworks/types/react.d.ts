// Types for JSX in React 19. React sets a property where the element has one by that name, else an attribute; `onbf-…` listens.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Tag } from './elements.js';

type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] & string as `on${Name}`]?: ((event: Elements[T]['events'][Name]) => void) | undefined;
};

type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Ours = { [T in Tag]: Html<Elements[T]['element']> & Elements[T]['attributes'] & Elements[T]['properties'] & Handlers<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Ours {}
  }
}
