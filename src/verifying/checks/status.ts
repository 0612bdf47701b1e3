import type { JsonPointer } from '../../foundation/json/pointer.js';
import { type JsonObject, memberOf, stringMember } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import {
  type BitstringStatusEntry,
  parseStatusEntries,
  type RevocationListEntry,
  type StatusAnswer,
  type StatusEntryReading,
  statusAt,
  statusInRevocationList,
} from '../../status/index.js';
import { LIST_LATER, obtainRevocationList, obtainStatusList } from '../gather/status-lists.js';
import { issuerOf } from '../issuer-of.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import type { PartReport } from '../report.js';
import type { Session } from '../session.js';
import { startOf } from '../start-of.js';
import { type StatedStatus, statedStatus } from '../stated-status.js';
import type { VerifyCredential } from '../verifies.js';
import { type NotAskedCause, STATUS_NOT_ASKED } from './not-asked.js';

/** Checks of the status, the reports on the lists that were asked, and what the issuer says of the status. */
export interface StatusOutcome {
  readonly checks: readonly Check[];
  readonly parts: readonly PartReport[];
  readonly stated: readonly StatedStatus[];
}

const LIST = 'status.list';
const IDS: readonly string[] = [LIST, 'status.revocation', 'status.suspension', 'status.other'];

/**
 * Whether the credential was revoked or suspended. Every entry is looked at; a list that could not be had, or not be
 * believed, and a kind of status that is not known here, are doubts, never a pass.
 *
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm
 */
export async function checkStatus(
  document: JsonObject,
  session: Session,
  verifyCredential: VerifyCredential,
): Promise<StatusOutcome> {
  const status = memberOf(document, 'credentialStatus');
  if (status === undefined) return { checks: IDS.map((id) => skipped(id)), parts: [], stated: [] };
  const checks: Check[] = [];
  const parts: PartReport[] = [];
  const stated: StatedStatus[] = [];
  for (const reading of parseStatusEntries(status)) {
    const outcome = await look(reading, { document, session, verifyCredential });
    checks.push(...outcome.checks);
    parts.push(...outcome.parts);
    stated.push(...outcome.stated);
  }
  for (const id of IDS) if (!checks.some((check) => check.id === id)) checks.push(skipped(id));
  return { checks: checks.sort(inOrder), parts, stated };
}

/**
 * The status of a credential for which nobody is asked: a forgery could name any address. What it states stays open; of an
 * entry that cannot be read that is revocation, as it could be one.
 */
export function statusNotAsked(document: JsonObject, cause: NotAskedCause): readonly Check[] {
  const status = memberOf(document, 'credentialStatus');
  if (status === undefined) return IDS.map((id) => skipped(id));
  const said = STATUS_NOT_ASKED[cause];
  const found = finding('warning', 'status.not-asked', '/credentialStatus', said);
  const stated = new Set([LIST, ...parseStatusEntries(status).map(idStated)]);
  return IDS.map((id) => (stated.has(id) ? indeterminate(id, found) : skipped(id)));
}

function idStated({ entry }: StatusEntryReading): string {
  return entry?.kind === 'bitstring' ? idFor(entry.purpose) : 'status.revocation';
}

interface Around {
  readonly document: JsonObject;
  readonly session: Session;
  readonly verifyCredential: VerifyCredential;
}

async function look(
  { entry, findings }: StatusEntryReading,
  around: Around,
): Promise<StatusOutcome> {
  if (entry === undefined) {
    const wrong = findings.some(({ severity }) => severity === 'error');
    return nothingAsked((wrong ? failed : indeterminate)(LIST, ...findings));
  }
  if (entry.kind === 'unknown') return nothingAsked(indeterminate(LIST, ...findings));
  const outcome =
    entry.kind === 'bitstring'
      ? await lookInBitstring(entry, around)
      : await lookInRevocationList(entry, around);
  if (findings.length === 0) return outcome;
  const { checks, ...more } = outcome;
  const [first, ...rest] = checks;
  const withRemarks = first && { ...first, findings: [...first.findings, ...findings] };
  return { checks: withRemarks ? [withRemarks, ...rest] : checks, ...more };
}

function nothingAsked(...checks: readonly Check[]): StatusOutcome {
  return { checks, parts: [], stated: [] };
}

async function lookInBitstring(
  entry: BitstringStatusEntry,
  { document, session, verifyCredential }: Around,
): Promise<StatusOutcome> {
  const obtained = await obtainStatusList(entry, session, verifyCredential);
  const { check, list, parts } = obtained;
  const id = idFor(entry.purpose);
  if (list === undefined) return { checks: unanswered(check, id), parts, stated: [] };
  const issuer = issuerOf(document);
  const answer = statusAt(list, entry, { issuers: issuer === undefined ? [] : [issuer] });
  const dated = withAge(check, entry.pointer, document, session);
  return { ...answered(dated, id, answer, entry), parts };
}

async function lookInRevocationList(
  entry: RevocationListEntry,
  { document, session }: Around,
): Promise<StatusOutcome> {
  const { check, list } = await obtainRevocationList(entry, session);
  const id = 'status.revocation';
  if (list === undefined) return nothingAsked(...unanswered(check, id));
  const answer = statusInRevocationList(list, entry, stringMember(document, 'id'));
  const dated = withAge(check, entry.pointer, document, session);
  return { ...answered(dated, id, answer, entry), parts: [] };
}

/** A list that was fetched before the credential began, for an offline bundle say, cannot say that it still stands. */
function withAge(
  list: Check,
  pointer: JsonPointer,
  document: JsonObject,
  { skewMilliseconds }: Session,
): Check {
  const start = startOf(document);
  const fetched = parseDateTime(list.asOf ?? '');
  if (list.outcome !== 'passed' || fetched === undefined) return list;
  if (start === undefined || fetched + skewMilliseconds >= start) return list;
  const older = finding('warning', 'status.list-older', pointer, OLDER);
  return { ...indeterminate(LIST, older, ...list.findings), asOf: list.asOf ?? '' };
}

/** The list could not be asked: what it would have said stays open, for its reason. */
function unanswered(list: Check, id: string): readonly Check[] {
  return [list, indeterminate(id, ...list.findings.filter(({ severity }) => severity !== 'info'))];
}

/**
 * What a list says. "Revoked" counts even where the list is not beyond doubt, as nobody revokes by mistake; "not revoked"
 * counts only where the list is to be believed. A list from after the instant of judgement says neither of that instant.
 */
function answered(
  list: Check,
  id: string,
  answer: StatusAnswer,
  entry: BitstringStatusEntry | RevocationListEntry,
): Pick<StatusOutcome, 'checks' | 'stated'> {
  const { outcome, meaning, findings } = answer;
  if (outcome === 'passed' && list.outcome !== 'passed')
    return { checks: unanswered(list, id), stated: [] };
  const since = list.findings.filter(({ code }) => code === LIST_LATER);
  const check =
    since.length > 0 && meaning !== undefined
      ? indeterminate(id, ...since, ...findings)
      : { passed, failed, indeterminate }[outcome](id, ...findings);
  return { checks: [list, check], stated: statedStatus(entry, answer) };
}

function idFor(purpose: string): string {
  return purpose === 'revocation' || purpose === 'suspension'
    ? `status.${purpose}`
    : 'status.other';
}

function inOrder(a: Check, b: Check): number {
  return IDS.indexOf(a.id) - IDS.indexOf(b.id);
}

const OLDER = {
  en: 'the status list was fetched before the credential began to be valid: it says nothing about it yet',
  fr: 'la liste de statuts a été téléchargée avant le début de validité du justificatif : elle n’en dit encore rien',
};
