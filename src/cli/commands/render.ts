import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import { SAVE_AS_UTF8 } from '../../foundation/errors/save-as-utf8.js';
import { LOOKS_OPTIONS, readCertificateLooks } from '../certificates/certificate-looks.js';
import { LINK_OPTIONS } from '../certificates/options.js';
import { PATHWAY_OPTIONS, readCertificatePathway } from '../certificates/pathway-options.js';
import { linksIn, renderedCertificate } from '../certificates/render-files.js';
import type { Command, Invocation } from '../command.js';
import { credentialIn } from '../credential-in.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { clockOf } from '../issuing-sources.js';
import { FOLDER_OPTIONS } from '../pictures/folder-options.js';
import { printable, styleFor } from '../style.js';
import { readCredential } from '../taken-out.js';

/** `microcert render`: a signed credential as a certificate for people. */
export const render: Command = {
  name: 'render',
  operands: 'CREDENTIAL|-',
  count: { least: 1, most: 1 },
  options: {
    format: {
      type: 'string',
      value: 'html|pdf',
      choices: ['html', 'pdf'],
      text: {
        en: 'page or PDF; by default as the name of --out ends',
        fr: 'page ou PDF ; par défaut selon la fin du nom de --out',
      },
    },
    out: {
      type: 'string',
      value: 'FILE',
      text: { en: 'where to write the certificate', fr: 'où écrire le certificat' },
    },
    ...LINK_OPTIONS,
    ...LOOKS_OPTIONS,
    ...PATHWAY_OPTIONS,
    ...FOLDER_OPTIONS,
    at: {
      type: 'string',
      value: 'DATE-TIME',
      text: {
        en: 'instant of making, for reproducible PDF files',
        fr: 'instant de fabrication, pour des PDF reproductibles',
      },
    },
    force: {
      type: 'boolean',
      text: { en: 'replace a file that exists', fr: 'remplacer un fichier existant' },
    },
  },
  examples: [
    {
      line: 'microcert render badge.json --out certificate.pdf --lang fr',
      text: {
        en: 'a PDF in French, with the credential attached',
        fr: 'un PDF en français, avec le justificatif joint',
      },
    },
    {
      line: 'microcert render badge.png --out certificate.html --verifier https://univ.example/verify/',
      text: {
        en: 'a page, with a QR code that verifies it, of a baked picture',
        fr: 'une page, avec un code QR qui la vérifie, d’une image',
      },
    },
    {
      line: 'microcert render record.json --out record.pdf --pathway pathway.yaml --stack answer.json',
      text: {
        en: 'of a learner record, with the pathway and what is held of it; answer.json is what microcert stack … --format json says',
        fr: 'd’un relevé, avec le parcours et ce qui en est acquis ; answer.json est ce que dit microcert stack … --format json',
      },
    },
    {
      line: 'microcert render badges.jsonl --pdf certificates --png badges',
      text: {
        en: 'a certificate and a badge of each credential of a cohort, in these folders; what is there is left alone',
        fr: 'un certificat et un badge de chaque justificatif d’une cohorte, dans ces dossiers ; ce qui est là n’est pas touché',
      },
    },
  ],
  notes: [
    {
      en: 'A certificate says what the credential says; nothing is verified here: see microcert verify.',
      fr: 'Un certificat dit ce que dit le justificatif ; rien n’est vérifié ici : voir microcert verify.',
    },
  ],
  run: runRender,
};

async function runRender(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { renderEach } = await import('../pictures/render-each.js');
  const exit = await renderEach(invocation, io);
  return exit ?? renderOne(invocation, io);
}

async function renderOne(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, options, flag, say } = invocation;
  const [file = '-'] = files;
  const out = option('out');
  if (out === undefined) throw new MicrocertError('ERR_USAGE', { hint: OUT_NEEDED });
  const format = formatOf(option('format'), out);
  const replace = flag('force');
  linksIn(option);
  const inputs = [file, option('logo'), ...options('font'), option('pathway'), option('stack')];
  await assertWritable([out], { replace, inputs });
  const { bytes } = await readCredential(file, io);
  const looks = await readCertificateLooks(invocation, io);
  const pathway = await readCertificatePathway(invocation, io);
  if (pathway === undefined) return EXIT.usage;
  const clock = clockOf(invocation, io);
  const text = await ofFile(file, () =>
    renderedCertificate(decode(bytes, file), format, invocation, {
      ...looks(credentialIn(bytes)),
      ...pathway,
      clock,
    }),
  );
  await writeWhole({ path: out, text, replace });
  const done = { en: `Certificate: ${out}`, fr: `Certificat : ${out}` };
  io.out(`${styleFor(io.colours).good('✔')} ${printable(say(done))}\n`);
  return EXIT.good;
}

function formatOf(given: string | undefined, out: string): 'html' | 'pdf' {
  const ending = /\.(?:(pdf)|html?)$/i.exec(out);
  if (given === undefined && ending === null)
    throw new MicrocertError('ERR_USAGE', { hint: FORMAT_NEEDED });
  return (given ?? (ending?.[1] === undefined ? 'html' : 'pdf')) === 'pdf' ? 'pdf' : 'html';
}

function decode(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { source, cause, hint: SAVE_AS_UTF8 });
  }
}

/** What is wrong is said of the file it is in. */
async function ofFile<Made>(file: string, make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

const OUT_NEEDED = {
  en: 'add --out FILE: where to write the certificate (.html or .pdf); or, for a file with a credential on each line, --pdf FOLDER, --png FOLDER or --svg FOLDER',
  fr: 'ajouter --out FICHIER : où écrire le certificat (.html ou .pdf) ; ou, pour un fichier avec un justificatif par ligne, --pdf DOSSIER, --png DOSSIER ou --svg DOSSIER',
};
const FORMAT_NEEDED = {
  en: 'add --format html or --format pdf, or let the name of --out end in .html or .pdf',
  fr: 'ajouter --format html ou --format pdf, ou un nom --out finissant par .html ou .pdf',
};
