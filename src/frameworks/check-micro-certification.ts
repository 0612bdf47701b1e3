import type { JsonPointer } from '../foundation/json/pointer.js';
import { isJsonObject } from '../foundation/json/values.js';
import type { Clock } from '../foundation/ports.js';
import { type Check, checkFrom, judge, type Report } from '../foundation/report.js';
import { formatDateTime, systemClock } from '../foundation/time.js';
import { readAward } from '../model/read-award.js';
import { readIssuerProfile } from '../model/read-issuer-profile.js';
import { readMicroCertification } from '../model/read-micro-certification.js';
import type { Reading } from '../model/reading.js';
import { snapshot } from '../model/snapshot.js';
import { applyFramework, conformityPolicy } from './apply-framework.js';
import type { Catalogue } from './catalogue-of.js';
import type { Framework } from './framework.js';

/** How a micro-certification is to be checked. */
export interface CheckOptions {
  /** What to hold it against. */
  readonly framework: Framework;
  /** One learner's award, as written; without it only the definition is looked at. */
  readonly award?: unknown;
  /** Profile of the issuer, as written. */
  readonly issuer?: unknown;
  /** The catalogue the definition stands in, as `catalogueOf` reads it; without it a definition is looked at alone. */
  readonly catalogue?: Catalogue;
  /** The present instant; the clock of the machine when left out. */
  readonly clock?: Clock;
}

/**
 * Says which elements of a framework a definition describes, and everything that is wrong or missing at once.
 *
 * Checks: `definition.shape`, `award.shape` and `issuer.shape` where those are given, one per element, one per
 * consistency rule. Nothing in the input makes it throw: what is not well-formed fails its shape, and elements
 * that depend on it are `indeterminate`. Pointers of findings: see `ConformitySubject`.
 *
 * @param input - The definition as written, or as `defineMicroCertification` gave it.
 * @throws TypeError when an option is not what it must be.
 * @see Council Recommendation 2022/C 243/02, Annex I
 */
export function checkMicroCertification(input: unknown, options: CheckOptions): Report {
  const { framework, catalogue, clock = systemClock } = assertOptions(options);
  const now = clock();
  const readings = readAll(input, options);
  const shapes = readings.map(({ name, reading }) => shapeCheck(name, reading));
  const { definition, award, issuer } = Object.fromEntries(
    readings.map(({ name, reading }) => [name, reading.value]),
  );
  const subject = {
    definition: definition ?? {},
    ...(award && { award }),
    ...(issuer && { issuer }),
    ...(catalogue && { catalogue }),
    now,
  };
  const checks = [...shapes, ...applyFramework(framework, subject, malformedPlaces(readings))];
  const policy = conformityPolicy(framework, checks, award === undefined ? 'definition' : 'award');
  return {
    verdict: judge(checks, policy),
    policy: policy.id,
    judgedAt: formatDateTime(now),
    checks,
  };
}

function assertOptions(options: CheckOptions): CheckOptions {
  const { framework, clock } = (options ?? {}) as Partial<CheckOptions>;
  if (!Array.isArray(framework?.elements) || !Array.isArray(framework?.consistency)) {
    throw new TypeError(
      'the option "framework" must be a framework, such as councilRecommendation2022',
    );
  }
  if (clock !== undefined && typeof clock !== 'function') {
    throw new TypeError('the option "clock" must be a function that returns milliseconds');
  }
  return options;
}

interface NamedReading {
  readonly name: 'definition' | 'award' | 'issuer';
  readonly input: unknown;
  readonly reading: Reading<object>;
}

function readAll(input: unknown, options: CheckOptions): readonly NamedReading[] {
  const written = {
    definition: snapshot(input),
    award: snapshot(options.award),
    issuer: snapshot(options.issuer),
  };
  const definition = readMicroCertification(written.definition);
  const readings: NamedReading[] = [
    { name: 'definition', input: written.definition, reading: definition },
  ];
  if (options.award !== undefined) {
    const award = readAward(written.award, definition.value);
    // Results are held against the assessments; where these cannot be read, none of them is known.
    const findings = definition.malformed.has('assessments')
      ? award.findings.filter(({ code }) => code !== 'award.unknown-assessment')
      : award.findings;
    readings.push({ name: 'award', input: written.award, reading: { ...award, findings } });
  }
  if (options.issuer !== undefined) {
    readings.push({
      name: 'issuer',
      input: written.issuer,
      reading: readIssuerProfile(written.issuer),
    });
  }
  return readings;
}

function shapeCheck(name: NamedReading['name'], { findings }: Reading<object>): Check {
  const placed = findings.map((finding) => ({
    ...finding,
    pointer: `${prefix(name)}${finding.pointer}`,
  }));
  return checkFrom(`${name}.shape`, placed);
}

function prefix(name: NamedReading['name']): JsonPointer {
  return name === 'definition' ? '' : `/${name}`;
}

/** Places that are there but could not be read. What is not there at all is missing, not malformed. */
function malformedPlaces(readings: readonly NamedReading[]): ReadonlySet<JsonPointer> {
  return new Set(
    readings.flatMap(({ name, input, reading }) => {
      if (!isJsonObject(input)) return [prefix(name)];
      const there = [...reading.malformed].filter((member) => Object.hasOwn(input, member));
      return there.map((member) => `${prefix(name)}/${member}`);
    }),
  );
}
