import type { TemplateRenderMethod } from '../../formats/open-badges/types.js';
import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { concatBytes } from '../../foundation/encodings/bytes.js';
import { decodeHex } from '../../foundation/encodings/hex.js';
import { isHttpsUrl } from '../../foundation/https-url.js';
import { sha256Hex } from '../../foundation/sha256.js';
import { safeSvg } from './safe-svg.js';
import { type TemplatePart, templateParts } from './template-parts.js';

/** How an issuer would have its credentials shown. */
export interface SvgRenderMethodOptions {
  /** An SVG with Mustache tags, such as `{{credentialSubject.achievement.name}}`, that are paths in the credential. */
  readonly svg: string;
  /** Where this very text is published (https). Without it, the template travels inside each credential. */
  readonly url?: string;
  /** What to call it where people choose between several. */
  readonly name?: string;
  /** JSON Pointers (RFC 6901) of the only parts of the credential that may be shown; everything without it. */
  readonly show?: readonly string[];
}

/** SHA2-256 and its 32 bytes, as a multihash says it. */
const SHA2_256 = Uint8Array.of(0x12, 32);

/**
 * A render method of the W3C's draft, kind `svg-mustache`, for the option `renderMethod` of an issuer. What readers would refuse
 * to show is refused here.
 *
 * @throws TypeError for an option that is not usable; MicrocertError `ERR_RENDER_METHOD_TEMPLATE` for a template that cannot be
 * read, `ERR_RENDER_METHOD_UNSAFE` for one with scripts, styles, or anything that is loaded from elsewhere.
 * @see https://www.w3.org/TR/vc-render-method/
 * @example
 * ```ts
 * const renderMethod = svgRenderMethod({ svg: await readFile('badge-template.svg', 'utf8') });
 * const issuer = createIssuer({ profile, signer, renderMethod });
 * ```
 */
export function svgRenderMethod(options: SvgRenderMethodOptions): TemplateRenderMethod {
  const { svg, url, name, show } = options;
  if (typeof svg !== 'string') throw new TypeError('svg: must be the text of an SVG');
  if (url !== undefined && !isHttpsUrl(url))
    throw new TypeError('url: must be an address that begins with https://');
  if (name !== undefined && (typeof name !== 'string' || name.trim() === ''))
    throw new TypeError('name: must be text, and not empty');
  if (show !== undefined && !(Array.isArray(show) && show.length > 0 && show.every(isPointer)))
    throw new TypeError('show: must be a list of JSON Pointers, such as /credentialSubject');
  safeSvg(withoutTags(templateParts(svg)));
  return {
    type: 'TemplateRenderMethod',
    renderSuite: 'svg-mustache',
    ...(name !== undefined && { name }),
    ...(show !== undefined && { renderProperty: [...show] }),
    template: url === undefined ? embedded(svg) : published(svg, url),
  };
}

function isPointer(value: unknown): value is string {
  return typeof value === 'string' && /^(?:\/(?:[^~/]|~[01])*)+$/.test(value);
}

/** Every text of the template once, in a section or not. */
function withoutTags(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'value' ? '' : withoutTags(part.parts);
    })
    .join('');
}

function embedded(svg: string): string {
  const bytes = new TextEncoder().encode(svg);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(binary)}`;
}

function published(svg: string, id: string): Exclude<TemplateRenderMethod['template'], string> {
  const digest = concatBytes(SHA2_256, decodeHex(sha256Hex(svg)));
  return { id, mediaType: 'image/svg+xml', digestMultibase: `u${encodeBase64url(digest)}` };
}
