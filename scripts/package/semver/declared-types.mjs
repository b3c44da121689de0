// Puts a declared name into lines: what may be read from it, what may be handed to it, as deep as it is ours.
import ts from 'typescript';
import { inOrder, membersOf } from './line.mjs';

const deepest = 7;
/** Called by the browser, by Lit, or by our own parts, and by nobody else. */
const ofThePlatform = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'connectedMoveCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'render',
  'here',
]);

/** @param {ts.TypeChecker} checker @returns {(symbol: ts.Symbol) => { key: string, type: string, optional?: boolean }[]} */
export function describer(checker) {
  const said = new Map();
  const text = type =>
    plain(checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType));

  return exported => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (said.has(symbol)) return [{ key: exported.name, type: 'as above' }];
    said.set(symbol, exported.name);
    return lines(symbol, exported.name);
  };

  function lines(symbol, name) {
    const [declared] = symbol.declarations ?? [];
    if (symbol.flags & ts.SymbolFlags.Class) return ofClass(symbol, declared, name);
    // A schema and the type of what it lets through have one name: the schema says it.
    if (symbol.flags & ts.SymbolFlags.Value) return of(checker.getTypeOfSymbolAtLocation(symbol, declared), name, 0, new Set());
    if (declared.typeParameters?.length) return [{ key: name, type: `type ${plain(declared.getText().replace(/\/\*[^]*?\*\//g, ''))}` }];
    return of(checker.getDeclaredTypeOfSymbol(symbol), name, 0, new Set());
  }

  function ofClass(symbol, declared, name) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const made = checker.getTypeOfSymbolAtLocation(symbol, declared).getConstructSignatures();
    return [
      { key: name, type: `class${baseOf(declared)}` },
      ...made.flatMap(signature => ofParameters(signature, `new ${name}`, declared)),
      ...checker
        .getPropertiesOfType(type)
        .filter(member => isOurs(member) && isPublic(member))
        .filter(({ name: member }) => !ofThePlatform.has(member))
        .flatMap(member => ofClassMember(member, name, declared)),
    ];
  }

  /** As its declaration calls it: what an element takes is in the manifest, and a closed set of words is written out. */
  function ofClassMember(member, path, at) {
    const [line] = ofMember(member, path, at, deepest, new Set());
    const declaration = member.valueDeclaration;
    const written = declaration && !ts.isMethodDeclaration(declaration) && declaration.type;
    if (!written || /^'/.test(line.type)) return [line];
    return [{ ...line, type: inOrder(plain(written.getText()).replace(/ \| undefined$/, '')) }];
  }

  function baseOf(declared) {
    const [extended] = declared.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
    return extended && !/_base$/.test(extended.getText()) ? ` extends ${plain(extended.getText())}` : '';
  }

  function ofMember(member, path, at, depth, above) {
    const optional = (member.flags & ts.SymbolFlags.Optional) !== 0;
    return given(checker.getTypeOfSymbolAtLocation(member, at), `${path}.${member.name}`, optional, depth, above);
  }

  /** What may be left out is undefined then, which need not be said. */
  function given(type, path, optional, depth, above) {
    if (!optional) return of(type, path, depth, above);
    const rest = type.isUnion() ? type.types.filter(each => !(each.flags & ts.TypeFlags.Undefined)) : [type];
    const [first, ...more] = of(rest.length === 1 ? rest[0] : type, path, depth, above);
    return [{ ...first, optional, type: inOrder(withoutUndefined(first.type)) }, ...more];
  }

  /** @returns one line for the type itself, then one for each thing in it */
  function of(type, path, depth, above) {
    const schema = outputOf(type);
    if (schema) {
      const [value, ...rest] = of(schema, path, depth, above);
      return [{ key: path, type: 'schema' }, ...(value.type === 'object' ? [] : [{ ...value, key: `${path} value` }]), ...rest];
    }
    const route = routeOf(type);
    if (route) return [{ key: path, type: `route ${route}` }];
    if (type.isUnion()) return ofUnion(type, path, depth, above);
    if (checker.isTupleType(type))
      return [
        { key: path, type: 'list' },
        { key: `${path}[]`, type: inOrder(checker.getTypeArguments(type).map(text).join(' | ')) },
      ];
    if (checker.isArrayType(type))
      return [{ key: path, type: 'list' }, ...of(checker.getTypeArguments(type)[0], `${path}[]`, depth, above)];
    const calls = type.getCallSignatures();
    if (calls.length) return calls.length === 1 && depth < 2 ? ofFunction(calls[0], path, depth, above) : [{ key: path, type: text(type) }];
    if (!isObject(type) || depth >= deepest || above.has(type)) return [{ key: path, type: text(type) }];
    const deeper = new Set([...above, type]);
    const index = checker.getIndexInfosOfType(type).flatMap(({ type: each }) => of(each, `${path}.*`, depth + 1, deeper));
    const members = checker.getPropertiesOfType(type).filter(isPublic);
    return [
      { key: path, type: 'object' },
      ...index,
      ...members
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap(member => ofMember(member, path, member.valueDeclaration ?? member.declarations?.[0], depth + 1, deeper)),
    ];
  }

  /** One word in each tells several objects apart. */
  function ofUnion(type, path, depth, above) {
    const objects = type.types.filter(
      each => isObject(each) && !outputOf(each) && !each.getCallSignatures().length && !checker.isArrayType(each),
    );
    if (objects.length < 1 || depth >= deepest) return [{ key: path, type: wordsOf(type) }];
    const rest = type.types.filter(each => !objects.includes(each)).map(text);
    const mark = objects.length > 1 && markOf(objects);
    if (objects.length > 1 && !mark) return [{ key: path, type: wordsOf(type) }];
    return [
      { key: path, type: inOrder([...rest, 'object'].join(' | ')) },
      ...objects.flatMap(each => of(each, mark ? `${path}<${mark(each)}>` : path, depth + 1, above).slice(1)),
    ];
  }

  /** Each member written out, whatever name the union goes by. */
  function wordsOf(type) {
    const members = type.types.map(each => (each.flags & ts.TypeFlags.BooleanLiteral ? 'boolean' : text(each)));
    return inOrder(members.map(each => (each.includes('=>') ? `(${each})` : each)).join(' | '));
  }

  function markOf(objects) {
    const word = (each, name) => {
      const property = each.getProperty(name);
      const type = property && checker.getTypeOfSymbol(property);
      return type?.isStringLiteral() ? type.value : undefined;
    };
    const names = objects[0].getProperties().map(({ name }) => name);
    const found = names.find(name => new Set(objects.map(each => word(each, name)).filter(Boolean)).size === objects.length);
    return found && (each => word(each, found));
  }

  function ofFunction(signature, path, depth, above) {
    const generic = signature.typeParameters?.map(each => plain(each.symbol.declarations[0].getText())).join(', ');
    return [
      { key: path, type: `function${generic ? ` of ${generic}` : ''}` },
      ...ofParameters(signature, path),
      ...of(signature.getReturnType(), `${path}()`, depth + 1, above),
    ];
  }

  function ofParameters(signature, path) {
    return signature.parameters.flatMap((parameter, index) => {
      const declared = parameter.valueDeclaration;
      const optional = Boolean(declared?.questionToken || declared?.initializer);
      return given(checker.getTypeOfSymbol(parameter), `${path}(${index + 1})`, optional, 1, new Set());
    });
  }

  /** What a schema lets through, where it is one. */
  function outputOf(type) {
    const inner = type.getProperty?.('_zod');
    const output = inner && checker.getTypeOfSymbol(inner).getProperty('output');
    return output && checker.getTypeOfSymbol(output);
  }

  /** A line of the table: what it asks and answers is in the OpenAPI document. */
  function routeOf(type) {
    const [method, path] = ['method', 'path'].map(name => type.getProperty?.(name) && checker.getTypeOfSymbol(type.getProperty(name)));
    return method?.isStringLiteral() && path?.isStringLiteral() ? `${method.value} ${path.value}` : undefined;
  }

  function isObject(type) {
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return false;
    return (
      !type.symbol?.declarations ||
      type.symbol.declarations.some(declared => isOurFile(declared.getSourceFile().fileName) || isAnonymous(declared))
    );
  }
}

const withoutUndefined = type =>
  membersOf(type)
    .filter(each => each !== 'undefined')
    .join(' | ');
const isAnonymous = declared => ts.isTypeLiteralNode(declared) || ts.isMappedTypeNode(declared) || ts.isObjectLiteralExpression(declared);
const isOurFile = name => /\/packages\/(contract|client|elements|embed)\//.test(name);
const isOurs = symbol => symbol.declarations?.some(declared => isOurFile(declared.getSourceFile().fileName)) ?? false;
const isPublic = symbol =>
  !/^(__)?#/.test(symbol.name) &&
  !symbol.declarations?.some(each => ts.getCombinedModifierFlags(each) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected));

/** Without where on this machine a file lies, and on one line. */
const plain = text =>
  text
    .replace(/import\("[^"]*"(, \{[^}]*\})?\)\./g, '')
    .replace(/\s+/g, ' ')
    .trim();
