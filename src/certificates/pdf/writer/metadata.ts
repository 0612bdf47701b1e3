import { escapeXml } from '../../../foundation/escape-xml.js';
import { bytesOf, dateString, textString } from './values.js';

/** What a document says of itself. */
export interface Description {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  /** UTC, whole seconds: `2026-07-01T12:00:00Z`. */
  readonly madeAt: string;
}

const CREATOR = 'microcert';

/** As the information dictionary has it (ISO 32000-2, 14.3.3). */
export function informationOf({ title, author, subject, madeAt }: Description): string {
  const date = dateString(madeAt);
  return `<</Title${textString(title)}/Author${textString(author)}/Subject${textString(subject)}/Creator(${CREATOR})/Producer(${CREATOR})/CreationDate${date}/ModDate${date}>>`;
}

/** As XMP has it (14.3.2). */
export function xmpOf({ title, author, subject, language, madeAt }: Description): Uint8Array {
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return bytesOf(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguage(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>${madeAt}</xmp:CreateDate>
<xmp:ModifyDate>${madeAt}</xmp:ModifyDate>
<pdf:Producer>${CREATOR}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`);
}
