// Asks TypeScript itself what a name stands for: the analyzer reads one file at a time, and our words are agreed in another package.
import { join } from 'node:path';
import ts from 'typescript';

/**
 * @param {string} folder a package with a tsconfig.json
 * @returns {{ membersOf: (name: string) => { name: string, type: string, description: string }[] }}
 */
export function sourceTypes(folder) {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const classes = new Map();
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(folder, 'src').replaceAll('\\', '/')))) {
    for (const statement of file.statements) {
      if (ts.isClassDeclaration(statement) && statement.name) classes.set(statement.name.text, statement);
    }
  }
  return {
    membersOf(name) {
      const declared = classes.get(name);
      if (!declared) throw new Error(`No class is called ${name}.`);
      const type = checker.getTypeAtLocation(declared);
      return checker.getPropertiesOfType(type).map(member => ({
        name: member.name,
        type: inWords(checker, checker.getTypeOfSymbolAtLocation(member, declared)),
        own: member.declarations?.some(({ parent }) => parent === declared || parent.parent === declared) ?? false,
        description: ts.displayPartsToString(member.getDocumentationComment(checker)),
      }));
    },
  };
}

function programOf(folder) {
  const file = join(folder, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return ts.createProgram(
    fileNames.filter(name => !name.endsWith('.test.ts')),
    { ...options, noEmit: true, composite: false, incremental: false },
  );
}

/** A closed set of words is written out, as its own name declares it, else by the alphabet: TypeScript’s own order is that of its reading. */
function inWords(checker, type) {
  const literals = (type.isUnion() ? type.types : [type]).filter(each => !(each.flags & ts.TypeFlags.Undefined));
  if (!literals.length || !literals.every(each => each.isStringLiteral()))
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  const declared = type.aliasSymbol?.declarations?.[0]?.type;
  const asWritten = declared && ts.isUnionTypeNode(declared) ? declared.types.map(each => each.literal?.text) : [];
  const words = literals.map(each => each.value).sort((a, b) => asWritten.indexOf(a) - asWritten.indexOf(b) || a.localeCompare(b));
  return words.map(word => `'${word}'`).join(' | ');
}
