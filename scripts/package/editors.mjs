// What an editor shows while somebody writes a tag: made from the manifest, in the forms that VS Code and JetBrains' editors read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsFolder, elementsOf } from './manifest.mjs';

/** @param {ReturnType<import('./manifest.mjs').makeManifest>} manifest */
export function writeEditorData(manifest) {
  const { name, version } = JSON.parse(readFileSync(join(elementsFolder, 'package.json'), 'utf8'));
  const files = {
    'vscode.html-custom-data.json': htmlData(manifest),
    'vscode.css-custom-data.json': cssData(manifest),
    'web-types.json': webTypes(manifest, { name, version }),
  };
  for (const [file, data] of Object.entries(files)) writeFileSync(join(elementsFolder, 'dist', file), `${JSON.stringify(data, null, 2)}\n`);
}

const markdown = value => ({ kind: 'markdown', value });
/** `'self' | 'unit'` → self, unit. Nothing for a type that is open. */
export const wordsOf = ({ text = '' } = {}) => (/^'[^']*'( \| '[^']*')*$/.test(text) ? text.slice(1, -1).split("' | '") : []);
const defaultOf = ({ default: written }) => (written && written !== "''" ? written.replace(/^'(.*)'$/, '$1') : undefined);

/** For VS Code's `html.customData`. */
export function htmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(element => ({
      name: element.tagName,
      description: markdown(described(element)),
      attributes: (element.attributes ?? []).map(attribute => ({
        name: attribute.name,
        description: markdown(attribute.description),
        // `v` is the editor's own word for an attribute that is there or not.
        ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
        ...(wordsOf(attribute.type).length && { values: wordsOf(attribute.type).map(name => ({ name })) }),
      })),
    })),
  };
}

/** What the element is, what may stand inside it and what it tells the page: an editor has no other place for these. */
function described({ description, slots = [], events = [] }) {
  const list = (title, items) => (items.length ? [`### ${title}`, items.map(item => `- ${item}`).join('\n')] : []);
  return [
    description,
    ...list(
      'Slots',
      slots.map(slot => `${slot.name ? `\`${slot.name}\`` : '_what stands between the tags_'}: ${slot.description}`),
    ),
    ...list(
      'Events',
      events.map(event => `\`${event.name}\`: ${event.description}`),
    ),
  ].join('\n\n');
}

/** For VS Code's `css.customData`: the tokens and the parts. */
export function cssData(manifest) {
  const elements = elementsOf(manifest);
  const tokens = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(token => [token.name, token])));
  const parts = new Map(elements.flatMap(({ cssParts = [] }) => cssParts.map(part => [part.name, part])));
  return {
    version: 1.1,
    properties: [...tokens.values()].map(({ name, syntax, description, default: value }) => ({
      name,
      description: markdown(`${description} Default: \`${value}\`.`),
      syntax,
    })),
    pseudoElements: [...parts.values()].map(({ name, description }) => ({ name: `::part(${name})`, description: markdown(description) })),
  };
}

/** For JetBrains' editors, which find it by `web-types` in package.json. */
export function webTypes(manifest, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elementsOf(manifest).map(element => webType(element, name)) } },
  };
}

function webType(element, packageName) {
  const { tagName, description, attributes = [], members = [], events = [], slots = [], cssProperties = [], cssParts = [] } = element;
  const named = ({ name, description }) => ({ name, description });
  return {
    name: tagName,
    description,
    source: { module: `${packageName}/${tagName.replace(/^bf-/, '')}.js`, symbol: element.name },
    attributes: attributes.map(attribute => ({
      ...named(attribute),
      ...(defaultOf(attribute) !== undefined && { default: defaultOf(attribute) }),
      value: attribute.type.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { kind: 'plain', type: attribute.type.text },
    })),
    slots: slots.map(named),
    js: {
      properties: members.map(member => ({ ...named(member), type: member.type.text })),
      events: events.map(event => ({ ...named(event), type: event.type.text })),
    },
    css: {
      properties: cssProperties.map(token => ({ ...named(token), default: token.default })),
      parts: cssParts.map(named),
    },
  };
}
