import type { Attachment } from '../../attachment.js';
import { deflated, type KnownStreams, type PdfObjects, type StreamBytes } from './objects.js';
import { bytesOf, dateString, name, textString } from './values.js';
import { joinZlibParts, type ZlibPart, zlibPart } from './zlib-parts.js';

/** Puts a file in, as what the pages were made from (ISO 32000-2, 7.11.3); gives the number of what names it. */
export async function attach(
  objects: PdfObjects,
  { name: called, type, bytes, parts }: Attachment,
  { description, madeAt }: { readonly description: string; readonly madeAt: string },
): Promise<number> {
  const date = dateString(madeAt);
  const parameters = `/Params<</Size ${bytes.length}/CreationDate${date}/ModDate${date}>>`;
  const file = objects.putStream(
    `/Type/EmbeddedFile/Subtype${name(type)}${parameters}`,
    (parts && inParts(parts, objects.known)) ?? (await deflated(bytes)),
  );
  const text = textString(called);
  return objects.putOpenly(
    `<</Type/Filespec/F${text}/UF${text}/Desc${textString(description)}/AFRelationship/Source/EF<</F ${file} 0 R/UF ${file} 0 R>>>>`,
  );
}

/** The part that others have as well is compressed once; nothing where the platform cannot compress in parts. */
function inParts(
  { before, shared, behind }: NonNullable<Attachment['parts']>,
  { parts: known }: KnownStreams,
): StreamBytes | undefined {
  const made = known.find(shared) ?? zlibPart(bytesOf(shared), 9);
  const all = [
    zlibPart(bytesOf(before), 1),
    made && known.keep(shared, made),
    zlibPart(bytesOf(behind), 1),
  ];
  if (all.includes(undefined)) return undefined;
  return { bytes: joinZlibParts(all as ZlibPart[]), isDeflated: true };
}
