import { isMicrocertError, restated } from '../../foundation/errors/index.js';
import { generateKeyPair, importPrivateKey, type KeyPair } from '../../identity/index.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readText } from '../files.js';
import type { Io } from '../io.js';
import { printable, styleFor } from '../style.js';
import { holderKeyOf } from './holder-key.js';
import { assertFree, makeWallet } from './make-wallet.js';
import { JSON_OPTION, PARTS, walletFolder } from './wallet-folder.js';

const ALGORITHMS = ['Ed25519', 'P-256', 'P-384'] as const;

/** `microcert wallet init`: makes a folder with a key of the learner's own. */
export const init: Command = {
  name: 'wallet init',
  operands: '[FOLDER]',
  count: { least: 0, most: 1 },
  options: {
    algorithm: {
      type: 'string',
      value: ALGORITHMS.join('|'),
      choices: ALGORITHMS,
      text: { en: 'kind of key (default Ed25519)', fr: 'type de clé (par défaut Ed25519)' },
    },
    key: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'a key that you have already (JWK, Multikey or PEM), instead of a new one',
        fr: 'une clé que vous avez déjà (JWK, Multikey ou PEM), au lieu d’une nouvelle',
      },
    },
    ...JSON_OPTION,
  },
  examples: [
    {
      line: 'microcert wallet init',
      text: { en: 'in the folder wallet', fr: 'dans le dossier wallet' },
    },
    {
      line: 'microcert wallet init ~/badges',
      text: {
        en: 'elsewhere; then name it with --wallet, or in MICROCERT_WALLET',
        fr: 'ailleurs ; le nommer ensuite avec --wallet, ou dans MICROCERT_WALLET',
      },
    },
  ],
  run: runInit,
};

async function runInit(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, flag, say } = invocation;
  const folder = files[0] ?? walletFolder(invocation, io);
  await assertFree(folder);
  const key = holderKeyOf(await keyPairFor(option('key'), option('algorithm'), io));
  const { did } = await makeWallet(folder, key);
  if (flag('json')) {
    io.out(`${JSON.stringify({ folder, did }, null, 2)}\n`);
    return EXIT.good;
  }
  const style = styleFor(io.colours);
  io.out(
    [
      `${style.good('✔')} ${say(MADE)} ${printable(folder)}`,
      `  ${say(DID)} ${printable(did)}`,
      `  ${say(GIVE)}`,
      `  ${say(KEY)} ${printable(PARTS.key(folder))}`,
      `  ${style.faint(say(NEXT))}`,
      '',
    ].join('\n'),
  );
  return EXIT.good;
}

async function keyPairFor(
  file: string | undefined,
  algorithm: string | undefined,
  { random, ...io }: Io,
): Promise<KeyPair> {
  if (file === undefined) {
    const kind = ALGORITHMS.find((known) => known === algorithm) ?? 'Ed25519';
    return generateKeyPair({ algorithm: kind, random });
  }
  try {
    return await importPrivateKey(await readText(file, { random, ...io }));
  } catch (error) {
    // The option is named and not its value: it may be the key itself, by mistake.
    if (isMicrocertError(error))
      throw restated(error, { source: '--key', ...(error.hint && { hint: error.hint }) });
    throw error;
  }
}

const MADE = { en: 'Your wallet:', fr: 'Votre portefeuille :' };
const DID = { en: 'Your DID:', fr: 'Votre DID :' };
const GIVE = {
  en: 'Give the DID to whoever awards you something: what is issued to it is yours to show.',
  fr: 'Donner le DID à qui vous délivre quelque chose : ce qui lui est délivré, vous pouvez le montrer.',
};
const KEY = {
  en: 'Your private key, for nobody else to see:',
  fr: 'Votre clé privée, à ne montrer à personne :',
};
const NEXT = {
  en: 'Next: microcert wallet add FILE',
  fr: 'Ensuite : microcert wallet add FICHIER',
};
