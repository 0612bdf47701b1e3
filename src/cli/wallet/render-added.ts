import type { LocalText } from '../../foundation/locale.js';
import type { Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { errorAsJson, renderError } from '../render-error.js';
import { colonIn, printable, type Style, styleFor, wrapText } from '../style.js';
import { reasons, signOf } from '../verification/render.js';
import type { Added } from './add-all.js';
import { describe, RELATION_WORDS, relationTo } from './describe.js';
import type { Wallet } from './wallet-folder.js';

/** Says what became of each credential; what cannot be read goes to standard error. */
export function writeAdded(
  added: readonly Added[],
  wallet: Wallet,
  invocation: Invocation,
  io: Io,
): void {
  const { locale } = invocation;
  const style = styleFor(io.colours);
  for (const one of added) {
    if (one.outcome === 'unreadable') io.err(renderError(one.error, { locale, style }));
    else io.out(`${linesOf(one, wallet, invocation, style).join('\n')}\n`);
  }
}

function linesOf(
  { content, judged, number, outcome, source }: Exclude<Added, { readonly outcome: 'unreadable' }>,
  { did }: Wallet,
  { locale, say }: Invocation,
  style: Style,
): readonly string[] {
  const { title } = describe(content, locale);
  const relation = RELATION_WORDS[relationTo(did, content)];
  const sign = { added: style.good('✔'), known: style.faint('='), refused: style.bad('✘') }[
    outcome
  ];
  const place = number === undefined ? '' : ` ${number}`;
  const isRefused = outcome === 'refused';
  return [
    `${sign} ${say(OUTCOMES[outcome])}${place}${colonIn(locale)} ${style.strong(printable(title || source))}`,
    `    ${signOf(judged.verdict, style)} ${wrapText(say(judged.said), '      ')}`,
    ...(isRefused ? reasons(judged.report, locale, style).map((line) => line.trimEnd()) : []),
    ...(relation && !isRefused
      ? [`    ${style.doubt('!')} ${wrapText(say(relation), '      ')}`]
      : []),
  ];
}

const OUTCOMES: Readonly<Record<'added' | 'known' | 'refused', LocalText>> = {
  added: { en: 'Kept as', fr: 'Gardé sous le numéro' },
  known: { en: 'There already, as', fr: 'Déjà là, sous le numéro' },
  refused: { en: 'Not kept', fr: 'Non gardé' },
};

/** The same for programs. */
export function addedAsJson(added: readonly Added[], { did }: Wallet): readonly object[] {
  return added.map((one) => {
    const { source, outcome } = one;
    if (one.outcome === 'unreadable') return { source, outcome, error: errorAsJson(one.error) };
    const { content, judged, number } = one;
    const { verdict, said } = judged;
    return {
      ...{ source, outcome },
      ...(number !== undefined && { number }),
      ...{ digest: content.digest, relation: relationTo(did, content), verdict, message: said },
    };
  });
}

/** One refused: 1; else one that cannot be read: 2; what was there already is no fault. */
export function codeOf(added: readonly Added[]): ExitCode {
  const has = (wanted: Added['outcome']) => added.some(({ outcome }) => outcome === wanted);
  if (has('refused')) return EXIT.findings;
  return has('unreadable') ? EXIT.usage : EXIT.good;
}
