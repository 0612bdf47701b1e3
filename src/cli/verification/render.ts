import { partsOf } from '../../formats/clr/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import { stringMember } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Verdict } from '../../foundation/report.js';
import { normalizeDateTime } from '../../foundation/time.js';
import { checkTitle } from '../../verifying/check-titles.js';
import type { PartReport, Trust, VerificationReport } from '../../verifying/index.js';
import { REPORT_WORDS, ROLE_NAMES } from '../../verifying/report-words.js';
import { isUnreadable, verdictOn, verdictsFor } from '../../verifying/verdict-text.js';
import type { Invocation } from '../command.js';
import { credentialIn } from '../credential-in.js';
import type { Io } from '../io.js';
import { renderReport } from '../render-report.js';
import { colonIn, printable, type Style, styleFor, wrapText } from '../style.js';
import { summarize } from '../summarize.js';

/** A file that was verified. */
export interface VerifiedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly report: VerificationReport;
}

/** The report on one file as a person reads it. */
export async function renderOne(
  { bytes, report }: VerifiedFile,
  trust: Trust,
  { locale }: Invocation,
  io: Io,
): Promise<string> {
  const style = styleFor(io.colours);
  const words = await wordsIn(bytes, report, locale);
  const summary = [...summarize(bytes, locale), ...words.own].map(
    (line, index) => `${index === 0 ? style.strong(printable(line)) : printable(line)}\n`,
  );
  const names = report.role === 'record' ? namesIn(bytes) : NO_NAMES;
  const body = renderReport(report, {
    locale,
    style,
    title: (id) => checkTitle(id, report.role),
    verdicts: verdictsFor(report, trust),
    showSkipped: false,
    namesSource: true,
  });
  return [
    ...summary,
    body,
    ...section(REPORT_WORDS.stated, statedLines(report, locale, style), locale),
    ...section(WORDS.contexts, contextLines(report, locale, style), locale),
    ...section(
      REPORT_WORDS.parts,
      report.parts.flatMap((part) => partLines(part, { locale, style, names, wordsAt: words.at })),
      locale,
    ),
  ].join('');
}

/** What endorsers say. */
interface Words {
  /** In the endorsement that the file itself is. */
  readonly own: readonly string[];
  /** In the one that hangs at a place. */
  readonly at: (pointer: JsonPointer) => string | undefined;
}

/** Nothing is loaded for the many badges that nobody endorses. */
async function wordsIn(
  bytes: Uint8Array,
  { role, parts }: VerificationReport,
  locale: Invocation['locale'],
): Promise<Words> {
  const isOne = role === 'endorsement';
  if (!isOne && !parts.some((part) => part.role === 'endorsement'))
    return { own: [], at: () => undefined };
  const { endorsedLine, sayingAt } = await import('../describe-endorsements.js');
  const document = credentialIn(bytes);
  return {
    own: isOne && document !== undefined ? [endorsedLine(document, locale)] : [],
    at: (pointer) => sayingAt(document, pointer, locale),
  };
}

const WORDS = {
  contexts: {
    en: 'Contexts that do not come with microcert (SHA-256 of the canonical JSON)',
    fr: 'Contextes qui ne font pas partie de microcert (SHA-256 du JSON canonique)',
  },
  given: { en: 'given', fr: 'fourni' },
  fetched: { en: 'fetched', fr: 'téléchargé' },
  unsigned: { en: '(from a list that nobody signed)', fr: '(d’une liste que personne n’a signée)' },
} as const;

function section(
  title: LocalText,
  lines: readonly string[],
  locale: Invocation['locale'],
): readonly string[] {
  if (lines.length === 0) return [];
  return [`\n${title[locale]}${colonIn(locale)}\n`, ...lines];
}

/** The words of the issuer as a quotation: nobody should take them for ours. */
function statedLines(
  { stated = [] }: VerificationReport,
  locale: Invocation['locale'],
  style: Style,
): readonly string[] {
  return stated.map(({ message, from, pointer }) => {
    const quoted = locale === 'fr' ? `« ${message} »` : `“${message}”`;
    const source = from === 'unsigned-list' ? ` ${WORDS.unsigned[locale]}` : '';
    return `  ${wrapText(printable(quoted), '  ')}${source} ${style.faint(printable(pointer))}\n`;
  });
}

/** Of the contexts that come with the package their version says enough. */
function contextLines(
  { contexts }: VerificationReport,
  locale: Invocation['locale'],
  style: Style,
): readonly string[] {
  return contexts.flatMap(({ url, digest, source, asOf }) => {
    if (source === 'bundled') return [];
    const age =
      asOf === undefined ? '' : ` ${REPORT_WORDS.asOf[locale]} ${normalizeDateTime(asOf) ?? asOf}`;
    const how = `${WORDS[source][locale]}${age}`;
    return [`  ${printable(url)} (${printable(how)})\n    ${style.faint(digest)}\n`];
  });
}

