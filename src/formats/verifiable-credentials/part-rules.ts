import type { JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import { valuesAt } from '../../foundation/json/values-at.js';
import type { Remark } from '../../foundation/rule.js';
import {
  type DataModelRule,
  dataModel,
  isUrl,
  NO_TYPE,
  NOT_A_URL,
  NOT_AN_OBJECT,
  olderDataModel,
  remark,
} from './rule.js';

interface PartKind {
  /** Code of the rule. */
  readonly id: string;
  /** Member of the credential. */
  readonly name: string;
  readonly section: string;
  readonly anchor: string;
  /** Whether it must have an id; where not, it may. */
  readonly named: boolean;
}

const PARTS: readonly PartKind[] = [
  {
    id: 'data-model.status',
    name: 'credentialStatus',
    section: '4.10 Status',
    anchor: 'status',
    named: false,
  },
  {
    id: 'data-model.schema',
    name: 'credentialSchema',
    section: '4.11 Data Schemas',
    anchor: 'data-schemas',
    named: true,
  },
  {
    id: 'data-model.refresh',
    name: 'refreshService',
    section: '5.4 Refreshing',
    anchor: 'refreshing',
    named: false,
  },
  {
    id: 'data-model.terms-of-use',
    name: 'termsOfUse',
    section: '5.5 Terms of Use',
    anchor: 'terms-of-use',
    named: false,
  },
  {
    id: 'data-model.evidence',
    name: 'evidence',
    section: '5.6 Evidence',
    anchor: 'evidence',
    named: false,
  },
  ...['confidenceMethod', 'renderMethod'].map((name) => ({
    id: 'data-model.reserved',
    name,
    section: '5.10 Reserved Extension Points',
    anchor: 'reserved-extension-points',
    named: false,
  })),
];

/** Each part of these kinds is an object that says its type, and whose id, where it has one, is an address. */
export const PART_RULES: readonly DataModelRule[] = PARTS.map(
  ({ id, name, section, anchor, named }) => ({
    id,
    severity: 'error',
    cites: dataModel(section, anchor),
    *check({ credential }) {
      for (const { value, pointer } of valuesAt(credential, name))
        if (isJsonObject(value)) yield* partRemarks(value, pointer, named);
        else yield remark(pointer, NOT_AN_OBJECT);
    },
  }),
);

function* partRemarks(part: JsonObject, pointer: JsonPointer, named: boolean): Iterable<Remark> {
  const types = asList<JsonValue>(memberOf(part, 'type'));
  if (types.length === 0 || !types.every(isTypeName)) yield remark(`${pointer}/type`, NO_TYPE);
  const id = memberOf(part, 'id');
  if (id === undefined ? named : !isUrl(id)) yield remark(`${pointer}/id`, NOT_A_URL);
}

function isTypeName(value: JsonValue): boolean {
  return typeof value === 'string' && value !== '';
}

/** Data model 1.1 asks for an id where 2.0 only allows one. */
export const NAMED_PART_RULES: readonly DataModelRule[] = [
  { name: 'credentialStatus', cites: olderDataModel('4.9 Status', 'status') },
  { name: 'refreshService', cites: olderDataModel('5.5 Refreshing', 'refreshing') },
].map(({ name, cites }) => ({
  id: 'data-model.part-id',
  severity: 'error',
  cites,
  *check({ credential, model }) {
    if (model !== '1.1') return;
    for (const { value, pointer } of valuesAt(credential, name))
      if (isJsonObject(value) && memberOf(value, 'id') === undefined)
        yield remark(`${pointer}/id`, NOT_A_URL);
  },
}));

/** "One or more": a list of none says neither that there are some nor that there are not. */
export const partsAreSome: DataModelRule = {
  id: 'data-model.empty',
  severity: 'warning',
  cites: dataModel('4.11 Data Schemas, 5.3 to 5.6', 'data-schemas'),
  *check({ credential }) {
    for (const name of PART_NAMES) {
      const member = memberOf(credential, name);
      if (Array.isArray(member) && member.length === 0) yield remark(`/${name}`, EMPTY);
    }
  },
};

const PART_NAMES = [...PARTS.map((part) => part.name), 'relatedResource'];

/** A resource is named once, by an address, with a digest of what stands there. */
export const resourcesAreNamed: DataModelRule = {
  id: 'data-model.related-resource',
  severity: 'error',
  cites: dataModel('5.3 Integrity of Related Resources', 'integrity-of-related-resources'),
  *check({ credential }) {
    const seen = new Set<JsonValue>();
    for (const { value, pointer } of valuesAt(credential, 'relatedResource')) {
      const id = memberOf(value, 'id');
      if (!isUrl(id)) yield remark(`${pointer}/id`, NOT_A_URL);
      if (id !== undefined && seen.has(id)) yield remark(`${pointer}/id`, TWICE);
      if (id !== undefined) seen.add(id);
      const digests = ['digestSRI', 'digestMultibase'].map((name) => memberOf(value, name));
      const given = digests.filter((digest) => digest !== undefined);
      const texts = given.every((digest) => typeof digest === 'string');
      if (given.length === 0 || !texts) yield remark(pointer, NO_DIGEST);
    }
  },
};

const EMPTY = {
  en: 'an empty list stands here: leave the member out',
  fr: 'une liste vide figure ici : omettre le membre',
};
const TWICE = {
  en: 'the same resource is named twice',
  fr: 'la même ressource est nommée deux fois',
};
const NO_DIGEST = {
  en: 'no digest says what stands at the address',
  fr: 'aucune empreinte ne dit ce qui figure à l’adresse',
};
