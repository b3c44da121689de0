// Angular: a component's template, checked by ngc with strictTemplates. It asks about a misspelt name where something is bound to it.
import { inTag, isFunction, names, script } from './scaffold.mjs';
import { ngc } from './checkers.mjs';

/** Text in an attribute is any element's right in Angular: only what is bound must be known. */
const texts = new Set(['path', 'language', 'heading-level']);

export const angular = {
  name: 'Angular',
  framework: 'angular',
  extension: 'ts',
  compilerOptions: { types: [], experimentalDecorators: true },
  options: { angularCompilerOptions: { strictTemplates: true } },
  line: (tag, written) =>
    `<${tag} ${inTag(written, {
      attribute: (name, value) => (texts.has(name) ? `${name}="${value}"` : `[${name}]="'${value}'"`),
      property: (name, value) => `[${name}]="${value}"`,
      event: (name, text) => `(${name})="${isFunction(text) ? `${text}($event)` : text.replace(/\bevent\b/g, '$event')}"`,
    })} />`,
  page: lines => `import { bfElements } from '@bostadforst/elements/angular';
import { Component } from '@angular/core';
${script}
@Component({
  selector: 'app-page',
  imports: [...bfElements],
  template: \`
${lines.map(line => `    ${line}`).join('\n')}
  \`,
})
export class Page {
${names.map(name => `  readonly ${name} = ${name};`).join('\n')}
}
`,
  check: ngc,
};
