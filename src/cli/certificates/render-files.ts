import type { CertificatePathway, CertificateTemplate } from '../../certificates/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { isHttpsUrl } from '../../foundation/https-url.js';
import type { Clock } from '../../foundation/ports.js';
import type { Invocation } from '../command.js';

/** Looks of the issuer's own, as given on the command line. */
export interface CertificateLooks {
  readonly template?: CertificateTemplate;
  readonly fonts?: readonly { readonly regular: Uint8Array }[];
  readonly pathway?: CertificatePathway;
}

/** The credential as a certificate, in the language of the output; text for HTML, bytes for a PDF. */
export async function renderedCertificate(
  credential: string,
  format: 'html' | 'pdf',
  { option, locale }: Invocation,
  { clock, ...looks }: CertificateLooks & { readonly clock: Clock },
): Promise<string | Uint8Array> {
  const { renderCertificate } = await import('../../certificates/index.js');
  const options = { locale, clock, ...linksIn(option), ...looks };
  return format === 'html'
    ? renderCertificate(credential, { ...options, format })
    : renderCertificate(credential, { ...options, format });
}

/**
 * Where the QR code leads, looked over before any work.
 *
 * @throws MicrocertError `ERR_USAGE` for what is no https address.
 */
export function linksIn(option: Invocation['option']): Readonly<Record<string, string>> {
  const given = ['verifier', 'hosted'].flatMap((name) => {
    const url = option(name);
    if (url !== undefined && (!isHttpsUrl(url) || url.includes('#')))
      throw new MicrocertError('ERR_USAGE', { hint: httpsNeeded(name) });
    return url === undefined ? [] : [[name, url] as const];
  });
  return Object.fromEntries(given);
}

function httpsNeeded(name: string) {
  return {
    en: `--${name} is an https address, without # and what follows`,
    fr: `--${name} est une adresse https, sans # ni ce qui suit`,
  };
}
