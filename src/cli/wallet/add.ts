import { isMicrocertError } from '../../foundation/errors/index.js';
import type { Command, Invocation } from '../command.js';
import type { ExitCode } from '../exit-codes.js';
import { readBytes } from '../files.js';
import type { Io } from '../io.js';
import { assertOneStdin } from '../verification/one-stdin.js';
import { readVerifyOptions } from '../verification/read-options.js';
import { addAll, type Offered } from './add-all.js';
import { contentOf, MOST_FILE_BYTES } from './content.js';
import { JUDGING_OPTIONS } from './judge.js';
import { addedAsJson, codeOf, writeAdded } from './render-added.js';
import { JSON_OPTION, openWallet, WALLET_OPTION } from './wallet-folder.js';

/** `microcert wallet add`: keeps a copy of credentials, once they were looked at. */
export const add: Command = {
  name: 'wallet add',
  operands: 'FILE|- …',
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  options: { ...WALLET_OPTION, ...JUDGING_OPTIONS, ...JSON_OPTION },
  examples: [
    {
      line: 'microcert wallet add badge.png certificate.pdf',
      text: {
        en: 'a badge in a picture, and one attached to a certificate',
        fr: 'un badge dans une image, et un autre joint à un certificat',
      },
    },
    {
      line: 'microcert wallet add badge.json --trust did:web:univ.example --network',
      text: {
        en: 'and whether its issuer, whom you trust, still stands by it',
        fr: 'et si son émetteur, de confiance, la maintient',
      },
    },
  ],
  notes: [
    {
      en: 'Each is verified as `microcert verify` does. What was changed, is not signed, or was signed by somebody else than it says is not kept; what has ended, was revoked or cannot be judged is, and it is said. The same credential is kept once, whatever it comes in.',
      fr: 'Chacun est vérifié comme par `microcert verify`. Ce qui a été modifié, n’est pas signé ou l’a été par un autre qu’il ne le dit n’est pas gardé ; ce qui est échu, révoqué ou ne peut être jugé l’est, et c’est dit. Un même justificatif est gardé une fois, quel que soit son support.',
    },
  ],
  exits: {
    en: 'Here 1 means that one was refused, else 2 that one cannot be read; the others are kept all the same.',
    fr: 'Ici 1 veut dire que l’un a été refusé, sinon 2 que l’un est illisible ; les autres sont gardés quand même.',
  },
  run: runAdd,
};

async function runAdd(invocation: Invocation, io: Io): Promise<ExitCode> {
  assertOneStdin(invocation);
  const wallet = await openWallet(invocation, io);
  const { options } = await readVerifyOptions(invocation, io);
  const added = await addAll(wallet, offered(invocation.files, io), options);
  if (invocation.flag('json'))
    io.out(`${JSON.stringify({ added: addedAsJson(added, wallet) }, null, 2)}\n`);
  else writeAdded(added, wallet, invocation, io);
  return codeOf(added);
}

async function* offered(files: readonly string[], io: Io): AsyncGenerator<Offered> {
  for (const source of files) {
    try {
      yield {
        source,
        content: await contentOf(await readBytes(source, io, MOST_FILE_BYTES), source),
      };
    } catch (error) {
      if (!isMicrocertError(error)) throw error;
      yield { source, error };
    }
  }
}
