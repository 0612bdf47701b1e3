import { isJsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { Locale } from '../../foundation/locale.js';
import { SHOWN_PART_NAMES, SHOWN_PARTS } from '../../presenting/shown-parts.js';
import type { Command, Invocation } from '../command.js';
import { describeCredential, type Rows, rowLines } from '../describe-credential.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { styleFor } from '../style.js';
import { readVerifyOptions } from '../verification/read-options.js';
import { reasons } from '../verification/render.js';
import type { Content, SdJwtContent } from './content.js';
import { readHoldings } from './held.js';
import { partsOfBadge } from './in-part.js';
import { JUDGING_OPTIONS, judge } from './judge.js';
import { heldAt } from './numbers.js';
import { heldAsJson, renderHeld } from './render-held.js';
import { JSON_OPTION, openWallet, WALLET_OPTION } from './wallet-folder.js';

/** `microcert wallet show`: all that a credential says. */
export const show: Command = {
  name: 'wallet show',
  operands: 'NUMBER',
  count: { least: 1, most: 1 },
  options: { ...WALLET_OPTION, ...JUDGING_OPTIONS, ...JSON_OPTION },
  examples: [
    {
      line: 'microcert wallet show 2',
      text: { en: 'the second, whole', fr: 'le deuxième, en entier' },
    },
  ],
  exits: {
    en: 'Here 1 means that it does not hold, 3 that this could not be decided.',
    fr: 'Ici 1 veut dire qu’il ne tient pas, 3 que cela n’a pas pu être décidé.',
  },
  run: runShow,
};

async function runShow(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, flag, locale } = invocation;
  const wallet = await openWallet(invocation, io);
  const { options } = await readVerifyOptions(invocation, io);
  const [held] = heldAt(files, await readHoldings(wallet));
  if (held === undefined) return EXIT.usage;
  const judged = await judge(held.content, options);
  const one = { ...held, judged };
  if (flag('json')) {
    const answer = { ...heldAsJson(one, wallet, locale), report: judged.report };
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    const style = styleFor(io.colours);
    const why = judged.verdict === 'accepted' ? [] : reasons(judged.report, locale, style);
    const rows = await rowsOf(held.content, locale);
    const lines = rowLines(rows, locale, style).map((line) => `${line}\n`);
    io.out([renderHeld(one, wallet, invocation, io), ...why, '\n', ...lines].join(''));
  }
  return { accepted: EXIT.good, rejected: EXIT.findings, undetermined: EXIT.undecided }[
    judged.verdict
  ];
}

async function rowsOf(content: Content, locale: Locale): Promise<Rows> {
  if (content.kind === 'sd-jwt') return partsOf(content);
  const { rows } = await describeCredential(content.document, [], locale);
  const parts = await partsOfBadge(content);
  return parts === undefined ? rows : [...rows, [CHOSEN, parts.join(', ')]];
}

const CHOSEN = {
  en: 'Can be chosen with present --show',
  fr: 'Peut être choisi avec present --show',
};

/** By the words that `--show` takes, which are the same in every language. */
function partsOf({ claims }: SdJwtContent): Rows {
  return SHOWN_PART_NAMES.map((part) => {
    const values = SHOWN_PARTS[part].flatMap((name) => claims[name] ?? []);
    return [{ en: part, fr: part }, values.map(valueText).filter(Boolean).join(' · ')] as const;
  });
}

function valueText(value: JsonValue): string {
  if (Array.isArray(value)) return value.map(valueText).join(' · ');
  if (isJsonObject(value)) return Object.values(value).map(valueText).join(' ');
  if (typeof value === 'boolean') return value ? '✔' : '✘';
  return String(value ?? '');
}
