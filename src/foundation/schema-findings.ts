import type { JsonPointer } from './json/pointer.js';
import { appendPointer } from './json/pointer.js';
import type { LocalText } from './locale.js';
import { nearest } from './nearest.js';
import type { Finding } from './report.js';

/** What a compiled JSON Schema validator says of one place (the part of ajv's error object that is used). */
export interface SchemaError {
  /** Place in the document (RFC 6901). */
  readonly instancePath: JsonPointer;
  /** Place in the schema. */
  readonly schemaPath: string;
  /** Keyword that did not hold. */
  readonly keyword: string;
  /** Details, by keyword. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema object the keyword stands in, where the validator keeps it. */
  readonly propertyName?: string;
}

/** A validator made of a JSON Schema at build time. */
export interface SchemaValidator {
  (value: unknown): boolean;
  /** Problems of the last call, or nothing when there were none. */
  errors?: readonly SchemaError[] | null;
}

/** A compiled schema: its validator and every member name it knows. */
export interface CompiledSchema {
  /** The validator. */
  readonly validate: SchemaValidator;
  /** Names of members, for suggestions after a slip of the pen. */
  readonly members: readonly string[];
}

/** Every place where a value does not follow a schema, as findings with the code `shape.<what>`. */
export function schemaFindings(
  { validate, members }: CompiledSchema,
  value: unknown,
): readonly Finding[] {
  if (validate(value)) return [];
  const findings = (validate.errors ?? [])
    .filter(isTelling)
    .map((error) => toFinding(error, members));
  // A union and the branch that was tried both name the type: the first, which names all of them, is enough.
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.code} ${finding.pointer}`;
    if (!first.has(place)) first.set(place, finding);
  }
  return [...first.values()];
}

/** `if` repeats what its branch said; `propertyNames` repeats what the name's own schema said. */
function isTelling({ keyword }: SchemaError): boolean {
  return keyword !== 'if' && keyword !== 'propertyNames';
}

function toFinding(error: SchemaError, members: readonly string[]): Finding {
  const words = SAY[error.keyword] ?? sayNotAllowed;
  return { severity: 'error', ...words(error, members) };
}

const QUOTE_IT = {
  en: 'in YAML, put a text that looks like a number, a date or true/false in quotes',
  fr: 'en YAML, mettre entre guillemets un texte qui ressemble à un nombre, une date ou true/false',
};

type Words = Omit<Finding, 'severity'>;

const SAY: Readonly<Record<string, (error: SchemaError, members: readonly string[]) => Words>> = {
  required: ({ instancePath, params }) => ({
    code: 'shape.required',
    pointer: appendPointer(instancePath, String(params['missingProperty'])),
    message: {
      en: `the member "${params['missingProperty']}" is missing`,
      fr: `le membre « ${params['missingProperty']} » manque`,
    },
  }),
  additionalProperties: ({ instancePath, params }, members) => ({
    code: 'shape.unknown-member',
    pointer: appendPointer(instancePath, String(params['additionalProperty'])),
    message: {
      en: `the member "${params['additionalProperty']}" is not known here`,
      fr: `le membre « ${params['additionalProperty']} » n’est pas connu ici`,
    },
    hint: suggestion(String(params['additionalProperty']), members),
  }),
  type: ({ instancePath, params }) => ({
    code: 'shape.type',
    pointer: instancePath,
    message: typeMessage(params['type']),
    ...([params['type']].flat().includes('string') && { hint: QUOTE_IT }),
  }),
  enum: ({ instancePath, params }) => ({
    code: 'shape.enum',
    pointer: instancePath,
    message: {
      en: 'this value is not one of those allowed',
      fr: 'cette valeur n’est pas parmi celles permises',
    },
    hint: oneOf(params['allowedValues']),
  }),
  const: ({ instancePath, params }) => ({
    code: 'shape.enum',
    pointer: instancePath,
    message: {
      en: 'this value is not the one allowed',
      fr: 'cette valeur n’est pas celle permise',
    },
    hint: oneOf([params['allowedValue']]),
  }),
  pattern: ({ instancePath, schemaPath, propertyName }) => ({
    ...patternWords(schemaPath),
    pointer: propertyName === undefined ? instancePath : appendPointer(instancePath, propertyName),
  }),
  minimum: ({ instancePath, params }) =>
    bound('shape.minimum', instancePath, 'least', 'moins', params['limit']),
  maximum: ({ instancePath, params }) =>
    bound('shape.maximum', instancePath, 'most', 'plus', params['limit']),
  minItems: ({ instancePath }) => ({ ...EMPTY, pointer: instancePath }),
  minProperties: ({ instancePath }) => ({ ...EMPTY, pointer: instancePath }),
  minLength: ({ instancePath }) => ({ ...EMPTY, pointer: instancePath }),
  uniqueItems: ({ instancePath, params }) => ({
    code: 'shape.duplicate',
    pointer: appendPointer(instancePath, Number(params['i'])),
    message: { en: 'the same value stands here twice', fr: 'la même valeur figure ici deux fois' },
  }),
};

const EMPTY = {
  code: 'shape.empty',
  message: { en: 'nothing is written here', fr: 'rien n’est écrit ici' },
  hint: { en: 'fill it in, or leave the member out', fr: 'le compléter, ou retirer le membre' },
} as const;

function sayNotAllowed({ instancePath }: SchemaError): Words {
  return {
    code: 'shape.not-allowed',
    pointer: instancePath,
    message: { en: 'this value is not allowed here', fr: 'cette valeur n’est pas permise ici' },
  };
}

const TYPE_NAMES: Readonly<Record<string, LocalText>> = {
  string: { en: 'a text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  integer: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'a group of members', fr: 'un groupe de membres' },
};

function typeMessage(type: unknown): LocalText {
  const names = [type]
    .flat()
    .map((name) => TYPE_NAMES[String(name)] ?? { en: String(name), fr: String(name) });
  const [en, fr] = [
    names.map((name) => name.en).join(' or '),
    names.map((name) => name.fr).join(' ou '),
  ];
  return { en: `${en} is expected here`, fr: `${fr} est attendu ici` };
}

/** Named patterns of our schemas (`#/$defs/<name>/pattern`) and what they ask for. */
const PATTERNS: Readonly<Record<string, { readonly code: string; readonly what: LocalText }>> = {
  iri: {
    code: 'shape.iri',
    what: {
      en: 'an absolute IRI is expected here, such as https://univ.example/micro/soil-health',
      fr: 'un IRI absolu est attendu ici, comme https://univ.example/micro/sante-des-sols',
    },
  },
  link: {
    code: 'shape.link',
    what: {
      en: 'a web address (https://…) is expected here',
      fr: 'une adresse web (https://…) est attendue ici',
    },
  },
  'picture-address': {
    code: 'shape.link',
    what: {
      en: 'a web address or a data: IRI of a PNG or SVG is expected here',
      fr: 'une adresse web ou un IRI data: d’un PNG ou SVG est attendu ici',
    },
  },
  language: {
    code: 'shape.language',
    what: {
      en: 'a language tag is expected here, such as fr, en or pt-BR',
      fr: 'une étiquette de langue est attendue ici, comme fr, en ou pt-BR',
    },
  },
  text: { code: 'shape.empty', what: EMPTY.message },
  token: {
    code: 'shape.token',
    what: {
      en: 'a short name is expected here: a letter, then letters, digits, dots, hyphens or underscores',
      fr: 'un nom court est attendu ici : une lettre, puis lettres, chiffres, points, tirets ou soulignés',
    },
  },
  country: {
    code: 'shape.country',
    what: {
      en: 'a country code of two capital letters is expected here (ISO 3166-1 alpha-2), such as FR',
      fr: 'un code pays de deux lettres majuscules est attendu ici (ISO 3166-1 alpha-2), comme FR',
    },
  },
  identifierType: {
    code: 'shape.identifier-type',
    what: {
      en: 'a term of the Open Badges identifier types is expected here, or ext: and a name, such as ext:SIRET',
      fr: 'un terme des types d’identifiant d’Open Badges est attendu ici, ou ext: et un nom, comme ext:SIRET',
    },
  },
};

