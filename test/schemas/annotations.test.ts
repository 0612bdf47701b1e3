import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ACCREDITATION_TYPES } from '../../src/vocabulary/generated/accreditation-types.js';
import { ASSESSMENT_TYPES } from '../../src/vocabulary/generated/assessment-types.js';
import { LEARNING_SETTINGS } from '../../src/vocabulary/generated/learning-settings.js';
import { MODES } from '../../src/vocabulary/generated/modes.js';
import { SUPERVISION } from '../../src/vocabulary/generated/supervision.js';
import { resolved, type Schema } from '../support/schema-shape.js';

const NAMES = ['micro-certification', 'award', 'issuer-profile', 'cohort-row', 'pathway'] as const;
const read = async (name: string): Promise<Schema> =>
  JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8')) as Schema;
const schemas = new Map(
  await Promise.all(NAMES.map(async (name) => [name, await read(name)] as const)),
);
const schemaOf = (name: (typeof NAMES)[number]): Schema => schemas.get(name) ?? {};

interface Place {
  readonly path: string;
  readonly node: Schema;
}

/** Every place of a schema at which a schema stands. */
function placesOf(node: Schema, path = ''): readonly Place[] {
  const inside = (['if', 'then', 'else', 'items', 'additionalProperties'] as const).flatMap(
    (keyword): [string, Schema][] => {
      const sub = node[keyword];
      return sub ? [[`${path}/${keyword}`, sub]] : [];
    },
  );
  const named = (['properties', 'patternProperties', '$defs'] as const).flatMap((keyword) =>
    Object.entries(node[keyword] ?? {}).map(([name, sub]): [string, Schema] => [
      `${path}/${keyword}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      sub,
    ]),
  );
  return [{ path, node }, ...[...inside, ...named].flatMap(([at, sub]) => placesOf(sub, at))];
}

const members = (schema: Schema) =>
  placesOf(schema).filter(({ path }) => /\/(properties|patternProperties)\/[^/]+$/.test(path));

/** Where something is wrong with a description: it says the same in English and in French, one line each. */
function faultOf({ description = '' }: Schema): string | undefined {
  const lines = description.split('\n');
  const [english = '', french = ''] = lines.map((line) => line.trim());
  if (lines.length !== 2 || english === '' || french === '' || english === french)
    return 'not one line of English and one of French';
  // French typography sets a space before : ; ? and writes the apostrophe bent.
  return /\w[;?]|'/.test(french) ? 'not French typography' : undefined;
}

describe.each(NAMES)('the schema %s, read in an editor', (name) => {
  const schema = schemaOf(name);

  it('MUST describe itself and each member in English and French', () => {
    const faults = [{ path: '', node: schema }, ...members(schema)].flatMap(({ path, node }) => {
      const fault = faultOf(node);
      return fault === undefined ? [] : [`${path}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('MUST give each member of text or number a good value, and every example MUST be one', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addSchema(schema);
    const silent = members(schema).filter(({ node }) => {
      const { type } = resolved(node, schema);
      return /string|number|integer/.test(String(type)) && (node.examples ?? []).length === 0;
    });
    expect(silent.map(({ path }) => path)).toEqual([]);

    const wrong = placesOf(schema).flatMap(({ path, node }) =>
      (node.examples ?? [])
        .filter((example) => !ajv.validate({ $ref: `${schema.$id}#${encodeURI(path)}` }, example))
        .map((example) => `${path}: ${JSON.stringify(example)}`),
    );
    expect(wrong).toEqual([]);
  });

  // docs/decisions/0009: of two descriptions, one editor shows that of the reference, another that of its target.
  it('what a described reference leads to MUST NOT be described itself', () => {
    const doubles = placesOf(schema).filter(
      ({ node }) =>
        node.$ref !== undefined &&
        node.description !== undefined &&
        resolved(node, schema).description !== undefined,
    );
    expect(doubles.map(({ path }) => path)).toEqual([]);
  });

  it('MUST name the members of every branch beside a union, in the same words', () => {
    for (const { path, node } of placesOf(schema)) {
      if (node.properties === undefined || node.then === undefined || node.else === undefined)
        continue;
      const branches = objectsIn(node, schema);
      const words = branches.flatMap((branch) => Object.entries(branch.properties ?? {}));
      const said = Object.fromEntries(words.map(([key, { description }]) => [key, description]));
      const hinted = Object.entries(node.properties);
      expect(Object.fromEntries(hinted.map(([key, sub]) => [key, sub.description])), path).toEqual(
        said,
      );
    }
  });

  it('MUST be compiled by a strict validator: no keyword but those of JSON Schema', () => {
    const ajv = new Ajv2020({ strictTypes: false, strictRequired: false, allowUnionTypes: true });
    expect(ajv.compile(schema)).toBeTypeOf('function');
  });
});

/** The closed objects among the branches of a union. */
function objectsIn(written: Schema, root: Schema): readonly Schema[] {
  const node = resolved(written, root);
  const branches = [node.then, node.else].filter((branch) => branch !== undefined);
  if (branches.length > 0) return branches.flatMap((branch) => objectsIn(branch, root));
  return node.properties === undefined ? [] : [node];
}

describe('the schemas together', () => {
  it('MUST describe one thing of one name in one way', () => {
    const byName = new Map<string, string>();
    for (const schema of schemas.values()) {
      for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
        const text = JSON.stringify(definition);
        expect(byName.get(name) ?? text, name).toBe(text);
        byName.set(name, text);
      }
    }
    expect(byName.size).toBeGreaterThan(10);
  });

  it.each([
    ['$defs/assessment/properties/type', ASSESSMENT_TYPES],
    ['$defs/assessment/properties/mode', MODES],
    ['$defs/assessment/properties/supervision', SUPERVISION],
    ['properties/participation/properties/modes/items', MODES],
    ['properties/participation/properties/setting', LEARNING_SETTINGS],
    ['properties/qualityAssurance/items/properties/type', ACCREDITATION_TYPES],
  ])('%s MUST offer every code of its list', (path, scheme) => {
    const place = placesOf(schemaOf('micro-certification')).find((at) => at.path === `/${path}`);
    expect(place?.node.examples).toEqual(scheme.concepts.map(({ code }) => code));
  });
});
