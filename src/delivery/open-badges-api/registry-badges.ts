import type { Registry } from '../../registry/index.js';
import { type HeldBadge, type LearnerBadges, pageOf } from './learner-badges.js';
import { readBadge } from './read-badge.js';

/**
 * The badges that a registry issued, where it keeps credentials: each learner reads their own, and nobody brings any.
 *
 * @param identifiers - By which identifiers the registry knows the learner whom the host knows (`mailto:…`, a DID); one
 * account may have several. Never any that the host has not made sure of.
 * @throws TypeError for what `openRegistry` did not make.
 * @example
 * ```ts
 * const badges = registryBadges(registry, async (learner) => [`mailto:${learner}`]);
 * ```
 */
export function registryBadges(
  registry: Registry,
  identifiers: (learner: string) => Promise<readonly string[]>,
): LearnerBadges {
  if (typeof registry?.find !== 'function')
    throw new TypeError('registry must come from openRegistry');
  return Object.freeze({
    page: async (learner, asked) => {
      const own = await identifiers(learner);
      const found = await Promise.all(own.map((identifier) => heldFor(registry, identifier)));
      const byKey = new Map(found.flat().map((badge) => [badge.key, badge] as const));
      return pageOf([...byKey.values()], asked);
    },
  } satisfies LearnerBadges);
}

async function heldFor(registry: Registry, learner: string): Promise<readonly HeldBadge[]> {
  const found = await registry.find({ learner });
  return found.flatMap(({ text }) => (text === undefined ? [] : (readBadge(text) ?? [])));
}
