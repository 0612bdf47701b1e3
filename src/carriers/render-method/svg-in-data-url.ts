import { unreadable } from './errors.js';
import { MOST_LENGTH } from './fill-template.js';

const dataUrl = /^data:image\/svg\+xml(?:;charset=utf-8)?(;base64)?,/i;

/**
 * The text of the SVG that a `data:` URL holds.
 *
 * @throws MicrocertError `ERR_RENDER_METHOD_TEMPLATE` for any other URL.
 * @see https://www.rfc-editor.org/rfc/rfc2397
 */
export function svgInDataUrl(url: string): string {
  const head = dataUrl.exec(url);
  if (head === null || url.length > 2 * MOST_LENGTH) throw unreadable(NO_SVG);
  const body = url.slice(head[0].length);
  try {
    if (head[1] === undefined) return decodeURIComponent(body);
    const bytes = Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(NO_SVG, cause);
  }
}

const NO_SVG = {
  en: 'a template inside a credential is written data:image/svg+xml;base64,…',
  fr: 'un modèle contenu dans un justificatif s’écrit data:image/svg+xml;base64,…',
};
