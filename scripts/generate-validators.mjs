// Compiles the JSON Schemas of `schemas/` into plain functions, so that nothing is compiled (no `eval`) at run time.
// Run `npm run generate` after a change to a schema; a test fails when the result is out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** Each schema and the module its validator is written to. */
export const VALIDATORS = [
  {
    schema: 'schemas/micro-certification.schema.json',
    out: 'src/model/generated/validate-micro-certification',
  },
  { schema: 'schemas/award.schema.json', out: 'src/model/generated/validate-award' },
  {
    schema: 'schemas/issuer-profile.schema.json',
    out: 'src/model/generated/validate-issuer-profile',
  },
  {
    schema: 'schemas/open-badge.schema.json',
    out: 'src/formats/open-badges/generated/validate-open-badge',
    parts: { validateEndorsement: '#/$defs/endorsementCredential' },
  },
];

const DECLARATION = `import type { SchemaValidator } from '../FOUNDATION/schema-findings.js';

export declare const validate: SchemaValidator;
export declare const members: Readonly<Record<string, readonly string[]>>;
`;

/** The text of the validator module made of one schema. */
export async function compileValidator(schemaFile, parts = {}) {
  const schema = withoutAnnotations(JSON.parse(await readFile(schemaFile, 'utf8')));
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false, // conditional branches repeat no "type"
    strictRequired: false,
    allowUnionTypes: true,
    messages: false, // ours, in two languages, are in schema-findings.ts
    code: { source: true, esm: true, lines: false },
  });
  const code = standaloneCode.default(ajv.addSchema(schema), {
    validate: schema.$id,
    ...Object.fromEntries(Object.entries(parts).map(([name, at]) => [name, schema.$id + at])),
  });
  // ajv's helpers come by require() even in ESM output: bundling leaves one module without imports.
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    mainFields: ['module', 'main'],
  });
  return `${result.outputFiles[0].text}export const members=${JSON.stringify(memberNames(schema))};\n`;
}

// What is written for editors constrains nothing (JSON Schema 2020-12, Validation, section 9): none of it is to weigh on
// those who import the validators.
const ANNOTATIONS = new Set([
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  '$comment',
]);
/** Keywords whose members are named by the author of the schema: there, `title` is the name of a member. */
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const DATA = new Set(['enum', 'const', 'required', 'dependentRequired']);

/** A schema that accepts the same, without what only people read. */
export function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword));
  const bare = Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (DATA.has(keyword)) return [keyword, value];
      if (!NAMED.has(keyword)) return [keyword, withoutAnnotations(value)];
      const named = Object.entries(value).map(([name, sub]) => [name, withoutAnnotations(sub)]);
      return [keyword, Object.fromEntries(named)];
    }),
  );
  return withoutHints(bare);
}

/** Members of a union are named beside it for editors alone, as they offer what stands in `properties`: see docs/decisions/0009. */
function withoutHints({ properties, ...schema }) {
  const saysMore = Object.values(properties ?? {}).some((sub) => Object.keys(sub).length > 0);
  const isHint = properties !== undefined && !('additionalProperties' in schema) && !saysMore;
  return properties === undefined || isHint ? schema : { properties, ...schema };
}

/** Names of members by the place in the schema that allows no others, for suggestions after a slip of the pen. */
function memberNames(schema) {
  const names = {};
  const visit = (node, path) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.additionalProperties === false) names[path] = Object.keys(node.properties ?? {});
    for (const [name, child] of Object.entries(node)) visit(child, `${path}/${name}`);
  };
  visit(schema, '#');
  return names;
}

async function main() {
  for (const { schema, out, parts = {} } of VALIDATORS) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(`${out}.js`, await compileValidator(schema, parts));
    const toFoundation = `${'../'.repeat(dirname(out).split('/').length - 1)}foundation`;
    const ofParts = Object.keys(parts).map(
      (name) => `export declare const ${name}: SchemaValidator;\n`,
    );
    await writeFile(
      `${out}.d.ts`,
      DECLARATION.replace('../FOUNDATION', toFoundation) + ofParts.join(''),
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
