import type { Locale } from '../../foundation/locale.js';
import type { DrawnLines } from '../pictures/drawn-lines.js';
import { renderDrawn } from '../pictures/drawn-summary.js';
import { colonIn, printable, type Style, wrapText } from '../style.js';
import { linesText } from './lines-text.js';
import { count, duration } from './progress.js';
import type { Reason, Reasons } from './reasons.js';
import type { Counts } from './reporter.js';

/** What a run came to. */
export interface Summary {
  readonly counts: Counts;
  /** Why rows were refused, and of what is warned. */
  readonly reasons: Reasons;
  readonly milliseconds: number;
  /** The cohort, the file of credentials and that of results, by their names; only the first where nothing was written. */
  readonly files: { readonly learners: string; readonly out?: string; readonly results?: string };
  /** The signal that stopped it before the end. */
  readonly stoppedBy: string | undefined;
  /** Whether what was issued can be revoked. */
  readonly isRevocable: boolean;
  /** Bytes of an earlier run that were cut off, since that run never came to record them. */
  readonly cutOff: number;
  /** Whether there was no file of credentials before. */
  readonly isNew: boolean;
  /** What came of the pictures, where some were asked for. */
  readonly drawn?: DrawnLines;
}

/** What a run came to, and what to do now, for a person. */
export function renderSummary(summary: Summary, locale: Locale, style: Style): string {
  return [
    ...counted(summary, locale, style),
    ...summary.reasons.list().flatMap((reason) => reasonLines(reason, locale, style)),
    ...(summary.drawn ? [renderDrawn(summary.drawn, locale, style).trimEnd()] : []),
    ...next(summary, locale, style),
    '',
  ].join('\n');
}

/** The file of credentials; one that would be empty is not made. */
export function writtenFile({ counts, files, isNew }: Summary): string | undefined {
  return counts.issued === 0 && isNew ? undefined : files.out;
}

function counted(summary: Summary, locale: Locale, style: Style): readonly string[] {
  const { counts, reasons, files, milliseconds } = summary;
  const { warned } = reasons;
  const { issued, existing, refused } = counts;
  const n = (value: number) => count(value, locale);
  const plural = (value: number) => ((locale === 'fr' ? value < 2 : value === 1) ? '' : 's');
  const took = duration(milliseconds);
  const { out, results } = files;
  const sign = issued > 0 ? style.good('✔') : style.faint('·');
  const named = (file: string | undefined) =>
    file === undefined ? '' : `${colonIn(locale)} ${printable(file)}`;
  const written = writtenFile(summary);
  if (issued + existing + refused === 0) return [`${style.doubt('!')} ${NO_ROW[locale]}`];
  const lines = {
    en: [
      out === undefined
        ? `${sign} ${n(issued)} can be issued; nothing was signed or written`
        : `${sign} ${n(issued)} issued and signed in ${took}${named(written)}`,
      ...(warned > 0 ? [`${style.doubt('!')} ${n(warned)} of these with a warning`] : []),
      ...(existing > 0 ? [`${style.faint('·')} ${n(existing)} issued before and left alone`] : []),
      ...(refused > 0 ? [`${style.bad('✘')} ${n(refused)} refused${named(results)}`] : []),
    ],
    fr: [
      out === undefined
        ? `${sign} ${n(issued)} peu${issued < 2 ? '' : 'ven'}t être délivrée${plural(issued)} ; rien n’a été signé ni écrit`
        : `${sign} ${n(issued)} délivrée${plural(issued)} et signée${plural(issued)} en ${took}${named(written)}`,
      ...(warned > 0 ? [`${style.doubt('!')} dont ${n(warned)} avec un avertissement`] : []),
      ...(existing > 0
        ? [
            `${style.faint('·')} ${n(existing)} déjà délivrée${plural(existing)}, laissée${plural(existing)} en l’état`,
          ]
        : []),
      ...(refused > 0
        ? [`${style.bad('✘')} ${n(refused)} refusée${plural(refused)}${named(results)}`]
        : []),
    ],
  };
  return lines[locale];
}

const NO_ROW = {
  en: 'there is no row below the header: nothing to issue',
  fr: 'il n’y a aucune ligne sous l’en-tête : rien à délivrer',
};
/** A reason for refusing rows, with the first of them. */
export function reasonLines(
  { finding, lines, count: times }: Reason,
  locale: Locale,
  style: Style,
): readonly string[] {
  const { severity, message, hint, code, column } = finding;
  const sign = severity === 'error' ? style.bad('✘') : style.doubt('!');
  const letter = column?.letter === undefined ? '' : ` (${column.letter})`;
  const name = column === undefined ? '' : `${printable(column.name)}${letter}${colonIn(locale)} `;
  return [
    `    ${sign} ${wrapText(`${name}${printable(message[locale])}`, '      ')}`,
    ...(hint ? [`      → ${wrapText(printable(hint[locale]), '        ')}`] : []),
    `      ${style.faint(`${linesText(lines, times, locale)}  [${code}]`)}`,
  ];
}

function next(summary: Summary, locale: Locale, style: Style): readonly string[] {
  const { counts, reasons, files, stoppedBy, isRevocable, cutOff, isNew } = summary;
  const texts = [
    ...(reasons.isCut ? [MORE_REASONS] : []),
    ...(cutOff > 0 ? [CUT_OFF] : []),
    ...(isNew && counts.existing > 0 ? [ELSEWHERE] : []),
    ...(stoppedBy !== undefined
      ? [STOPPED]
      : counts.refused > 0 && files.out !== undefined
        ? [AGAIN]
        : []),
    ...(!isRevocable && counts.issued > 0 ? [NOT_REVOCABLE] : []),
  ];
  return texts.map((text) => `${style.doubt('→')} ${wrapText(text[locale], '  ')}`);
}

const MORE_REASONS = {
  en: 'there are other reasons; each row with its own is in the file of results',
  fr: 'il y a d’autres motifs ; chaque ligne avec le sien est dans le fichier de résultats',
};
const CUT_OFF = {
  en: 'an earlier run ended in the middle: what it wrote without recording it was cut off, and issued anew',
  fr: 'une exécution précédente s’est interrompue : ce qu’elle avait écrit sans l’enregistrer a été coupé et délivré à nouveau',
};
const ELSEWHERE = {
  en: 'what was issued before is in the file it was issued into then, and not in this one',
  fr: 'ce qui était déjà délivré est dans le fichier où il l’a été alors, et non dans celui-ci',
};
const STOPPED = {
  en: 'stopped before the end; what is issued is safe. Run the same command again to go on',
  fr: 'arrêté avant la fin ; ce qui est délivré est en sûreté. Relancer la même commande pour continuer',
};
const AGAIN = {
  en: 'correct these rows and run the same command again: what is issued is not issued twice',
  fr: 'corriger ces lignes et relancer la même commande : ce qui est délivré ne l’est pas deux fois',
};
const NOT_REVOCABLE = {
  en: 'these credentials have no status and cannot be revoked; add --status-url the next time',
  fr: 'ces justificatifs n’ont pas de statut et ne peuvent pas être révoqués ; ajouter --status-url la prochaine fois',
};
