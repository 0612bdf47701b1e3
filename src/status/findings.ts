import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Finding } from '../foundation/report.js';
import { ANSWER_TEXTS, STATUS_ANSWER_CODES } from './texts/answer-texts.js';
import type { StatusText } from './texts/citations.js';
import { ENTRY_TEXTS, STATUS_ENTRY_CODES } from './texts/entry-texts.js';
import { LIST_TEXTS, STATUS_LIST_CODES } from './texts/list-texts.js';

/** Every code, in the order in which a status is looked at: entry, list, both together. */
export const STATUS_CODES: readonly StatusCode[] = Object.freeze([
  ...STATUS_ENTRY_CODES,
  ...STATUS_LIST_CODES,
  ...STATUS_ANSWER_CODES,
]);

/** Stable name of something that can be found about a status. */
export type StatusCode = (
  | typeof STATUS_ENTRY_CODES
  | typeof STATUS_LIST_CODES
  | typeof STATUS_ANSWER_CODES
)[number];

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
