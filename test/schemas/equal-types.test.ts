import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { differences, type Schema, type Shape, shapeOfSchema } from '../support/schema-shape.js';
import { shapesOfTypes } from '../support/type-shape.js';

const PAIRS = [
  ['micro-certification', 'Definition'],
  ['award', 'Award'],
  ['issuer-profile', 'Issuer'],
  ['cohort-row', 'Row'],
] as const;

const MODEL = '../../src/model';
const TYPES = `
type Definition = import('${MODEL}/micro-certification-input.js').MicroCertificationInput;
type Award = import('${MODEL}/award.js').AwardInput;
type Issuer = import('${MODEL}/issuer-profile.js').IssuerProfileInput;
type Row = import('${MODEL}/cohort-row.js').CohortRow;
type More = Definition & { readonly colour?: string };
type Less = Omit<Definition, 'website'>;
type Stricter = Omit<Definition, 'version'> & { readonly version: string };
type Wider = Omit<Definition, 'purposes'> & { readonly purposes?: readonly (NonNullable<Definition['purposes']>[number] | 'leisure')[] };
`;

const shapes = shapesOfTypes(TYPES);
const readSchema = async (name: string): Promise<Schema> =>
  JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8')) as Schema;

function typed(name: string): Shape {
  const shape = shapes[name];
  if (shape === undefined) throw new Error(`no type ${name}`);
  return shape;
}

describe('a schema and the type it stands for', () => {
  it.each(PAIRS)(
    '%s MUST have the members of the type, as optional, of the same types and literals',
    async (file, type) => {
      const schema = await readSchema(file);
      expect(differences(shapeOfSchema(schema, schema), typed(type))).toEqual([]);
    },
  );

  it.each([
    ['one member more', 'More', '/colour'],
    ['one member less', 'Less', '/website'],
    ['a member that is not optional', 'Stricter', '/version'],
    ['a literal more', 'Wider', '/purposes[]'],
  ])('a type with %s MUST be told from the schema', async (_, type, place) => {
    const schema = await readSchema('micro-certification');
    expect(differences(shapeOfSchema(schema, schema), typed(type))).toEqual([place]);
  });

  it('a schema with a member more or less, deep inside, MUST be told from the type', async () => {
    const schema = await readSchema('award');
    const inside = schema.properties?.['results']?.items;
    const { value, ...less } = inside?.properties ?? {};
    const changed = (properties: Readonly<Record<string, Schema>>): Schema => ({
      ...schema,
      properties: {
        ...schema.properties,
        results: { type: 'array', items: { ...inside, properties } as Schema },
      },
    });
    const told = (root: Schema) => differences(shapeOfSchema(root, root), typed('Award'));
    expect(value).toBeDefined();
    expect(told(changed(inside?.properties ?? {}))).toEqual([]);
    expect(told(changed(less))).toEqual(['/results[]/value']);
    expect(told(changed({ ...inside?.properties, extra: { type: 'string' } }))).toEqual([
      '/results[]/extra',
    ]);
  });
});
