import { escapeXml } from '../../foundation/escape-xml.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import { PAGE_STYLE } from './page-style.js';

/** A whole page. */
export function htmlPage(
  locale: Locale,
  { title, body }: { readonly title: string; readonly body: string },
): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
<style>${PAGE_STYLE}</style></head>
<body><main>
${body}
</main></body></html>
`;
}

/** A page that says one thing, and why. */
export function messagePage(
  locale: Locale,
  { title, why }: { readonly title: LocalText; readonly why: LocalText },
): string {
  return htmlPage(locale, {
    title: title[locale],
    body: `<h1>${escapeXml(title[locale])}</h1>
<p>${escapeXml(why[locale])}</p>`,
  });
}

/** A form that is sent by one of two buttons, and carries fields along. */
export function decisionForm({
  action,
  fields,
  allow,
  deny,
}: {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly allow: string;
  readonly deny: string;
}): string {
  const hidden = Object.entries(fields).map(
    ([name, value]) =>
      `<input type="hidden" name="${escapeXml(name)}" value="${escapeXml(value)}">`,
  );
  return `<form method="post" action="${escapeXml(action)}">
${hidden.join('\n')}
<button type="submit" name="decision" value="allow">${escapeXml(allow)}</button>
<button type="submit" name="decision" value="deny">${escapeXml(deny)}</button>
</form>`;
}
