/** What XML 1.0 lets no document hold, however it is written (section 2.2). */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it stands in XML, between tags and in the value of an attribute. Signs that XML cannot hold become `U+FFFD`.
 *
 * @see https://www.w3.org/TR/xml/#syntax
 */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
}
