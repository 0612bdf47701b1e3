import { CERTIFICATES_TEXTS } from '../../../foundation/errors/certificates-texts.js';
import { MicrocertError } from '../../../foundation/errors/index.js';
import type { Logo } from '../../template.js';
import type { ImageSamples } from './image-samples.js';
import { readJpeg } from './jpeg.js';
import { deflated, type PdfObjects, type StreamBytes } from './objects.js';
import { readPng } from './png.js';

/** A logo, read. */
export interface LogoImage {
  readonly width: number;
  readonly height: number;
  /** Puts it into a file; gives the number of its object. */
  write(objects: PdfObjects): number;
}

/** Read once, as it is in every certificate. */
const READ = /* @__PURE__ */ new WeakMap<Uint8Array, LogoImage>();

/**
 * Reads a logo.
 *
 * @throws MicrocertError `ERR_CERTIFICATE_LOGO` where it is damaged.
 */
export async function readLogo({ bytes, type }: Logo): Promise<LogoImage> {
  const known = READ.get(bytes);
  if (known !== undefined) return known;
  const image = await read(bytes, type);
  READ.set(bytes, image);
  return image;
}

async function read(bytes: Uint8Array, type: Logo['type']): Promise<LogoImage> {
  try {
    return type === 'image/jpeg' ? imageOf(readJpeg(bytes)) : await packed(await readPng(bytes));
  } catch (cause) {
    throw new MicrocertError(
      'ERR_CERTIFICATE_LOGO',
      { hint: NO_PICTURE, cause },
      CERTIFICATES_TEXTS,
    );
  }
}

const NO_PICTURE = {
  en: 'it is damaged, or a kind of PNG or JPEG that is not read: save it anew',
  fr: 'il est abîmé, ou c’est un genre de PNG ou JPEG qui n’est pas lu : l’enregistrer à nouveau',
};

async function packed(samples: ImageSamples): Promise<LogoImage> {
  const cover = samples.cover && (await deflated(samples.cover, 'short'));
  return imageOf(samples, await deflated(samples.pixels, 'short'), cover);
}

function imageOf(samples: ImageSamples, pixels?: StreamBytes, cover?: StreamBytes): LogoImage {
  const { width, height, space, entries = '' } = samples;
  const measures = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8`;
  return {
    width,
    height,
    write: (objects) => {
      const mask = cover && objects.putStream(`${measures}/ColorSpace/DeviceGray`, cover);
      const masked = mask === undefined ? '' : `/SMask ${mask} 0 R`;
      return objects.putStream(
        `${measures}/ColorSpace/${space}${entries}${masked}`,
        pixels ?? { bytes: samples.pixels, isDeflated: false },
      );
    },
  };
}
