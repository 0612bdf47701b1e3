import type { Locale } from '../../foundation/locale.js';
import type { EnqueuedRow } from '../../jobs/index.js';
import { count } from '../cohort/progress.js';
import type { Reasons } from '../cohort/reasons.js';
import { reasonLines } from '../cohort/summary.js';
import { colonIn, printable, type Style, wrapText } from '../style.js';

/** What was put into a queue. */
interface Enqueued {
  readonly counts: Readonly<Record<EnqueuedRow['outcome'], number>>;
  readonly reasons: Reasons;
  /** The signal that stopped it before the end. */
  readonly stoppedBy: string | undefined;
  readonly isRevocable: boolean;
  /** The file that has each row. */
  readonly results?: string;
}

/** What was put into a queue, and what to do now, for a person. */
export function renderEnqueued(enqueued: Enqueued, locale: Locale, style: Style): string {
  const { counts, reasons, results } = enqueued;
  const n = (value: number) => count(value, locale);
  const { queued, waiting, existing, refused } = counts;
  const named = results === undefined ? '' : `${colonIn(locale)} ${printable(results)}`;
  const line = (sign: string, value: number, words: Readonly<Record<Locale, string>>) =>
    `${sign} ${n(value)} ${words[locale]}`;
  return [
    line(style.good('✔'), queued, QUEUED),
    ...(waiting > 0 ? [line(style.faint('·'), waiting, WAITING)] : []),
    ...(reasons.warned > 0 ? [line(style.doubt('!'), reasons.warned, WARNED)] : []),
    ...(existing > 0 ? [line(style.faint('·'), existing, EXISTING)] : []),
    ...(refused > 0 ? [`${line(style.bad('✘'), refused, REFUSED)}${named}`] : []),
    ...reasons.list().flatMap((reason) => reasonLines(reason, locale, style)),
    ...next(enqueued).map((text) => `${style.doubt('→')} ${wrapText(text[locale], '  ')}`),
    '',
  ].join('\n');
}

function next({ counts, reasons, stoppedBy, isRevocable, results }: Enqueued) {
  const { queued, waiting, refused } = counts;
  return [
    ...(reasons.isCut && results === undefined ? [MORE_REASONS] : []),
    ...(stoppedBy !== undefined ? [STOPPED] : refused > 0 ? [AGAIN] : []),
    ...(queued + waiting > 0 ? [WORK] : []),
    ...(!isRevocable && queued > 0 ? [NOT_REVOCABLE] : []),
  ];
}

const QUEUED = { en: 'queued', fr: 'en file' };
const WAITING = { en: 'in the queue already', fr: 'déjà en file' };
const WARNED = { en: 'of these with a warning', fr: 'de celles-ci avec un avertissement' };
const EXISTING = {
  en: 'issued before and left alone',
  fr: 'déjà délivrées et laissées en l’état',
};
const REFUSED = { en: 'refused', fr: 'refusées' };
const MORE_REASONS = {
  en: 'there are other reasons; with --results FILE each row has its own',
  fr: 'il y a d’autres motifs ; avec --results FICHIER chaque ligne a le sien',
};
const STOPPED = {
  en: 'stopped before the end; run the same command again to go on: nothing is queued twice',
  fr: 'arrêté avant la fin ; relancer la même commande pour continuer : rien n’est mis en file deux fois',
};
const AGAIN = {
  en: 'correct these rows and run the same command again: what is queued or issued is left alone',
  fr: 'corriger ces lignes et relancer la même commande : ce qui est en file ou délivré est laissé en l’état',
};
const WORK = {
  en: 'microcert worker issues it, on as many machines as wanted; microcert jobs says how far it is',
  fr: 'microcert worker délivre, sur autant de machines que voulu ; microcert jobs dit où en sont les lots',
};
const NOT_REVOCABLE = {
  en: 'these credentials will have no status and cannot be revoked; give --status-url before workers start',
  fr: 'ces justificatifs n’auront pas de statut et ne pourront pas être révoqués ; donner --status-url avant de lancer les processus',
};
