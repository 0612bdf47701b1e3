import { verify as verifyCredential } from '../../everyday.js';
import { type AnyMicrocertError, isMicrocertError } from '../../foundation/errors/index.js';
import type { Report } from '../../foundation/report.js';
import { isUnreadable } from '../../verifying/verdict-text.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable } from '../files.js';
import type { Io } from '../io.js';
import { reasonUnreadable } from '../reason-unreadable.js';
import { errorAsJson, renderError } from '../render-error.js';
import { printable, styleFor } from '../style.js';
import { takenOut } from '../taken-out.js';
import { assertOneStdin } from '../verification/one-stdin.js';
import { openInput } from '../verification/open-input.js';
import { VERIFY_OPTIONS } from '../verification/options.js';
import { readVerifyOptions, type VerifyRequest } from '../verification/read-options.js';
import { renderMany, renderOne, type VerifiedFile } from '../verification/render.js';
import { saveBundle } from '../verification/save-bundle.js';
import type { VerifiedLines } from '../verification/verify-lines.js';
import { type PresentedFile, verifyPresented } from '../verification/verify-presented.js';

/** `microcert verify`: is this credential authentic, whole, in force, and by an issuer to trust? */
export const verify: Command = {
  name: 'verify',
  operands: 'FILE|- …',
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  options: VERIFY_OPTIONS,
  examples: [
    {
      line: 'microcert verify badge.json --trust did:web:univ.example --did did.json',
      text: {
        en: 'a badge of a university you trust',
        fr: 'un badge d’une université de confiance',
      },
    },
    {
      line: 'microcert verify badge.png badge.svg --trust issuers.json --network',
      text: {
        en: 'the credentials inside pictures',
        fr: 'les justificatifs contenus dans des images',
      },
    },
    {
      line: 'microcert verify *.json --trust issuers.json --network --save-bundle bundle.json',
      text: {
        en: 'many, asking the web for keys and status lists, and keeping what was fetched',
        fr: 'plusieurs, en consultant le web pour clés et listes de statuts, et en gardant ces données',
      },
    },
    {
      line: 'microcert verify badge.json --trust issuers.json --offline-bundle bundle.json',
      text: {
        en: 'the same without the web, as of the day of the bundle',
        fr: 'de même sans le web, à la date du lot',
      },
    },
    {
      line: 'microcert verify badges.jsonl --trust did:web:univ.example --site site/',
      text: {
        en: 'a whole cohort, by the keys and status lists about to be published',
        fr: 'toute une cohorte, avec les clés et listes de statut sur le point d’être publiées',
      },
    },
    {
      line: 'microcert verify presentation.json --trust issuers.json --challenge c0ffee --domain https://jobs.example',
      text: {
        en: 'what a holder presents, as the answer to what they were asked',
        fr: 'ce qu’un détenteur présente, en réponse à ce qui lui a été demandé',
      },
    },
    {
      line: 'cat badge.json | microcert verify - --trust any --format json',
      text: { en: 'from a pipe, for a program', fr: 'depuis un tube, pour un programme' },
    },
  ],
  exits: {
    en: 'Of several files, or lines of a .jsonl file, the gravest decides: 1 where one is rejected, else 2 where one cannot be read, else 3.',
    fr: 'De plusieurs fichiers, ou lignes d’un fichier .jsonl, le plus grave décide : 1 si l’un est refusé, sinon 2 si l’un est illisible, sinon 3.',
  },
  run: runVerify,
};

async function runVerify(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, flag } = invocation;
  const save = option('save-bundle');
  const replace = flag('force');
  assertOneStdin(invocation);
  if (save !== undefined) await assertWritable([save], { replace, inputs: files });
  const request = await readVerifyOptions(invocation, io);
  const results: Result[] = [];
  for (const file of files) results.push(await verifyFile(file, request, invocation, io));
  const saved = save === undefined ? undefined : await saveBundle(save, replace, request, io);
  await write(results, request, invocation, io);
  // Beside the report, which a program may read.
  if (saved !== undefined) io.err(`${printable(invocation.say(saved))}\n`);
  return exitCodeFor(results);
}

