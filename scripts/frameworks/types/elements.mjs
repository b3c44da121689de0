// What each element takes and sends, as one interface that every framework's types are made from.
import { posix } from 'node:path';
import { attributeType, eventsOf, propertiesOf, propertyType, remark } from './manifest-words.mjs';

/**
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {string} the text of `dist/frameworks/elements.d.ts`
 */
export function elementsDeclaration(manifest) {
  const elements = declared(manifest);
  const classes = [...elements.map(({ name }) => name), ...elements.flatMap(eventsOf).map(({ type }) => type.text)];
  return `// Made from custom-elements.json. What each element takes and sends; the types for each framework's templates are made from it.
${importsOf(manifest, classes)}

export interface Elements {
${elements.map(oneElement).join('\n')}
}

export type Tag = keyof Elements;
`;
}

/** @returns every public element, in the order of their tags */
export const declared = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ customElement }) => customElement))
    .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** One import per class, of an element or an event, from the file that the manifest says it is in. */
export function importsOf({ modules }, classes) {
  const place = new Map(modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, path])));
  return [...new Set(classes)]
    .sort()
    .map(name => `import type { ${name} } from '${posix.relative('dist/frameworks', place.get(name))}';`)
    .join('\n');
}

function oneElement(element) {
  const properties = propertiesOf(element);
  const attributes = properties.filter(({ attribute }) => attribute);
  const lines = (each, line) => each.map(line).join('\n');
  return `${remark(element.description, 2)}  '${element.tagName}': {
    element: ${element.name};
    attributes: {
${lines(attributes, each => `${remark(each.description, 6)}      '${each.attribute}'?: ${attributeType(each)} | undefined;`)}
    };
    properties: {
${lines(properties, each => `${remark(each.description, 6)}      ${each.name}?: ${propertyType(each, element)} | undefined;`)}
    };
    events: {
${lines(eventsOf(element), each => `${remark(each.description, 6)}      '${each.name}': ${each.type.text};`)}
    };
  };`;
}
