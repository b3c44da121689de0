// TypeScript and JavaScript in our documents: they compile against the packages as they are written.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../files.mjs';

const endings = { ts: 'ts', typescript: 'ts', tsx: 'tsx', js: 'js', javascript: 'js', mjs: 'js', jsx: 'jsx' };
export const isCode = ({ language }) => language in endings;

const options = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['source'],
  allowImportingTsExtensions: true,
  allowJs: true,
  checkJs: true,
  strict: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  noEmit: true,
  jsx: ts.JsxEmit.ReactJSX,
  types: ['node'],
};

/**
 * @param {readonly import('./blocks.mjs').Block[]} blocks
 * @returns {Map<import('./blocks.mjs').Block, string[]>} what is wrong with each, with its line in the document
 */
export function faultsOfCode(blocks) {
  const here = import.meta.dirname;
  const files = new Map(blocks.map((block, index) => [join(here, `block-${index}.${endings[block.language]}`), block]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = file => files.has(file) || fileExists(file);
  host.readFile = file => (files.has(file) ? asModule(files.get(file)) : readFile(file));
  host.getSourceFile = (file, version, ...rest) =>
    files.has(file) ? ts.createSourceFile(file, asModule(files.get(file)), version, true) : getSourceFile(file, version, ...rest);

  const program = ts.createProgram([join(here, 'given.d.ts'), ...files.keys()], options, host);
  return new Map(
    Array.from(files, ([file, block]) => {
      const source = program.getSourceFile(file);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [block, found.filter(({ code }) => !passedOver(block, code)).map(each => inWords(each, block))];
    }),
  );
}

/** Lines stay what they are in the document. Each block is a module, so that two may use the same name, and JSX is its framework's. */
const asModule = ({ text }) => `${pragmaOf(text)}${text.trimEnd()}\nexport {};\n`;

function pragmaOf(text) {
  const [, framework] = /['"](?:@bostadforst\/elements\/)?(solid|preact)(?:-js)?(?:\/[^'"]*)?['"]/.exec(text) ?? [];
  return framework ? `/** @jsxImportSource ${framework === 'solid' ? 'solid-js' : framework} */ ` : '';
}

/** JavaScript says nothing of its types: that something may be null, or any, is no fault there. */
const loose = new Set([2531, 2532, 18047, 18048, 7006, 7031, 2339]);
const passedOver = ({ language }, code) => endings[language].startsWith('js') && loose.has(code);

function inWords({ file, start, messageText }, block) {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `line ${block.line + line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
