import { CARRIERS_TEXTS } from '../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { unbakePdf } from './pdf/unbake-pdf.js';
import { unbakePng } from './png/unbake-png.js';
import { assertWithin } from './shared/errors.js';
import { type CarrierLimits, settleCarrierLimits } from './shared/limits.js';
import type { OnDuplicate, UnbakedText } from './shared/unbaked-text.js';
import { type CarrierFormat, sniffCarrier } from './sniff.js';
import { unbakeSvg } from './svg/unbake-svg.js';

/** How a credential is taken out of a file. */
export interface UnbakeOptions {
  /** Bounds on the file and on the credential; 32 MiB (4 MiB for an SVG) and 1 MiB by default. */
  readonly limits?: Partial<CarrierLimits>;
  /** `'first'` takes the first of several credentials, as the specification does; by default several are an error. */
  readonly onDuplicate?: OnDuplicate;
}

/** A credential that was taken out of a file, and what of file that was; nothing of it is verified. */
export interface Unbaked extends UnbakedText {
  readonly format: CarrierFormat;
}

type Reader = (
  bytes: Uint8Array,
  limits: CarrierLimits,
  onDuplicate: OnDuplicate | undefined,
) => UnbakedText | Promise<UnbakedText>;

/** One line for each format. */
const READERS: Partial<Readonly<Record<CarrierFormat, Reader>>> = {
  pdf: unbakePdf,
  png: unbakePng,
  svg: unbakeSvg,
};

/**
 * Takes the credential out of a picture. Nothing is verified, fetched or run: hand the text to `verify`.
 *
 * @throws MicrocertError `ERR_CARRIER_FORMAT` for another format, `ERR_CARRIER_BROKEN` for a damaged file,
 * `ERR_CARRIER_EMPTY`, `ERR_CARRIER_AMBIGUOUS` for several credentials, `ERR_CARRIER_FORM` for a form that is not allowed,
 * `ERR_CARRIER_OPEN_BADGES_2`, `ERR_INPUT_TOO_LARGE`, `ERR_INPUT_ENCODING`.
 * @see https://www.imsglobal.org/spec/ob/v3p0#baked-badge
 * @example
 * ```ts
 * const { text, notes } = await unbake(await readFile('badge.png'));
 * const report = await verify(text, { trust: ['did:web:univ.example'] });
 * ```
 */
export async function unbake(bytes: Uint8Array, options: UnbakeOptions = {}): Promise<Unbaked> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('unbake: a Uint8Array is needed');
  const { onDuplicate } = options;
  if (onDuplicate !== undefined && onDuplicate !== 'first')
    throw new TypeError('unbake: option "onDuplicate" must be "first"');
  const limits = settleCarrierLimits(options.limits);
  assertWithin(bytes.length, limits.maxBytes);
  const format = sniffCarrier(bytes);
  const read = format && READERS[format];
  if (read === undefined) throw new MicrocertError('ERR_CARRIER_FORMAT', {}, CARRIERS_TEXTS);
  return { format: format as CarrierFormat, ...(await read(bytes, limits, onDuplicate)) };
}
