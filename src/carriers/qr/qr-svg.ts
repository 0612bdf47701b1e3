import { escapeXml } from '../../foundation/escape-xml.js';
import { type QrMatrixOptions, QUIET_ZONE, qrMatrix } from './qr-matrix.js';

/** How a QR code is drawn. */
export interface QrSvgOptions extends QrMatrixOptions {
  /** What the code is for, in words: read aloud, and shown by some on pointing at it. */
  readonly title: string;
  /** Width and height, quiet zone included: `'40mm'`, or a number of CSS pixels. Without it, as large as its surroundings. */
  readonly size?: number | string;
  /** Colours as `#rrggbb`; black on white by default. The modules must be the darker ones. */
  readonly colours?: { readonly dark?: string; readonly light?: string };
}

/** Less than this and cameras begin to fail; also what WCAG 2.2 asks for text (1.4.3). */
const LEAST_CONTRAST = 4.5;

/**
 * The QR code of a text as SVG: one shape, with the light zone around it that readers need, and a name for screen readers.
 *
 * @throws MicrocertError `ERR_CARRIER_QR_TOO_LONG`; TypeError for an option that is not usable, and for colours that no camera
 * tells apart.
 */
export function qrSvg(text: string, options: QrSvgOptions): string {
  const { title, size, colours: { dark = '#000000', light = '#ffffff' } = {}, ...rest } = options;
  if (typeof title !== 'string' || title.trim() === '')
    throw new TypeError('title: must say what the code is for');
  mustDiffer(dark, light);
  const { size: side, modules } = qrMatrix(text, rest);
  const whole = side + 2 * QUIET_ZONE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}"${measures(size)} role="img" ` +
    `shape-rendering="crispEdges"><title>${escapeXml(title)}</title>` +
    `<path fill="${light}" d="M0 0h${whole}v${whole}H0z"/><path fill="${dark}" d="${qrShape(modules)}"/></svg>`
  );
}

function measures(size: number | string | undefined): string {
  if (size === undefined) return '';
  const usable =
    typeof size === 'number'
      ? Number.isFinite(size) && size > 0
      : /^(?!0+(\.0+)?[a-z])\d{1,5}(\.\d{1,4})?(mm|cm|in|pt|px)$/.test(size);
  if (!usable) throw new TypeError('size: must be a number of pixels, or a length such as 40mm');
  return ` width="${size}" height="${size}"`;
}

/** The path of a QR code, quiet zone left free around it: each run of dark modules as a bar. */
export function qrShape(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) path += `M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${x - from}v1h${from - x}z`;
    }
  }
  return path;
}

function mustDiffer(dark: string, light: string): void {
  const contrast = (luminance('light', light) + 0.05) / (luminance('dark', dark) + 0.05);
  if (contrast < LEAST_CONTRAST)
    throw new TypeError('colours: dark must be darker than light by a contrast of 4.5 or more');
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(name: string, colour: string): number {
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour))
    throw new TypeError(`colours.${name}: must be written #rrggbb`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
