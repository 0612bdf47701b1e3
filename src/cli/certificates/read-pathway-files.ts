import type { CertificatePathway } from '../../certificates/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Locale } from '../../foundation/locale.js';
import { THE_JURY_DECIDES } from '../../stacking/evaluate/findings.js';
import type { ComponentOutcome, Pathway, StackEvaluation } from '../../stacking/index.js';
import type { Io } from '../io.js';
import { readDocument, readValue } from '../read-document.js';
import { pathwayOrTell } from '../stacking/pathway-document.js';

/** A pathway, and the answer of `microcert stack` for it where there is one. */
export interface PathwayFiles {
  readonly file: string;
  readonly answer: string | undefined;
}

/**
 * Reads them; nothing where the pathway is none, once everything that is wrong with it was told.
 *
 * @throws MicrocertError `ERR_USAGE` for what is no answer for it; what reading a file throws.
 */
export async function readPathwayFiles(
  { file, answer }: PathwayFiles,
  locale: Locale,
  io: Io,
): Promise<CertificatePathway | undefined> {
  const source = await readDocument(file, io);
  const pathway = pathwayOrTell(source, { locale, otherwise: ON_A_CERTIFICATE }, io);
  if (pathway === undefined) return undefined;
  if (answer === undefined) return { pathway };
  const value = await readValue(answer, io);
  const report = isJsonObject(value) ? reportIn(value, pathway) : undefined;
  if (report === undefined)
    throw new MicrocertError('ERR_USAGE', { source: answer, hint: NO_ANSWER });
  return { pathway, report };
}

type Answer = NonNullable<CertificatePathway['report']>;

/** As much of an answer as is drawn; nothing where it is none, or the answer for another pathway. */
function reportIn(value: JsonObject, { components }: Pathway): Answer | undefined {
  const answer = ANSWERS.find((one) => one === stringMember(value, 'answer'));
  const [ects, judgedAt] = [memberOf(value, 'ects'), stringMember(value, 'judgedAt')];
  const outcomes = asList<JsonValue>(memberOf(value, 'components')).map(outcomeIn);
  const known = new Set(outcomes.map((one) => one?.component));
  const keys = Object.keys(components);
  const isForIt = known.size === keys.length && keys.every((key) => known.has(key));
  if (answer === undefined || typeof ects !== 'number' || judgedAt === undefined || !isForIt)
    return undefined;
  const shortest = asList<JsonValue>(memberOf(memberOf(value, 'shortest'), 'components'));
  const nothing = { excluded: [], blocks: [], missing: [], alternatives: [], findings: [] };
  return {
    ...nothing,
    ...{ answer, ects, judgedAt, says: THE_JURY_DECIDES },
    credentials: credentialsIn(value, 'credentials'),
    components: outcomes.filter((one) => one !== undefined),
    ...(shortest.length > 0 && {
      shortest: { components: shortest.filter((key) => typeof key === 'string'), ects: 0 },
    }),
  };
}

/** The names of what the answer was given on, those inside a learner record with it. */
function credentialsIn(value: JsonValue, list: string): NonNullable<Answer['credentials']> {
  return asList<JsonValue>(memberOf(value, list)).map((one) => ({
    held: stringMember(one, 'held') ?? '',
    inside: credentialsIn(one, 'inside'),
  }));
}

const ANSWERS: readonly StackEvaluation['answer'][] = ['eligible', 'not-yet', 'undetermined'];
const OUTCOMES: readonly ComponentOutcome['outcome'][] = ['counted', 'open', 'undetermined'];

function outcomeIn(value: JsonValue): ComponentOutcome | undefined {
  if (!isJsonObject(value)) return undefined;
  const component = stringMember(value, 'component');
  const outcome = OUTCOMES.find((one) => one === stringMember(value, 'outcome'));
  const [held, ects] = [stringMember(value, 'held'), memberOf(value, 'ects')];
  if (component === undefined || outcome === undefined) return undefined;
  return {
    ...{ component, outcome, title: {}, findings: [] },
    ...(held !== undefined && { held }),
    ...(typeof ects === 'number' && { ects }),
  };
}

const ON_A_CERTIFICATE = {
  en: '--pathway takes a pathway, with `requires` and `components`: see microcert init --kind pathway',
  fr: '--pathway prend un parcours, avec `requires` et `components` : voir microcert init --kind pathway',
};
const NO_ANSWER = {
  en: '--stack takes the answer for the same pathway: microcert stack PATHWAY CREDENTIAL… --format json > FILE',
  fr: '--stack prend la réponse pour le même parcours : microcert stack PARCOURS JUSTIFICATIF… --format json > FICHIER',
};
