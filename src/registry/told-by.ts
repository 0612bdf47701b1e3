/** In which kind of list verifiers are told of an act, and what its entry says from then on. */
export const TOLD_BY = {
  revoked: { purpose: 'revocation', value: 1 },
  corrected: { purpose: 'revocation', value: 1 },
  claimed: { purpose: 'revocation', value: 1 },
  suspended: { purpose: 'suspension', value: 1 },
  reinstated: { purpose: 'suspension', value: 0 },
} as const;

/** The same of any event; nothing of one that lists do not tell of. */
export function toldBy(
  type: string,
): { readonly purpose: string; readonly value: number } | undefined {
  return Object.hasOwn(TOLD_BY, type) ? TOLD_BY[type as keyof typeof TOLD_BY] : undefined;
}
