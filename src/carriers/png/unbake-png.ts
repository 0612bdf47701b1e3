import { inflateRaw } from '../../foundation/deflate.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { Finding } from '../../foundation/report.js';
import { assertWithin, broken, openBadges2, wrongForm } from '../shared/errors.js';
import type { CarrierLimits } from '../shared/limits.js';
import { type OnDuplicate, theOne, type UnbakedText, unbakedText } from '../shared/unbaked-text.js';
import { adler32 } from './adler32.js';
import { readChunks } from './chunks.js';
import { type BadgeChunk, badgeChunks } from './text-chunk.js';

/**
 * Takes the credential out of a PNG.
 *
 * @throws MicrocertError `ERR_CARRIER_…`; `ERR_INPUT_TOO_LARGE` for a credential beyond the limit; `ERR_INPUT_ENCODING`
 * for one that is not UTF-8.
 */
export async function unbakePng(
  bytes: Uint8Array,
  limits: CarrierLimits,
  onDuplicate?: OnDuplicate,
): Promise<UnbakedText> {
  const badges = badgeChunks(readChunks(bytes));
  const current = badges.filter(({ purpose }) => purpose !== 'open-badges-2');
  if (current.length === 0 && badges.length > 0) throw openBadges2();
  const { one, notes } = theOne(current, onDuplicate);
  const { text, notes: more } = await textOf(one, limits);
  return unbakedText(text, [...notes, ...more]);
}

interface HeldText {
  readonly text: string;
  readonly notes: readonly Finding[];
}

async function textOf({ chunk, rest }: BadgeChunk, limits: CarrierLimits): Promise<HeldText> {
  if (chunk.type !== 'iTXt') throw wrongForm(NOT_ITXT);
  // PNG third edition, 11.3.3.4: flag, method, language tag, translated keyword, text.
  const [flag = 2, method = 1] = rest;
  const behindTag = rest.indexOf(0, 2) + 1;
  const behindName = rest.indexOf(0, behindTag) + 1;
  if (flag > 1 || method !== 0 || behindTag === 0 || behindName === 0) throw broken(FIELDS);
  const held = rest.subarray(behindName);
  if (flag === 0) {
    assertWithin(held.length, limits.maxTextBytes);
    return { text: decode(held), notes: [] };
  }
  return { text: decode(await expanded(held, limits)), notes: [COMPRESSED] };
}

/** RFC 1950: two bytes in front of the DEFLATE data, a checksum of four behind. */
async function expanded(data: Uint8Array, { maxTextBytes }: CarrierLimits): Promise<Uint8Array> {
  const [first = 0, second = 0] = data;
  const isZlib = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0;
  if (!isZlib || data.length < 6) throw broken(COMPRESSION);
  const inflated = await inflateRaw(data.subarray(2, -4), maxTextBytes);
  if (inflated.outcome === 'too-large') assertWithin(Number.POSITIVE_INFINITY, maxTextBytes);
  if (inflated.outcome !== 'expanded') throw broken(COMPRESSION);
  const trailer = new DataView(data.buffer, data.byteOffset + data.length - 4, 4);
  if (adler32(inflated.bytes) !== trailer.getUint32(0)) throw broken(COMPRESSION);
  return inflated.bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { cause });
  }
}

const NOT_ITXT = {
  en: 'it stands in a chunk tEXt or zTXt, where the specification asks for iTXt: ask the issuer to bake the badge again',
  fr: 'il figure dans un bloc tEXt ou zTXt, là où la spécification demande iTXt : demander à l’émetteur de refaire le badge',
};
const FIELDS = {
  en: 'the chunk iTXt with the credential lacks one of its fields',
  fr: 'il manque un champ au bloc iTXt qui contient le justificatif',
};
const COMPRESSION = {
  en: 'the compressed credential cannot be expanded',
  fr: 'le justificatif compressé ne peut pas être décompressé',
};
const COMPRESSED: Finding = {
  code: 'carrier.compressed',
  severity: 'warning',
  pointer: '',
  message: {
    en: 'the credential is compressed in the PNG, which the specification forbids: other readers may not find it',
    fr: 'le justificatif est compressé dans le PNG, ce que la spécification interdit : d’autres lecteurs pourraient ne pas le trouver',
  },
  hint: {
    en: 'ask the issuer to bake the badge again, uncompressed',
    fr: 'demander à l’émetteur de refaire le badge, sans compression',
  },
};
