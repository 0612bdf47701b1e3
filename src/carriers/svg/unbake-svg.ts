import { MicrocertError } from '../../foundation/errors/index.js';
import { SAVE_AS_UTF8 } from '../../foundation/errors/save-as-utf8.js';
import { assertWithin, openBadges2, wrongForm } from '../shared/errors.js';
import type { CarrierLimits } from '../shared/limits.js';
import { type OnDuplicate, theOne, type UnbakedText, unbakedText } from '../shared/unbaked-text.js';
import { type BadgeElement, readSvg } from './read-svg.js';

/**
 * Takes the credential out of an SVG.
 *
 * @throws MicrocertError `ERR_CARRIER_…`; `ERR_INPUT_TOO_LARGE` for a credential beyond the limit; `ERR_INPUT_ENCODING`
 * for a file that is not UTF-8.
 * @see https://www.imsglobal.org/spec/ob/v3p0#baked-badge
 */
export function unbakeSvg(
  bytes: Uint8Array,
  limits: CarrierLimits,
  onDuplicate?: OnDuplicate,
): UnbakedText {
  assertWithin(bytes.length, limits.maxSvgBytes);
  const { badges, notes } = readSvg(decodeSvg(bytes));
  const current = badges.filter(({ purpose }) => purpose !== 'open-badges-2');
  if (current.length === 0 && badges.length > 0) throw openBadges2();
  const { one, notes: more } = theOne(current, onDuplicate);
  const held = heldBy(one);
  assertWithin(held.length, limits.maxTextBytes);
  return unbakedText(held, [...more, ...notes]);
}

/** The text of an SVG, with its byte order mark where it has one, so that it is written as it was. */
export function decodeSvg(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { cause, hint: SAVE_AS_UTF8 });
  }
}

function heldBy({ verify, body, hasElements }: BadgeElement): string {
  if (hasElements) throw wrongForm(ELEMENTS);
  const isBlank = /^[ \t\r\n]*$/.test(body);
  if (verify === undefined) return body;
  if (!isBlank) throw wrongForm(BOTH);
  return verify;
}

const ELEMENTS = {
  en: 'other elements stand where the credential should',
  fr: 'd’autres éléments figurent là où devrait être le justificatif',
};
const BOTH = {
  en: 'it stands in the attribute verify and in the element as well: two readers would see two credentials',
  fr: 'il figure à la fois dans l’attribut verify et dans l’élément : deux lecteurs verraient deux justificatifs',
};
