import { hash } from 'node:crypto';
import type { CohortResult } from '../../issuing/index.js';
import type { Award } from '../../model/index.js';
import { learnerAliases, learnerKey } from '../../registry/award-key.js';
import type { Keep, StatusPlace } from '../../registry/registry.js';
import type { RowFinding } from '../row-finding.js';
import { type AwardRow, rowFindings } from '../row-findings.js';
import { type CommitTask, commit, type SignedAward } from './commit.js';
import { lineWriter, type WriteLine } from './line-writer.js';
import type { RunRow } from './run-row.js';

/** An award that is to be issued. */
export interface AwardToIssue {
  /** The row it was read from. */
  readonly row: AwardRow & {
    readonly line: number;
    readonly warnings?: readonly RowFinding[];
  };
  /** What must not be issued twice. */
  readonly key: string;
  readonly award: Award & { readonly id: string };
  /** Status entries reserved for it. */
  readonly places: readonly StatusPlace[];
}

/** Rows in their order, from the moment they are read until they are settled. */
export interface WaitingLine {
  /** How many rows wait. */
  readonly waiting: number;
  /** How many of them are signed and not committed. */
  readonly signed: number;
  /** The line of an award that is on its way under a key, or with an id. */
  lineOf(keyOrId: string): number | undefined;
  /** Puts a row at the end. */
  add(row: AwardToIssue | { readonly settled: RunRow }): void;
  /** Takes what came of the first award of which nothing came yet. */
  settle(result: CohortResult): void;
  /** Commits what is signed, and takes from the front all rows that are settled. */
  commit(): Promise<readonly RunRow[]>;
}

/** A row in the line: settled, or on its way. */
interface Waiting {
  settled?: RunRow;
}

type InWork = Waiting & AwardToIssue;

/** A line in which nobody waits. */
export function waitingLine(task: CommitTask & { readonly keyId: string }): WaitingLine {
  const line: Waiting[] = [];
  const inWork: InWork[] = [];
  const toSign = {
    keyId: task.keyId,
    keep: task.registry.keep ?? 'credentials',
    write: lineWriter(),
    ...{ since: ownTexts(), until: ownTexts() },
  };
  const onTheWay = new Map<string, number>();
  const arrived = ({ key, award }: AwardToIssue): void => {
    for (const text of [key, award.id]) onTheWay.delete(text);
  };
  let signed: { readonly waiting: InWork; readonly by: SignedAward }[] = [];
  return {
    get waiting() {
      return line.length;
    },
    get signed() {
      return signed.length;
    },
    lineOf: (keyOrId) => onTheWay.get(keyOrId),
    add(row) {
      if ('settled' in row) line.push(row);
      else {
        const waiting: InWork = { ...row };
        line.push(waiting);
        inWork.push(waiting);
        for (const text of [row.key, row.award.id]) onTheWay.set(text, row.row.line);
      }
    },
    settle(result) {
      const waiting = inWork.shift();
      if (waiting === undefined)
        throw new Error('something came of an award that was not handed in');
      const { row } = waiting;
      if (result.outcome === 'refused') {
        const findings = rowFindings(result.error, row);
        waiting.settled = { outcome: 'refused', line: row.line, findings };
        arrived(waiting);
      } else signed.push({ waiting, by: signedAward(waiting, result.text, toSign) });
    },
    async commit() {
      const batch = signed;
      signed = [];
      const taken = await commit(
        task,
        batch.map(({ by }) => by),
      );
      for (const { waiting } of batch) {
        const { row, key, award } = waiting;
        arrived(waiting);
        const other = taken.get(key);
        waiting.settled = other === undefined ? issued(row, award.id) : existing(row.line, other);
      }
      const open = line.findIndex(({ settled }) => settled === undefined);
      const done = line.splice(0, open === -1 ? line.length : open);
      return done.flatMap(({ settled }) => settled ?? []);
    },
  };
}

function issued({ line, warnings }: AwardToIssue['row'], credentialId: string): RunRow {
  return { outcome: 'issued', line, credentialId, ...(warnings && { warnings }) };
}

/** A row that was issued before. */
export function existing(
  line: number,
  { credentialId, issuedAt }: { readonly credentialId: string; readonly issuedAt: string },
): RunRow {
  return { outcome: 'existing', line, credentialId, issuedAt };
}

interface Signing {
  readonly keyId: string;
  readonly keep: Keep;
  readonly write: WriteLine;
  /** Copies of the instants from which, and until which, credentials hold. */
  readonly since: (part: string) => string;
  readonly until: (part: string) => string;
}

function signedAward(
  { key, award, places }: AwardToIssue,
  text: string,
  signing: Signing,
): SignedAward {
  const { keyId, keep, write } = signing;
  const { issuedAt, validUntil } = validityIn(text, signing);
  const line = write(text);
  return {
    credentialId: award.id,
    key,
    learner: learnerKey(award),
    aliases: learnerAliases(award),
    awardedOn: award.awardedOn,
    issuedAt,
    ...(validUntil !== undefined && { validUntil }),
    digest: hash('sha256', line.subarray(0, -1), 'base64url'),
    keyId,
    places,
    ...(keep !== 'pseudonyms' && { award: JSON.stringify(award) }),
    ...(keep === 'credentials' && { text }),
    line,
  };
}

/** Read from the text, since to parse all of it costs as much as to sign it. In a text of JSON no quote stands unescaped. */
function validityIn(
  text: string,
  { since, until }: Signing,
): { readonly issuedAt: string; readonly validUntil?: string } {
  const [, issuedAt, validUntil] = VALIDITY.exec(text) ?? [];
  if (issuedAt === undefined) throw new Error('a credential says not since when it is valid');
  return {
    issuedAt: since(issuedAt),
    ...(validUntil !== undefined && { validUntil: until(validUntil) }),
  };
}

const VALIDITY = /"validFrom":"([^"]+)"(?:,"validUntil":"([^"]+)")?/;

/**
 * Parts of texts in memory of their own: engines keep a part as a view of the whole, so that the text of each credential that
 * waits to be committed would be kept, and moved about, for the sake of an instant in it. Most have the same.
 */
function ownTexts(): (part: string) => string {
  let last = '';
  return (part) => {
    if (part !== last) last = JSON.parse(JSON.stringify(part));
    return last;
  };
}
