import { isDecimal } from '../foundation/decimal.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import { compact } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import { normalizeDateTime, parseDateTime } from '../foundation/time.js';
import type { AssessmentResult, Award } from './award.js';
import * as schema from './generated/validate-award.js';
import type { GradingScheme, MicroCertification } from './micro-certification.js';
import { readEndorsements, withEndorsements } from './read-endorsements.js';
import { malformedMembers, type Reading, readByShape, wrongAt } from './reading.js';
import { statusFindings } from './status-findings.js';

/**
 * Reads an award as far as it can be read, and says everything that is wrong with it. Dates are read into UTC.
 *
 * @param definition - The definition that was earned; results are held against its assessments.
 */
export function readAward(input: unknown, definition: Partial<MicroCertification>): Reading<Award> {
  const shape = readByShape(schema, input);
  const written = shape.value as Partial<Award>;
  const endorsements = readEndorsements(written.endorsements);
  const read = withEndorsements(written, endorsements);
  const findings = [
    ...shape.findings.map(withoutNames),
    ...dateFindings(written),
    ...creditFindings(written.creditsEarned),
    ...(written.results ?? []).flatMap((result, index) =>
      resultFindings(result, index, definition),
    ),
    ...repeatedResults(written.results ?? []),
    ...statusFindings(written.status),
    ...endorsements.findings,
  ];
  if (findings.length === 0) return { value: inUtc(read), findings, malformed: shape.malformed };
  const malformed = new Set([...shape.malformed, ...malformedMembers(findings)]);
  const kept = Object.fromEntries(Object.entries(read).filter(([name]) => !malformed.has(name)));
  return { value: inUtc(kept), findings, malformed };
}

/**
 * The name of a member that is not known may be the name of a person: `{ name: Curie, Marie }` in YAML has a member
 * "Marie". It is told only where it is a slip of the pen for a name that is known.
 */
function withoutNames(finding: Finding): Finding {
  if (finding.code !== 'shape.unknown-member') return finding;
  if (finding.hint?.en.startsWith('did you mean')) return finding;
  return {
    ...finding,
    pointer: finding.pointer.slice(0, finding.pointer.lastIndexOf('/')),
    message: {
      en: 'a member that is not known stands in here',
      fr: 'un élément inconnu figure ici',
    },
    hint: {
      en: 'check the names; in YAML, put a text with a comma or a colon in quotes',
      fr: 'vérifier les noms ; en YAML, mettre entre guillemets un texte avec une virgule ou un deux-points',
    },
  };
}

function inUtc({ awardedOn, activity, ...same }: Partial<Award>): Partial<Award> {
  return compact({
    ...same,
    awardedOn: awardedOn && normalizeDateTime(awardedOn),
    activity:
      activity &&
      compact({
        start: activity.start && normalizeDateTime(activity.start),
        end: activity.end && normalizeDateTime(activity.end),
      }),
  });
}

function dateFindings({ awardedOn, activity }: Partial<Award>): readonly Finding[] {
  if (activity === undefined && (awardedOn === undefined || isDate(awardedOn))) return [];
  const dates: readonly (readonly [JsonPointer, string | undefined])[] = [
    ['/awardedOn', awardedOn],
    ['/activity/start', activity?.start],
    ['/activity/end', activity?.end],
  ];
  const wrong = dates.filter(
    ([, text]) => text !== undefined && normalizeDateTime(text) === undefined,
  );
  const findings = wrong.map(([pointer]) => wrongAt('award.date', pointer, NOT_A_DATE, DATE_HINT));
  const [start, end] = [activity?.start, activity?.end].map(instant);
  return start !== undefined && end !== undefined && end < start
    ? [...findings, wrongAt('award.period', '/activity/end', ENDS_BEFORE_START)]
    : findings;
}

function isDate(text: string): boolean {
  return normalizeDateTime(text) !== undefined;
}

function instant(text: string | undefined): number | undefined {
  const normalized = text === undefined ? undefined : normalizeDateTime(text);
  return normalized === undefined ? undefined : parseDateTime(normalized);
}

function creditFindings(credits: number | undefined): readonly Finding[] {
  if (credits === undefined || isDecimal(credits)) return [];
  return [wrongAt('award.decimal', '/creditsEarned', TOO_MANY_DECIMALS)];
}

function resultFindings(
  { assessment, value }: AssessmentResult,
  index: number,
  { assessments = [] }: Partial<MicroCertification>,
): readonly Finding[] {
  const known = assessments.find(({ id }) => id === assessment);
  const pointer = `/results/${index}`;
  if (known === undefined) {
    const ids = assessments.map(({ id }) => id).join(', ');
    const hint = {
      en: `ids of the assessments: ${ids}`,
      fr: `identifiants des évaluations : ${ids}`,
    };
    return [
      wrongAt(
        'award.unknown-assessment',
        `${pointer}/assessment`,
        NO_ASSESSMENT,
        ids ? hint : undefined,
      ),
    ];
  }
  if (value === undefined || known.grading === undefined || fits(value, known.grading)) return [];
  return [wrongAt('award.result-value', `${pointer}/value`, NOT_IN_SCHEME)];
}

/** Whether a grading scheme can give this value. */
export function fits(value: string, { kind, minimum, maximum, grades }: GradingScheme): boolean {
  if (grades !== undefined) return grades.includes(value);
  if (kind !== 'score' && kind !== 'percent') return true;
  const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  const [lowest, highest] =
    kind === 'percent' ? [minimum ?? 0, maximum ?? 100] : [minimum, maximum];
  return (
    number >= (lowest ?? Number.NEGATIVE_INFINITY) &&
    number <= (highest ?? Number.POSITIVE_INFINITY)
  );
}

function repeatedResults(results: readonly AssessmentResult[]): readonly Finding[] {
  if (results.length < 2) return [];
  const ids = results.map(({ assessment }) => assessment);
  const repeated = ids
    .map((id, index) => (ids.indexOf(id) === index ? -1 : index))
    .filter((index) => index >= 0);
  return repeated.map((index) =>
    wrongAt('award.duplicate-result', `/results/${index}/assessment`, TWO_RESULTS),
  );
}

/** Of what is read as a day, or as an instant with its time zone. */
export const NOT_A_DATE: LocalText = {
  en: 'this is not a date the calendar knows, or it has no time zone',
  fr: 'cette date n’existe pas au calendrier, ou elle n’a pas de fuseau horaire',
};
const DATE_HINT: LocalText = {
  en: 'write 2026-07-01, or 2026-07-01T14:00:00+02:00',
  fr: 'écrire 2026-07-01, ou 2026-07-01T14:00:00+02:00',
};
const ENDS_BEFORE_START: LocalText = {
  en: 'the end lies before the start',
  fr: 'la fin précède le début',
};
const TOO_MANY_DECIMALS: LocalText = {
  en: 'at most three decimals are expected here',
  fr: 'au plus trois décimales sont attendues ici',
};
const NO_ASSESSMENT: LocalText = {
  en: 'the definition has no assessment with this id',
  fr: 'la définition n’a pas d’évaluation avec cet identifiant',
};
const NOT_IN_SCHEME: LocalText = {
  en: 'the grading scheme of this assessment cannot give this value',
  fr: 'le barème de cette évaluation ne peut pas donner cette valeur',
};
const TWO_RESULTS: LocalText = {
  en: 'this assessment has two results',
  fr: 'cette évaluation a deux résultats',
};
