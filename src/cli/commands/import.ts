import { stringify } from 'yaml';
import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { councilRecommendation2022 as annex } from '../../frameworks/eu-council-2022/index.js';
import { checkMicroCertification, describedElements } from '../../frameworks/index.js';
import type { Award } from '../../model/index.js';
import { isCompactJws } from '../../proofs/vc-jwt/index.js';
import type { Command, Invocation } from '../command.js';
import { credentialIn } from '../credential-in.js';
import { CREDITS_OPTION } from '../credits-option.js';
import {
  type DocumentReader,
  type DocumentReading,
  READERS,
  readerFor,
} from '../document-readers.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, type NewFile, writeWhole } from '../files.js';
import { importedDefinition, inReadingOrder } from '../imported-definition.js';
import type { Io } from '../io.js';
import { reasonUnreadable } from '../reason-unreadable.js';
import { renderFindings } from '../render-findings.js';
import { styleFor } from '../style.js';
import { readCredential } from '../taken-out.js';

const SOURCES = ['auto', ...READERS.map(({ name }) => name)];
const FORMATS = ['yaml', 'json'] as const;

/** `microcert import`: the definition inside a badge or credential of somebody else. */
export const importCommand: Command = {
  name: 'import',
  operands: 'FILE|-',
  count: { least: 1, most: 1 },
  options: {
    from: {
      type: 'string',
      value: SOURCES.join('|'),
      choices: SOURCES,
      text: {
        en: 'what the file is; found out by itself unless said (auto)',
        fr: 'ce qu’est le fichier ; trouvé tout seul sauf indication (auto)',
      },
    },
    out: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'where to write the definition; standard output when left out',
        fr: 'où écrire la définition ; sortie standard à défaut',
      },
    },
    format: {
      type: 'string',
      value: FORMATS.join('|'),
      choices: FORMATS,
      text: {
        en: 'YAML with comments (default), or JSON (also by the name of --out)',
        fr: 'YAML commenté (par défaut), ou JSON (aussi d’après le nom de --out)',
      },
    },
    credits: CREDITS_OPTION,
    'award-out': {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'write the learner’s award too, readable by you alone; it is never printed',
        fr: 'écrire aussi la délivrance de l’apprenant, lisible par vous seul ; jamais affichée',
      },
    },
    force: {
      type: 'boolean',
      text: { en: 'replace files that exist', fr: 'remplacer les fichiers existants' },
    },
  },
  examples: [
    {
      line: 'microcert import badge.json --out soil-health.yaml',
      text: {
        en: 'the definition in YAML; then microcert check soil-health.yaml',
        fr: 'la définition en YAML ; puis microcert check soil-health.yaml',
      },
    },
    {
      line: 'microcert import badge.json --credits ects --format json > soil-health.json',
      text: {
        en: 'credits are known to be ECTS; JSON to standard output, findings beside it',
        fr: 'les crédits sont des ECTS ; JSON sur la sortie standard, remarques à côté',
      },
    },
    {
      line: 'microcert import diploma.jsonld --from elm --out soil-health.yaml',
      text: {
        en: 'a European Digital Credential, sealed or not; the seal is not looked at',
        fr: 'un justificatif numérique européen, scellé ou non ; le cachet n’est pas examiné',
      },
    },
    {
      line: 'microcert import badge.json --out soil-health.yaml --award-out award.yaml',
      text: {
        en: 'the award of the learner as well, in a file of its own',
        fr: 'la délivrance de l’apprenant aussi, dans un fichier à part',
      },
    },
  ],
  run: runImport,
};

