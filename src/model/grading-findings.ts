import type { JsonPointer } from '../foundation/json/pointer.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import type { GradingScheme } from './micro-certification.js';

/** What contradicts itself in a grading scheme. */
export function gradingFindings(grading: GradingScheme, pointer: JsonPointer): readonly Finding[] {
  const { minimum, maximum, grades, passing } = grading;
  const findings: Finding[] = [];
  if (minimum !== undefined && maximum !== undefined && minimum >= maximum) {
    findings.push(problem(`${pointer}/minimum`, NOT_BELOW));
  }
  if (passing !== undefined && grades !== undefined && !grades.includes(passing)) {
    findings.push(problem(`${pointer}/passing`, NOT_A_GRADE));
  }
  if (passing !== undefined && grades === undefined && !isWithin(passing, minimum, maximum)) {
    findings.push(problem(`${pointer}/passing`, OUT_OF_RANGE));
  }
  return findings;
}

/** True for a number within the bounds that are given; true for any text when there are none. */
function isWithin(text: string, minimum: number | undefined, maximum: number | undefined): boolean {
  if (minimum === undefined && maximum === undefined) return true;
  const value = Number(text);
  return (
    value >= (minimum ?? Number.NEGATIVE_INFINITY) && value <= (maximum ?? Number.POSITIVE_INFINITY)
  );
}

function problem(pointer: JsonPointer, message: LocalText): Finding {
  return { code: 'definition.grading', severity: 'error', pointer, message };
}

const NOT_BELOW: LocalText = {
  en: 'the lowest value must be below the highest',
  fr: 'la valeur minimale doit être inférieure à la valeur maximale',
};
const NOT_A_GRADE: LocalText = {
  en: 'the passing grade is not among the grades',
  fr: 'la note de réussite n’est pas parmi les notes',
};
const OUT_OF_RANGE: LocalText = {
  en: 'the passing value lies outside the lowest and highest values',
  fr: 'la valeur de réussite sort des valeurs minimale et maximale',
};
