// The elements, as a page uses them.
import { elementsOf } from '../manifest.mjs';
import { inOrder } from './line.mjs';

/** Of a manifest only what a page can lean on: no descriptions, no files. What is kept of a release. */
export function keptManifest(manifest) {
  return Object.fromEntries(
    elementsOf(manifest).map(({ tagName, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) => [
      tagName,
      {
        attributes: named(attributes, ({ type, default: value }) => ({ type: type.text, ...(value && { default: value }) })),
        properties: named(members, ({ type }) => type.text),
        events: named(events, ({ bubbles = true, fields = [] }) => ({ bubbles, fields: named(fields, ({ type }) => type.text) })),
        slots: slots.map(({ name }) => name).sort(),
        parts: cssParts.map(({ name }) => name).sort(),
        tokens: named(cssProperties, ({ default: value = '' }) => value),
      },
    ]),
  );
}

const named = (list, of) => Object.fromEntries(list.map(item => [item.name, of(item)]).sort(([a], [b]) => (a < b ? -1 : 1)));

/** @returns {import('./line.mjs').Line[]} */
export function linesOfManifest(kept) {
  return Object.entries(kept).flatMap(([tag, element]) => [
    { key: `<${tag}>`, side: 'gives', type: 'element' },
    ...Object.entries(element.attributes).flatMap(([name, { type, default: value }]) => [
      { key: `<${tag}> attribute ${name}`, side: 'takes', type: inOrder(type), optional: true },
      ...(value ? [{ key: `<${tag}> attribute ${name}, left out`, side: 'gives', type: value }] : []),
    ]),
    ...Object.entries(element.properties).map(([name, type]) => ({
      key: `<${tag}> property ${name}`,
      side: 'takes',
      type: inOrder(type),
      optional: true,
    })),
    ...Object.entries(element.events).flatMap(([name, { bubbles, fields }]) => [
      { key: `<${tag}> event ${name}`, side: 'gives', type: bubbles ? 'heard by the page' : 'heard on the element' },
      ...Object.entries(fields).map(([field, type]) => ({ key: `<${tag}> event ${name}.${field}`, side: 'gives', type: inOrder(type) })),
    ]),
    ...element.slots.map(name => ({
      key: `<${tag}> slot ${name || '(what stands between the tags)'}`,
      side: 'takes',
      type: 'slot',
      optional: true,
    })),
    ...element.parts.map(name => ({ key: `<${tag}> part ${name}`, side: 'gives', type: 'part' })),
    ...Object.entries(element.tokens).flatMap(([name, value]) => [
      { key: `<${tag}> token ${name}`, side: 'takes', type: 'token', optional: true },
      ...(value ? [{ key: `<${tag}> token ${name}, left out`, side: 'gives', type: value, of: 'look' }] : []),
    ]),
  ]);
}
