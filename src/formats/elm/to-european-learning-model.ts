import { MicrocertError } from '../../foundation/errors/index.js';
import { compact } from '../../foundation/json/values.js';
import { byImportance, type Finding } from '../../foundation/report.js';
import { CREDENTIAL_TYPES } from '../../vocabulary/generated/credential-types.js';
import { endOfValidity } from '../shared/end-of-validity.js';
import { inUtc } from '../shared/in-utc.js';
import type { ElmParts, ToElmOptions } from './parts.js';
import { ELM_CONTEXTS, ELM_CREDENTIAL_TYPE, ELM_SCHEMA } from './terms.js';
import type { ElmCredential, ElmUpload } from './types.js';
import { conceptOf } from './write/concepts.js';
import { createDraft } from './write/draft.js';
import { issuerAndBodies } from './write/issuer-and-bodies.js';
import { missingParts, primaryLanguageOf } from './write/missing-parts.js';
import { writeAchievement } from './write/write-achievement.js';
import { writeDisplay } from './write/write-display.js';
import { missingInParts, writeParts } from './write/write-parts.js';
import { writePerson } from './write/write-person.js';

/** A credential, and what it does not say. */
export interface ElmWriting {
  /** ELM v3 JSON-LD for sealing by an issuer of European Digital Credentials. */
  readonly credential: ElmCredential;
  /**
   * What the European Learning Model cannot carry, the most important first. Places are those of the definition, or
   * of award and issuer after `/award` and `/issuer`, or of a part after `/parts/0` and so on.
   */
  readonly losses: readonly Finding[];
}

/**
 * One award as ELM v3 JSON-LD for sealing by an issuer of European Digital Credentials: the unsigned tree, and the list
 * of what it cannot carry. Nothing is made up; names inside the document are counted, so the same parts give the same
 * document.
 *
 * @throws `MicrocertError` `ERR_EXPORT_INCOMPLETE`, whose `findings` name what the model demands and nobody stated.
 * @see https://github.com/european-commission-empl/European-Learning-Model
 * @example
 * ```ts
 * const { credential, losses } = toEuropeanLearningModel({ definition, award, issuer, validFrom, id: 'urn:uuid:…' });
 * await writeFile('upload.json', JSON.stringify(forUpload(credential)));
 * ```
 */
export function toEuropeanLearningModel(parts: ElmParts, options: ToElmOptions = {}): ElmWriting {
  const language = primaryLanguageOf(parts, options);
  const findings = [...missingParts(parts, options), ...missingInParts(parts, options)];
  if (findings.length > 0 || language === undefined)
    throw new MicrocertError('ERR_EXPORT_INCOMPLETE', { findings });

  const { definition, award, id } = parts;
  const draft = createDraft(language, options.country);
  draft.claim(id, 'the credential');
  const { issuer, awardingBodies } = issuerAndBodies(draft, parts);
  const alone = writeAchievement(draft, { definition, award, awardingBodies });
  const hasPart = writeParts(draft, parts);
  const achievement = hasPart === undefined ? alone : { ...alone, hasPart };
  const from = inUtc(parts.validFrom);
  const until = endOfValidity(definition, award);
  const credential: ElmCredential = compact({
    '@context': ELM_CONTEXTS,
    id,
    type: ['VerifiableCredential', ELM_CREDENTIAL_TYPE],
    credentialProfiles: conceptOf(CREDENTIAL_TYPES, 'generic'),
    displayParameter: writeDisplay(draft, definition, options.picture),
    credentialSchema: ELM_SCHEMA,
    credentialSubject: writePerson(draft, award, achievement),
    issuer,
    issued: from,
    issuanceDate: from,
    validFrom: from,
    validUntil: until,
    expirationDate: until,
  });
  return { credential, losses: byImportance(draft.losses) };
}

/** The unsigned credential in the wrapper that the Commission's software takes for sealing. */
export function forUpload(credential: ElmCredential): ElmUpload {
  return { credential };
}
