import type { JsonObject, JsonValue } from '../foundation/json/values.js';
import { stringMember } from '../foundation/json/values.js';
import type { InputLimits } from '../foundation/limits.js';
import type { LocalText } from '../foundation/locale.js';
import { formatDateTime, isWritable } from '../foundation/time.js';
import { parseSdJwt, reveal } from '../proofs/sd-jwt/index.js';

/** What an SD-JWT says, with what is shown of it; nothing is judged. */
export interface SdJwtReading {
  /** How it is secured. */
  readonly securing: 'sd-jwt';
  /** Header of the JWT of the issuer. */
  readonly header: JsonObject;
  /** Claims, those included that disclosures show. */
  readonly claims: JsonObject;
  /** How many digests nothing opens: what is kept back, and decoys. */
  readonly keptBack: number;
  /** Claims of the key binding, where there is one. */
  readonly keyBinding?: JsonObject;
}

/**
 * Reads an SD-JWT for whoever wants to see what is in it.
 *
 * @throws MicrocertError what reading it throws.
 */
export function readSdJwt(text: string, limits: Partial<InputLimits> = {}): SdJwtReading {
  const sdJwt = parseSdJwt(text.trim(), limits);
  const { claims, unopened } = reveal(sdJwt, limits);
  return {
    securing: 'sd-jwt',
    header: sdJwt.header,
    claims,
    keptBack: unopened,
    ...(sdJwt.keyBinding && { keyBinding: sdJwt.keyBinding.payload }),
  };
}

/** The same as rows of a table: each claim under its own name. */
export function describeSdJwt({
  header,
  claims,
  keptBack,
  keyBinding,
}: SdJwtReading): readonly (readonly [LocalText, string])[] {
  const named = Object.keys(claims).map(
    (name) => [{ en: name, fr: name }, claimText(name, claims[name] ?? null)] as const,
  );
  return [
    ...named,
    [{ en: 'Digests not opened', fr: 'Empreintes non ouvertes' }, String(keptBack)],
    [{ en: 'Presented to', fr: 'Présenté à' }, stringMember(keyBinding, 'aud') ?? ''],
    [{ en: 'Proof', fr: 'Preuve' }, proofText(header)],
  ];
}

const INSTANTS: ReadonlySet<string> = new Set(['iat', 'nbf', 'exp']);

function claimText(name: string, value: JsonValue): string {
  if (typeof value === 'string') return value;
  const isInstant = INSTANTS.has(name) && typeof value === 'number' && isWritable(value * 1000);
  return isInstant ? formatDateTime(value * 1000) : JSON.stringify(value);
}

function proofText(header: JsonObject): string {
  return ['SD-JWT', stringMember(header, 'alg'), stringMember(header, 'kid')]
    .filter(Boolean)
    .join(' · ');
}
