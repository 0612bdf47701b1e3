import type { JsonLine } from '../../cohort/jsonl-lines.js';
import {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
} from '../../foundation/errors/index.js';
import { type JsonObject, stringMember } from '../../foundation/json/values.js';
import type { Locale } from '../../foundation/locale.js';
import { countedInput } from '../cohort/counted-input.js';
import { createReporter, type Reporter } from '../cohort/reporter.js';
import { credentialIn } from '../credential-in.js';
import { credentialLines } from '../credential-lines.js';
import type { Io } from '../io.js';
import type { BadgeLooks } from './badge-looks.js';
import {
  type DrawingTally,
  type DrawnKind,
  type DrawnLines,
  drawingTally,
  type PictureKind,
} from './drawn-lines.js';
import { type KeptArtworks, keptArtworks } from './kept-artworks.js';
import { openPictureFolder, type PictureFolder } from './picture-folder.js';
import { pictureName } from './picture-name.js';

/** What is made, and of what. */
export interface DrawingTask {
  /** File with a credential on each line. */
  readonly file: string;
  /** How many bytes of it are read: what is behind is not committed. All by default. */
  readonly length?: number;
  readonly folders: ReadonlyMap<PictureKind, string>;
  readonly looks: BadgeLooks;
  /** Makes a certificate of a credential, which is given as text and as data. */
  readonly certificate: (text: string, credential: JsonObject) => Promise<Uint8Array>;
  readonly locale: Locale;
  readonly signal?: AbortSignal | undefined;
}

/** So many are in work at once: while one waits for the disk, another is drawn. */
const AT_ONCE = 8;

/**
 * Makes the pictures of credentials that are not there yet, each in a file of its own. What is there stays; it may be stopped,
 * or killed, at any moment, and goes on where it is done again.
 *
 * @throws MicrocertError `ERR_FILE_UNREADABLE` where there is no such file; what goes wrong later is in the answer.
 */
export async function drawLines(task: DrawingTask, io: Io): Promise<DrawnLines> {
  const { file, length, folders, looks, locale, signal } = task;
  const input = await countedInput(file, io, length);
  const tally = drawingTally(folders);
  const opened = new Map<string, PictureFolder>();
  const work: Work = { task, opened, tally, artworks: keptArtworks(looks) };
  const reporter = createReporter(io, { locale, clock: io.clock, ...input });
  let brokenBy: AnyMicrocertError | undefined;
  try {
    // One folder may be named for several kinds.
    for (const path of new Set(folders.values())) opened.set(path, await openPictureFolder(path));
    await drawGroups(credentialLines(input.bytes, file), work, reporter);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    brokenBy = error;
  } finally {
    reporter.end();
    await Promise.all([...opened.values()].map((folder) => folder.close()));
  }
  return {
    ...{ kinds: tally.kinds, reasons: tally.reasons() },
    ...(brokenBy && { brokenBy }),
    ...(signal?.aborted === true && { stoppedBy: String(signal.reason) }),
  };
}

/** Some at a time, so that no more than these are in memory. */
async function drawGroups(
  lines: AsyncIterable<readonly JsonLine[]>,
  work: Work,
  reporter: Reporter,
): Promise<void> {
  for await (const group of groupsOf(lines)) {
    if (work.task.signal?.aborted === true) return;
    // All come to their end, also where one of them fails: nothing is written once the folders are given up.
    const made = await Promise.allSettled(group.map((line) => drawLine(line, work)));
    for (const [at, one] of made.entries()) {
      if (one.status === 'rejected') throw one.reason;
      for (const { kind, error } of one.value) work.tally.failed(kind, group[at]?.line ?? 0, error);
      reporter.row('issued');
    }
  }
}

interface Work {
  readonly task: DrawingTask;
  readonly opened: ReadonlyMap<string, PictureFolder>;
  readonly artworks: KeptArtworks;
  readonly tally: DrawingTally;
}