function patternWords(schemaPath: string): Omit<Words, 'pointer'> {
  const name = schemaPath.split('/').at(-2) ?? '';
  const known = Object.hasOwn(PATTERNS, name) ? PATTERNS[name] : undefined;
  if (known) return { code: known.code, message: known.what };
  return {
    code: 'shape.pattern',
    message: {
      en: 'this text does not have the expected form',
      fr: 'ce texte n’a pas la forme attendue',
    },
  };
}

function bound(
  code: string,
  pointer: JsonPointer,
  least: string,
  moins: string,
  limit: unknown,
): Words {
  return {
    code,
    pointer,
    message: {
      en: `at ${least} ${limit} is expected here`,
      fr: `au ${moins} ${limit} est attendu ici`,
    },
  };
}

function oneOf(values: unknown): LocalText {
  const list = [values].flat().join(', ');
  return { en: `one of: ${list}`, fr: `au choix : ${list}` };
}

function suggestion(name: string, members: readonly string[]): LocalText {
  const [guess] = nearest(name, members);
  return guess === undefined || guess === name
    ? { en: 'check its spelling and its place', fr: 'vérifier son orthographe et sa place' }
    : { en: `did you mean "${guess}"?`, fr: `vouliez-vous dire « ${guess} » ?` };
}
