import { isMicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import type { JsonValue } from '../../foundation/json/values.js';
import type { Fetched } from '../../foundation/ports.js';
import type { Check, Finding } from '../../foundation/report.js';
import { formatDateTime } from '../../foundation/time.js';
import {
  type BitstringStatusEntry,
  type RevocationList,
  type RevocationListEntry,
  readRevocationList,
  readStatusList,
  type StatusList,
} from '../../status/index.js';
import { isFromLater } from '../checks/later-list.js';
import { type FoundFacts, factsAbout } from '../facts.js';
import { limitsForLists, MAX_LIST_BYTES, type VerificationLimits } from '../limits.js';
import { asFinding, failed, finding, indeterminate, passed } from '../outcomes.js';
import { policyForLists } from '../policies.js';
import type { PartReport, VerificationReport } from '../report.js';
import { narrowed, type Session } from '../session.js';
import type { VerifyCredential } from '../verifies.js';

const ID = 'status.list';

const MAX_REVOCATION_LIST_ITEMS = 100_000;

/** How long a list is kept that says nothing of it (Bitstring Status List, `ttl`: 300,000 milliseconds). */
const DEFAULT_TTL = 300_000;

/** Whatever a list says of itself, a revocation is seen the day after. */
const MAX_TTL = 86_400_000;

/** A list, or why there is none; the check says whether it is to be believed. */
export interface Obtained<List> {
  readonly check: Check;
  readonly list?: List;
  readonly parts: readonly PartReport[];
}

/** Fetches the list of an entry and verifies it as a credential of its own. */
export async function obtainStatusList(
  entry: BitstringStatusEntry,
  session: Session,
  verifyCredential: VerifyCredential,
): Promise<Obtained<StatusList>> {
  const { listUrl: url, pointer } = entry;
  const place = `${pointer}/statusListCredential`;
  if (!session.admit() || session.timeIsUp())
    return {
      check: indeterminate(ID, finding('warning', 'limits.credentials', place, TOO_MANY)),
      parts: [],
    };
  let fetched: Fetched;
  try {
    fetched = await keptOrFetched(url, session);
  } catch (error) {
    return { check: notHad(error, place), parts: [] };
  }
  const limits = limitsForLists(session.limits);
  const policy = policyForLists(session.policy);
  const found = factsFor(fetched, { url, limits, session });
  const { report, document } = await verifyCredential(
    fetched.bytes,
    narrowed(session, { limits, policy }),
    'status-list',
    found?.facts,
  );
  const parts = [{ pointer: place, role: 'status-list', report }] as const;
  const reading = found?.facts.list ?? (await readStatusList(document));
  const { list, findings } = reading;
  const remarks = findings.map((found) => ({ ...found, pointer: place }));
  if (list === undefined) return { check: unread(remarks), parts };
  // A forgery is not kept: the next verification must be able to find the list itself.
  if (report.verdict === 'accepted') {
    keep(url, fetched, list.ttlMilliseconds, session);
    if (found) {
      found.facts.list = reading;
      found.keep();
    }
  }
  return { check: agedBy(fetched, believed(report, place, remarks)), list, parts };
}

/** What is known of a list that is read for another credential again and again; nothing where no cache lasts so long. */
function factsFor(
  { bytes }: Fetched,
  { url, limits, session }: { url: string; limits: VerificationLimits; session: Session },
): FoundFacts | undefined {
  return session.cache && factsAbout(session.cache, { url, bytes, limits });
}

/** Fetches a revocation list of 1EdTech, which is not signed: whoever answers at its address is believed. */
export async function obtainRevocationList(
  entry: RevocationListEntry,
  session: Session,
): Promise<Obtained<RevocationList>> {
  const place = `${entry.pointer}/id`;
  try {
    const fetched = await keptOrFetched(entry.listUrl, session);
    const { list, findings } = readRevocationList(readJson(fetched.bytes));
    const remarks = findings.map((found) => ({ ...found, pointer: place }));
    if (list === undefined) return { check: unread(remarks), parts: [] };
    keep(entry.listUrl, fetched, undefined, session);
    return { check: agedBy(fetched, passed(ID, ...remarks)), list, parts: [] };
  } catch (error) {
    return { check: notHad(error, place), parts: [] };
  }
}

function readJson(bytes: Uint8Array): JsonValue {
  const text = new TextDecoder().decode(bytes);
  return parseJsonStrictly(text, {
    maxBytes: MAX_LIST_BYTES,
    maxItems: MAX_REVOCATION_LIST_ITEMS,
    maxDepth: 16,
  });
}

async function keptOrFetched(url: string, session: Session): Promise<Fetched> {
  const kept = session.cache?.get(url);
  if (kept !== undefined && session.now < kept.expires) return kept;
  return session.fetch({
    url,
    purpose: 'status-list',
    accept: ACCEPT,
    maxBytes: MAX_LIST_BYTES,
  });
}

const ACCEPT = 'application/vc, application/vc+ld+json, application/vc+jwt, application/json';

function keep(url: string, fetched: Fetched, ttl: number = DEFAULT_TTL, session: Session): void {
  const { now, cache } = session;
  if (fetched.asOf === undefined)
    cache?.set(url, {
      ...fetched,
      asOf: formatDateTime(now),
      expires: now + Math.min(ttl, MAX_TTL),
    });
}

/** No list: something is wrong with it, or, where nothing is said to be, it could not be read here. */
function unread(remarks: readonly Finding[]): Check {
  const wrong = remarks.some(({ severity }) => severity === 'error');
  return (wrong ? failed : indeterminate)(ID, ...remarks);
}

function agedBy({ asOf }: Fetched, check: Check): Check {
  if (asOf === undefined) return check;
  const { id, outcome, findings } = check;
  return { id, outcome, findings, asOf };
}

function believed(
  { verdict, checks }: VerificationReport,
  place: string,
  remarks: readonly Finding[],
): Check {
  if (verdict === 'accepted') return passed(ID, ...remarks);
  if (verdict === 'rejected')
    return failed(ID, finding('error', 'status.list-rejected', place, REJECTED), ...remarks);
  const why = isFromLater(checks)
    ? finding('warning', LIST_LATER, place, FROM_LATER, FROM_THEN)
    : finding('warning', 'status.list-undetermined', place, UNDETERMINED);
  return indeterminate(ID, why, ...remarks);
}

/** Code for a list from after the instant of judgement. */
export const LIST_LATER = 'status.list-later';

/** What could not be had is a doubt; what could not be read as JSON is wrong. */
function notHad(error: unknown, place: string): Check {
  if (!isMicrocertError(error)) throw error;
  const why = asFinding(error);
  if (!error.code.startsWith('ERR_FETCH')) return failed(ID, { ...why, pointer: place });
  return indeterminate(ID, finding('warning', 'status.list-not-fetched', place, NOT_HAD, why.hint));
}

const NOT_HAD = {
  en: 'the status list could not be consulted: the credential may have been revoked',
  fr: 'la liste de statuts n’a pas pu être consultée : le justificatif a pu être révoqué',
};
const REJECTED = {
  en: 'the status list does not hold: see its own report',
  fr: 'la liste de statuts ne tient pas : voir son propre rapport',
};
const UNDETERMINED = {
  en: 'the status list could not be judged: see its own report',
  fr: 'la liste de statuts n’a pas pu être jugée : voir son propre rapport',
};
const FROM_LATER = {
  en: 'the status list is from after the moment that is asked about: what held then, it cannot say',
  fr: 'la liste de statuts date d’après le moment considéré : elle ne peut dire ce qui valait alors',
};
const FROM_THEN = {
  en: 'judge as of now (without --at), or give an offline bundle that was saved at that time',
  fr: 'juger à la date du jour (sans --at), ou donner un lot hors ligne enregistré à ce moment-là',
};
const TOO_MANY = {
  en: 'there is more to look at than one verification does',
  fr: 'il y a plus à examiner qu’une vérification ne le fait',
};
