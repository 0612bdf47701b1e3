import { encodeHex } from '../../foundation/encodings/hex.js';
import { sha256 } from '../../foundation/native.js';
import { formatDateTime } from '../../foundation/time.js';
import type { Attachment } from '../attachment.js';
import { sharing } from '../model/known-sections.js';
import { CERTIFICATE_LABELS } from '../model/labels.js';
import type { CertificateModel, CertificateSection } from '../model/types.js';
import type { PathwayParts } from '../pathway/draw-pathway.js';
import { type FrontParts, LOGO_NAME, QUIET, writeFrontPage } from './front-page.js';
import { writePathway } from './pathway-page.js';
import { INNER, lineOf, PAGE, Sheet, writeRow } from './sheet.js';
import { writeSupplement } from './supplement.js';
import { loadDirections, runsLeftwards } from './text/bidi.js';
import { UsedFont } from './text/fonts.js';
import type { FontStore } from './text/fonts-for.js';
import { type LaidLine, layOut, type Setting, type TextStyle } from './text/lay-out.js';
import { unwritable } from './text/scripts.js';
import { attach } from './writer/attach.js';
import { PdfDocument, type Resource } from './writer/document.js';
import { type LogoImage, readLogo } from './writer/logo-image.js';
import { type Description, informationOf, xmpOf } from './writer/metadata.js';
import type { PdfPage } from './writer/page.js';

/** What a PDF is made of besides what it says. */
export interface PdfParts extends Omit<FrontParts, 'logo' | 'knownPassages'> {
  readonly attachment: Attachment;
  readonly pathway: PathwayParts | undefined;
  readonly fonts: FontStore;
  /** When it is made: the same instant and credential give the same bytes. */
  readonly madeAt: number;
}

/**
 * The certificate as a tagged PDF with the credential in it.
 *
 * @throws MicrocertError `ERR_PEER_MISSING`; `ERR_CERTIFICATE_FONT` where a sign is in none of the fonts; `ERR_CERTIFICATE_LOGO`.
 */
export async function certificatePdf(
  model: CertificateModel,
  parts: PdfParts,
): Promise<Uint8Array> {
  const { looks, link, pathway, fonts: store } = parts;
  const fonts = await fontsOf(store, model);
  const logo = looks.logo && { image: await readLogo(looks.logo), ...looks.logo };
  const document = new PdfDocument(PAGE.width, PAGE.height, store.knownStreams);
  const sheet = new Sheet(document, fonts, (page) => band(page, looks.accent));
  const { knownPassages } = store;
  writeFrontPage(sheet, model, { looks, link, logo, knownPassages }, document.root);
  if (pathway !== undefined) writePathway(sheet, pathway, model, looks.accent, document.root);
  writeSupplement(sheet, model, looks.accent, document.root, knownPassages);
  numberPages(sheet, model);
  if (fonts.missing.size > 0) throw unwritable(fonts.missing);
  return await fileOf(document, fonts, model, parts, logo?.image);
}

async function fontsOf(
  { faces, knownLines }: FontStore,
  model: CertificateModel,
): Promise<Setting> {
  const used = (weight: 'regular' | 'bold') =>
    faces[weight].map(
      (face, index) => new UsedFont(`${weight === 'bold' ? 'B' : 'R'}${index}`, face),
    );
  const [regular, bold] = [used('regular'), used('bold')];
  return {
    byWeight: { regular, bold },
    all: [...regular, ...bold],
    knownLines,
    directions: saysLeftwards(model) ? await loadDirections() : undefined,
    missing: new Set(),
  };
}

/** Whether anything runs to the left; of sections that come again, that is found out once. */
function saysLeftwards({ sections, ...rest }: CertificateModel): boolean {
  if (runsLeftwards(JSON.stringify(rest))) return true;
  return sections.some((section) => {
    const known = LEFTWARDS.get(section) ?? runsLeftwards(JSON.stringify(section));
    if (sharing(section) !== 'none') LEFTWARDS.set(section, known);
    return known;
  });
}

const LEFTWARDS = /* @__PURE__ */ new WeakMap<CertificateSection, boolean>();

/** Over the whole width of each page. */
function band(page: PdfPage, accent: string): void {
  page.artifact('Layout');
  page.fill(accent);
  page.rectangle(0, 0, PAGE.width, 10);
  page.settle();
}

/** At the foot of each page: which one it is, and of which credential. */
function numberPages({ document: { pages }, fonts }: Sheet, model: CertificateModel): void {
  const { page: label, of } = CERTIFICATE_LABELS;
  const { locale, id } = model;
  const nameIn = footName(id, fonts);
  for (const [index, page] of pages.entries()) {
    page.artifact('Pagination');
    const number = `${label[locale]} ${index + 1} ${of[locale]} ${pages.length}`;
    const [right] = layOut(lineOf(number), FOOT, INNER, fonts);
    const width = right === undefined ? 0 : widthOf(right);
    const baseline = PAGE.height - 34;
    for (const row of nameIn(INNER - width - 20))
      writeRow(page, row, { x: PAGE.margin, baseline }, FOOT, fonts);
    for (const row of right?.rows ?? [])
      writeRow(page, row, { x: PAGE.width - PAGE.margin - width, baseline }, FOOT, fonts);
    page.settle();
  }
}

/** The identifier at the foot, laid out once for all pages that leave it as much room. */
function footName(id: string | undefined, fonts: Setting): (room: number) => LaidLine['rows'] {
  let known: { readonly room: number; readonly rows: LaidLine['rows'] } | undefined;
  return (room) => {
    if (known?.room === room) return known.rows;
    const [line] = id === undefined ? [] : layOut(lineOf(id), FOOT, room, fonts);
    known = { room, rows: line?.rows ?? [] };
    return known.rows;
  };
}

const FOOT: TextStyle = { weight: 'regular', size: 8, colour: QUIET };

function widthOf({ rows }: LaidLine): number {
  return rows.reduce((sum, { width }) => sum + width, 0);
}

async function fileOf(
  document: PdfDocument,
  { all }: Setting,
  model: CertificateModel,
  { attachment, madeAt }: PdfParts,
  logo: LogoImage | undefined,
): Promise<Uint8Array> {
  const { objects } = document;
  const fonts: Resource[] = [];
  for (const font of all)
    if (font.isUsed) fonts.push({ name: font.name, number: await font.write(objects) });
  const images = logo === undefined ? [] : [{ name: LOGO_NAME, number: logo.write(objects) }];
  const description = descriptionOf(model, formatDateTime(madeAt));
  const information = objects.putOpenly(informationOf(description));
  const metadata = objects.putStream('/Type/Metadata/Subtype/XML', {
    bytes: xmpOf(description),
    isDeflated: false,
  });
  const file = await attach(objects, attachment, {
    description: model.attached,
    madeAt: description.madeAt,
  });
  const catalogue = await document.write({
    language: model.locale,
    fonts,
    images,
    metadata,
    attachments: [{ name: attachment.name, number: file }],
  });
  const id = encodeHex(await sha256(attachment.bytes)).slice(0, 32);
  return await objects.file(`/Root ${catalogue} 0 R/Info ${information} 0 R/ID[<${id}><${id}>]`);
}

function descriptionOf(model: CertificateModel, madeAt: string): Description {
  const { title, learner, awardedBy, kind, locale } = model;
  return {
    title: [title.text, learner].filter(Boolean).join(' – '),
    author: awardedBy.map(({ name }) => name.text).join(', '),
    subject: kind,
    language: locale,
    madeAt,
  };
}
