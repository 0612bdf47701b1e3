import { appendPointer } from '../foundation/json/pointer.js';
import { compact } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { holdsError, type StatusCode, statusFinding } from './findings.js';
import type { StatusAnswer, StatusMeaning } from './status-answer.js';
import { entriesIn, readValue } from './status-bits.js';
import type { BitstringStatusEntry } from './status-entry.js';
import type { StatusList } from './status-list.js';

/** Whose lists are believed. */
export interface StatusAtOptions {
  /** Ids of who may publish the list: the issuer of the credential, and whom it named. Not compared when absent. */
  readonly issuers?: readonly string[];
}

/**
 * What a list says of an entry.
 *
 * @param list - The list the entry names, read and verified.
 * @param entry - The entry of the credential.
 * @returns Value, message and meaning, or what keeps the two from fitting together. Places are in the credential.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm
 * @example
 * ```ts
 * const { entry } = parseStatusEntry(credential.credentialStatus);
 * const { list } = await readStatusList(document);
 * if (list && entry?.kind === 'bitstring') console.log(statusAt(list, entry).meaning);
 * ```
 */
export function statusAt(
  list: StatusList,
  entry: BitstringStatusEntry,
  { issuers }: StatusAtOptions = {},
): StatusAnswer {
  const fit = fitFindings(list, entry, issuers);
  if (holdsError(fit)) return { outcome: 'failed', findings: fit };
  const value = readValue(list.bits, entry.index, entry.size);
  const message = entry.messages.get(value);
  const { meaning, code, outcome } = meaningOf(entry.purpose, value);
  const findings = code === undefined ? fit : [statusFinding(code, entry.pointer), ...fit];
  // Of two lists of one issuer, whoever serves them could give one in place of the other.
  const isAnother = list.id !== undefined && list.id !== entry.listUrl;
  const open = outcome === 'passed' && isAnother ? 'indeterminate' : outcome;
  return compact({ outcome: open, meaning, value, message, findings });
}

function fitFindings(
  list: StatusList,
  entry: BitstringStatusEntry,
  issuers: readonly string[] | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (name: string, code: StatusCode) =>
    findings.push(statusFinding(code, appendPointer(entry.pointer, name)));
  const entries = entriesIn(list.bits, entry.size);
  if (!list.purposes.includes(entry.purpose)) add('statusPurpose', 'status.purpose-mismatch');
  if (entries < list.minEntries) add('statusSize', 'status.list-too-short-for-size');
  if (entry.index >= entries) add('statusListIndex', 'status.index-beyond-list');
  if (issuers !== undefined && !(list.issuer !== undefined && issuers.includes(list.issuer)))
    add('statusListCredential', 'status.list-issuer-differs');
  if (list.id !== entry.listUrl) add('statusListCredential', 'status.list-id-differs');
  return findings;
}

interface Reading {
  readonly meaning: StatusMeaning;
  readonly outcome: StatusAnswer['outcome'];
  readonly code?: StatusCode;
}

const SET: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['revocation', { meaning: 'revoked', outcome: 'failed', code: 'status.revoked' }],
  ['suspension', { meaning: 'suspended', outcome: 'failed', code: 'status.suspended' }],
  ['message', { meaning: 'message', outcome: 'passed', code: 'status.message' }],
  ['refresh', { meaning: 'refresh', outcome: 'passed', code: 'status.refresh' }],
]);

/** "Validate Algorithm": a status of 0 is valid whatever the purpose; only what is set has to be understood. */
function meaningOf(purpose: string, value: number): Reading {
  if (value === 0) return { meaning: 'not-set', outcome: 'passed' };
  return (
    SET.get(purpose) ?? {
      meaning: 'other',
      outcome: 'indeterminate',
      code: 'status.purpose-unknown',
    }
  );
}
