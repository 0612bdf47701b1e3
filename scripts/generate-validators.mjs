// Writes the JSON Schemas of `schemas/` out as plain functions, so that nothing is compiled (no `eval`) at run time.
// Run `npm run generate` after a change to a schema; a test fails when the result is out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { verdictCode } from './verdict-code.mjs';

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
    schema: 'schemas/endorsement.schema.json',
    out: 'src/endorsing/generated/validate-endorsement',
  },
  {
    schema: 'schemas/pathway.schema.json',
    out: 'src/stacking/pathway/generated/validate-pathway',
  },
  {
    schema: 'schemas/open-badge.schema.json',
    out: 'src/formats/open-badges/generated/validate-open-badge',
    parts: { acceptsEndorsement: '#/$defs/endorsementCredential' },
  },
];

const DECLARATION = `/** Whether the schema accepts a value. */
export declare function accepts(value: unknown): boolean;
/** The schema as JSON, to say why it does not. */
export declare const schema: string;
`;

/** The text of the module made of one schema. */
export async function compileValidator(schemaFile, parts = {}) {
  const schema = withoutAnnotations(JSON.parse(await readFile(schemaFile, 'utf8')));
  const { code } = await transform(verdictCode(schema, { accepts: '#', ...parts }), {
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
  });
  return `${code}export const schema = ${JSON.stringify(JSON.stringify(schema))};\n`;
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

async function main() {
  for (const { schema, out, parts = {} } of VALIDATORS) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(`${out}.js`, await compileValidator(schema, parts));
    const ofParts = Object.keys(parts).map(
      (name) => `export declare function ${name}(value: unknown): boolean;\n`,
    );
    await writeFile(`${out}.d.ts`, DECLARATION + ofParts.join(''));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
