import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { colonIn, printable, styleFor } from '../style.js';
import { describe } from './describe.js';
import { drop, type Held, readHoldings } from './held.js';
import { numbersOf } from './numbers.js';
import { JSON_OPTION, openWallet, WALLET_OPTION } from './wallet-folder.js';

/** `microcert wallet remove`: takes credentials out, for good. */
export const remove: Command = {
  name: 'wallet remove',
  operands: 'NUMBER …',
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  options: { ...WALLET_OPTION, ...JSON_OPTION },
  examples: [
    {
      line: 'microcert wallet remove 2',
      text: {
        en: 'for good: export first what you may want back',
        fr: 'pour de bon : exporter avant ce que l’on pourrait vouloir retrouver',
      },
    },
  ],
  notes: [
    {
      en: 'The others keep their numbers. What the issuer has of you stays where it is.',
      fr: 'Les autres gardent leur numéro. Ce que l’émetteur a de vous reste où il est.',
    },
  ],
  run: runRemove,
};

async function runRemove(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, flag, locale, say } = invocation;
  const wallet = await openWallet(invocation, io);
  const holdings = await readHoldings(wallet);
  // All are looked up before the first is gone.
  const numbers = numbersOf(files, holdings);
  const found = numbers.map((number) => ({
    number,
    held: holdings.held.find((each) => each.number === number),
  }));
  for (const { number, held } of found)
    for (const each of [...(held?.copies ?? []), number]) await drop(wallet, each);
  if (flag('json')) {
    io.out(`${JSON.stringify({ removed: found.map(asJson) }, null, 2)}\n`);
    return EXIT.good;
  }
  const style = styleFor(io.colours);
  for (const { number, held } of found) {
    const title = held === undefined ? say(ILLEGIBLE) : describe(held.content, locale).title;
    io.out(`${style.good('✔')} ${say(REMOVED)} ${number}${colonIn(locale)} ${printable(title)}\n`);
  }
  return EXIT.good;
}

function asJson({ number, held }: { readonly number: number; readonly held: Held | undefined }) {
  return { number, ...(held && { digest: held.content.digest }) };
}

const REMOVED = { en: 'Removed', fr: 'Retiré' };
const ILLEGIBLE = { en: '(could not be read)', fr: '(illisible)' };
