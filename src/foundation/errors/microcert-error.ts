import type { JsonPointer } from '../json/pointer.js';
import type { LocalText } from '../locale.js';
import type { Finding } from '../report.js';
import { CORE_TEXTS } from './core-texts.js';
import type { ErrorCode } from './texts.js';

/** What an error can say besides its code. */
export interface MicrocertErrorOptions {
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
export interface TextPosition {
  /** Line, from 1. */
  readonly line: number;
  /** Column in UTF-16 units, from 1. */
  readonly column: number;
}

type TextsOf<Code extends ErrorCode> = { readonly [Each in Code]: LocalText };

/** Codes whose text every part of the library has at hand. */
export type CoreCode = keyof typeof CORE_TEXTS;

/** The one error class of the library; `code` is literal, so that `switch (error.code)` narrows. */
export class MicrocertError<Code extends ErrorCode = ErrorCode> extends Error {
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
  constructor(
    code: Code,
    { pointer, source, position, hint, findings = [], cause }: MicrocertErrorOptions = {},
    texts: Partial<TextsOf<ErrorCode>> = CORE_TEXTS,
  ) {
    // Whoever calls without types and names a code of another part hears the code itself.
    const text = texts[code] ?? { en: code, fr: code };
    super(text.en, cause === undefined ? undefined : { cause });
    this.name = 'MicrocertError';
    this.code = code;
    this.text = text;
    this.pointer = pointer;
    this.source = source;
    this.position = position;
    this.hint = hint;
    this.findings = findings;
  }
}

/** Union over the codes, for `switch`. */
export type AnyMicrocertError = { [Code in ErrorCode]: MicrocertError<Code> }[ErrorCode];

/** True for an error of this library, whatever its code. */
export function isMicrocertError(error: unknown): error is AnyMicrocertError {
  return error instanceof MicrocertError;
}

/** The same error, saying which text it came from. */
export function withSource(error: AnyMicrocertError, source: string): MicrocertError {
  const { pointer, position, hint, findings, cause } = error;
  return restated(error, {
    source,
    findings,
    cause,
    ...(pointer !== undefined && { pointer }),
    ...(position && { position }),
    ...(hint && { hint }),
  });
}

/** An error of the same code and text, whichever part of the library it came from, about something else. */
export function restated<Code extends ErrorCode>(
  { code, text }: MicrocertError<Code>,
  options: MicrocertErrorOptions,
): MicrocertError<Code> {
  return new MicrocertError<Code>(code, options, { [code]: text } as TextsOf<Code>);
}
