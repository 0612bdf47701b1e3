import { credentialLink } from '../carriers/qr/credential-link.js';
import { type QrMatrix, QUIET_ZONE, qrMatrix } from '../carriers/qr/qr-matrix.js';
import { isHttpsUrl } from '../foundation/https-url.js';
import type { SignedFile } from './model/source.js';

/** Where a reader is led to verify. */
export interface LinkOptions {
  /** Address of a verifier page (https): the QR code leads there, with the credential in the link where that fits. */
  readonly verifier?: string | URL;
  /** Where this credential is published (https): where the QR code leads else. */
  readonly hosted?: string | URL;
}

/** Where the QR code of a certificate leads. */
export interface CertificateLink {
  readonly address: string;
  readonly matrix: QrMatrix;
}

/** The link that verifies a credential, and its QR code; nothing where no address is given, or nothing fits. */
export async function linkOf(
  { text }: SignedFile,
  { verifier, hosted }: LinkOptions,
): Promise<CertificateLink | undefined> {
  if (verifier !== undefined) {
    const options = { verifier, credential: text, ...(hosted !== undefined && { hosted }) };
    const link = await credentialLink(options);
    if (link.kind === 'none') return undefined;
    const { url, correction } = link;
    return { address: url, matrix: qrMatrix(url, { correction }) };
  }
  if (hosted === undefined) return undefined;
  const address = String(hosted);
  if (!isHttpsUrl(address)) throw new TypeError('option "hosted" must be an https address');
  return { address, matrix: qrMatrix(address) };
}

/** Least width on paper at which phones read a code, quiet zone included: 0.32 mm a module, in points. */
export function printedSize({ size }: QrMatrix): number {
  return Math.max(104, (size + 2 * QUIET_ZONE) * 0.32 * POINTS_PER_MILLIMETRE);
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;
