// What the manifest says of an element, in the words of TypeScript.

/** What a page may set, each with its attribute where it has one. */
export const propertiesOf = ({ members = [] }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

export const eventsOf = ({ events = [] }) => events;

const isPlain = text => /^(string|number|boolean|'[^']*'( \| '[^']*')*)$/.test(text);

/** Words and numbers as they are; anything else is what the class says it is. */
export const propertyType = ({ name, type }, element) => (isPlain(type.text) ? type.text : `${element.name}['${name}']`);

/** An attribute is text: what it may say, beside the value that it stands for. */
export function attributeType({ type: { text } }) {
  if (text === 'number') return 'number | `${number}`';
  if (text === 'boolean') return "boolean | ''";
  return text;
}

/** The manifest's words as a comment that an editor shows. */
export const remark = (words, indent) =>
  words ? `${' '.repeat(indent)}/** ${words.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '';
