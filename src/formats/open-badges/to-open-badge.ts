import type { OpenBadgeParts, ToOpenBadgeOptions } from './open-badge-parts.js';
import { openBadgeWriter } from './open-badge-writer.js';
import type { OpenBadgeCredential } from './types.js';

/**
 * An unsigned Open Badges 3.0 credential made of a definition and an award. What Open Badges have terms for is
 * written in them, and everything once more in the terms of this library's own context, so that every field
 * is signed and `fromOpenBadge` gives it all back. Of the issuer's logo the caption is kept in one language.
 *
 * @throws `MicrocertError` `ERR_DATE` when a date is not one.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 * @example
 * ```ts
 * const credential = toOpenBadge({ definition, award, issuer, validFrom: '2026-07-01T12:00:00Z', id: 'urn:uuid:…' });
 * ```
 */
export function toOpenBadge(
  parts: OpenBadgeParts,
  options: ToOpenBadgeOptions = {},
): OpenBadgeCredential {
  return openBadgeWriter(parts, options).write(parts);
}
