import { type Base64urlTexts, base64urlTexts } from '../../foundation/encodings/base64url-text.js';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { SD_JWT_TEXTS } from '../../foundation/errors/sd-jwt-texts.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import type { JsonValue } from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';
import { type Digest, digester } from './digest.js';

/** What opens one digest: a claim, or an item of an array. */
export interface Disclosure {
  /** As it stands in the SD-JWT. */
  readonly text: string;
  /** SHA-256 of the text, in base64url. */
  readonly digest: string;
  /** Name of the claim; absent for an item of an array. */
  readonly name?: string;
  /** The value, in which there may be digests again. */
  readonly value: JsonValue;
}

/** What stands between salt and value in the disclosure of an item. */
export const UNNAMED = '",';

/** The same in the disclosure of a claim, of which it is made for many. */
export function namingOf(name: unknown): string {
  return `",${JSON.stringify(name)},`;
}

/**
 * Writes the disclosure of a claim or of an item.
 *
 * @param salt - 128 random bits in base64url, for this disclosure alone.
 * @param naming - What {@link namingOf} gives for its name, or {@link UNNAMED}.
 * @param value - The value, as JSON writes it.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-4.2
 */
export function writeDisclosure(
  salt: string,
  naming: string,
  value: string,
  { ofText }: Base64urlTexts,
): string {
  // A salt is base64url: nothing in it needs an escape.
  return ofText(`["${salt}${naming}${value}]`);
}

/** What disclosures are read by: the host is asked once for many. */
export interface DisclosureTools {
  readonly base64url: Base64urlTexts;
  readonly digest: Digest;
}

/** The tools of this host. */
export function disclosureTools(): DisclosureTools {
  return { base64url: base64urlTexts(), digest: digester() };
}

/**
 * Reads a disclosure: a JSON array of salt, name and value, or of salt and value.
 *
 * @param json - What it stands for, where it was read from base64url before.
 * @throws MicrocertError `ERR_SD_JWT_DISCLOSURE` when it is none; and what the strict JSON reader throws for too much.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-7.1
 */
export function readDisclosure(
  text: string,
  json: string | undefined,
  { base64url, digest }: DisclosureTools,
  limits: Partial<InputLimits>,
): Disclosure {
  const parts = partsOf(text, json, base64url, limits);
  const name = parts.length === 3 ? parts[1] : undefined;
  const value = parts[parts.length - 1];
  if (typeof parts[0] !== 'string' || value === undefined) throw malformed();
  if (parts.length === 2) return { text, digest: digest(text), value };
  if (typeof name !== 'string') throw malformed();
  return { text, digest: digest(text), name, value };
}

function partsOf(
  text: string,
  json: string | undefined,
  { toText }: Base64urlTexts,
  limits: Partial<InputLimits>,
): readonly JsonValue[] {
  try {
    const value = parseJsonStrictly(json ?? toText(text), limits);
    if (Array.isArray(value)) return value as readonly JsonValue[];
  } catch (cause) {
    if (!isMicrocertError(cause) || cause.code.startsWith('ERR_INPUT_TOO_')) throw cause;
    throw malformed(cause);
  }
  throw malformed();
}

function malformed(cause?: unknown): MicrocertError<'ERR_SD_JWT_DISCLOSURE'> {
  return new MicrocertError('ERR_SD_JWT_DISCLOSURE', { cause, hint: SHAPE }, SD_JWT_TEXTS);
}

const SHAPE = {
  en: 'a disclosure is a JSON array in base64url: salt, name and value of a claim, or salt and value of an item',
  fr: 'une divulgation est un tableau JSON en base64url : sel, nom et valeur d’un énoncé, ou sel et valeur d’un élément',
};
