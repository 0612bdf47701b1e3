import { bake as bakeInto } from '../../carriers/index.js';
import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, readBytes, readText, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { printable, styleFor } from '../style.js';
import { MOST_CARRIER_BYTES } from '../taken-out.js';

/** `microcert bake`: a signed credential into a picture. */
export const bake: Command = {
  name: 'bake',
  operands: 'IMAGE CREDENTIAL|-',
  count: { least: 2, most: 2 },
  options: {
    out: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'where to write the picture with the credential in it',
        fr: 'où écrire l’image avec le justificatif',
      },
    },
    'keep-baked': {
      type: 'boolean',
      text: {
        en: 'refuse a picture that carries a credential already, instead of replacing that',
        fr: 'refuser une image qui contient déjà un justificatif, au lieu de le remplacer',
      },
    },
    force: {
      type: 'boolean',
      text: { en: 'replace a file that exists', fr: 'remplacer un fichier existant' },
    },
  },
  examples: [
    {
      line: 'microcert bake soil.png badge.json --out badge.png',
      text: {
        en: 'into a PNG, which stays the picture it was',
        fr: 'dans un PNG, qui reste l’image qu’il était',
      },
    },
    {
      line: 'microcert issue soil.yaml --award award.json --issuer issuer.json --key issuer-key.json | microcert bake soil.svg - --out badge.svg',
      text: { en: 'right after issuing, into an SVG', fr: 'dès la délivrance, dans un SVG' },
    },
  ],
  run: runBake,
};

async function runBake({ files, option, flag, say }: Invocation, io: Io): Promise<ExitCode> {
  const [image = '-', credential = '-'] = files;
  const out = option('out');
  const replace = flag('force');
  if (out === undefined) throw new MicrocertError('ERR_USAGE', { hint: OUT_NEEDED });
  if (image === '-' && credential === '-')
    throw new MicrocertError('ERR_USAGE', { hint: ONE_STDIN });
  await assertWritable([out], { replace, inputs: [image, credential] });
  const picture = await readBytes(image, io, MOST_CARRIER_BYTES);
  const text = await readText(credential, io);
  const bytes = baked({ picture, text, replace: !flag('keep-baked') }, { image, credential });
  await writeWhole({ path: out, text: bytes, replace });
  const done = {
    en: `${out} carries the credential: whoever has the picture can verify it.`,
    fr: `${out} contient le justificatif : qui a l’image peut le vérifier.`,
  };
  io.out(`${styleFor(io.colours).good('✔')} ${printable(say(done))}\n`);
  return EXIT.good;
}

interface Ingredients {
  readonly picture: Uint8Array;
  readonly text: string;
  readonly replace: boolean;
}

/** What is wrong is said of the file it is in. */
function baked(
  { picture, text, replace }: Ingredients,
  names: { readonly image: string; readonly credential: string },
): Uint8Array {
  try {
    return bakeInto(picture, text, { replace });
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const isOfCredential = /^ERR_(CARRIER_CREDENTIAL|JSON_|JWT_)/.test(error.code);
    throw withSource(error, isOfCredential ? names.credential : names.image);
  }
}

const OUT_NEEDED = {
  en: 'say with --out where to write the picture: it is not changed in place',
  fr: 'dire avec --out où écrire l’image : elle n’est pas modifiée sur place',
};
const ONE_STDIN = {
  en: 'standard input (-) is given twice: it can be read once',
  fr: 'l’entrée standard (-) est donnée deux fois : elle ne peut être lue qu’une fois',
};
