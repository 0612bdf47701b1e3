import { DEFAULT_INPUT_LIMITS } from '../../foundation/limits.js';

/** Bounds on what is read out of a file, and on the file. */
export interface CarrierLimits {
  /** Longest file, in bytes. */
  readonly maxBytes: number;
  /** Longest SVG, in bytes: it is read as XML from end to end, where a PNG is stepped over. */
  readonly maxSvgBytes: number;
  /** Longest credential inside it, in bytes, when it is expanded. */
  readonly maxTextBytes: number;
}

/** Bounds used where the caller gives none: a file of 32 MiB, an SVG of 4 MiB, a credential of 1 MiB. */
export const DEFAULT_CARRIER_LIMITS: CarrierLimits = /* @__PURE__ */ Object.freeze({
  maxBytes: 32 * 1_048_576,
  maxSvgBytes: 4 * 1_048_576,
  maxTextBytes: DEFAULT_INPUT_LIMITS.maxBytes,
});

const NAMES = ['maxBytes', 'maxSvgBytes', 'maxTextBytes'] as const;

/**
 * The bounds, completed.
 *
 * @throws TypeError when one is no whole number above 0, which would be no bound at all.
 */
export function settleCarrierLimits(given: Partial<CarrierLimits> = {}): CarrierLimits {
  const limits = { ...DEFAULT_CARRIER_LIMITS, ...given };
  for (const name of NAMES) {
    if (!Number.isSafeInteger(limits[name]) || limits[name] < 1)
      throw new TypeError(`option "limits.${name}" must be a whole number above 0`);
  }
  return limits;
}
