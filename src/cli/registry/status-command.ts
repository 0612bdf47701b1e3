import type { LocalText } from '../../foundation/locale.js';
import type { StatusAct, StatusChangeRow } from '../../registry/index.js';
import type { Command, Invocation } from '../command.js';
import { FORMAT_OPTION } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { REGISTRY_OPTION, withRegistry } from '../open-registry.js';
import { errorAsJson, renderError } from '../render-error.js';
import { printable, styleFor } from '../style.js';
import { ACT_OPTIONS, actOf } from './act-options.js';
import { credentialIds, IDS_OPTION } from './credential-ids.js';

/** What a command does to the status of credentials, in words. */
export interface StatusWords {
  readonly name: string;
  readonly act: StatusAct;
  readonly done: LocalText;
  readonly already: LocalText;
  readonly examples: Command['examples'];
}

/** A command that does one thing to the status of some credentials. */
export function statusCommand(words: StatusWords): Command {
  return {
    name: words.name,
    operands: 'ID …',
    count: { least: 0, most: Number.POSITIVE_INFINITY },
    options: { ...ACT_OPTIONS, ids: IDS_OPTION, ...REGISTRY_OPTION, format: FORMAT_OPTION },
    examples: words.examples,
    exits: {
      en: '1 where something could not be done to one of several; the others are done. JSON comes as a line each.',
      fr: '1 si l’un de plusieurs n’a pas pu être traité ; les autres le sont. Le JSON vient ligne par ligne.',
    },
    run: (invocation, io) => changeStatus(words, invocation, io),
  };
}

async function changeStatus(words: StatusWords, invocation: Invocation, io: Io): Promise<ExitCode> {
  const act = actOf(invocation);
  const write = invocation.option('format') === 'json' ? writeJson : writeText;
  const count = { done: 0, already: 0, refused: 0 };
  let isTold = false;
  await withRegistry(invocation, io, async (registry) => {
    const ids = credentialIds(invocation, io);
    for await (const row of registry.changeMany(words.act, ids, act)) {
      count[row.outcome] += 1;
      if (row.outcome === 'done' && row.isTold) isTold = true;
      write(row, words, invocation, io);
    }
  });
  if (invocation.option('format') !== 'json')
    io.out(summaryOf({ ...count, isTold }, invocation, io));
  return count.refused > 0 ? EXIT.findings : EXIT.good;
}

function writeJson(row: StatusChangeRow, _: StatusWords, __: Invocation, io: Io): void {
  const said = 'error' in row ? { ...row, error: errorAsJson(row.error) } : row;
  io.out(`${JSON.stringify(said)}\n`);
}

function writeText(row: StatusChangeRow, words: StatusWords, invocation: Invocation, io: Io): void {
  const { say, locale } = invocation;
  const style = styleFor(io.colours);
  const id = printable(row.credentialId);
  if ('error' in row) {
    io.err(`${id}\n${renderError(row.error, { locale, style })}`);
    return;
  }
  const sign = row.outcome === 'done' ? style.good('✔') : style.faint('·');
  io.out(`${sign} ${id}  ${say(row.outcome === 'done' ? words.done : words.already)}\n`);
  if (!row.isTold) io.out(`  ${style.doubt('!')} ${say(TOLD_NOWHERE)}\n`);
}

/** How many of each, and whether verifiers will learn of one that was done. */
type Tally = Readonly<Record<StatusChangeRow['outcome'], number>> & { readonly isTold: boolean };

function summaryOf(count: Tally, { say }: Invocation, { colours }: Io): string {
  const style = styleFor(colours);
  const all = count.done + count.already + count.refused;
  const lines = all > 1 ? [say(numbers(count))] : [];
  if (count.isTold) lines.push(style.faint(say(PUBLISH)));
  return lines.map((line) => `${line}\n`).join('');
}

function numbers({ done, already, refused }: Tally): LocalText {
  return {
    en: `Done: ${done}, so before: ${already}, refused: ${refused}`,
    fr: `Faits : ${done}, déjà faits : ${already}, refusés : ${refused}`,
  };
}

const PUBLISH = {
  en: 'Verifiers learn of it once the status lists are published again: microcert publish.',
  fr: 'Les vérificateurs le sauront quand les listes de statuts seront republiées : microcert publish.',
};
const TOLD_NOWHERE = {
  en: 'it has no entry in a status list for this: verifiers cannot learn of it',
  fr: 'il n’a pas d’entrée pour cela dans une liste de statuts : les vérificateurs ne peuvent pas le savoir',
};
