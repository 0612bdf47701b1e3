/** Bounds on foreign input; each can be changed by the caller, and SECURITY.md lists them. */
export interface InputLimits {
  /** Longest accepted text, in UTF-8 bytes. */
  readonly maxBytes: number;
  /** Deepest nesting of arrays and objects. */
  readonly maxDepth: number;
}

/** Bounds used where the caller gives none: 1 MiB of text, 64 levels. */
export const DEFAULT_INPUT_LIMITS: InputLimits = { maxBytes: 1_048_576, maxDepth: 64 };
