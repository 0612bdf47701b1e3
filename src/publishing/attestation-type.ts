import { weBuildTypeMetadata } from '../formats/we-build/index.js';
import { encodeBase64 } from '../foundation/encodings/base64.js';
import { decodeHex } from '../foundation/encodings/hex.js';
import { isMicrocertError } from '../foundation/errors/index.js';
import { sha256Hex } from '../foundation/sha256.js';
import type { IssuerProfile, MicroCertification } from '../model/index.js';
import { baseUrlOf, placeOfAchievement } from './addresses.js';
import type { SiteContent, SiteFile } from './site-content.js';
import { jsonFile } from './site-documents.js';

/** The type of the attestations (SD-JWT VC) of a definition, as it is published. */
export interface AttestationType {
  /** The address of its metadata on the site: the `vct` to issue with. */
  readonly vct: string;
  /** Digest of what is published there; another text, such as a corrected title, has another. */
  readonly vctIntegrity: string;
}

/**
 * The type that attestations of a definition have where the site of the issuer says what it is: names in English and French, the
 * claims, and which of them a learner can keep back.
 *
 * @param site - Whose site it is, and where, as for `siteFiles`.
 * @throws MicrocertError `ERR_PUBLISH_ADDRESS`; `ERR_EXPORT_INCOMPLETE` for a definition that cannot be attested.
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/ section Type Metadata
 * @example
 * ```ts
 * const { vct, vctIntegrity } = attestationType({ profile }, definition);
 * const attestation = await issueSdJwtVc(definition, award, { profile, signer, vct, vctIntegrity });
 * ```
 */
export function attestationType(
  { profile, baseUrl }: Pick<SiteContent, 'profile' | 'baseUrl'>,
  definition: MicroCertification,
): AttestationType {
  const base = baseUrlOf(profile.id, baseUrl);
  const { path, bytes } = typeFile({ base, profile, definition });
  const vctIntegrity = `sha256-${encodeBase64(decodeHex(sha256Hex(bytes)))}`;
  return Object.freeze({ vct: `${base}${path}`, vctIntegrity });
}

interface Typed {
  readonly base: string;
  readonly profile: IssuerProfile;
  readonly definition: MicroCertification;
}

/** The metadata at their address; none for a definition that lacks what each attestation must say. */
export function typeFiles(typed: Typed): readonly SiteFile[] {
  try {
    return [typeFile(typed)];
  } catch (error) {
    if (isMicrocertError(error) && error.code === 'ERR_EXPORT_INCOMPLETE') return [];
    throw error;
  }
}

/** Beside the pages of the achievement, with an extension by which every host knows that it is JSON. */
function typeFile({ base, profile, definition }: Typed): SiteFile {
  const path = `${placeOfAchievement(definition.id, base).folder}/vct.json`;
  const of = { definition, issuer: profile };
  return jsonFile(path, weBuildTypeMetadata({ vct: `${base}${path}`, of }));
}
