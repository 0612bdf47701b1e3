import type { CarrierFormat } from '../carriers/index.js';
import { safeSvg } from '../carriers/render-method/safe-svg.js';
import { svgInDataUrl } from '../carriers/render-method/svg-in-data-url.js';
import { isMicrocertError } from '../foundation/errors/index.js';
import type { Finding } from '../foundation/report.js';

/** A picture as the page shows it. */
export interface ShownPicture {
  readonly type: 'image/png' | 'image/svg+xml';
  readonly content: Uint8Array | string;
}

/** What is shown of a picture that was handed in, and what is to be said of it. */
interface Showing {
  readonly picture?: ShownPicture;
  readonly notes: readonly Finding[];
}

/**
 * The very bytes that were read: the file may be another by now. An SVG is written anew with nothing in it but drawing, as a
 * small one can keep a browser busy forever, and the verdict would never be seen.
 */
export function shownPicture(format: CarrierFormat, bytes: Uint8Array): Showing {
  if (format === 'png') return { picture: { type: 'image/png', content: bytes }, notes: [] };
  if (format !== 'svg') return { notes: [] };
  const content = drawingAlone(() => new TextDecoder().decode(bytes));
  if (content === undefined) return { notes: [NOT_SHOWN] };
  return { picture: { type: 'image/svg+xml', content }, notes: [] };
}

/** A picture that a credential holds, as a `data:` URL that can be shown. */
export function shownDataUrl(url: string): string | undefined {
  if (/^data:image\/(?:png|jpeg|gif|webp)[;,]/i.test(url)) return url;
  if (!/^data:image\/svg\+xml[;,]/i.test(url)) return undefined;
  const svg = drawingAlone(() => svgInDataUrl(url));
  return svg === undefined ? undefined : svgDataUrl(svg);
}

/** An SVG as a `data:` URL. */
export function svgDataUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function drawingAlone(text: () => string): string | undefined {
  try {
    return safeSvg(text(), { asImage: true });
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

const NOT_SHOWN: Finding = {
  code: 'page.picture-not-shown',
  severity: 'info',
  pointer: '',
  message: {
    en: 'the picture is not shown here: it holds more than a plain drawing does',
    fr: 'l’image n’est pas affichée ici : elle contient plus qu’un simple dessin',
  },
};
