import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Finding } from '../foundation/report.js';
import { ANSWER_CODES, ANSWER_TEXTS } from './texts/answer-texts.js';
import type { StatusText } from './texts/citations.js';
import { ENTRY_CODES, ENTRY_TEXTS } from './texts/entry-texts.js';
import { LIST_CODES, LIST_TEXTS } from './texts/list-texts.js';

/** Every code, in the order in which a status is looked at: entry, list, both together. */
export const STATUS_CODES: readonly StatusCode[] = Object.freeze([
  ...ENTRY_CODES,
  ...LIST_CODES,
  ...ANSWER_CODES,
]);

/** Stable name of something that can be found about a status. */
export type StatusCode = (typeof ENTRY_CODES | typeof LIST_CODES | typeof ANSWER_CODES)[number];

const TEXTS: Readonly<Record<StatusCode, StatusText>> = {
  ...ENTRY_TEXTS,
  ...LIST_TEXTS,
  ...ANSWER_TEXTS,
};

/** The finding of a code at a place. */
export function statusFinding(code: StatusCode, pointer: JsonPointer): Finding {
  return { code, pointer, ...TEXTS[code] };
}

/** True when one of the findings is an error. */
export function holdsError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
