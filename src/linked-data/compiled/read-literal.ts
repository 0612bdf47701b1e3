import { canonicalJson } from '../../foundation/encodings/jcs.js';
import type { JsonValue } from '../../foundation/json/values.js';
import { iriToken, textToken } from '../rdfc10/n-quads.js';
import { handBack } from './outside-subset.js';
import { type ReadValue, UNLIKE } from './quads.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const XSD_DOUBLE = `${XSD}double`;
const XSD_STRING = `${XSD}string`;
const RDF_LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const RDF_JSON = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON';
const I18N = 'https://www.w3.org/ns/i18n#';
const BCP47 = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/**
 * A text, number or boolean of a datatype, or of the one that goes without saying.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#object-to-rdf-conversion
 */
export function literal(value: JsonValue, datatype?: string): ReadValue {
  if (typeof value === 'boolean')
    return typed(String(value), datatype ?? `${XSD}boolean`, `boolean ${datatype}`);
  if (typeof value === 'number') return numeric(value, datatype);
  if (typeof value !== 'string') return handBack();
  // Step 10 as the complete processor has it: a text of this type is put into its canonical form too.
  if (datatype === XSD_DOUBLE)
    return typed(exponential(Number.parseFloat(value)), datatype, UNLIKE);
  return datatype === undefined
    ? { token: textToken(value), kind: 'text' }
    : typed(value, datatype, 'typed');
}

/** A number as ECMAScript prints it, or in the canonical form of a double. */
function numeric(value: number, datatype: string | undefined): ReadValue {
  const kind = `number ${value} ${datatype}`;
  const isDouble = String(value).includes('.') || Math.abs(value) >= 1e21;
  if (isDouble || datatype === XSD_DOUBLE)
    return typed(exponential(value), datatype ?? XSD_DOUBLE, kind);
  return typed(value.toFixed(0), datatype ?? `${XSD}integer`, kind);
}

function exponential(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}

function typed(text: string, datatype: string, kind: string): ReadValue {
  if (datatype === XSD_STRING) return { token: textToken(text), kind };
  // A text in a language, but in none.
  if (datatype === RDF_LANG_STRING) return handBack();
  return { token: `${textToken(text)}^^${iriToken(datatype)}`, kind };
}

/** A text in a language. */
export function inLanguage(text: string, tag: string): ReadValue {
  return { token: `${textToken(text)}@${languageOf(tag)}`, kind: 'text' };
}

function languageOf(tag: string): string {
  return BCP47.test(tag) ? tag.toLowerCase() : handBack();
}

/** A text with a base direction, in a language or in none. */
export function inDirection(
  text: string,
  direction: JsonValue,
  tag: string | undefined,
): ReadValue {
  if (direction !== 'ltr' && direction !== 'rtl') return handBack();
  const language = tag === undefined ? '' : languageOf(tag);
  const said = textToken(text);
  const as = (other: string): string => `${said}^^${iriToken(`${I18N}${language}_${other}`)}`;
  const plain = language === '' ? said : `${said}@${language}`;
  const alike = [plain, as(direction === 'ltr' ? 'rtl' : 'ltr')];
  return { token: as(direction), kind: 'directed', alike };
}

/** JSON that is kept as it is, in its canonical form. */
export function jsonLiteral(value: JsonValue): ReadValue {
  return typed(canonicalJson(value), RDF_JSON, UNLIKE);
}