interface Failure {
  readonly kind: DrawnKind;
  readonly error: AnyMicrocertError;
}

async function drawLine({ text }: JsonLine, work: Work): Promise<readonly Failure[]> {
  const credential = text === undefined ? undefined : readCredentialOn(text);
  const id = credential && stringMember(credential, 'id');
  const failures: Failure[] = [];
  for (const kind of work.tally.kinds) {
    try {
      if (text === undefined || credential === undefined || id === undefined)
        throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { hint: NO_CREDENTIAL });
      await drawOne(kind, { text: text.trim(), credential, id }, work);
    } catch (error) {
      if (!isMicrocertError(error) || isAboutAll(error)) throw error;
      failures.push({ kind, error });
    }
  }
  return failures;
}

function readCredentialOn(text: string): JsonObject | undefined {
  return credentialIn(new TextEncoder().encode(text));
}

/** A full disk, a package that is not installed: with the next credential it would be the same. */
function isAboutAll({ code }: AnyMicrocertError): boolean {
  return ['ERR_FILE_UNWRITABLE', 'ERR_PEER_MISSING', 'ERR_USAGE'].includes(code);
}

interface OnLine {
  readonly text: string;
  readonly credential: JsonObject;
  readonly id: string;
}

async function drawOne(kind: DrawnKind, one: OnLine, work: Work): Promise<void> {
  const folder = work.opened.get(kind.folder);
  const name = `${pictureName(one.id)}.${kind.kind}`;
  let pieces: readonly Uint8Array[] | undefined;
  // Whoever takes the name meanwhile may write the same: a credential may stand in a file twice.
  while (folder !== undefined && !(await isThere(folder, name, one.text))) {
    pieces ??= await piecesOf(kind, one, work);
    if (!(await folder.put(name, pieces))) continue;
    kind.written += 1;
    return;
  }
  kind.existing += 1;
}

async function piecesOf(
  { kind }: DrawnKind,
  { text, credential }: OnLine,
  { task, artworks }: Work,
): Promise<readonly Uint8Array[]> {
  if (kind === 'pdf') return [await task.certificate(text, credential)];
  const baker = await artworks.bakerFor(kind, credential);
  return baker.pieces(text);
}

/**
 * Whether the file that is to be made is there: with this credential in it, however it looks.
 *
 * @throws MicrocertError `ERR_FILE_EXISTS` where something else has its name, which is left alone.
 */
async function isThere(folder: PictureFolder, name: string, text: string): Promise<boolean> {
  const found = await folder.read(name);
  if (found === 'absent') return false;
  if (found !== 'other' && (await carries(found, text))) return true;
  throw new MicrocertError('ERR_FILE_EXISTS', { source: name, hint: FOREIGN });
}

async function carries(bytes: Uint8Array, text: string): Promise<boolean> {
  const { unbake } = await import('../../carriers/index.js');
  try {
    const held = await unbake(bytes);
    return held.text === text || (held.form === 'json' && plain(held.text) === plain(text));
  } catch (error) {
    if (isMicrocertError(error)) return false;
    throw error;
  }
}

/** In an SVG, some signs are written in another way. */
function plain(json: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return undefined;
  }
}

async function* groupsOf(
  lines: AsyncIterable<readonly JsonLine[]>,
): AsyncGenerator<readonly JsonLine[], void, undefined> {
  for await (const some of lines)
    for (let at = 0; at < some.length; at += AT_ONCE) yield some.slice(at, at + AT_ONCE);
}

const NO_CREDENTIAL = {
  en: 'a line holds one signed credential with an id, as issue --learners writes them',
  fr: 'une ligne contient un justificatif signé avec un id, comme les écrit issue --learners',
};
const FOREIGN = {
  en: 'something else has the name of this file, and is left alone: move it away, or name another folder',
  fr: 'autre chose porte le nom de ce fichier, et n’est pas touché : le déplacer, ou nommer un autre dossier',
};
