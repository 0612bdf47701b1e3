import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import { importPrivateKey } from '../../identity/index.js';
import type { Command, Invocation } from '../command.js';
import type { ExitCode } from '../exit-codes.js';
import { readBytes } from '../files.js';
import type { Io } from '../io.js';
import { printable, styleFor } from '../style.js';
import { readVerifyOptions } from '../verification/read-options.js';
import { addAll, type Offered } from './add-all.js';
import { type Bundle, MOST_BUNDLE_BYTES, parseBundle } from './bundle.js';
import { contentOf } from './content.js';
import { holderKeyOf } from './holder-key.js';
import { JUDGING_OPTIONS } from './judge.js';
import { makeWallet } from './make-wallet.js';
import { addedAsJson, codeOf, writeAdded } from './render-added.js';
import {
  JSON_OPTION,
  openWallet,
  WALLET_OPTION,
  type Wallet,
  walletFolder,
  walletIn,
} from './wallet-folder.js';

/** `microcert wallet import`: takes in what an export holds. */
export const importWallet: Command = {
  name: 'wallet import',
  operands: 'FILE|-',
  count: { least: 1, most: 1 },
  options: { ...WALLET_OPTION, ...JUDGING_OPTIONS, ...JSON_OPTION },
  examples: [
    {
      line: 'microcert wallet import badges.json',
      text: {
        en: 'into a wallet that is there: what it has already is left as it is',
        fr: 'dans un portefeuille existant : ce qu’il a déjà reste tel quel',
      },
    },
    {
      line: 'microcert wallet import moving.json --wallet badges',
      text: {
        en: 'with the private key in it: the whole wallet, where there is none yet',
        fr: 'avec sa clé privée : tout le portefeuille, là où il n’y en a pas encore',
      },
    },
  ],
  exits: {
    en: 'As for microcert wallet add: 1 one was refused, else 2 one cannot be read; the others are kept.',
    fr: 'Comme pour microcert wallet add : 1 l’un a été refusé, sinon 2 l’un est illisible ; les autres sont gardés.',
  },
  run: runImport,
};

async function runImport(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [file = '-'] = invocation.files;
  const bundle = sourced(file, parseBundle, await readBytes(file, io, MOST_BUNDLE_BYTES));
  const { options } = await readVerifyOptions(invocation, io);
  const { wallet, note } = await walletFor(bundle, file, invocation, io);
  const added = await addAll(wallet, offered(bundle, file), options);
  if (invocation.flag('json')) {
    const answer = { did: wallet.did, exportOf: bundle.did, added: addedAsJson(added, wallet) };
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    if (note) io.out(`${styleFor(io.colours).doubt('!')} ${printable(invocation.say(note))}\n`);
    writeAdded(added, wallet, invocation, io);
  }
  return codeOf(added);
}

function sourced(file: string, parse: typeof parseBundle, bytes: Uint8Array): Bundle {
  try {
    return parse(bytes, file);
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

interface Target {
  readonly wallet: Wallet;
  /** What is to be said of whose the export is. */
  readonly note?: LocalText | undefined;
}

/** The wallet that is there; where there is none and the export has its key, the one that it was made from. */
async function walletFor(
  { did, holderKey }: Bundle,
  file: string,
  invocation: Invocation,
  io: Io,
): Promise<Target> {
  const folder = walletFolder(invocation, io);
  const there = await walletIn(folder);
  if (there !== undefined) {
    const isOther = there.did !== did;
    return { wallet: there, note: isOther ? otherOf(holderKey !== undefined) : undefined };
  }
  if (holderKey === undefined) return { wallet: await openWallet(invocation, io) };
  const key = holderKeyOf(await keyIn(holderKey, file));
  // Nobody should be given a key that is not the one they had.
  if (key.did !== did)
    throw new MicrocertError('ERR_KEY_MISMATCH', { source: file, pointer: '/holderKey' });
  return { wallet: await makeWallet(folder, key), note: MADE };
}

async function keyIn(holderKey: unknown, source: string) {
  try {
    return await importPrivateKey(JSON.stringify(holderKey));
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, source) : error;
  }
}

async function* offered({ files }: Bundle, file: string): AsyncGenerator<Offered> {
  for (const [index, bytes] of files.entries()) {
    const source = `${file} /credentials/${index}`;
    try {
      yield { source, content: await contentOf(bytes, source) };
    } catch (error) {
      if (!isMicrocertError(error)) throw error;
      yield { source, error };
    }
  }
}

const MADE = {
  en: 'A wallet was made with the key of the export. Delete the export, or keep it as safe as the key.',
  fr: 'Un portefeuille a été créé avec la clé de l’export. Supprimer l’export, ou le garder aussi bien que la clé.',
};

function otherOf(hasKey: boolean): LocalText {
  return {
    en: `This is the export of another wallet, with another DID.${hasKey ? ' Its private key was not taken in.' : ''}`,
    fr: `C’est l’export d’un autre portefeuille, avec un autre DID.${hasKey ? ' Sa clé privée n’a pas été reprise.' : ''}`,
  };
}
