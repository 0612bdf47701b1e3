import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { Check, Finding } from '../foundation/report.js';
import { asFinding, failed, finding, indeterminate, passed } from './outcomes.js';
import { NAMING, PLAIN, valuesIn, workOf } from './schema-work.js';
import type { Session } from './session.js';

const ID = 'credential.schema';
const MAX_BYTES = 262_144;
const MAX_FINDINGS = 20;
/** Parts of the schema times values of the credential: some tenths of a second at most. */
const MAX_WORK = 5_000_000;

/** A schema that a credential names, with where it does. */
export interface NamedSchema {
  readonly url: string;
  readonly pointer: JsonPointer;
  readonly document: JsonObject;
}

/**
 * Fetches a schema and holds a credential against it. A schema is somebody else's program: it may refer to no other, and
 * its patterns, which could keep a verifier busy for years, are left out and said to be. So are formats, and the
 * comparison of every item with every other.
 *
 * @see https://www.w3.org/TR/vc-json-schema/
 */
export async function holdsAgainst(named: NamedSchema, session: Session): Promise<Check> {
  const { url, pointer, document } = named;
  const at = appendPointer(pointer, 'id');
  try {
    const { bytes } = await session.fetch({ url, purpose: 'schema', maxBytes: MAX_BYTES });
    const schema = readSchema(bytes);
    const errors = await errorsUnder(schema, document);
    if (errors === undefined)
      return indeterminate(ID, finding('warning', 'schema.not-usable', at, NOT_USABLE));
    if (holdsPatterns(schema)) {
      // What fails without its patterns may hold with them: under `not`, or where they say which members there may be.
      const doubts = errors.map((error) => ({ ...error, severity: 'warning' as const }));
      const patterns = finding('warning', 'schema.patterns', at, PATTERNS);
      return indeterminate(ID, patterns, ...doubts);
    }
    return errors.length > 0 ? failed(ID, ...errors.slice(0, MAX_FINDINGS)) : passed(ID);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const why = asFinding(error);
    return indeterminate(ID, finding('warning', 'schema.not-fetched', at, NOT_FETCHED, why.hint));
  }
}

function readSchema(bytes: Uint8Array): JsonObject {
  const text = new TextDecoder().decode(bytes);
  const schema = parseJsonStrictly(text, { maxBytes: MAX_BYTES, maxDepth: 64 });
  if (isJsonObject(schema)) return schema;
  throw new MicrocertError('ERR_JSON_VALUE');
}

type Compile = (
  schema: object,
) => ((data: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };

interface SchemaError {
  readonly instancePath: string;
}

/** What does not hold, by the place in the credential; nothing when the schema cannot be used. */
async function errorsUnder(
  schema: JsonObject,
  document: JsonObject,
): Promise<readonly Finding[] | undefined> {
  if (workOf(schema) * valuesIn(document) > MAX_WORK) return undefined;
  try {
    const validate = (await compilerFor(schema))(withoutPatterns(schema) as object);
    if (validate(document)) return [];
    return (validate.errors ?? []).map(({ instancePath }) =>
      finding('error', 'schema.violated', instancePath, VIOLATED),
    );
  } catch {
    return undefined; // no schema, a reference to another one, or a page that forbids compiling
  }
}

async function compilerFor({ $schema }: JsonObject): Promise<Compile> {
  const options = {
    allErrors: false,
    strict: false,
    validateFormats: false,
    logger: false,
  } as const;
  const draft = typeof $schema === 'string' ? $schema : '';
  const ajv = draft.includes('draft-07')
    ? new (await import('ajv')).Ajv(options)
    : draft.includes('2019-09')
      ? new (await import('ajv/dist/2019.js')).Ajv2019(options)
      : new (await import('ajv/dist/2020.js')).Ajv2020(options);
  return (schema) => ajv.compile(schema) as ReturnType<Compile>;
}

const PATTERN_KEYWORDS = ['pattern', 'patternProperties', 'format', 'uniqueItems'];

function holdsPatterns(schema: JsonValue): boolean {
  return JSON.stringify(withoutPatterns(schema)) !== JSON.stringify(schema);
}

function withoutPatterns(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(withoutPatterns);
  if (!isJsonObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([name]) => !PATTERN_KEYWORDS.includes(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, partOf(name, member)]));
}

function partOf(keyword: string, value: JsonValue): JsonValue {
  if (PLAIN.has(keyword)) return value;
  if (!NAMING.has(keyword) || !isJsonObject(value)) return withoutPatterns(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withoutPatterns(part)]),
  );
}

const VIOLATED = {
  en: 'this does not hold against the schema that the credential names',
  fr: 'ceci ne respecte pas le schéma que désigne le justificatif',
};
const NOT_USABLE = {
  en: 'what stands at the address of the schema cannot be used as one by itself',
  fr: 'ce qui figure à l’adresse du schéma n’est pas utilisable seul comme schéma',
};
const NOT_FETCHED = {
  en: 'the credential names a schema that could not be had, so it was not held against it',
  fr: 'le justificatif désigne un schéma qui n’a pu être obtenu : il n’a pas été confronté à lui',
};
const PATTERNS = {
  en: 'the schema asks for patterns or formats, which are not looked at: whether it holds stays open',
  fr: 'le schéma demande des motifs ou formats, qui ne sont pas examinés : son respect reste indéterminé',
};
