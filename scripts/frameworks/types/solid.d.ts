// Types for JSX in Solid. A name alone sets the property, `attr:` the attribute, `prop:` the property for certain; `on:` listens.
import type { JSX } from 'solid-js';
import type { Elements, Tag } from './elements.js';

type Prefixed<Prefix extends string, Values> = { [Name in keyof Values & string as `${Prefix}:${Name}`]?: Values[Name] };

type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] & string as `on:${Name}`]?: ((event: Elements[T]['events'][Name]) => void) | undefined;
};

type Ours = {
  [T in Tag]: JSX.HTMLAttributes<Elements[T]['element']> &
    Elements[T]['attributes'] &
    Elements[T]['properties'] &
    Prefixed<'attr', Elements[T]['attributes']> &
    Prefixed<'prop', Elements[T]['properties']> &
    Handlers<T>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Ours {}
  }
}
