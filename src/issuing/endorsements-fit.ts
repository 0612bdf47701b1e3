import { checkEndorsementStructure } from '../formats/open-badges/check-structure.js';
import { type ErrorCode, isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import type { SignedEndorsement } from '../model/index.js';
import { parseVcJwt } from '../proofs/vc-jwt/parse-vc-jwt.js';

/** What endorsements hang on. */
export interface Holder {
  readonly endorsements?: readonly SignedEndorsement[];
}

/**
 * Refuses endorsements that would not count where they are to hang: what is no endorsement, has no proof, or is about
 * something else. Whether the proof holds is for verifiers to say, who ask for the endorser's key and status anyway.
 *
 * @param ids - What they may be about there.
 * @param code - Of the error about what they hang on.
 * @throws `MicrocertError`, whose `findings` name each with its place.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
export function assertEndorsementsFit(
  { endorsements }: Holder,
  ids: () => readonly string[],
  code: Extract<ErrorCode, 'ERR_PROFILE_INVALID' | 'ERR_DEFINITION_INVALID' | 'ERR_AWARD_INVALID'>,
): void {
  if (endorsements === undefined) return;
  const about = ids();
  const findings = endorsements.flatMap((one, index) =>
    problemsOf(one, appendPointer('/endorsements', index), about),
  );
  if (findings.length > 0) throw new MicrocertError(code, { findings });
}

function problemsOf(
  endorsement: SignedEndorsement,
  place: JsonPointer,
  about: readonly string[],
): readonly Finding[] {
  if (typeof endorsement !== 'string') {
    const document = endorsement as JsonObject;
    const unsigned = memberOf(document, 'proof') === undefined;
    const proof = unsigned ? [problem('unsigned', place, UNSIGNED, AS_JWT)] : [];
    return [...proof, ...problemsIn(document, place, about)];
  }
  try {
    // Places inside a JWT are places of nothing that the caller can see.
    const found = problemsIn(parseVcJwt(endorsement).credential, place, about);
    return found.map((one) => ({ ...one, pointer: place }));
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return [problem('unreadable', place, error.text)];
  }
}

function problemsIn(
  document: JsonObject,
  place: JsonPointer,
  about: readonly string[],
): readonly Finding[] {
  if (!asList<JsonValue>(memberOf(document, 'type')).includes('EndorsementCredential'))
    return [problem('no-endorsement', place, NO_ENDORSEMENT)];
  const structure = checkEndorsementStructure(document)
    .filter(({ severity }) => severity === 'error')
    .map((one) => ({ ...one, pointer: `${place}${one.pointer}` }));
  const subjects = asList<JsonValue>(memberOf(document, 'credentialSubject'));
  const isAbout =
    subjects.length > 0 &&
    subjects.every((subject) => about.includes(stringMember(subject, 'id') ?? ''));
  if (isAbout) return structure;
  const at = appendPointer(place, 'credentialSubject');
  return [...structure, problem('other-subject', at, OTHER_SUBJECT, ABOUT_THIS)];
}

function problem(
  code: string,
  pointer: JsonPointer,
  message: LocalText,
  hint?: LocalText,
): Finding {
  return {
    ...{ code: `endorsement.${code}`, severity: 'error', pointer, message },
    ...(hint && { hint }),
  };
}

const UNSIGNED: LocalText = {
  en: 'this endorsement carries no proof: anybody could have written it',
  fr: 'cette recommandation ne porte pas de preuve : n’importe qui a pu l’écrire',
};
const AS_JWT: LocalText = {
  en: 'give it as its endorser signed it; one signed as a JWT is given as its text',
  fr: 'la donner telle que son auteur l’a signée ; signée en JWT, elle se donne en texte',
};
const NO_ENDORSEMENT: LocalText = {
  en: 'this is no endorsement: its type is not EndorsementCredential',
  fr: 'ce n’est pas une recommandation : son type n’est pas EndorsementCredential',
};
const OTHER_SUBJECT: LocalText = {
  en: 'this endorsement is of something else than what it hangs on',
  fr: 'cette recommandation porte sur autre chose que ce à quoi elle est attachée',
};
const ABOUT_THIS: LocalText = {
  en: 'its credentialSubject.id must be the id of what it hangs on; of an award, its own id must be given',
  fr: 'son credentialSubject.id doit être l’id de ce à quoi elle est attachée ; pour une délivrance, son id doit être donné',
};
