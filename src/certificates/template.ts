import type { CertificateModel } from './model/types.js';

/** Looks of an issuer's own. */
export interface CertificateTemplate {
  /** Colours as `#rrggbb`. */
  readonly colours?: {
    /** Of headings, rules and the title; must stand out from white by 4.5 to 1 (WCAG 2.2, 1.4.3). */
    readonly accent?: string;
  };
  /** A picture at the top: bytes of a PNG or JPEG, and what it shows in words. */
  readonly logo?: { readonly bytes: Uint8Array; readonly alternative: string };
  /**
   * Writes the whole HTML document around what the certificate says. What is handed in is escaped; what it writes itself is
   * its own affair.
   */
  readonly frame?: (parts: FrameParts) => string;
}

/** What a frame is given. */
export interface FrameParts {
  /** Language of the document. */
  readonly language: string;
  /** Name of the document, not escaped. */
  readonly title: string;
  /** The style sheet of the default frame. */
  readonly style: string;
  /** The certificate, as HTML without `html`, `head` and `body`. */
  readonly body: string;
  /** The same as data. */
  readonly model: CertificateModel;
}

/** A template, looked over. */
export interface Looks {
  readonly accent: string;
  readonly logo: Logo | undefined;
  readonly frame: CertificateTemplate['frame'];
}

/** A picture whose kind is known. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly alternative: string;
  readonly type: 'image/png' | 'image/jpeg';
}

const DEFAULT_ACCENT = '#0b5a5e';
/** A logo is in every certificate. */
const MOST_LOGO_BYTES = 1_048_576;

/**
 * Looks over a template.
 *
 * @throws TypeError for anything that is not usable.
 */
export function looksOf({ colours = {}, logo, frame }: CertificateTemplate = {}): Looks {
  const { accent = DEFAULT_ACCENT } = colours;
  if (!/^#[0-9a-f]{6}$/i.test(accent))
    throw new TypeError('option "template.colours.accent" must be written #rrggbb');
  if (contrastWithWhite(accent) < LEAST_CONTRAST)
    throw new TypeError('option "template.colours.accent" is too light to be read on white');
  if (frame !== undefined && typeof frame !== 'function')
    throw new TypeError('option "template.frame" must be a function');
  return { accent, logo: logo && logoOf(logo), frame };
}

/** Whether a template can be used, for those who answer for somebody else's. */
export function usableLooks(template: CertificateTemplate): boolean {
  try {
    looksOf(template);
    return true;
  } catch {
    return false;
  }
}

function logoOf({ bytes, alternative }: NonNullable<CertificateTemplate['logo']>): Logo {
  if (!(bytes instanceof Uint8Array) || bytes.length > MOST_LOGO_BYTES)
    throw new TypeError('option "template.logo.bytes" must be bytes, 1 MiB at most');
  if (typeof alternative !== 'string')
    throw new TypeError('option "template.logo.alternative" must say what the picture shows');
  const begins = (...signature: number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return { bytes, alternative, type: 'image/png' };
  if (begins(0xff, 0xd8, 0xff)) return { bytes, alternative, type: 'image/jpeg' };
  throw new TypeError('option "template.logo.bytes" must be a PNG or JPEG picture');
}

const LEAST_CONTRAST = 4.5;

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
