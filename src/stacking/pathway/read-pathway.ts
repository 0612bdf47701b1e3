import { compact, isJsonObject } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { malformedMembers, readByShape } from '../../model/reading.js';
import { problem } from './findings.js';
import * as schema from './generated/validate-pathway.js';
import type { Pathway, PathwayComponentInput, PathwayInput } from './pathway.js';
import { pathwayFindings } from './pathway-findings.js';
import { possibleFindings } from './possible-findings.js';

/** What could be read of a pathway, and everything that is wrong with it. */
export interface PathwayReading {
  /** Absent where something is wrong. */
  readonly pathway?: Pathway;
  readonly findings: readonly Finding[];
}

/** Groups in groups, and all else, stand within this depth: what is read by recursion must have a bottom. */
const DEEPEST = 40;
const MOST_VALUES = 200_000;

/** Reads a pathway as far as it can be read, and says everything that is wrong with it. */
export function readPathway(input: unknown): PathwayReading {
  const size = sizeProblem(input);
  if (size !== undefined) return { findings: [size] };
  const shape = readByShape(schema, input);
  const written = shape.value as Partial<PathwayInput>;
  const said = [...shape.findings, ...pathwayFindings(written)];
  const isSound = isWhole(written) && malformedMembers(said).size === 0;
  if (!isSound || said.some(({ severity }) => severity === 'error')) return { findings: said };
  const pathway = inFull(written);
  // Asked last, of what is sound by itself: whether anybody could ever meet all of it at once.
  return { pathway, findings: [...said, ...possibleFindings(pathway)] };
}

function isWhole(written: Partial<PathwayInput>): written is PathwayInput {
  const { id, title, requires, components } = written;
  return [id, title, requires, components].every((member) => member !== undefined);
}

function inFull({ $schema: _, components, rules = {}, ...rest }: PathwayInput): Pathway {
  const entries = Object.entries(components).map(([key, component]) => [key, ofInput(component)]);
  return { ...rest, components: Object.fromEntries(entries), rules };
}

function ofInput({ accepts, ...rest }: PathwayComponentInput): object {
  return compact({
    ...rest,
    accepts: accepts.map((one) => (typeof one === 'string' ? { id: one } : one)),
  });
}

/** Counted as often as it is met: a part that is used many times over is looked at as often. */
function sizeProblem(input: unknown): Finding | undefined {
  let [level, values]: [unknown[], number] = [[input], 0];
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > DEEPEST) return problem('pathway.too-deep', '');
    if (values > MOST_VALUES) return problem('pathway.too-large', '');
    level = level.flatMap((value) => {
      if (Array.isArray(value)) return value as unknown[];
      return isJsonObject(value) ? Object.values(value) : [];
    });
  }
  return undefined;
}
