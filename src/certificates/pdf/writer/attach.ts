import type { Attachment } from '../../attachment.js';
import { deflated, type PdfObjects } from './objects.js';
import { dateString, name, textString } from './values.js';

/** Puts a file in, as what the pages were made from (ISO 32000-2, 7.11.3); gives the number of what names it. */
export async function attach(
  objects: PdfObjects,
  { name: called, type, bytes }: Attachment,
  { description, madeAt }: { readonly description: string; readonly madeAt: string },
): Promise<number> {
  const date = dateString(madeAt);
  const parameters = `/Params<</Size ${bytes.length}/CreationDate${date}/ModDate${date}>>`;
  const file = objects.putStream(
    `/Type/EmbeddedFile/Subtype${name(type)}${parameters}`,
    await deflated(bytes),
  );
  const text = textString(called);
  return objects.putOpenly(
    `<</Type/Filespec/F${text}/UF${text}/Desc${textString(description)}/AFRelationship/Source/EF<</F ${file} 0 R/UF ${file} 0 R>>>>`,
  );
}