/** Several files: a line for each, the reasons where one was not accepted, and a summary. */
export function renderMany(
  files: readonly VerifiedFile[],
  unreadable: number,
  trust: Trust,
  { locale, say }: Invocation,
  io: Io,
): string {
  const style = styleFor(io.colours);
  const lines = files.flatMap(({ file, report }) => [
    `${signOf(report.verdict, style)} ${style.strong(printable(file))}  ${verdictOn(report, trust)[locale]}\n`,
    ...(report.verdict === 'accepted' ? [] : reasons(report, locale, style)),
    ...statedLines(report, locale, style).map((line) => `  ${line}`),
  ]);
  return `${lines.join('')}\n${style.strong(say(tally(files, unreadable)))}\n`;
}

/** Why a credential was not accepted: the first thing that each check has against it. */
export function reasons(
  { verdict, checks, role }: VerificationReport,
  locale: Invocation['locale'],
  style: Style,
): readonly string[] {
  return (
    checks
      // What stayed open explains nothing where something failed.
      .filter(({ outcome }) => outcome === (verdict === 'rejected' ? 'failed' : 'indeterminate'))
      .flatMap(({ id, findings }) =>
        findings.slice(0, 1).map(({ message, pointer }) => {
          const place = pointer === '' ? '' : style.faint(` ${printable(pointer)}`);
          return `    ${checkTitle(id, role)[locale]}${colonIn(locale)} ${printable(message[locale])}${place}\n`;
        }),
      )
  );
}

interface PartStyle {
  readonly locale: Invocation['locale'];
  readonly style: Style;
  /** What credentials inside call themselves, by their place. */
  readonly names: ReadonlyMap<string, string>;
  readonly wordsAt: Words['at'];
}

/** Of an endorsement its own words too, quoted, so that nobody takes them for ours. */
function partLines(
  { pointer, role, report }: PartReport,
  { locale, style, names, wordsAt }: PartStyle,
): readonly string[] {
  const words = role === 'endorsement' ? wordsAt(pointer) : undefined;
  const name = names.get(pointer);
  const called = name === undefined ? '' : `${style.strong(printable(name))} — `;
  const said = `${called}${ROLE_NAMES[role][locale]}${colonIn(locale)} ${PART_VERDICTS[report.verdict][locale]}`;
  return [
    `  ${signOf(report.verdict, style)} ${said} ${style.faint(printable(pointer))}\n`,
    ...(words === undefined ? [] : [`    ${wrapText(printable(words), '    ')}\n`]),
    ...(report.verdict === 'accepted' ? [] : reasons(report, locale, style)),
  ];
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** The titles of the credentials in a record. */
function namesIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    partsOf(credentialIn(bytes) ?? {}, 'verifiableCredential').flatMap(({ value, pointer }) => {
      const name = stringMember(value, 'name');
      return name === undefined ? [] : [[pointer, name]];
    }),
  );
}

/** Of a part nothing more: whom it is about and who is trusted is the affair of the whole. */
export const PART_VERDICTS: Readonly<Record<Verdict, LocalText>> = {
  accepted: { en: 'it holds', fr: 'rien à redire' },
  rejected: { en: 'it does not hold', fr: 'refus' },
  undetermined: { en: 'not everything could be established', fr: 'tout n’a pas pu être établi' },
};

/** The sign of a verdict. */
export function signOf(verdict: Verdict, style: Style): string {
  return {
    accepted: style.good('✔'),
    rejected: style.bad('✘'),
    undetermined: style.doubt('?'),
  }[verdict];
}

function tally(files: readonly VerifiedFile[], unreadable: number): LocalText {
  const read = files.filter(({ report }) => !isUnreadable(report.checks));
  const count = (verdict: Verdict) =>
    read.filter(({ report }) => report.verdict === verdict).length;
  const [good, bad, open] = [count('accepted'), count('rejected'), count('undetermined')];
  const left = unreadable + files.length - read.length;
  return {
    en: [
      `${read.length} verified: ${good} accepted`,
      `${bad} rejected`,
      `${open} undetermined`,
      ...(left > 0 ? [`${left} could not be read`] : []),
    ].join(', '),
    fr: [
      `${plural(read.length, 'vérifié')} : ${plural(good, 'accepté')}`,
      plural(bad, 'refusé'),
      plural(open, 'indéterminé'),
      ...(left > 0 ? [plural(left, 'illisible')] : []),
    ].join(', '),
  };
}

/** French has the plural from two on. */
function plural(count: number, word: string): string {
  return `${count} ${word}${count < 2 ? '' : 's'}`;
}
