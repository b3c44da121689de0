// A property that takes one of a few words says which: controls, editors and the frameworks' types are made from it.

const isName = /^[A-Z]\w*$/;
const isLiterals = /^'[^']*'( \| '[^']*')*$/;

/** @param {ReturnType<import('./source-types.mjs').sourceTypes>} types */
export function literalTypes(types) {
  return {
    name: 'bostadforst:literal-types',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap(module => module.declarations ?? []);
      for (const element of declarations.filter(({ customElement }) => customElement)) {
        const known = new Map(types.membersOf(element.name).map(member => [member.name, member.type]));
        for (const item of [...(element.members ?? []), ...(element.attributes ?? [])]) {
          const literal = known.get(item.fieldName ?? item.name);
          if (isName.test(item.type?.text) && isLiterals.test(literal)) item.type = { text: literal };
        }
      }
    },
  };
}
