import ts from 'typescript';
import { type Member, members, oneOf, type Shape } from './schema-shape.js';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};
const FILE = `${process.cwd()}/test/schemas/declared-types.ts`;

/** Shapes of the types that a piece of TypeScript declares by `type`; it may import from the sources. */
export function shapesOfTypes(source: string): Readonly<Record<string, Shape>> {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, options) =>
    name === FILE ? ts.createSourceFile(name, source, options) : getSourceFile(name, options);
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.readFile = (name) => (name === FILE ? source : readFile(name));
  const program = ts.createProgram([FILE], OPTIONS, host);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0)
    throw new Error(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join(),
    );
  const checker = program.getTypeChecker();
  const statements = program.getSourceFile(FILE)?.statements ?? [];
  const types = [...statements].filter((statement) => ts.isTypeAliasDeclaration(statement));
  return Object.fromEntries(
    types.map(({ name }) => [name.text, shapeOf(checker.getTypeAtLocation(name), checker)]),
  );
}

function shapeOf(type: ts.Type, checker: ts.TypeChecker): Shape {
  if (type.isUnion()) {
    // The compiler writes "may be left out" as one more part of the union.
    const parts = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    return oneOf(parts.map((part) => shapeOf(part, checker)));
  }
  if (type.isStringLiteral()) return { literal: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral)
    return { literal: checker.typeToString(type) === 'true' };
  if (type.flags & ts.TypeFlags.Unknown) return 'anything';
  if (type.flags & ts.TypeFlags.NonPrimitive) return { map: 'anything' };
  if (type.flags & ts.TypeFlags.String) return 'string';
  if (type.flags & ts.TypeFlags.Number) return 'number';
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item !== undefined) return { list: shapeOf(item, checker) };
  }
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return object(type, checker);
  throw new Error(`no shape is known for ${checker.typeToString(type)}`);
}

function object(type: ts.Type, checker: ts.TypeChecker): Shape {
  const index = checker.getIndexInfosOfType(type);
  const [any] = index.filter(({ keyType }) => keyType.flags & ts.TypeFlags.String);
  if (any !== undefined) return { map: shapeOf(any.type, checker) };
  const named = checker.getPropertiesOfType(type).map((property): [string, Member] => {
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    return [
      property.name,
      { optional, shape: shapeOf(checker.getTypeOfSymbol(property), checker) },
    ];
  });
  const patterned = index.map(({ keyType, type: of }): [string, Member] => {
    const [beginning = ''] = (keyType as ts.TemplateLiteralType).texts;
    return [`${beginning}*`, { optional: true, shape: shapeOf(of, checker) }];
  });
  return members([...named, ...patterned]);
}
