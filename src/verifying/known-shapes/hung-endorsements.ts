import type { JsonPointer } from '../../foundation/json/pointer.js';
import {
  addContainers,
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../foundation/json/values.js';
import { endorsementsIn } from '../checks/endorsements.js';
import { roleOf } from '../role-of.js';
import { learnableProof } from './varying-members.js';

/** What hangs on a credential that a shape can be learnt from. */
export interface HungEndorsements {
  /** In the order in which they are verified. */
  readonly places: readonly HungEndorsement[];
  /** The subjects of which nothing is said that anything else can contradict. */
  readonly subjects: ReadonlySet<unknown>;
}

/** One endorsement: with a proof inside, or a JWT. */
export interface HungEndorsement {
  readonly pointer: JsonPointer;
  readonly content: JsonObject | string;
}

/**
 * The endorsements of a credential; nothing where one has to be looked at as a whole, as one that others hang on, and where
 * a member of such a name, or a proof, stands elsewhere.
 */
export function hungEndorsements(unsecured: JsonObject): HungEndorsements | undefined {
  if (roleOf(unsecured) === 'endorsement') return standsAlone(unsecured) ? NONE_HANGS : undefined;
  const places = endorsementsIn(unsecured).map(({ pointer, content }) => ({ pointer, content }));
  const inside = new Set<unknown>(places.map(({ content }) => content));
  if (!areAll(unsecured, inside)) return undefined;
  const embedded = places.flatMap(({ content }) => (isJsonObject(content) ? [content] : []));
  if (!embedded.every(isLearnable)) return undefined;
  const subjects = embedded.flatMap(({ credentialSubject: subject = null }) =>
    isPlainSubject(subject) ? [subject] : [],
  );
  return { places, subjects: new Set(subjects) };
}

/** Whether nothing outside of the endorsements has the name of one, or of a proof, but what was found. */
function areAll(document: JsonObject, inside: ReadonlySet<unknown>): boolean {
  const open: object[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (inside.has(value)) continue;
    addContainers(value, open);
    if (isJsonObject(value) && !Object.entries(value).every((member) => isAmong(member, inside)))
      return false;
  }
  return true;
}

function isAmong([name, value]: [string, JsonValue], inside: ReadonlySet<unknown>): boolean {
  if (!name.startsWith(NAME)) return name !== 'proof';
  return MEMBERS.has(name) && asList<JsonValue>(value).every((entry) => inside.has(entry));
}

const NAME = 'endorsement';
const MEMBERS: ReadonlySet<string> = new Set([NAME, 'endorsementJwt']);

const NONE: ReadonlySet<unknown> = new Set();
const NONE_HANGS: HungEndorsements = { places: [], subjects: NONE };

function isLearnable(endorsement: JsonObject): boolean {
  const { proof: _, ...unsecured } = endorsement;
  return learnableProof(endorsement) !== undefined && standsAlone(unsecured);
}

/** Whether no endorsement hangs on an endorsement. */
function standsAlone({ credentialSubject: subject = null, ...rest }: JsonObject): boolean {
  const { endorsementComment: _, ...about } = isJsonObject(subject) ? subject : { subject };
  return areAll({ ...rest, about }, NONE);
}

/** A comment, which nothing but an endorsement makes: of types, a thing may have several. */
const OF_SUBJECT: ReadonlySet<string> = new Set(['id', 'type', 'endorsementComment']);

function isPlainSubject(subject: JsonValue): boolean {
  return isJsonObject(subject) && Object.keys(subject).every((name) => OF_SUBJECT.has(name));
}
