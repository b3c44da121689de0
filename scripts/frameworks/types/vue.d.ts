// Types for Vue 3's templates. `strictTemplates` in tsconfig's `vueCompilerOptions` makes a misspelt tag, prop or event an error.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Tag } from './elements.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** `heading-level` is asked about as `headingLevel`, and may be given as an attribute is: as text. */
type Given<T extends Tag> = { [Name in keyof Elements[T]['attributes'] & string as Camel<Name>]?: Elements[T]['attributes'][Name] };

type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] & string as Camel<`on-${Name}`>]?: ((event: Elements[T]['events'][Name]) => void) | undefined;
};

type Ours = {
  [T in Tag]: new () => {
    $props: HTMLAttributes & PublicProps & Given<T> & Omit<Elements[T]['properties'], keyof Given<T>> & Handlers<T>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Ours {}

  interface HTMLAttributes {
    /** The slot of the element around it, as HTML has it: not Vue's `v-slot`. */
    slot?: string | undefined;
  }
}
