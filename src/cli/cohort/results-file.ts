import { type FileHandle, open, rename, stat, unlink } from 'node:fs/promises';
import { type RowFinding, type RunRow, writeCsvRow } from '../../cohort/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { Locale } from '../../foundation/locale.js';
import { systemHint } from '../../foundation/system-error.js';
import type { EnqueuedRow } from '../../jobs/index.js';

/** What came of a row. */
type ResultRow = RunRow | EnqueuedRow;

/** A file with a line for each row of a cohort: what came of it, and why. */
export interface ResultsFile {
  /** Adds a row. */
  add(row: ResultRow): Promise<void>;
  /** Puts the file in place of the one before. */
  finish(): Promise<void>;
  /** Leaves the one before in place. */
  abandon(): Promise<void>;
}

const FLUSH_AT = 65_536;

/** Where results are written before they are put in their place. */
export function partialOf(results: string): string {
  return `${results}.partial`;
}

/**
 * Begins a file of results: JSONL where its name ends so, else CSV. It is written beside its place and put there whole.
 *
 * @throws MicrocertError `ERR_FILE_EXISTS` where something else than results stands there; `ERR_FILE_UNWRITABLE`.
 */
async function openResultsFile(path: string, locale: Locale): Promise<ResultsFile> {
  const neighbour = partialOf(path);
  const lineOf = path.endsWith('.jsonl') ? jsonLine : csvLineOf(locale);
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      throw new MicrocertError('ERR_FILE_UNWRITABLE', {
        source: path,
        cause,
        hint: systemHint(cause),
      });
    }
  };
  for (const place of [path, neighbour])
    if (!(await isOurs(place)))
      throw new MicrocertError('ERR_FILE_EXISTS', { source: place, hint: OTHER });
  const file: FileHandle = await guarded(async () => {
    // A link of this name is taken away, and what it leads to is left alone.
    await unlink(neighbour).catch(() => undefined);
    return open(neighbour, 'wx', 0o600);
  });
  let held = path.endsWith('.jsonl') ? '' : writeCsvRow(COLUMNS);
  const flush = async () => {
    const text = held;
    held = '';
    await guarded(() => file.writeFile(text, 'utf8'));
  };
  return {
    async add(row) {
      held += lineOf(row);
      if (held.length >= FLUSH_AT) await flush();
    },
    async finish() {
      await flush();
      await guarded(async () => {
        await file.sync();
        await file.close();
        await rename(neighbour, path);
      });
    },
    async abandon() {
      await file.close();
      await unlink(neighbour).catch(() => undefined);
    },
  };
}

/** Nothing, or results of an earlier run, which new ones replace. Anything else is somebody's: a key, a registry, a device. */
async function isOurs(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return true; // the system refuses a folder
  if (!found.isFile()) return false;
  return found.size === 0 || BEGINNING.test(await beginningOf(path));
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    const hint = systemHint(cause);
    throw new MicrocertError('ERR_FILE_UNWRITABLE', { source: path, cause, hint });
  });
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(200), 0, 200, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
/** Results are put in place of a file, which a stream is none. */
export function assertResultsName(path: string | undefined): void {
  if (path === '-') throw new MicrocertError('ERR_USAGE', { hint: RESULTS_NAME });
}

const RESULTS_NAME = {
  en: '--results takes the name of a file: .csv or .jsonl',
  fr: '--results prend le nom d’un fichier : .csv ou .jsonl',
};

/** Results are put in place whole, or those of the run before stay. */
export async function writingResults<Value>(
  path: string,
  { locale }: { readonly locale: Locale },
  action: (results: ResultsFile) => Promise<Value>,
): Promise<Value> {
  const results = await openResultsFile(path, locale);
  try {
    const value = await action(results);
    await results.finish();
    return value;
  } catch (error) {
    await results.abandon();
    throw error;
  }
}

const COLUMNS = ['line', 'outcome', 'credential', 'code', 'place', 'message', 'hint'] as const;

/** How a file of results begins, in either form. */
const BEGINNING = new RegExp(`^(?:${COLUMNS.join(';')}\\r?\\n|\\{"(?:outcome|line)":)`);

const OTHER = {
  en: 'this holds something else than results, and is left alone: name another file with --results',
  fr: 'ceci contient autre chose que des résultats, et n’est pas touché : nommer un autre fichier avec --results',
};

function jsonLine(row: ResultRow): string {
  return `${JSON.stringify(row)}\n`;
}

/** Several findings of a row share its line, so that there is one line for each row. */
function csvLineOf(locale: Locale): (row: ResultRow) => string {
  return (row) => {
    const { line, outcome } = row;
    const credential = 'credentialId' in row ? row.credentialId : '';
    const joined = (texts: readonly (string | undefined)[]) =>
      texts.filter((text) => text !== undefined).join(' | ');
    const findings = findingsOn(row);
    return writeCsvRow([
      ...[String(line), outcome, credential],
      joined(findings.map(({ code }) => code)),
      joined(findings.map(nameOf)),
      joined(findings.map(({ message }) => message[locale])),
      joined(findings.map(({ hint }) => hint?.[locale])),
    ]);
  };
}

/** Why a row was refused; of what is warned where it was not. */
function findingsOn(row: ResultRow): readonly RowFinding[] {
  if (row.outcome === 'refused') return row.findings;
  return row.outcome === 'existing' ? [] : (row.warnings ?? []);
}

/** The column as the file has it, where one can be named. */
function nameOf({ column, pointer }: RowFinding): string {
  return column?.name ?? pointer;
}
