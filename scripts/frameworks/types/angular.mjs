// Angular checks a template against directives: one per tag, with an input for each property and attribute, and an output for each event.
import { attributeType, eventsOf, propertiesOf, propertyType, remark } from './manifest-words.mjs';
import { declared, importsOf } from './elements.mjs';

/**
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {string} the source of `dist/frameworks/angular.js`
 */
export function angularDirectives(manifest) {
  const elements = declared(manifest);
  const classes = [...elements.map(({ name }) => name), ...elements.flatMap(eventsOf).map(({ type }) => type.text)];
  return `import { Directive, ElementRef, inject, Input, Output, type OutputRef } from '@angular/core';
${importsOf(manifest, classes)}

/**
 * For the template's types alone. Angular listens to the element itself as well, and that is where the event comes from: sent here
 * too it would be heard twice.
 */
const heardOnTheElement = { subscribe: () => ({ unsubscribe() {} }) } as unknown as OutputRef<never>;

${elements.map(directive).join('\n\n')}

/** All of them, for a component's \`imports\`. Which elements are loaded is said by importing \`@bostadforst/elements/bf-….js\`. */
export const bfElements = [${elements.map(directiveName).join(', ')}] as const;
`;
}

const directiveName = ({ name }) => `Bf${name}`;

function directive(element) {
  const properties = propertiesOf(element);
  return `${remark(element.description, 0)}@Directive({ selector: '${element.tagName}' })
export class ${directiveName(element)} {
  readonly #element = inject<ElementRef<${element.name}>>(ElementRef).nativeElement;

${[...properties.map(each => propertyInput(each, element)), ...properties.filter(hasOwnAttribute).map(attributeInput)].join('\n\n')}
${eventsOf(element).map(output).join('')}}`;
}

function propertyInput(property, element) {
  const type = propertyType(property, element);
  return `${remark(property.description, 2)}  @Input()
  set ${property.name}(value: ${type} | undefined) {
    this.#element.${property.name} = value as ${element.name}['${property.name}'];
  }`;
}

const hasOwnAttribute = ({ name, attribute }) => attribute && attribute !== name;

/** \`heading-level="3"\` in a template is text, as in HTML. */
function attributeInput(property) {
  const { attribute, name, type } = property;
  const value =
    { number: 'value === undefined ? undefined : Number(value)', boolean: 'value !== undefined && value !== false' }[type.text] ?? 'value';
  return `${remark(property.description, 2)}  @Input('${attribute}')
  set ${name}Attribute(value: ${attributeType(property)} | undefined) {
    this.${name} = ${value};
  }`;
}

const output = ({ name, type, description }) => `
${remark(description, 2)}  @Output('${name}')
  readonly ${camel(name)}: OutputRef<${type.text}> = heardOnTheElement;
`;

const camel = name => name.replace(/^bf-/, '').replace(/-(.)/g, (_, letter) => letter.toUpperCase());
