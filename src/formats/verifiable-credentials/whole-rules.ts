import type { JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { placeOf, valuesAt } from '../../foundation/json/values-at.js';
import type { Remark } from '../../foundation/rule.js';
import { parseDateTime } from '../../foundation/time.js';
import { CREDENTIALS_V1, CREDENTIALS_V2 } from '../../linked-data/context-urls.js';
import { type DataModelRule, dataModel, isUrl, NOT_A_URL, NOT_AN_OBJECT, remark } from './rule.js';

/** The first context says which data model the credential follows; a second one beside it would mix the two. */
export const contextsNameOneModel: DataModelRule = {
  id: 'data-model.context',
  severity: 'error',
  cites: dataModel('4.3 Contexts', 'contexts'),
  *check({ credential }) {
    const contexts = asList<JsonValue>(memberOf(credential, '@context'));
    if (!isModel(contexts[0])) yield remark('/@context', FIRST, FIRST_HINT);
    if (contexts.some((context, index) => index > 0 && isModel(context)))
      yield remark('/@context', MIXED);
    for (let index = 0; index < contexts.length; index += 1) {
      const context = contexts[index];
      if (!isUrl(context) && !isJsonObject(context))
        yield remark(placeOf(credential, '@context', index), NOT_A_CONTEXT);
    }
  },
};

/** An ordered set in JSON is a list; readers that ask for one exist. */
export const contextsAreListed: DataModelRule = {
  id: 'data-model.context-list',
  severity: 'warning',
  cites: dataModel('4.3 Contexts', 'contexts'),
  *check({ credential, model }) {
    const listed = model === '1.1' || typeof memberOf(credential, '@context') !== 'string';
    if (!listed) yield remark('/@context', NOT_LISTED);
  },
};

function isModel(context: JsonValue | undefined): boolean {
  return context === CREDENTIALS_V2 || context === CREDENTIALS_V1;
}

/**
 * Dates of the older model in a credential of the newer one are read by some and passed over by others. The older model
 * keeps a place for the newer dates: there all of them count.
 */
export const membersOfOneModel: DataModelRule = {
  id: 'data-model.mixed',
  severity: 'error',
  cites: dataModel('4.9 Validity Period', 'validity-period'),
  *check({ credential, model }) {
    if (model !== '2.0') return;
    for (const name of OLDER_DATES)
      if (memberOf(credential, name) !== undefined) yield remark(`/${name}`, OF_OTHER_MODEL);
  },
};

const OLDER_DATES = ['issuanceDate', 'expirationDate'];

/** The id names the credential: one address, or none. */
export const idIsUrl: DataModelRule = {
  id: 'data-model.id',
  severity: 'error',
  cites: dataModel('4.4 Identifiers', 'identifiers'),
  *check({ credential }) {
    const id = memberOf(credential, 'id');
    if (id !== undefined && !isUrl(id)) yield remark('/id', NOT_A_URL);
    for (const { value, pointer } of valuesAt(credential, 'credentialSubject')) {
      const named = memberOf(value, 'id');
      if (named !== undefined && !isUrl(named)) yield remark(`${pointer}/id`, NOT_A_URL);
    }
  },
};

/** Types are texts, and one of them says that this is a credential. */
export const typeIsCredential: DataModelRule = {
  id: 'data-model.type',
  severity: 'error',
  cites: dataModel('4.5 Types', 'types'),
  *check({ credential }) {
    const types = asList<JsonValue>(memberOf(credential, 'type'));
    if (!types.includes('VerifiableCredential'))
      yield types.includes('VerifiablePresentation')
        ? remark('/type', A_PRESENTATION, ASK_OF_PRESENTATIONS)
        : remark('/type', NO_CREDENTIAL);
    for (let index = 0; index < types.length; index += 1)
      if (typeof types[index] !== 'string' || types[index] === '')
        yield remark(placeOf(credential, 'type', index), NOT_A_TYPE);
  },
};

/** Names and descriptions are texts, plain or in several languages. */
export const namesAreTexts: DataModelRule = {
  id: 'data-model.name',
  severity: 'error',
  cites: dataModel('4.6 Names and Descriptions', 'names-and-descriptions'),
  *check({ credential, model }) {
    if (model === '1.1') return; // it leaves their meaning to other contexts
    const issuer = memberOf(credential, 'issuer');
    yield* textRemarks(credential, '');
    if (isJsonObject(issuer)) yield* textRemarks(issuer, '/issuer');
  },
};

function* textRemarks(node: JsonObject, at: JsonPointer): Iterable<Remark> {
  for (const name of ['name', 'description'])
    for (const { value, pointer } of valuesAt(node, name, at))
      if (!isText(value)) yield remark(pointer, NOT_A_TEXT);
}

/**
 * A text, or an object with a text, its language and its direction, and nothing else.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#language-and-base-direction
 */
function isText(value: JsonValue): boolean {
  if (typeof value === 'string') return true;
  if (!isJsonObject(value) || stringMember(value, '@value') === undefined) return false;
  return Object.entries(value).every(
    ([name, member]) => LANGUAGE_VALUE.get(name)?.(member) === true,
  );
}

const LANGUAGE_VALUE: ReadonlyMap<string, (member: JsonValue | undefined) => boolean> = new Map([
  ['@value', (member) => typeof member === 'string'],
  [
    '@language',
    (member) => typeof member === 'string' && /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(member),
  ],
  ['@direction', (member) => member === 'ltr' || member === 'rtl'],
] satisfies [string, (member: JsonValue | undefined) => boolean][]);

/** Whoever issued it is named by an address. */
export const issuerIsNamed: DataModelRule = {
  id: 'data-model.issuer',
  severity: 'error',
  cites: dataModel('4.7 Issuer', 'issuer'),
  *check({ credential }) {
    const issuer = memberOf(credential, 'issuer');
    const id = isJsonObject(issuer) ? memberOf(issuer, 'id') : issuer;
    if (!isUrl(id)) yield remark(isJsonObject(issuer) ? '/issuer/id' : '/issuer', NOT_A_URL);
  },
};

/** There is somebody or something that the credential is about, and something is said of it. */
export const subjectSaysSomething: DataModelRule = {
  id: 'data-model.subject',
  severity: 'error',
  cites: dataModel('4.8 Credential Subject', 'credential-subject'),
  *check({ credential }) {
    const subjects = valuesAt(credential, 'credentialSubject');
    if (subjects.length === 0) yield remark('/credentialSubject', NO_SUBJECT);
    for (const { value, pointer } of subjects) {
      if (!isJsonObject(value)) yield remark(pointer, NOT_AN_OBJECT);
      else if (Object.keys(value).every((name) => name === 'id'))
        yield remark(pointer, EMPTY_SUBJECT);
    }
  },
};

/** Dates have a time and a zone, exist, and come in order. Data model 1.1 asks for the date of issuance. */
export const datesInOrder: DataModelRule = {
  id: 'data-model.dates',
  severity: 'error',
  cites: dataModel('4.9 Validity Period', 'validity-period'),
  *check({ credential, model }) {
    yield* periodRemarks(credential, 'validFrom', 'validUntil');
    if (model === '2.0') return;
    yield* periodRemarks(credential, 'issuanceDate', 'expirationDate');
    if (memberOf(credential, 'issuanceDate') === undefined)
      yield remark('/issuanceDate', NO_ISSUANCE);
  },
};

function* periodRemarks(credential: JsonObject, from: string, until: string): Iterable<Remark> {
  const [start, end] = [dateAt(credential, from), dateAt(credential, until)];
  if (start === 'none') yield remark(`/${from}`, NOT_A_DATE);
  if (end === 'none') yield remark(`/${until}`, NOT_A_DATE);
  if (typeof start === 'number' && typeof end === 'number' && start > end)
    yield remark(`/${until}`, BACKWARDS);
}

/** The instant of a date; nothing where the member is not there, `none` where it is no date. */
function dateAt(credential: JsonObject, name: string): number | 'none' | undefined {
  const value = memberOf(credential, name);
  if (value === undefined) return undefined;
  return (typeof value === 'string' ? parseDateTime(value) : undefined) ?? 'none';
}

const FIRST_HINT = {
  en: `it should be ${CREDENTIALS_V2}`,
  fr: `il devrait être ${CREDENTIALS_V2}`,
};
const FIRST = {
  en: 'the first context is not the one of Verifiable Credentials',
  fr: 'le premier contexte n’est pas celui des Verifiable Credentials',
};
const MIXED = {
  en: 'the contexts of two data models stand side by side',
  fr: 'les contextes de deux modèles de données se côtoient',
};
const NOT_A_CONTEXT = {
  en: 'a context is an absolute address (URL), or an object',
  fr: 'un contexte est une adresse absolue (URL) ou un objet',
};
const NOT_LISTED = {
  en: 'contexts are written as a list, even a single one',
  fr: 'les contextes s’écrivent en liste, même s’il n’y en a qu’un',
};
const OF_OTHER_MODEL = {
  en: 'this member belongs to the other data model',
  fr: 'ce membre appartient à l’autre modèle de données',
};
const NO_CREDENTIAL = {
  en: 'its types do not include VerifiableCredential',
  fr: 'ses types ne comprennent pas VerifiableCredential',
};
const A_PRESENTATION = {
  en: 'this is a presentation of credentials, not a credential',
  fr: 'ceci est une présentation de justificatifs, et non un justificatif',
};
const ASK_OF_PRESENTATIONS = {
  en: 'verify it with verifyPresentation of microcert/presenting, and the challenge that the holder was given',
  fr: 'la vérifier avec verifyPresentation de microcert/presenting, et le défi posé au détenteur',
};
const NOT_A_TYPE = { en: 'a type is a text', fr: 'un type est un texte' };
const NOT_A_TEXT = {
  en: 'a text is expected here, or an object with a text and its language',
  fr: 'un texte est attendu ici, ou un objet avec un texte et sa langue',
};
const NO_SUBJECT = {
  en: 'it does not say whom or what it is about',
  fr: 'il ne dit pas sur qui ou sur quoi il porte',
};
const EMPTY_SUBJECT = {
  en: 'nothing is said of the subject',
  fr: 'rien n’est dit du sujet',
};
const NOT_A_DATE = {
  en: 'this is not a date the calendar knows, with time and zone',
  fr: 'ce n’est pas une date du calendrier avec heure et fuseau',
};
const BACKWARDS = {
  en: 'the credential ends before it begins',
  fr: 'le justificatif prend fin avant de commencer',
};
const NO_ISSUANCE = {
  en: 'the date of issuance is missing',
  fr: 'la date d’émission manque',
};
