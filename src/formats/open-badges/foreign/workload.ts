import { isDecimal } from '../../../foundation/decimal.js';
import type { JsonPointer } from '../../../foundation/json/pointer.js';
import { type JsonObject, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { remark, UNIT_UNKNOWN } from '../read/findings.js';
import { type ForeignReading, type ForeignSource, placeOf, plainValue, unusable } from './terms.js';

type Unit = 'ects' | 'hours';

/** A number that was found, its unit and place. */
interface Amount {
  readonly unit: Unit;
  readonly value: number;
  readonly pointer: JsonPointer;
}

/** Members that count in one unit, the most exact first: SURF edubadges' study-load hours (SBU) before time invested. */
const COUNTED: readonly (readonly [name: string, unit: Unit])[] = [
  ['ECTS', 'ects'],
  ['SBU', 'hours'],
  ['timeInvestment', 'hours'],
];

/**
 * Workload from SURF's `ECTS`, `SBU` and `timeInvestment`, WE BUILD's `notionalWorkload`, and `creditsAvailable` where its
 * unit is known. The first of a unit counts; another that says something else is named.
 */
export function readForeignWorkload(source: ForeignSource): ForeignReading {
  const { achievement, creditsAreEcts } = source;
  const counted = COUNTED.map(([name, unit]) => amountOf(source, name, unit));
  const notional = readNotional(source);
  const credits = amountOf(source, 'creditsAvailable', 'ects');
  const found = [...counted, ...notional];
  const ects = found.some((one) => 'unit' in one && one.unit === 'ects');
  // A number of credits beside ECTS is the same number or a contradiction; alone, its unit has to be known.
  const known = creditsAreEcts || ects;
  const all = known ? [...found, credits] : found;
  const unknown =
    !known && memberOf(achievement, 'creditsAvailable') !== undefined
      ? [
          remark(
            'credits-unit-unknown',
            placeOf(source, 'creditsAvailable'),
            UNIT_UNKNOWN,
            UNIT_HINT,
          ),
        ]
      : [];
  const amounts = all.flatMap((one) => ('unit' in one ? [one] : []));
  const wrong = all.flatMap((one) => ('findings' in one ? one.findings : []));
  const firsts = (['ects', 'hours'] as const).flatMap((unit) =>
    amounts.filter((one) => one.unit === unit).slice(0, 1),
  );
  const workload = Object.fromEntries(firsts.map(({ unit, value }) => [unit, value]));
  const differing = amounts.filter(({ unit, value }) => workload[unit] !== value);
  return {
    input: firsts.length === 0 ? {} : { workload: workload as JsonObject },
    sources: firsts.map(({ unit, pointer }) => [`/workload/${unit}`, pointer] as const),
    findings: [
      ...unknown,
      ...wrong,
      ...differing.map(({ pointer }) => remark('contradiction', pointer, DIFFERENT)),
    ],
    looked: [...COUNTED.map(([name]) => name), 'notionalWorkload', 'creditsAvailable'],
  };
}

type Found = Amount | { readonly findings: readonly Finding[] };

function amountOf(source: ForeignSource, name: string, unit: Unit): Found {
  const written = memberOf(source.achievement, name);
  if (written === undefined) return { findings: [] };
  return amount(written, unit, placeOf(source, name));
}

/** A number, also as text; zero and below are no workload. */
function amount(written: JsonValue, unit: Unit, pointer: JsonPointer): Found {
  const plain = plainValue(written);
  const value =
    typeof plain === 'string' && /^\d{1,7}(?:\.\d{1,9})?$/.test(plain) ? Number(plain) : plain;
  return isDecimal(value) && value > 0
    ? { unit, value, pointer }
    : { findings: [unusable(pointer)] };
}

const WE_BUILD_UNITS: Readonly<Record<string, Unit>> = { ECTS: 'ects', hours: 'hours' };

function readNotional(source: ForeignSource): readonly Found[] {
  const written = memberOf(source.achievement, 'notionalWorkload');
  if (written === undefined) return [];
  const pointer = placeOf(source, 'notionalWorkload');
  const [value, unit] = [memberOf(written, 'value'), memberOf(written, 'unit')];
  const known =
    typeof unit === 'string' && Object.hasOwn(WE_BUILD_UNITS, unit)
      ? WE_BUILD_UNITS[unit]
      : undefined;
  if (value === undefined || known === undefined) return [{ findings: [unusable(pointer)] }];
  return [amount(value, known, pointer)];
}

const UNIT_HINT = {
  en: 'if the issuer counts ECTS, say so: --credits ects, or the option `creditUnit`',
  fr: 'si l’émetteur compte en ECTS, le dire : --credits ects, ou l’option `creditUnit`',
};
const DIFFERENT = {
  en: 'this member gives another workload than the one that was read',
  fr: 'ce membre indique une autre charge de travail que celle qui a été lue',
};
