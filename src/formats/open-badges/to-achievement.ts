import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import type { ToOpenBadgeOptions } from './open-badge-parts.js';
import { achievementWriter, contextsOf } from './open-badge-writer.js';
import type { Achievement } from './types.js';

/** An achievement as a document of its own, outside of any credential. */
export interface AchievementDocument extends Achievement {
  /** Context URLs, those of a credential. */
  readonly '@context': readonly string[];
}

/**
 * A definition as an Open Badges 3.0 achievement that stands alone: what credentials of it hold, with the contexts that
 * give its terms their meaning. It describes what can be earned, and nobody has earned anything by it.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievement
 * @example
 * ```ts
 * const achievement = toAchievement({ definition, issuer });
 * ```
 */
export function toAchievement(
  parts: { readonly definition: MicroCertification; readonly issuer: IssuerProfile },
  options: ToOpenBadgeOptions = {},
): AchievementDocument {
  return { '@context': contextsOf(options), ...achievementWriter(parts, options)([]) };
}
