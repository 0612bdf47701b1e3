import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject } from '../foundation/json/values.js';
import type { InputLimits } from '../foundation/limits.js';
import type { Check } from '../foundation/report.js';
import { failed, passed } from './outcomes.js';

/** What is verified: JSON text, its UTF-8 bytes, or the object itself. */
export type VerifyInput = string | Uint8Array | JsonObject | object;

/** The credential, or why there is none. */
export interface ReadInput {
  /** The credential as a fresh copy of plain data; absent when the input cannot be read. */
  readonly document?: JsonObject;
  /** `input.limits` and `input.format`. */
  readonly checks: readonly Check[];
}

/** Reads whatever was handed in; an unreadable input is a failed check, never an exception. */
export function readInput(input: unknown, limits: InputLimits): ReadInput {
  try {
    const value = parseJsonStrictly(toText(input), limits);
    if (!isJsonObject(value))
      return { checks: [passed('input.limits'), failed('input.format', NOT_AN_OBJECT)] };
    return { document: value, checks: [passed('input.limits'), passed('input.format')] };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const finding = {
      code: error.code,
      severity: 'error',
      pointer: error.pointer ?? '',
      message: error.text,
      ...(error.hint && { hint: error.hint }),
    } as const;
    const tooMuch = error.code === 'ERR_INPUT_TOO_LARGE' || error.code === 'ERR_INPUT_TOO_DEEP';
    return {
      checks: [tooMuch ? failed('input.limits', finding) : failed('input.format', finding)],
    };
  }
}

/**
 * Objects go through text as well: the copy is free of getters, prototypes and `toJSON` surprises, and what is
 * checked is what is used.
 */
function toText(input: unknown): string {
  if (typeof input === 'string') return input;
  if (input instanceof Uint8Array) return decode(input);
  return serialize(input);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { cause });
  }
}

function serialize(input: unknown): string {
  try {
    const text: unknown = JSON.stringify(input);
    if (typeof text === 'string') return text;
  } catch (cause) {
    throw new MicrocertError('ERR_JSON_VALUE', { cause });
  }
  throw new MicrocertError('ERR_JSON_VALUE');
}

const NOT_AN_OBJECT = {
  code: 'input.not-an-object',
  severity: 'error',
  pointer: '',
  message: { en: 'a credential is a JSON object', fr: 'un justificatif est un objet JSON' },
} as const;
