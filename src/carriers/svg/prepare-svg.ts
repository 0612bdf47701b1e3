import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { CredentialToBake } from '../shared/credential-to-bake.js';
import { assertWithin } from '../shared/errors.js';
import { DEFAULT_CARRIER_LIMITS } from '../shared/limits.js';
import { FAMILY_NAMES } from '../shared/names.js';
import { type BadgeElement, type RootTag, readSvg } from './read-svg.js';
import { decodeSvg } from './unbake-svg.js';

/**
 * Looks an SVG over, and gives what puts credentials into copies of it, right behind its start tag; everything else stays
 * as it is, byte for byte.
 *
 * @param replace - Whether credentials that are there already give way.
 * @throws MicrocertError `ERR_CARRIER_…`; `ERR_INPUT_ENCODING` for a file that is not UTF-8.
 * @see https://www.imsglobal.org/spec/ob/v3p0#baked-badge
 */
export function prepareSvg(
  bytes: Uint8Array,
  replace: boolean,
): (credential: CredentialToBake) => Uint8Array {
  assertWithin(bytes.length, DEFAULT_CARRIER_LIMITS.maxSvgBytes);
  const text = decodeSvg(bytes);
  const { root, badges } = readSvg(text);
  if (badges.length > 0 && !replace)
    throw new MicrocertError('ERR_CARRIER_BAKED', {}, CARRIERS_TEXTS);
  const before = text.slice(0, root.start);
  const behind = rest(text, root, badges);
  return (credential) =>
    new TextEncoder().encode(`${before}${startTag(text, root, credential)}${behind}`);
}

/** The start tag with the namespace in it, and the element behind it. */
function startTag(text: string, root: RootTag, credential: CredentialToBake): string {
  const { namespace, prefix } = FAMILY_NAMES[credential.family];
  const bound = Object.hasOwn(root.namespaces, prefix) ? root.namespaces[prefix] : undefined;
  const declaration = ` xmlns:${prefix}="${namespace}"`;
  const behindName = root.start + 1 + root.name.length;
  const tag = text.slice(behindName, root.end);
  const attributes = root.isSelfClosing ? `${tag.slice(0, -2)}>` : tag;
  const onRoot = bound === undefined ? declaration : '';
  // A prefix that means something else in this picture goes on meaning it.
  const onElement = bound === undefined || bound === namespace ? '' : declaration;
  const element = `${prefix}:credential`;
  return [
    `<${root.name}${onRoot}${attributes}`,
    credential.form === 'jwt'
      ? `<${element}${onElement} verify="${credential.text}">`
      : `<${element}${onElement}><![CDATA[${inCdata(credential.text)}]]>`,
    `</${element}>`,
  ].join('');
}

/** What stands behind the start tag, without the credentials of before. */
function rest(text: string, root: RootTag, badges: readonly BadgeElement[]): string {
  if (root.isSelfClosing) return `</${root.name}>${text.slice(root.end)}`;
  const kept: string[] = [];
  let from = root.end;
  for (const { start, end } of badges) {
    kept.push(text.slice(from, start));
    from = end;
  }
  return [...kept, text.slice(from)].join('');
}

/**
 * JSON as it may stand in one CDATA section (a reader may look at the first only), saying the same: what ends a section,
 * and two characters that XML has no place for, stand in strings alone, where JSON can name them otherwise. White space
 * between tokens is free; XML would turn a carriage return into a line feed.
 */
function inCdata(json: string): string {
  return json
    .replaceAll(']]>', ']]\\u003e')
    .replaceAll('\ufffe', '\\ufffe')
    .replaceAll('\uffff', '\\uffff')
    .replaceAll('\r', ' ');
}
