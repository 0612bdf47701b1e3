import { MicrocertError } from '../../foundation/errors/index.js';
import { memberOf, stringMember } from '../../foundation/json/values.js';
import type { Invocation, OptionSpec } from '../command.js';
import { readBytes } from '../files.js';
import type { Io } from '../io.js';
import { MOST_CARRIER_BYTES } from '../taken-out.js';
import type { CertificateLooks } from './render-files.js';

/** Options for the looks of certificates. */
export const LOOKS_OPTIONS: Readonly<Record<'logo' | 'colour' | 'font', OptionSpec>> = {
  logo: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'logo of the issuer at the top of a certificate (PNG or JPEG); read out as such, with the name of the issuer',
      fr: 'logo de l’émetteur en haut d’un certificat (PNG ou JPEG) ; lu comme tel, avec le nom de l’émetteur',
    },
  },
  colour: {
    type: 'string',
    value: '#RRGGBB',
    text: {
      en: 'colour of titles and rules, dark enough to be read on white',
      fr: 'couleur des titres et filets, assez foncée pour être lue sur du blanc',
    },
  },
  font: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    text: {
      en: 'a font (TTF or OTF) for scripts that Noto Sans does not write; may be repeated',
      fr: 'une police (TTF ou OTF) pour les écritures absentes de Noto Sans ; peut être répétée',
    },
  },
};

/**
 * Reads the looks of certificates; what the logo is in words depends on whose credential it is.
 *
 * @throws MicrocertError `ERR_USAGE`, `ERR_FILE_UNREADABLE`, `ERR_INPUT_TOO_LARGE`.
 */
export async function readCertificateLooks(
  { option, options, locale }: Invocation,
  io: Io,
): Promise<(credential: unknown) => CertificateLooks> {
  const { usableLooks } = await import('../../certificates/template.js');
  const [logo, accent] = [option('logo'), option('colour')];
  const fonts = await Promise.all(
    options('font').map(async (font) => ({
      regular: await readBytes(font, io, MOST_CARRIER_BYTES),
    })),
  );
  const bytes = logo === undefined ? undefined : await readBytes(logo, io);
  const looks = (alternative: string): CertificateLooks => {
    const template = {
      ...(accent !== undefined && { colours: { accent } }),
      ...(bytes && { logo: { bytes, alternative } }),
    };
    return { template, ...(fonts.length > 0 && { fonts }) };
  };
  if (!usableLooks(looks('').template ?? {}))
    throw new MicrocertError('ERR_USAGE', { hint: LOOKS });
  return (credential) => {
    const issuer = stringMember(memberOf(credential, 'issuer'), 'name');
    return looks(issuer === undefined ? LOGO[locale] : `${LOGO_OF[locale]}${issuer}`);
  };
}

/** What a screen reader says of it. */
const LOGO_OF = { en: 'Logo of ', fr: 'Logo : ' };
const LOGO = { en: 'Logo of the issuer', fr: 'Logo de l’émetteur' };
const LOOKS = {
  en: '--colour is #rrggbb and dark enough to be read on white; --logo is a PNG or JPEG of 1 MiB at most',
  fr: '--colour s’écrit #rrggbb, assez foncée pour être lue sur du blanc ; --logo est un PNG ou JPEG d’au plus 1 Mio',
};