type Result =
  | VerifiedFile
  | VerifiedLines
  | PresentedFile
  | { readonly file: string; readonly unreadable: AnyMicrocertError };

async function verifyFile(
  file: string,
  { options }: VerifyRequest,
  invocation: Invocation,
  io: Io,
): Promise<Result> {
  try {
    const input = await openInput(file, io);
    if (input.lines !== undefined) {
      const { verifyLines } = await import('../verification/verify-lines.js');
      return await verifyLines(file, input.lines, options, invocation, io);
    }
    const { bytes } = await takenOut(input.bytes, file);
    const unreadable = reasonUnreadable(bytes, file);
    if (unreadable !== undefined) throw unreadable;
    const presented = await verifyPresented(bytes, file, options, invocation);
    if (presented !== undefined) return presented;
    return { file, bytes, report: await verifyCredential(input.bytes, options) };
  } catch (error) {
    if (isMicrocertError(error)) return { file, unreadable: error };
    throw error;
  }
}

async function write(
  results: readonly Result[],
  { options: { trust } }: VerifyRequest,
  invocation: Invocation,
  io: Io,
): Promise<void> {
  const { option, locale } = invocation;
  if (option('format') === 'json') {
    const [only, ...more] = await Promise.all(results.map(asJson));
    io.out(`${JSON.stringify(more.length === 0 ? only : [only, ...more], null, 2)}\n`);
    return;
  }
  const read = results.filter((result) => 'report' in result);
  const unreadable = results.filter((result) => 'unreadable' in result);
  const style = styleFor(io.colours);
  const [only] = read;
  if (results.length === 1 && only) io.out(await renderOne(only, trust, invocation, io));
  else if (read.length > 0) io.out(renderMany(read, unreadable.length, trust, invocation, io));
  for (const result of results) await writeOther(result, invocation, io);
  for (const result of unreadable) io.err(renderError(result.unreadable, { locale, style }));
}

/** A file of many lines, or a presentation. */
async function writeOther(result: Result, invocation: Invocation, io: Io): Promise<void> {
  if ('presentation' in result) {
    const { renderPresented } = await import('../verification/render-presented.js');
    io.out(renderPresented(result, invocation, io));
  }
  if (!('counts' in result)) return;
  const { renderLines } = await import('../verification/render-lines.js');
  io.out(renderLines(result, invocation, io));
  const { locale } = invocation;
  const style = styleFor(io.colours);
  if (result.brokenBy) io.err(renderError(result.brokenBy, { locale, style }));
}

async function asJson(result: Result, _: number, { length }: readonly Result[]): Promise<object> {
  if ('unreadable' in result) return { file: result.file, error: errorAsJson(result.unreadable) };
  if ('presentation' in result)
    return length === 1 ? result.presentation : { file: result.file, report: result.presentation };
  if ('counts' in result)
    return (await import('../verification/render-lines.js')).linesAsJson(result);
  return length === 1 ? result.report : { file: result.file, report: result.report };
}

/** One rejected: 1; else one that cannot be read: 2; else one undetermined: 3; all accepted: 0. */
function exitCodeFor(results: readonly Result[]): ExitCode {
  const codes = results.flatMap(codesOf);
  return WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.good;
}

const WORST_FIRST: readonly ExitCode[] = [EXIT.findings, EXIT.usage, EXIT.undecided];

function codesOf(result: Result): ExitCode | readonly ExitCode[] {
  if ('unreadable' in result) return EXIT.usage;
  if ('report' in result) return codeOf(result.report);
  if ('presentation' in result) return codeOf(result.presentation);
  const { counts, brokenBy } = result;
  const { rejected, unreadable, undetermined } = counts;
  return [
    ...(rejected > 0 ? [EXIT.findings] : []),
    ...(unreadable > 0 || brokenBy ? [EXIT.usage] : []),
    ...(undetermined > 0 ? [EXIT.undecided] : []),
  ];
}

function codeOf({ verdict, checks }: Report): ExitCode {
  if (isUnreadable(checks)) return EXIT.usage;
  return { accepted: EXIT.good, rejected: EXIT.findings, undetermined: EXIT.undecided }[verdict];
}
