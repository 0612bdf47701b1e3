import { lazily } from '../foundation/lazily.js';
import { isLocale, type Locale } from '../foundation/locale.js';
import type { Clock } from '../foundation/ports.js';
import { systemClock } from '../foundation/time.js';
import { loadNames } from '../publishing/pages/names.js';
import { attachmentOf } from './attachment.js';
import { type LinkOptions, linkOf } from './link.js';
import { certificateModel, type ModelSettings } from './model/certificate-model.js';
import { type CertificateSource, type RecordSource, readSource } from './model/source.js';
import type { CertificateModel } from './model/types.js';
import type { CertificatePathway } from './pathway/certificate-pathway.js';
import type { PathwayParts } from './pathway/draw-pathway.js';
import type { CertificateFont } from './pdf/text/fonts.js';
import { type CertificateTemplate, looksOf } from './template.js';

/** How a certificate is made. */
export interface RenderCertificateOptions extends LinkOptions {
  /** Language of the certificate; what the issuer wrote in no such language stays as it is. */
  readonly locale: Locale;
  /** Fonts to write with, first to last, after Noto Sans (of `@expo-google-fonts/noto-sans`) where that is installed. PDF only. */
  readonly fonts?: readonly CertificateFont[];
  /** Looks of the issuer's own. */
  readonly template?: CertificateTemplate;
  /** A larger award that it counts in, drawn on a page of its own. */
  readonly pathway?: CertificatePathway;
  /** The time, which a PDF states; that of the machine by default. */
  readonly clock?: Clock;
}

/** A certificate as a page. */
export interface RenderHtmlOptions extends RenderCertificateOptions {
  readonly format: 'html';
}

/** A certificate as a PDF. */
export interface RenderPdfOptions extends RenderCertificateOptions {
  readonly format: 'pdf';
}

/**
 * Makes a certificate of a signed Open Badge 3.0, which it carries: who, what, from whom, when, and each element of Annex I
 * of Council Recommendation 2022/C 243/02, in one language; or of a learner record (CLR 2.0), with what it holds. It says what
 * the credential says and verifies nothing.
 *
 * HTML is one document without scripts that asks for nothing. A PDF is tagged, has its fonts in it, and the credential as an
 * attachment, letter for letter; the same credential and clock give the same bytes.
 *
 * @param credential - The credential as issued: an object, its JSON text, or a compact JWS.
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE`; `ERR_CERTIFICATE_UNSIGNED`; `ERR_CERTIFICATE_PATHWAY`, `ERR_CERTIFICATE_STACK`, `ERR_PATHWAY_INVALID`; for a PDF also `ERR_PEER_MISSING` where `fontkit`
 * or a font is not installed, and `ERR_CERTIFICATE_FONT` where no font has a sign that is needed, `ERR_CERTIFICATE_LOGO`. TypeError for an option that
 * is not usable.
 */
export function renderCertificate(
  credential: object | string,
  options: RenderHtmlOptions,
): Promise<string>;
export function renderCertificate(
  credential: object | string,
  options: RenderPdfOptions,
): Promise<Uint8Array>;
export async function renderCertificate(
  credential: object | string,
  options: RenderHtmlOptions | RenderPdfOptions,
): Promise<string | Uint8Array> {
  const { format, locale, fonts = [], template, clock = systemClock } = options;
  if (format !== 'html' && format !== 'pdf')
    throw new TypeError('option "format" must be "html" or "pdf"');
  if (!isLocale(locale)) throw new TypeError('option "locale" must be "en" or "fr"');
  const looks = looksOf(template);
  const source = readSource(credential);
  const [names, link] = await Promise.all([allNames(), linkOf(source, options)]);
  const settings = { locale, names, address: link?.address, format };
  const own = await modelOf(source, settings);
  const pathway = await pathwayOf(options, source, looks.accent);
  const model = pathway === undefined ? own : { ...own, pathway: pathway.words };
  const parts = { looks, attachment: attachmentOf(source), link, pathway };
  if (format === 'html') {
    const { certificateHtml } = await htmlPart();
    return certificateHtml(model, parts);
  }
  const { certificatePdf, fontsFor } = await pdfPart();
  return certificatePdf(model, { ...parts, fonts: await fontsFor(fonts), madeAt: clock() });
}

async function modelOf(
  source: CertificateSource | RecordSource,
  settings: ModelSettings,
): Promise<CertificateModel> {
  if (!('badges' in source)) return certificateModel(source, settings);
  const { recordModel } = await recordPart();
  return recordModel(source, settings);
}

async function pathwayOf(
  { pathway, locale }: RenderCertificateOptions,
  source: CertificateSource | RecordSource,
  accent: string,
): Promise<PathwayParts | undefined> {
  if (pathway === undefined) return undefined;
  const { drawnPathway } = await pathwayPart();
  return drawnPathway(pathway, source, { locale, accent });
}

const allNames = /* @__PURE__ */ lazily(loadNames);
// To ask for a module that is there takes as long as to read a badge.
const htmlPart = /* @__PURE__ */ lazily(() => import('./html/certificate-html.js'));
const pdfPart = /* @__PURE__ */ lazily(() => import('./pdf/index.js'));
const recordPart = /* @__PURE__ */ lazily(() => import('./model/record-model.js'));
const pathwayPart = /* @__PURE__ */ lazily(() => import('./pathway/draw-pathway.js'));
