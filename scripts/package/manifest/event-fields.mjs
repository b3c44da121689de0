// What an event holds, and whether the page hears it: read from its class, so that the manifest cannot say anything else.

/** @param {ReturnType<import('./source-types.mjs').sourceTypes>} types */
export function eventFields(types) {
  const bubbling = new Map();
  return {
    name: 'bostadforst:event-fields',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name?.text.endsWith('Event')) return;
      bubbling.set(node.name.text, /super\(\s*'bf-[a-z-]+',\s*\{[^}]*bubbles: true/.test(node.getText()));
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap(module => module.declarations ?? []);
      for (const element of declarations.filter(({ events }) => events)) {
        for (const event of element.events) {
          if (!event.type || !bubbling.has(event.type.text))
            throw new Error(`${element.tagName} sends ${event.name} without a class of ours.`);
          event.bubbles = bubbling.get(event.type.text);
          event.fields = fieldsOf(types, event.type.text);
        }
      }
      for (const event of declarations.filter(({ name }) => bubbling.has(name))) {
        event.superclass = { name: 'Event', package: 'global:' };
        event.members = fieldsOf(types, event.name).map(field => ({ kind: 'field', ...field, readonly: true }));
      }
    },
  };
}

/** Its own, not those of every event of the platform. */
function fieldsOf(types, name) {
  return types
    .membersOf(name)
    .filter(({ own }) => own)
    .map(({ name, type, description }) => ({ name, type: { text: type }, ...(description && { description }) }));
}
