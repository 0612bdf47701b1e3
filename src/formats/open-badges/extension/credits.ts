import { decimalText } from '../../../foundation/decimal.js';
import { asList, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { CreditPointNode } from './types.js';

/** IRI of the European Credit Transfer and Accumulation System in the EU list of credit systems. */
const ECTS = 'http://data.europa.eu/snb/education-credit/6fcec5c5af';

const POINT = /^\d{1,7}(?:\.\d{1,3})?$/;

/** ECTS credits with their unit; nothing for nothing. */
export function writeCredits(ects: number | undefined): readonly CreditPointNode[] | undefined {
  return ects === undefined ? undefined : [{ framework: ECTS, point: decimalText(ects) }];
}

/** ECTS credits among credits of any unit; a number that is not one is handed on, for the model to refuse. */
export function readCredits(node: JsonValue, name: string): JsonValue | undefined {
  const credits = asList<JsonValue>(memberOf(node, name));
  const ects = credits.find((credit) => memberOf(credit, 'framework') === ECTS);
  const point = memberOf(ects, 'point');
  return typeof point === 'string' && POINT.test(point) ? Number(point) : (point ?? ects);
}
