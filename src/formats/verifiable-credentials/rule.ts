import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Citation } from '../../foundation/report.js';
import type { Remark, Rule } from '../../foundation/rule.js';

/** Revision of the data model that a credential follows, by its first context. */
export type DataModel = '2.0' | '1.1';

/** What rules on the data model look at. */
export interface DataModelSubject {
  readonly credential: JsonObject;
  readonly model: DataModel;
}

/** A rule of the data model of Verifiable Credentials. */
export type DataModelRule = Rule<DataModelSubject>;

/** A section of the data model 2.0. */
export function dataModel(section: string, anchor: string): Citation {
  return citation('2.0', section, `vc-data-model-2.0/#${anchor}`);
}

/** A section of the data model 1.1. */
export function olderDataModel(section: string, anchor: string): Citation {
  return citation('1.1', section, `2022/REC-vc-data-model-20220303/#${anchor}`);
}

function citation(model: DataModel, section: string, path: string): Citation {
  const name = `W3C Verifiable Credentials Data Model ${model}`;
  return {
    source: { en: name, fr: name },
    section: { en: section, fr: section },
    url: `https://www.w3.org/TR/${path}`,
    confirmed: true,
  };
}

/** An absolute URL, as far as its form goes; what it leads to is not asked. */
export function isUrl(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

/** A remark on what does not hold. */
export function remark(pointer: JsonPointer, text: LocalText, hint?: LocalText): Remark {
  return { pointer, text, ...(hint && { hint }) };
}

export const NOT_A_URL: LocalText = {
  en: 'an absolute address (URL) is expected here',
  fr: 'une adresse absolue (URL) est attendue ici',
};
export const NOT_AN_OBJECT: LocalText = {
  en: 'an object is expected here',
  fr: 'un objet est attendu ici',
};
export const NO_TYPE: LocalText = {
  en: 'it does not say of which type it is',
  fr: 'le type n’est pas indiqué',
};
