// Leaves in what a page may use and nothing else: private and protected members are the element's own business.

const own = ({ privacy, name }) => privacy === 'private' || privacy === 'protected' || name.startsWith('#');

export function publicMembers() {
  return {
    name: 'bostadforst:public-members',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ members }) => members)) {
          declaration.members = declaration.members.filter(member => !own(member) && member.name !== 'constructor');
          // Everything left is public; saying so of some and not of others would be noise.
          for (const member of declaration.members) delete member.privacy;
        }
      }
    },
  };
}
