/** Bounds on foreign input; each can be changed by the caller, and SECURITY.md lists them. */
interface InputLimits {
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

export type { InputLimits as I };
