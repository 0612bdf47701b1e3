import type { JsonPointer } from './json/pointer.js';
import { appendPointer } from './json/pointer.js';
import type { JsonObject } from './json/values.js';
import type { LocalText } from './locale.js';
import { nearest } from './nearest.js';
import type { Finding } from './report.js';
import { type ExplainedError, explainedErrors, type SchemaError } from './schema-errors.js';

/** A schema that was written out as code when this library was made. */
export interface CompiledSchema {
  /** Whether it accepts a value. */
  readonly accepts: (value: unknown) => boolean;
  /** The schema as JSON: it is read when there is something to say. */
  readonly schema: string;
}

/** More is of no use to a reader, and whoever hands a document in must not decide how many are put into words. */
const MOST_FINDINGS = 1000;

/**
 * The places where a value does not follow a schema, or a part of it, a thousand at most, as findings with the code
 * `shape.<what>`.
 */
export function schemaFindings(
  { accepts, schema }: CompiledSchema,
  value: unknown,
  part?: string,
): readonly Finding[] {
  if (accepts(value)) return [];
  const read: JsonObject = JSON.parse(schema);
  const findings = explainedErrors(read, value, part).slice(0, MOST_FINDINGS).map(toFinding);
  // A union and the branch that was tried both name the type: the first, which names all of them, is enough.
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.code} ${finding.pointer}`;
    if (!first.has(place)) first.set(place, finding);
  }
  return first.size === 0 ? [REFUSED] : [...first.values()];
}

/** What is not accepted is wrong, whether it can be said why or not. */
const NOT_ALLOWED = {
  code: 'shape.not-allowed',
  message: { en: 'this value is not allowed here', fr: 'cette valeur n’est pas permise ici' },
} as const;
const REFUSED: Finding = { severity: 'error', pointer: '', ...NOT_ALLOWED };

function toFinding({ error, known = [] }: ExplainedError): Finding {
  const words = SAY[error.keyword] ?? sayNotAllowed;
  return { severity: 'error', ...words(error, known) };
}

const TYPE_HINTS: Readonly<Record<string, LocalText>> = {
  string: {
    en: 'in YAML, put a text that looks like a number, a date or true/false in quotes',
    fr: 'en YAML, mettre entre guillemets un texte qui ressemble à un nombre, une date ou true/false',
  },
  object: {
    en: 'write its members by name: `{ name: … }`',
    fr: 'écrire ses membres par leur nom : `{ nom: … }`',
  },
  array: {
    en: 'write a list, even of one: `[…]`',
    fr: 'écrire une liste, même d’un seul élément : `[…]`',
  },
  number: {
    en: 'write digits without quotes, decimals after a point: `1.5`',
    fr: 'écrire des chiffres sans guillemets, les décimales après un point : `1.5`',
  },
  integer: {
    en: 'write digits alone, without quotes or decimals: `2`',
    fr: 'écrire des chiffres seuls, sans guillemets ni décimales : `2`',
  },
};

/** Where an object stands that may be a text per language, which people write as one text. */
const OR_PER_LANGUAGE: LocalText = {
  en: 'write its members by name; a text stands per language: `{ en: … }`',
  fr: 'écrire ses membres par leur nom ; un texte figure par langue : `{ fr: … }`',
};

/** A part of a schema that is a schema of its own, as texts per language are, has no other path; the whole document has it too. */
function mayBePerLanguage({ instancePath, schemaPath }: SchemaError): boolean {
  return instancePath !== '' && schemaPath === '#/type';
}

function hintForType(error: SchemaError): LocalText {
  const types = [error.params['type']].flat().map(String);
  if (types.includes('object') && mayBePerLanguage(error)) return OR_PER_LANGUAGE;
  const known = types.map((type) => TYPE_HINTS[type]);
  // Where an object will do besides, the object is what people mean to write.
  return known.findLast((hint) => hint !== undefined) ?? TYPE_HINTS['object'] ?? EMPTY.hint;
}

type Words = Omit<Finding, 'severity'>;

const SAY: Readonly<Record<string, (error: SchemaError, known: readonly string[]) => Words>> = {
  required: ({ instancePath, params }) => ({
    code: 'shape.required',
    pointer: appendPointer(instancePath, String(params['missingProperty'])),
    message: {
      en: `"${params['missingProperty']}" is missing`,
      fr: `« ${params['missingProperty']} » manque`,
    },
    hint: {
      en: `add \`${params['missingProperty']}: …\``,
      fr: `ajouter \`${params['missingProperty']}: …\``,
    },
  }),
  additionalProperties: ({ instancePath, params }, known) => ({
    code: 'shape.unknown-member',
    pointer: appendPointer(instancePath, String(params['additionalProperty'])),
    message: {
      en: `"${params['additionalProperty']}" is not known here`,
      fr: `« ${params['additionalProperty']} » n’est pas connu ici`,
    },
    hint: suggestion(String(params['additionalProperty']), known),
  }),
  type: (error) => ({
    code: 'shape.type',
    pointer: error.instancePath,
    message: typeMessage(error.params['type']),
    hint: hintForType(error),
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
  maxItems: ({ instancePath, params }) => ({
    code: 'shape.too-many',
    pointer: instancePath,
    message: {
      en: `at most ${params['limit']} may stand here`,
      fr: `il peut y en avoir ici au plus ${params['limit']}`,
    },
  }),
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
  return { ...NOT_ALLOWED, pointer: instancePath };
}

const TYPE_NAMES: Readonly<Record<string, LocalText>> = {
  string: { en: 'a text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  integer: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'an object', fr: 'un objet' },
};

function typeMessage(type: unknown): LocalText {
  const names = [type]
    .flat()
    .map((name) => TYPE_NAMES[String(name)] ?? { en: String(name), fr: String(name) });
  return {
    en: `${names.map((name) => name.en).join(' or ')} is expected here`,
    fr: `il faut ici ${names.map((name) => name.fr).join(' ou ')}`,
  };
}

interface NamedPattern {
  readonly code: string;
  readonly what: LocalText;
  readonly hint?: LocalText;
}

/** Named patterns of our schemas (`#/$defs/<name>/pattern`) and what they ask for. */
const PATTERNS: Readonly<Record<string, NamedPattern>> = {
  iri: {
    code: 'shape.iri',
    what: {
      en: 'an absolute address without spaces (an IRI) is expected here',
      fr: 'il faut ici une adresse absolue sans espaces (un IRI)',
    },
    hint: {
      en: 'write it whole: `https://univ.example/micro/soil-health`, `urn:…` or `did:…`',
      fr: 'l’écrire entière : `https://univ.example/micro/sante-des-sols`, `urn:…` ou `did:…`',
    },
  },
  link: {
    code: 'shape.link',
    what: {
      en: 'a web address (https://…) is expected here',
      fr: 'il faut ici une adresse web (https://…)',
    },
  },
  'picture-address': {
    code: 'shape.link',
    what: {
      en: 'a web address or a data: IRI of a PNG or SVG is expected here',
      fr: 'il faut ici une adresse web ou un IRI data: d’un PNG ou SVG',
    },
  },
  language: {
    code: 'shape.language',
    what: {
      en: 'a language tag is expected here',
      fr: 'il faut ici une étiquette de langue',
    },
    hint: { en: 'write `fr`, `en` or `pt-BR`', fr: 'écrire `fr`, `en` ou `pt-BR`' },
  },
  text: { code: 'shape.empty', what: EMPTY.message, hint: EMPTY.hint },
  token: {
    code: 'shape.token',
    what: {
      en: 'a short name is expected here: a letter, then letters, digits, dots, hyphens or underscores',
      fr: 'il faut ici un nom court : une lettre, puis lettres, chiffres, points, tirets ou soulignés',
    },
  },
  country: {
    code: 'shape.country',
    what: {
      en: 'a country code of two capital letters (ISO 3166-1 alpha-2) is expected here',
      fr: 'il faut ici un code pays de deux lettres majuscules (ISO 3166-1 alpha-2)',
    },
    hint: { en: 'write `FR`', fr: 'écrire `FR`' },
  },
  identifierType: {
    code: 'shape.identifier-type',
    what: {
      en: 'a term of the Open Badges identifier types is expected here, or ext: and a name, such as ext:SIRET',
      fr: 'il faut ici un terme des types d’identifiant d’Open Badges, ou ext: et un nom, comme ext:SIRET',
    },
    hint: {
      en: 'for a student number write `sisSourcedId`, for the number in a learning platform `ltiUserId`, for one of your own `ext:INE`',
      fr: 'pour un numéro d’étudiant écrire `sisSourcedId`, pour celui d’une plateforme `ltiUserId`, pour un numéro propre `ext:INE`',
    },
  },
};

function patternWords(schemaPath: string): Omit<Words, 'pointer'> {
  const name = schemaPath.split('/').at(-2) ?? '';
  const known = Object.hasOwn(PATTERNS, name) ? PATTERNS[name] : undefined;
  if (known)
    return { code: known.code, message: known.what, ...(known.hint && { hint: known.hint }) };
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
      en: `a number of at ${least} ${limit} is expected here`,
      fr: `il faut ici un nombre d’au ${moins} ${limit}`,
    },
    hint: limit === 1 && code === 'shape.maximum' ? AS_SHARE : CORRECT,
  };
}

const CORRECT: LocalText = { en: 'correct the number', fr: 'corriger le nombre' };
/** Our schemas let nothing but shares be 1 at most. */
const AS_SHARE: LocalText = {
  en: 'write a share of the whole: 40 % is `0.4`',
  fr: 'écrire une part du tout : 40 % s’écrit `0.4`',
};

function oneOf(values: unknown): LocalText {
  const list = [values].flat().join(', ');
  return { en: `one of: ${list}`, fr: `au choix : ${list}` };
}

/** In YAML, `{ min: 4,5 }` is 4, and something without a value that is called 5. */
const DECIMAL_COMMA: LocalText = {
  en: 'where it belongs to a number before it, write the decimals after a point: `4.5`',
  fr: 'si cela fait partie du nombre qui précède, écrire les décimales après un point : `4.5`',
};

function suggestion(name: string, members: readonly string[]): LocalText {
  if (/^\d+$/.test(name)) return DECIMAL_COMMA;
  const [guess] = nearest(name, members);
  return guess === undefined || guess === name
    ? { en: 'check its spelling and its place', fr: 'vérifier son orthographe et sa place' }
    : { en: `did you mean "${guess}"?`, fr: `vouliez-vous dire « ${guess} » ?` };
}
