import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { printable, styleFor } from '../style.js';
import { readVerifyOptions } from '../verification/read-options.js';
import { type Damaged, readHoldings } from './held.js';
import { JUDGING_OPTIONS, judge } from './judge.js';
import {
  damagedAsJson,
  heldAsJson,
  type JudgedHeld,
  renderDamaged,
  renderHeld,
} from './render-held.js';
import { JSON_OPTION, openWallet, WALLET_OPTION, type Wallet } from './wallet-folder.js';

/** `microcert wallet list`: what is in the wallet, and whether it holds. */
export const list: Command = {
  name: 'wallet list',
  operands: '',
  count: { least: 0, most: 0 },
  options: { ...WALLET_OPTION, ...JUDGING_OPTIONS, ...JSON_OPTION },
  examples: [
    {
      line: 'microcert wallet list',
      text: { en: 'as far as can be told offline', fr: 'autant qu’on peut le dire hors ligne' },
    },
    {
      line: 'microcert wallet list --network --trust any',
      text: {
        en: 'asking issuers for their keys, and whether they revoked any',
        fr: 'en demandant aux émetteurs leurs clés, et s’ils en ont révoqué',
      },
    },
  ],
  exits: {
    en: 'Here 1 means that one does not hold, or cannot be read; one that could not be judged changes nothing.',
    fr: 'Ici 1 veut dire que l’un ne tient pas, ou est illisible ; un autre qui n’a pu être jugé n’y change rien.',
  },
  run: runList,
};

async function runList(invocation: Invocation, io: Io): Promise<ExitCode> {
  const wallet = await openWallet(invocation, io);
  const { options } = await readVerifyOptions(invocation, io);
  const { held, damaged } = await readHoldings(wallet);
  const judged: JudgedHeld[] = [];
  for (const one of held) judged.push({ ...one, judged: await judge(one.content, options) });
  if (invocation.flag('json')) {
    const credentials = judged.map((one) => heldAsJson(one, wallet, invocation.locale));
    const answer = { did: wallet.did, credentials, damaged: damaged.map(damagedAsJson) };
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else write({ wallet, judged, damaged }, invocation, io);
  const isBad = damaged.length > 0 || judged.some((one) => one.judged.verdict === 'rejected');
  return isBad ? EXIT.findings : EXIT.good;
}

interface Listed {
  readonly wallet: Wallet;
  readonly judged: readonly JudgedHeld[];
  readonly damaged: readonly Damaged[];
}

function write({ wallet, judged, damaged }: Listed, invocation: Invocation, io: Io): void {
  const { flag, locale, say } = invocation;
  const style = styleFor(io.colours);
  io.out(`${style.faint(printable(`${say(WHOSE)} ${wallet.did}`))}\n\n`);
  io.out(judged.map((one) => `${renderHeld(one, wallet, invocation, io)}\n`).join(''));
  if (judged.length + damaged.length === 0) io.out(`${say(EMPTY)}\n`);
  if (judged.some((one) => one.judged.verdict === 'undetermined'))
    io.out(`${style.faint(say(flag('network') ? TRUSTING : ASKING))}\n`);
  for (const one of damaged) io.err(renderDamaged(one, locale, io));
}

const WHOSE = { en: 'Wallet of', fr: 'Portefeuille de' };
const EMPTY = {
  en: 'Nothing is in it yet: microcert wallet add FILE keeps a credential.',
  fr: 'Il est encore vide : microcert wallet add FICHIER garde un justificatif.',
};
const ASKING = {
  en: '? can often be settled: --trust ID says which issuers you trust, --network asks for their keys and revocations.',
  fr: '? se résout souvent : --trust ID dit quels émetteurs sont de confiance, --network demande leurs clés et révocations.',
};
const TRUSTING = {
  en: '? can often be settled: --trust ID says which issuers you trust.',
  fr: '? se résout souvent : --trust ID dit quels émetteurs sont de confiance.',
};