async function runImport(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, flag, locale } = invocation;
  const [file = '-'] = files;
  const [out, awardOut] = [option('out'), option('award-out')];
  const replace = flag('force');
  const outputs = [out, awardOut].flatMap((path) => path ?? []);
  await assertWritable(outputs, { replace, inputs: [file] });
  const read = await readFrom(file, invocation, io);
  const { reader, reading } = read;
  const { definition, award, texts } = reading;
  const text =
    formatOf(out, option('format')) === 'json'
      ? `${JSON.stringify(inReadingOrder(definition), null, 2)}\n`
      : importedDefinition(definition, { locale, file, title: reader.title, texts });
  const written: NewFile[] = [
    ...(out === undefined ? [] : [{ path: out, text, replace }]),
    ...(awardOut === undefined ? [] : [awardFile(awardOut, { award, replace, file })]),
  ];
  await writeWhole(...written);
  const summary = summaryOf(read, { invocation, io, out, awardOut });
  if (out === undefined) io.out(text);
  // Beside a definition on standard output, what is said about it goes to the other one.
  (out === undefined ? io.err : io.out)(summary);
  return EXIT.good;
}

interface Read {
  readonly reader: DocumentReader;
  readonly reading: DocumentReading;
  /** What is to be said of the picture or document that it came in. */
  readonly notes: readonly Finding[];
}

async function readFrom(file: string, { option }: Invocation, io: Io): Promise<Read> {
  const { bytes, notes } = await readCredential(file, io);
  const unreadable = reasonUnreadable(bytes, file);
  if (unreadable !== undefined) throw unreadable;
  const text = new TextDecoder().decode(bytes);
  const document = isCompactJws(text.trim()) ? credentialIn(bytes) : parseJsonStrictly(text);
  const from = option('from');
  const named = from === 'auto' ? undefined : from;
  const reader = readerFor(named, isJsonObject(document) ? document : {});
  try {
    const creditsAreEcts = option('credits') === 'ects';
    return { reader, reading: reader.read(document, { creditsAreEcts }), notes };
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

function formatOf(path: string | undefined, asked: string | undefined): string {
  return asked ?? (path?.toLowerCase().endsWith('.json') ? 'json' : 'yaml');
}

interface AwardFile {
  readonly award: Award | undefined;
  readonly replace: boolean;
  readonly file: string;
}

/** It is about a person: nobody else may read the file. */
function awardFile(path: string, { award, replace, file }: AwardFile): NewFile {
  if (award === undefined)
    throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { source: file, hint: NO_AWARD });
  const json = formatOf(path, undefined) === 'json';
  const text = json ? `${JSON.stringify(award, null, 2)}\n` : stringify(award);
  return { path, text, replace, mode: 0o600 };
}

interface Around {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly out: string | undefined;
  readonly awardOut: string | undefined;
}

/** What was read and written, what it describes and what it leaves open; nothing about the learner. */
function summaryOf(
  { reader, reading: { definition, findings }, notes }: Read,
  { invocation: { say, locale }, io, out, awardOut }: Around,
): string {
  const style = styleFor(io.colours);
  const report = checkMicroCertification(definition, { framework: annex, clock: io.clock });
  const { en, fr } = describedElements(report, annex).sentence;
  const files = [out, awardOut].flatMap((path) => path ?? []);
  const are = files.length > 1 ? { en: 'are', fr: 'sont écrits' } : { en: 'is', fr: 'est écrit' };
  const names = { en: files.join(' and '), fr: files.join(' et ') };
  const lines = [
    `${style.good('✔')} ${say({ en: `Read as ${reader.title.en}: it ${en}.`, fr: `Lu comme ${reader.title.fr} : il ${fr}.` })}`,
    ...(files.length === 0
      ? []
      : [`  ${say({ en: `${names.en} ${are.en} written.`, fr: `${names.fr} ${are.fr}.` })}`]),
    ...renderFindings(notes, { locale, style }),
    ...(findings.length === 0 ? [] : [`  ${say(LEFT_OPEN)}`]),
    ...renderFindings(findings, { locale, style }),
    ...(out === undefined ? [] : [`  ${say(NEXT)} microcert check ${out}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const NO_AWARD = {
  en: 'there is no award in it: leave --award-out out',
  fr: 'il ne contient pas de délivrance : retirer --award-out',
};
const LEFT_OPEN = { en: 'What it leaves open:', fr: 'Ce qu’il laisse ouvert :' };
const NEXT = { en: 'Look it over, then:', fr: 'La relire, puis :' };
