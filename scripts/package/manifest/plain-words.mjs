// Descriptions as a reader meets them: a line break that only kept the source narrow is a space, and nothing is said twice.

export function plainWords() {
  return {
    name: 'bostadforst:plain-words',
    packageLinkPhase({ customElementsManifest }) {
      tidy(customElementsManifest);
    },
  };
}

function tidy(value) {
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'object' && each) tidy(each);
    else if (key === 'description') value[key] = each.replace(/(?<!\n)\n(?!\n)/g, ' ');
    // `x?: X | undefined` is undefined once.
    else if (key === 'text') value[key] = each.replace(/( \| undefined)+$/, ' | undefined');
  }
}
