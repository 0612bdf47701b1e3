/** A badge of a learner. */
export interface HeldBadge {
  /** By issuer and id: two with the same are one badge (Open Badges 3.0 section 10). */
  readonly key: string;
  /** The badge as it came: JSON text or a compact JWS. */
  readonly text: string;
  readonly form: 'json' | 'jws';
  /** `validFrom`, in milliseconds since 1970: of two with the same key, the later one counts. */
  readonly validFrom: number;
}

/** A part of the badges of a learner. */
export interface BadgePage {
  /** How many there are on all pages. */
  readonly total: number;
  readonly badges: readonly HeldBadge[];
}

/** Where the badges of learners are. What is asked for one learner must never be answered with what is another’s. */
export interface LearnerBadges {
  /**
   * Badges of one learner, always in the same order.
   *
   * @param asked - `since`: those only whose `validFrom` is later (milliseconds since 1970).
   */
  page(
    learner: string,
    asked: { readonly limit: number; readonly offset: number; readonly since?: number },
  ): Promise<BadgePage>;
  /**
   * Takes a badge, in the place of the one with the same key, in one step; without this, none can be brought.
   *
   * @returns What became of it; `'older'` where the one that is there is newer, and stays.
   */
  put?(learner: string, badge: HeldBadge): Promise<'created' | 'replaced' | 'older'>;
}

/** The part that is asked for, of all badges of a learner. */
export function pageOf(
  all: readonly HeldBadge[],
  {
    limit,
    offset,
    since = Number.NEGATIVE_INFINITY,
  }: { readonly limit: number; readonly offset: number; readonly since?: number },
): BadgePage {
  const wanted = all.filter(({ validFrom }) => validFrom > since);
  return { total: wanted.length, badges: wanted.slice(offset, offset + limit) };
}

/**
 * Badges for tests and trials: one process, and all is forgotten with it.
 *
 * @example
 * ```ts
 * const badges = memoryBadges();
 * ```
 */
export function memoryBadges(): LearnerBadges {
  const held = new Map<string, Map<string, HeldBadge>>();
  return Object.freeze({
    page: async (learner, asked) => pageOf([...(held.get(learner)?.values() ?? [])], asked),
    put: async (learner, badge) => {
      const own = held.get(learner) ?? new Map<string, HeldBadge>();
      held.set(learner, own);
      const before = own.get(badge.key);
      if (before !== undefined && before.validFrom > badge.validFrom) return 'older';
      own.set(badge.key, badge);
      return before === undefined ? 'created' : 'replaced';
    },
  } satisfies LearnerBadges);
}
