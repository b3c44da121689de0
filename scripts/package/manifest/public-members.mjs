// Leaves in what a page may use and nothing else: private and protected members are the element's own business.

const own = ({ privacy, name }) => privacy === 'private' || privacy === 'protected' || name.startsWith('#');

export function publicMembers() {
  return {
    name: 'bostadforst:public-members',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        const { declarations = [] } = module;
        // A variable inside a method is taken for one of the module's.
        module.declarations = declarations.filter(({ kind }) => kind === 'class' || kind === 'mixin');
        for (const declaration of declarations.filter(({ members }) => members)) {
          declaration.members = declaration.members.filter(member => !own(member) && member.name !== 'constructor');
          // Everything left is public; saying so of some and not of others would be noise.
          for (const member of declaration.members) delete member.privacy;
        }
      }
    },
  };
}
