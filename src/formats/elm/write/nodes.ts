import { decimalText } from '../../../foundation/decimal.js';
import { CREDIT_POINTS } from '../../../vocabulary/generated/credit-points.js';
import type { ElmNode, ElmValue } from '../types.js';
import { conceptOf } from './concepts.js';
import { type Draft, elmNode } from './draft.js';

/** A number of ECTS credits. */
export function creditPoint(draft: Draft, ects: number): ElmNode {
  return elmNode('CreditPoint', draft.name('creditPoint'), {
    framework: conceptOf(CREDIT_POINTS, 'ects'),
    point: decimalText(ects),
  });
}

/** A text for people, per language. */
export function noteNode(draft: Draft, noteLiteral: Readonly<Record<string, string>>): ElmNode {
  return elmNode('Note', draft.name('note'), { noteLiteral });
}

/** An identifier and the name of the scheme it belongs to. */
export function identifierNode(draft: Draft, schemeName: string, notation: string): ElmNode {
  return elmNode('Identifier', draft.name('identifier'), { notation, schemeName });
}

/** A page on the web. */
export function webResource(draft: Draft, contentURL: string, title?: ElmValue): ElmNode {
  return elmNode('WebResource', draft.name('webResource'), { contentURL, title });
}
