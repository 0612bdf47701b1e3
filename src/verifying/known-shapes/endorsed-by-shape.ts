import { pointerTokens } from '../../foundation/json/pointer.js';
import type { JsonObject, JsonValue } from '../../foundation/json/values.js';
import { fillShape, type HoleValue } from '../../linked-data/template/shape.js';
import type { FoundEndorsement, LookedAt } from '../facts.js';
import type { Session } from '../session.js';
import type { MatchedShape } from './known-shape.js';
import { type EndorsedPlace, SUBJECT } from './known-shape.js';

/** Looks at a credential by the shape that it has. */
export type SoundMatched = (
  matched: MatchedShape,
  session: Session,
) => Promise<LookedAt | undefined>;

/** The endorsements that hang on a credential whose shape was found, each with what looks at it by its own. */
export function endorsedByShape(
  { shape: { whole, endorsements }, values, length }: MatchedShape,
  soundMatched: SoundMatched,
): readonly FoundEndorsement[] {
  if (endorsements.length === 0) return NONE; // nearly all
  const document = fillShape(whole.shape, values) as JsonObject;
  return endorsements.map(({ pointer, own }) => {
    const [content, holder] = placesAt(document, pointer);
    const found = { pointer, content: content as JsonObject | string, holder };
    if (own === undefined) return found;
    // No longer than what it hangs on, which is within all limits.
    const matched = { shape: own.shape, values: valuesFrom(own, values), length };
    const lookedAt = async (session: Session) => {
      const sound = await soundMatched(matched, session);
      return sound && withSubject(sound, content as JsonObject);
    };
    return { ...found, lookedAt };
  });
}

const NONE: readonly never[] = Object.freeze([]);

/** What stands at a place, and the object that it hangs on: in a member of its own, or in a list. */
function placesAt(
  document: JsonObject,
  pointer: EndorsedPlace['pointer'],
): readonly [JsonValue, JsonObject] {
  let [value, holder]: [JsonValue, JsonObject] = [document, document];
  for (const token of pointerTokens(pointer)) {
    if (!Array.isArray(value)) holder = value as JsonObject;
    value = (value as JsonObject)[token] ?? null;
  }
  return [value, holder];
}

function valuesFrom(
  { sources }: Required<EndorsedPlace>['own'],
  values: readonly HoleValue[],
): readonly HoleValue[] {
  return sources.map((source) =>
    typeof source === 'object' ? (values[source.hole] ?? '') : source,
  );
}

/** Whom it is about is asked of an endorsement whoever the recipient is. */
function withSubject(sound: LookedAt, content: JsonObject): LookedAt {
  const { read } = sound.facts;
  if (read?.credential === undefined) return sound;
  const document = { ...read.credential.document, [SUBJECT]: content[SUBJECT] ?? null };
  const credential = { ...read.credential, document };
  return { ...sound, facts: { ...sound.facts, read: { ...read, credential } } };
}
