import type { ArgTypes } from '@storybook/web-components-vite';

/** What an element's manifest says of one thing that a page can reach. */
interface Item {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  syntax?: string;
}

interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Item[];
  cssProperties?: Item[];
  cssParts?: Item[];
  slots?: Item[];
  events?: Item[];
}

export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

export const elementIn = (manifest: Manifest, tag: string): Declaration | undefined =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

/**
 * What stands beside a story: every attribute and token can be changed there, every slot, part and event is told of. A property
 * that has an attribute is not listed twice.
 */
export function controlsOf(manifest: Manifest, tag: string): ArgTypes {
  const { attributes = [], cssProperties = [], slots = [], cssParts = [], events = [] } = elementIn(manifest, tag) ?? {};
  return {
    ...listed(attributes, 'attributes', attributeControl),
    ...listed(cssProperties, 'tokens', item => ({ control: { type: item.syntax === '<color>' ? 'color' : 'text' } })),
    ...listed(slots, 'slots', () => ({ control: { disable: true } }), 'slot'),
    ...listed(cssParts, 'parts', () => ({ control: { disable: true } }), 'part'),
    ...listed(events, 'events', () => ({ control: { disable: true } })),
  };
}

/** Slots and parts may bear the name of an attribute: theirs says what it is. */
function listed(items: Item[], category: string, how: (item: Item) => object, kind = ''): ArgTypes {
  return Object.fromEntries(
    items.map(item => {
      const { name, description = '', type, default: usual } = item;
      const table = { category, ...(type && { type: { summary: type.text } }), ...(usual && { defaultValue: { summary: usual } }) };
      return [kind ? `${kind} ${name || '(default)'}` : name, { name: name || '(default)', description, table, ...how(item) }];
    }),
  );
}

function attributeControl({ type }: Item) {
  const words = type?.text.split('|').map(word => word.trim()) ?? [];
  if (words.length > 1 && words.every(word => /^'.*'$/.test(word)))
    return { control: { type: 'select' }, options: words.map(word => word.slice(1, -1)) };
  return { control: { type: type?.text === 'boolean' || type?.text === 'number' ? type.text : 'text' } };
}
