import { formatDateTime } from '../../foundation/time.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { printable, styleFor } from '../style.js';
import { bundleText } from './bundle.js';
import { readHoldings } from './held.js';
import { exportedKey } from './holder-key.js';
import { damagedAsJson, renderDamaged } from './render-held.js';
import { JSON_OPTION, openWallet, WALLET_OPTION } from './wallet-folder.js';

/** `microcert wallet export`: a copy in one file. */
export const exportWallet: Command = {
  name: 'wallet export',
  operands: 'FILE',
  count: { least: 1, most: 1 },
  options: {
    'with-private-key': {
      type: 'boolean',
      text: {
        en: 'the private key too: whoever has the file can then answer in your name',
        fr: 'aussi la clé privée : qui a le fichier peut alors répondre en votre nom',
      },
    },
    ...WALLET_OPTION,
    ...JSON_OPTION,
  },
  examples: [
    {
      line: 'microcert wallet export badges.json',
      text: { en: 'a copy of what you hold', fr: 'une copie de ce que vous détenez' },
    },
    {
      line: 'microcert wallet export moving.json --with-private-key',
      text: {
        en: 'all of it, for another computer; delete it once it is there',
        fr: 'le tout, pour un autre ordinateur ; à supprimer une fois arrivé',
      },
    },
  ],
  exits: {
    en: 'Here 1 means that something in the wallet cannot be read and is not in the copy; the rest is.',
    fr: 'Ici 1 veut dire qu’une partie du portefeuille est illisible et manque à la copie ; le reste y est.',
  },
  run: runExport,
};

async function runExport(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, flag, locale, say } = invocation;
  const [path = ''] = files;
  await assertWritable([path], { replace: false, taken: OTHER_NAME });
  const wallet = await openWallet(invocation, io);
  const withKey = flag('with-private-key');
  const holderKey = withKey ? await exportedKey(wallet) : undefined;
  const { held, damaged } = await readHoldings(wallet);
  const contents = held.map(({ content }) => content);
  const exportedAt = formatDateTime(io.clock());
  const more = { exportedAt, ...(holderKey !== undefined && { holderKey }) };
  const text = bundleText(wallet.did, contents, more);
  await writeWhole({ path, text, replace: false, mode: 0o600 });
  if (flag('json')) {
    const left = damaged.map(damagedAsJson);
    const answer = { file: path, credentials: held.length, privateKey: withKey, damaged: left };
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    const style = styleFor(io.colours);
    io.out(`${style.good('✔')} ${printable(say(copied(held.length, path)))}\n`);
    io.out(withKey ? `  ${style.doubt('!')} ${say(SECRET)}\n` : `  ${style.faint(say(NO_KEY))}\n`);
    for (const one of damaged) io.err(renderDamaged(one, locale, io));
  }
  return damaged.length > 0 ? EXIT.findings : EXIT.good;
}

function copied(count: number, path: string) {
  return {
    en: `${count} credential${count === 1 ? '' : 's'} copied into ${path}`,
    fr: `${count} justificatif${count < 2 ? ' copié' : 's copiés'} dans ${path}`,
  };
}

const OTHER_NAME = {
  en: 'an export replaces nothing: choose another name',
  fr: 'un export ne remplace rien : choisir un autre nom',
};
const SECRET = {
  en: 'The private key is in it: show this file to nobody.',
  fr: 'La clé privée s’y trouve : ne montrer ce fichier à personne.',
};
const NO_KEY = {
  en: 'Your private key is not in it (--with-private-key); what you were awarded is, and your name with it.',
  fr: 'Votre clé privée n’y est pas (--with-private-key) ; ce qui vous a été délivré y est, et votre nom avec.',
};
