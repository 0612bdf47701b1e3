import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import { asList, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import type { PlainIdentifier } from '../../../model/index.js';
import { compareIdentity, type Identity, readIdentity } from './compare-identity.js';
import { type RecipientCode, recipientFinding } from './texts.js';

/** Somebody who says the credential is theirs: an IRI such as a DID, or an identifier in clear. */
export type KnownRecipient = string | PlainIdentifier;

/** How a recipient is compared. */
export interface MatchRecipientOptions {
  /** Where the subject stands in the credential; `/credentialSubject` by default. */
  readonly pointer?: JsonPointer;
  /**
   * When nothing matches as written: also compare in small letters and without spaces around, as e-mail addresses are
   * often meant. `false` by default.
   */
  readonly normalize?: boolean;
}

/** Whether a credential is about somebody. */
export type RecipientMatch =
  | {
      /** It is about them. */
      readonly outcome: 'match';
      /** By the id of the subject, an identifier in clear, or the hash of one. */
      readonly by: 'id' | 'plain' | 'hash';
      /** As written, or only in small letters and without spaces around. */
      readonly written: 'exact' | 'normalized';
      /** What matched, in the credential. */
      readonly pointer: JsonPointer;
      /** Remarks; places are in the credential. */
      readonly findings: readonly Finding[];
    }
  | {
      /** It is about somebody else (`no-match`), or that cannot be told (`undecidable`). */
      readonly outcome: 'no-match' | 'undecidable';
      /** Why it cannot be told, where that is so; places are in the credential. */
      readonly findings: readonly Finding[];
    };

const MAX_IDENTIFIERS = 100;

/**
 * Whether a credential is about a person: compares what is known of them with `id` or `identifier` of the subject.
 *
 * One match suffices. Identifiers of another type are passed over. When none is of the type, or one could not be
 * compared, the answer is `undecidable`. A match says that the issuer meant this identifier, not that whoever shows the
 * credential holds it.
 *
 * @param subject - `credentialSubject`.
 * @param recipient - An IRI, or type and value: `{ type: 'emailAddress', value: 'a@univ.example' }`.
 * @throws TypeError when the recipient is neither.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#identityobject
 */
export async function matchRecipient(
  subject: unknown,
  recipient: KnownRecipient,
  { pointer = '/credentialSubject', normalize = false }: MatchRecipientOptions = {},
): Promise<RecipientMatch> {
  assertRecipient(recipient);
  if (typeof recipient === 'string') return matchId(subject, recipient, pointer);
  const { type, value } = recipient;
  const { identities, findings } = identitiesOf(subject, type, pointer);
  const exact = await findMatch(identities, value, 'exact');
  if ('outcome' in exact) return exact;
  const folded = value.trim().toLowerCase();
  const loose = normalize ? await findMatch(identities.map(fold), folded, 'normalized') : exact;
  if ('outcome' in loose) return loose;
  const doubts = [...findings, ...exact.doubts];
  if (doubts.length > 0) return { outcome: 'undecidable', findings: doubts };
  if (identities.length > 0) return { outcome: 'no-match', findings: [] };
  return nothingToCompare(pointer);
}

interface PlacedIdentity {
  readonly identity: Identity;
  readonly pointer: JsonPointer;
}

function matchId(subject: unknown, id: string, pointer: JsonPointer): RecipientMatch {
  const own = memberOf(subject, 'id');
  const place = appendPointer(pointer, 'id');
  if (typeof own !== 'string') return nothingToCompare(pointer);
  return own === id
    ? { outcome: 'match', by: 'id', written: 'exact', pointer: place, findings: [] }
    : { outcome: 'no-match', findings: [] };
}

/** Identities of a type; what cannot be read could have been one of them. */
function identitiesOf(
  subject: unknown,
  type: string,
  pointer: JsonPointer,
): { readonly identities: readonly PlacedIdentity[]; readonly findings: readonly Finding[] } {
  const member = memberOf(subject, 'identifier');
  const place = appendPointer(pointer, 'identifier');
  const nodes = Array.from(asList<JsonValue>(member));
  const findings: Finding[] = [];
  const identities: PlacedIdentity[] = [];
  if (nodes.length > MAX_IDENTIFIERS)
    findings.push(recipientFinding('recipient.too-many-identifiers', place));
  for (const [index, node] of nodes.slice(0, MAX_IDENTIFIERS).entries()) {
    const at = Array.isArray(member) ? appendPointer(place, index) : place;
    const identity = readIdentity(node);
    if (identity === undefined)
      findings.push(recipientFinding('recipient.identifier-malformed', at));
    else if (identity.type === type) identities.push({ identity, pointer: at });
  }
  return { identities, findings };
}

type Found = Extract<RecipientMatch, { readonly outcome: 'match' }>;

async function findMatch(
  identities: readonly PlacedIdentity[],
  value: string,
  written: 'exact' | 'normalized',
): Promise<Found | { readonly doubts: readonly Finding[] }> {
  const doubts: Finding[] = [];
  for (const { identity, pointer } of identities) {
    const answer = await compareIdentity(identity, value);
    if (answer === true) {
      const findings = remarksOn(identity, written).map((code) => recipientFinding(code, pointer));
      return { outcome: 'match', by: identity.kind, written, pointer, findings };
    }
    if (answer !== false) doubts.push(recipientFinding(answer, pointer));
  }
  return { doubts };
}

function remarksOn(identity: Identity, written: 'exact' | 'normalized'): readonly RecipientCode[] {
  const weak = identity.kind === 'hash' && identity.algorithm === 'md5';
  return [
    ...(weak ? (['recipient.md5'] as const) : []),
    ...(written === 'normalized' ? (['recipient.normalized'] as const) : []),
  ];
}

/** What is in clear can be folded on both sides; a hash stands for one spelling only. */
function fold({ identity, pointer }: PlacedIdentity): PlacedIdentity {
  if (identity.kind === 'hash') return { identity, pointer };
  return { identity: { ...identity, text: identity.text.trim().toLowerCase() }, pointer };
}

function nothingToCompare(pointer: JsonPointer): RecipientMatch {
  const findings = [recipientFinding('recipient.nothing-to-compare', pointer)];
  return { outcome: 'undecidable', findings };
}

/** Half a character would be hashed as another one. */
function assertRecipient(recipient: unknown): void {
  const texts =
    typeof recipient === 'string'
      ? [recipient]
      : [memberOf(recipient, 'type'), memberOf(recipient, 'value')];
  if (!texts.every((text) => typeof text === 'string' && text !== '' && text.isWellFormed()))
    throw new TypeError(
      'matchRecipient: "recipient" must be an IRI, or an object of type and value',
    );
}
