import type { Words } from './words.ts';

const policy = 'Content-Security-Policy';

export const enFaults: Words['faults'] = {
  'no-element': () => ({
    says: 'There is no Bostad först element on the page.',
    change: 'Paste the whole snippet, both the script and the tag. If they are there while you edit, the CMS has taken them away.',
  }),
  'tag-stripped': ({ tag, asText }) => ({
    says: asText ? `The tag <${tag}> is shown as text on the page.` : `The script is there, but the tag <${tag}> is gone.`,
    change:
      'The text editor lets no such tag through. Put the code in a module or block for custom HTML, or ask whoever runs the site to allow the tag.',
  }),
  'script-absent': ({ tag }) => ({
    says: `The tag <${tag}> is there, but no script that brings it to life.`,
    change: 'Add the script. The CMS may have taken it away.',
    copy: `<script type="module" src="https://…/elements/1/${tag}.js"></script>`,
  }),
  'script-unreachable': ({ tag, address }) => ({
    says: `Nobody answers where the script of <${tag}> should be: ${address}`,
    change: 'Check the address letter by letter.',
  }),
  'script-not-found': ({ tag, address, status }) => ({
    says: `The script of <${tag}> is not there: ${address} answers ${status}.`,
    change: 'Check the address. The service must have an exact version that is asked for; /1/ is always the newest.',
  }),
  'script-not-script': ({ tag, address, type }) => ({
    says: `What is at the address of the script of <${tag}> is no script but ${type || 'something else'}: ${address}`,
    change: 'Check the address. Many sites answer with their front page when a file is missing.',
  }),
  'script-not-module': ({ tag }) => ({
    says: `The script of <${tag}> lacks type="module".`,
    change:
      'Add it. If it is there while you edit, a plugin for speed (minify, combine, delay) has taken it away: except the address there.',
    copy: 'type="module"',
  }),
  'script-refused': ({ tag, origin }) => ({
    says: `${origin} does not let other sites load the script of <${tag}>.`,
    change: 'Load it from the service itself, or ask whoever runs the server to answer with Access-Control-Allow-Origin.',
  }),
  'script-blocked': ({ tag, directive, line }) => ({
    says: `The page’s ${policy} stops the script of <${tag}> (${directive}).`,
    change: 'Ask whoever runs the site to change the line to:',
    copy: line,
  }),
  'integrity-wrong': ({ tag, listed }) => ({
    says: `The integrity hash is not that of the script of <${tag}>.`,
    change: listed
      ? 'Compare with the service’s own list, which says:'
      : 'Take the value from the service’s integrity.json for the very version that the address names.',
    ...(listed && { copy: `integrity="${listed}"` }),
  }),
  'not-started': ({ tag, said }) => ({
    says: `The script of <${tag}> is loaded, but the element does not start.${said ? ` The page says: ${said}` : ''}`,
    change: 'Try the element on an empty page. If it works there, another script on this page is in its way.',
  }),
  'element-hidden': ({ tag, by, noRoom }) => ({
    says: noRoom ? `<${tag}> is given no room on the page.` : `<${tag}> is out of sight: ${by} is hidden.`,
    change: noRoom
      ? 'Something in the page’s style sheet makes it zero wide or high.'
      : 'In a tab or an accordion that is as it should be. Otherwise the page’s style sheet hides it.',
  }),
  'mixed-content': ({ address }) => ({
    says: `The page is encrypted (https) but loads from ${address}, which is not. The browser refuses.`,
    change: `Write https:// instead of http:// in the address of ${new URL(address).host}.`,
  }),
  'page-not-secure': () => ({
    says: 'The page is reached over http. What is written on it can be read on the way, and the form cannot make its receipt.',
    change: 'Use the https address, and let http lead there.',
  }),
  'place-missing': ({ tag, attribute }) => ({
    says: `<${tag}> does not know ${attribute === 'backend' ? 'which service to ask' : 'which municipality it is for'}.`,
    change: `Add the attribute ${attribute} to the tag or to the <bf-site> around it.`,
    copy: attribute === 'backend' ? 'backend="https://…"' : 'municipality="…"',
  }),
  'backend-unreachable': ({ backend, status }) => ({
    says: status ? `The service ${backend} answers with an error (${status}).` : `The service ${backend} does not answer.`,
    change: 'Check the address in backend. If it is right, tell whoever runs the service. Until then visitors see the phone number.',
  }),
  'backend-not-ours': ({ backend }) => ({
    says: `${backend} answers, but not as a Bostad först service.`,
    change: 'Check the address in backend: it is the service’s own, without a path.',
  }),
  'municipality-unknown': ({ municipality, backend }) => ({
    says: `The service ${backend} knows no municipality “${municipality}”.`,
    change: 'Check the spelling in municipality: small letters, no å, ä or ö. Whoever runs the service knows the code.',
  }),
  'origin-not-listed': ({ origin, backend }) => ({
    says: `The service ${backend} lets no page from ${origin} in.`,
    change: 'Ask whoever runs the service to add the address to the municipality’s sites in settings.json:',
    copy: `"${origin}"`,
  }),
  'connect-blocked': ({ directive, line }) => ({
    says: `The page’s ${policy} does not let the elements ask the service (${directive}).`,
    change: 'Ask whoever runs the site to change the line to:',
    copy: line,
  }),
  'frame-blocked': ({ directive, line }) => ({
    says: `The page’s ${policy} does not let the service’s frame be shown (${directive}).`,
    change: 'Ask whoever runs the site to change the line to:',
    copy: line,
  }),
  'frame-refused': ({ origin, backend }) => ({
    says: `The service ${backend} refuses to be shown in a frame on ${origin} (frame-ancestors).`,
    change: 'Ask whoever runs the service to add the address to the municipality’s sites in settings.json:',
    copy: `"${origin}"`,
  }),
  'frame-not-found': ({ address, status }) => ({
    says: status ? `The frame is not there: ${address} answers ${status}.` : `Nobody answers where the frame should be: ${address}`,
    change: 'The service is too old for framed elements. Ask whoever runs it to upgrade, or use the script below /elements/.',
  }),
  'trusted-types-blocked': ({ line }) => ({
    says: `The page’s ${policy} does not allow the elements’ policy of Trusted Types.`,
    change: 'Ask whoever runs the site to change the line to:',
    copy: line,
  }),
  'capability-missing': ({ tag, older }) => ({
    says: `The municipality’s service does not offer what <${tag}> needs${older ? ': it is too old' : ''}. Visitors see what stands between the tags.`,
    change: older ? 'Ask whoever runs the service to upgrade it.' : 'Take the element away, or ask whoever runs the service to turn it on.',
  }),
  'integrity-on-stable': ({ tag }) => ({
    says: `The script of <${tag}> has an integrity hash although its address names no exact version.`,
    change: 'With the next release the hash no longer fits, and the element is gone. Remove integrity, or name an exact version.',
  }),
  'address-without-version': ({ tag }) => ({
    says: `The address of the script of <${tag}> has no version.`,
    change: 'That address is for the service’s own pages. Write /elements/1/ instead of /elements/.',
  }),
  'version-old': ({ tag, version, newest }) => ({
    says: `<${tag}> is version ${version}; the service has ${newest}.`,
    change: 'Change the version in the address, and integrity to the new value in the service’s integrity.json.',
  }),
  'service-old': ({ tag, version, newest }) => ({
    says: `<${tag}> is version ${version}, newer than the service’s ${newest}.`,
    change: 'Load the script from the service itself: then they always fit.',
  }),
  'other-copy': ({ tag }) => ({
    says: `<${tag}> is loaded twice from different places. Whichever comes first counts.`,
    change: 'Remove one of the scripts. Often one is in the page template and one on the page.',
  }),
  'others-can-read': ({ tag, origins }) => ({
    says: `The page runs scripts from others: ${origins}. They can read everything typed into <${tag}>.`,
    change: 'Use the framed variant (/embed/1/ instead of /elements/1/), or remove those scripts from this page.',
  }),
  'phone-missing': ({ tag }) => ({
    says: `There is no phone number between <${tag}> and </${tag}>.`,
    change: 'It is all that visitors see when the script cannot run. Write one:',
    copy: '<p>Ring oss på <a href="tel:…">…</a></p>',
  }),
  'language-not-offered': ({ tag, language, offered }) => ({
    says: `<${tag}> is to speak “${language}”, which is not offered here. It speaks Swedish.`,
    change: `Languages offered: ${offered}.`,
  }),
  'exit-missing': ({ tag }) => ({
    says: `<${tag}> shows no quick exit, since nobody has said where it leads.`,
    change: 'Name an everyday page, such as a weather forecast.',
    copy: 'exit-url="https://…"',
  }),
  'exit-not-https': ({ address }) => ({
    says: `The quick exit leads to ${address}, which is no https address.`,
    change: 'Whoever listens on the network sees where someone went from here. Name an address that begins with https://.',
  }),
  'contrast-low': ({ one, other, ratio }) => ({
    says: `The contrast between ${one} and ${other} is ${ratio}:1.`,
    change:
      'Text needs at least 4.5:1. Newer browsers change the colour until it can be read, older ones show it as it is. Choose a darker or lighter one.',
  }),
  'token-unknown': ({ name }) => ({
    says: `The page’s style sheet sets ${name}, which no element reads.`,
    change: 'Check the spelling against the list of tokens.',
  }),
  'page-translated': ({ by }) => ({
    says: `The page is translated by ${by}.`,
    change:
      'A translator sees all that is on the page. Let the elements speak for themselves: they know Swedish, easy Swedish and English (language).',
  }),
};
