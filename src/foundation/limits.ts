/** Bounds on foreign input; each can be changed by the caller, and SECURITY.md lists them. */
export interface InputLimits {
  /** Longest accepted text, in UTF-8 bytes. */
  readonly maxBytes: number;
  /** Deepest nesting of arrays and objects. */
  readonly maxDepth: number;
  /** Most items in one array. */
  readonly maxItems: number;
  /** Longest single text, in UTF-16 units. */
  readonly maxTextLength: number;
  /** Most values of any kind in the whole document: members and items. */
  readonly maxValues: number;
}

/** Bounds used where the caller gives none: 1 MiB of text, 64 levels; the other bounds are those of each use. */
export const DEFAULT_INPUT_LIMITS: InputLimits = {
  maxBytes: 1_048_576,
  maxDepth: 64,
  maxItems: Number.POSITIVE_INFINITY,
  maxTextLength: Number.POSITIVE_INFINITY,
  maxValues: Number.POSITIVE_INFINITY,
};

/** The bounds of a reader, completed: by name, which takes a hundredth of the time of spreading one object over another. */
export function withDefaults({
  maxBytes = DEFAULT_INPUT_LIMITS.maxBytes,
  maxDepth = DEFAULT_INPUT_LIMITS.maxDepth,
  maxItems = DEFAULT_INPUT_LIMITS.maxItems,
  maxTextLength = DEFAULT_INPUT_LIMITS.maxTextLength,
  maxValues = DEFAULT_INPUT_LIMITS.maxValues,
}: Partial<InputLimits>): InputLimits {
  return { maxBytes, maxDepth, maxItems, maxTextLength, maxValues };
}
