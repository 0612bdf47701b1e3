import { J as JsonPointer, F as Finding } from '../../report-DDOr-hpj.js';
import { a as LocalText } from '../../locale-BxlEjvpb.js';
import { E as ErrorCode, C as CORE_TEXTS } from '../../texts-zT409qnT.js';
export { T as TEXTS } from '../../texts-zT409qnT.js';

/** What an error can say besides its code. */
interface MicrocertErrorOptions {
    /** Place of the offending value; never the value. */
    readonly pointer?: JsonPointer;
    /** Name of the text that was read: a file, say. */
    readonly source?: string;
    /** Line and column in the text that was read, counted from 1. */
    readonly position?: TextPosition;
    /** What the caller can do. */
    readonly hint?: LocalText;
    /** Every problem, where several were looked for. */
    readonly findings?: readonly Finding[];
    /** What happened underneath. */
    readonly cause?: unknown;
}
/** Place in a text, counted from 1. */
interface TextPosition {
    /** Line, from 1. */
    readonly line: number;
    /** Column in UTF-16 units, from 1. */
    readonly column: number;
}
type TextsOf<Code extends ErrorCode> = {
    readonly [Each in Code]: LocalText;
};
/** Codes whose text every part of the library has at hand. */
type CoreCode = keyof typeof CORE_TEXTS;
/** The one error class of the library; `code` is literal, so that `switch (error.code)` narrows. */
declare class MicrocertError<Code extends ErrorCode = ErrorCode> extends Error {
    /** Stable name of what went wrong. */
    readonly code: Code;
    /** The message in every language; `message` repeats the English one. */
    readonly text: LocalText;
    /** Place of the offending value (RFC 6901); never the value itself. */
    readonly pointer: JsonPointer | undefined;
    /** Name of the text that was read: a file, say. */
    readonly source: string | undefined;
    /** Line and column in the text that was read. */
    readonly position: TextPosition | undefined;
    /** What the caller can do, when something can be done. */
    readonly hint: LocalText | undefined;
    /** Every problem, where several were looked for. */
    readonly findings: readonly Finding[];
    /** The message comes from a table, so no learner data can reach it: here from that of what any part may throw. */
    constructor(code: Code & CoreCode, options?: MicrocertErrorOptions);
    /** The same with the table of the part that throws: whoever writes a registry of their own takes `TEXTS` of `microcert/errors`. */
    constructor(code: Code, options: MicrocertErrorOptions, texts: TextsOf<Code>);
}
/** Union over the codes, for `switch`. */
type AnyMicrocertError = {
    [Code in ErrorCode]: MicrocertError<Code>;
}[ErrorCode];
/** True for an error of this library, whatever its code. */
declare function isMicrocertError(error: unknown): error is AnyMicrocertError;
/** The same error, saying which text it came from. */
declare function withSource(error: AnyMicrocertError, source: string): MicrocertError;

export { type AnyMicrocertError, ErrorCode, MicrocertError, type MicrocertErrorOptions, type TextPosition, isMicrocertError, withSource };
