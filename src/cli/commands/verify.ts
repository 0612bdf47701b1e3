import { MicrocertError } from '../../foundation/errors/index.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { isJsonObject } from '../../foundation/json/values.js';
import type { Report } from '../../foundation/report.js';
import type { DidDocument } from '../../identity/index.js';
import {
  PROOF_ONLY,
  STRICT,
  type Trust,
  verify as verifyCredential,
} from '../../verifying/index.js';
import { checkTitle } from '../check-titles.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readBytes } from '../files.js';
import { instantOption } from '../instant-option.js';
import type { Io } from '../io.js';
import { readDocument } from '../read-document.js';
import { renderReport } from '../render-report.js';
import { printable, styleFor } from '../style.js';
import { summarize } from '../summarize.js';

/** `microcert verify`: is this credential authentic, whole, in force, and by an issuer to trust? */
export const verify: Command = {
  name: 'verify',
  operands: 'FILE|-',
  count: { least: 1, most: 1 },
  summary: {
    en: 'Verify a signed credential, offline.',
    fr: 'Vérifier un justificatif signé, hors ligne.',
  },
  options: {
    trust: {
      type: 'string',
      multiple: true,
      value: 'ID|any',
      text: {
        en: 'id of an issuer you trust (repeat it), or any; without it the verdict stays open (exit 3)',
        fr: 'identifiant d’un émetteur de confiance (répétable), ou any ; sans lui, le verdict reste ouvert (code 3)',
      },
    },
    did: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      text: {
        en: 'did.json of an issuer that uses did:web (repeat it); nothing is fetched',
        fr: 'did.json d’un émetteur en did:web (répétable) ; rien n’est téléchargé',
      },
    },
    context: {
      type: 'string',
      multiple: true,
      value: 'URL=FILE',
      text: {
        en: 'a JSON-LD context that the issuer hosts (repeat it)',
        fr: 'un contexte JSON-LD hébergé par l’émetteur (répétable)',
      },
    },
    policy: {
      type: 'string',
      value: 'strict|proof-only',
      choices: ['strict', 'proof-only'],
      text: {
        en: 'strict (default); proof-only looks at signatures alone and says nothing about the issuer',
        fr: 'strict (par défaut) ; proof-only ne regarde que les signatures et ne dit rien de l’émetteur',
      },
    },
    at: {
      type: 'string',
      value: 'DATE-TIME',
      text: {
        en: 'judge as of this instant: 2026-07-01T12:00:00Z',
        fr: 'juger à cet instant : 2026-07-01T12:00:00Z',
      },
    },
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert verify badge.json --trust did:web:univ.example --did did.json',
      text: {
        en: 'a badge of a university you trust',
        fr: 'un badge d’une université de confiance',
      },
    },
    {
      line: 'cat badge.json | microcert verify - --trust any --format json',
      text: { en: 'from a pipe, for a program', fr: 'depuis un tube, pour un programme' },
    },
  ],
  run: runVerify,
};

async function runVerify(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, options } = invocation;
  const at = instantOption(option('at'));
  const bytes = await readBytes(files[0] ?? '-', io);
  const report = await verifyCredential(bytes, {
    trust: trustOption(options('trust')),
    policy: option('policy') === 'proof-only' ? PROOF_ONLY : STRICT,
    didDocuments: await didDocuments(options('did'), io),
    ...(await givenContexts(options('context'), io)),
    clock: at === undefined ? io.clock : () => at,
  });
  if (option('format') === 'json') io.out(`${JSON.stringify(report, null, 2)}\n`);
  else io.out(renderText(report, bytes, invocation, io));
  return exitCodeFor(report);
}

/** 0 accepted · 1 rejected · 2 unreadable · 3 undetermined. */
function exitCodeFor({ verdict, checks }: Report): ExitCode {
  const unreadable = checks.some(
    ({ id, outcome }) => id.startsWith('input.') && outcome === 'failed',
  );
  if (unreadable) return EXIT.usage;
  return { accepted: EXIT.good, rejected: EXIT.findings, undetermined: EXIT.undecided }[verdict];
}

function renderText(
  report: Report,
  bytes: Uint8Array,
  { locale, say }: Invocation,
  io: Io,
): string {
  const style = styleFor(io.colours);
  const summary = summarize(bytes, locale);
  const body = renderReport(report, {
    locale,
    style,
    title: checkTitle,
    verdicts: VERDICTS,
    showSkipped: false,
  });
  const note =
    report.policy === 'proof-only' ? `${style.doubt(`! ${say(PROOF_ONLY_NOTE)}`)}\n` : '';
  return `${note}${summary === undefined ? '' : `${style.strong(printable(summary))}\n`}${body}`;
}

const VERDICTS = {
  accepted: {
    en: 'Accepted: authentic, unchanged, in force, by an issuer you trust.',
    fr: 'Accepté : authentique, inchangé, en vigueur, d’un émetteur de confiance.',
  },
  rejected: { en: 'Rejected.', fr: 'Refusé.' },
  undetermined: {
    en: 'Undetermined: nothing speaks against it, but not everything could be established.',
    fr: 'Indéterminé : rien ne s’y oppose, mais tout n’a pas pu être établi.',
  },
} as const;

const PROOF_ONLY_NOTE = {
  en: 'Only the proofs were looked at: this says nothing about who issued the credential.',
  fr: 'Seules les preuves ont été examinées : rien n’est dit de qui a délivré le justificatif.',
};

function trustOption(values: readonly string[]): Trust {
  if (values.length === 0) return 'unchecked';
  return values.includes('any') ? 'any' : values;
}

async function didDocuments(files: readonly string[], io: Io): Promise<readonly DidDocument[]> {
  return Promise.all(
    files.map(async (file) => (await readDocument(file, io)).value as DidDocument),
  );
}

async function givenContexts(
  values: readonly string[],
  io: Io,
): Promise<{ readonly contexts?: Readonly<Record<string, JsonObject>> }> {
  if (values.length === 0) return {};
  const entries = values.map(async (value): Promise<readonly [string, JsonObject]> => {
    const separator = value.lastIndexOf('=');
    if (separator < 1) throw new MicrocertError('ERR_USAGE', { hint: CONTEXT_HINT });
    const { value: context } = await readDocument(value.slice(separator + 1), io);
    if (!isJsonObject(context)) throw new MicrocertError('ERR_CONTEXT_INVALID');
    return [value.slice(0, separator), context];
  });
  return { contexts: Object.fromEntries(await Promise.all(entries)) };
}

const CONTEXT_HINT = { en: '--context takes URL=FILE', fr: '--context prend URL=FICHIER' };
