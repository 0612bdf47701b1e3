import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import { LINK_OPTIONS } from '../certificates/options.js';
import {
  type CertificateLooks,
  linksIn,
  renderedCertificate,
} from '../certificates/render-files.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, readBytes, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { clockOf } from '../issuing-sources.js';
import { printable, styleFor } from '../style.js';
import { MOST_CARRIER_BYTES, readCredential } from '../taken-out.js';

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
    logo: {
      type: 'string',
      value: 'FILE',
      text: { en: 'logo at the top (PNG or JPEG)', fr: 'logo en haut (PNG ou JPEG)' },
    },
    colour: {
      type: 'string',
      value: '#RRGGBB',
      text: {
        en: 'colour of titles and rules, dark enough to be read on white',
        fr: 'couleur des titres et filets, assez foncée pour être lue sur du blanc',
      },
    },
    font: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      text: {
        en: 'a font (TTF or OTF) for scripts that Noto Sans does not write; may be repeated',
        fr: 'une police (TTF ou OTF) pour les écritures absentes de Noto Sans ; peut être répétée',
      },
    },
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
  const { files, option, options, flag, say } = invocation;
  const [file = '-'] = files;
  const out = option('out');
  if (out === undefined) throw new MicrocertError('ERR_USAGE', { hint: OUT_NEEDED });
  const format = formatOf(option('format'), out);
  const replace = flag('force');
  linksIn(option);
  await assertWritable([out], { replace, inputs: [file, option('logo'), ...options('font')] });
  const { bytes } = await readCredential(file, io);
  const looks = await looksIn(invocation, io);
  const clock = clockOf(invocation, io);
  const text = await ofFile(file, () =>
    renderedCertificate(decode(bytes, file), format, invocation, { ...looks, clock }),
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

async function looksIn({ option, options }: Invocation, io: Io): Promise<CertificateLooks> {
  const { usableLooks } = await import('../../certificates/template.js');
  const [logo, accent] = [option('logo'), option('colour')];
  const fonts = await Promise.all(
    options('font').map(async (font) => ({
      regular: await readBytes(font, io, MOST_CARRIER_BYTES),
    })),
  );
  const template = {
    ...(accent !== undefined && { colours: { accent } }),
    ...(logo !== undefined && { logo: { bytes: await readBytes(logo, io), alternative: '' } }),
  };
  if (!usableLooks(template)) throw new MicrocertError('ERR_USAGE', { hint: LOOKS });
  return { template, ...(fonts.length > 0 && { fonts }) };
}

function decode(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { source, cause });
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
  en: 'add --out FILE: where to write the certificate (.html or .pdf)',
  fr: 'ajouter --out FICHIER : où écrire le certificat (.html ou .pdf)',
};
const FORMAT_NEEDED = {
  en: 'add --format html or --format pdf, or let the name of --out end in .html or .pdf',
  fr: 'ajouter --format html ou --format pdf, ou un nom --out finissant par .html ou .pdf',
};
const LOOKS = {
  en: '--colour is #rrggbb and dark enough to be read on white; --logo is a PNG or JPEG of 1 MiB at most',
  fr: '--colour s’écrit #rrggbb, assez foncée pour être lue sur du blanc ; --logo est un PNG ou JPEG d’au plus 1 Mio',
};
