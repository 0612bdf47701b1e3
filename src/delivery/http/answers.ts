import { styleSource } from './page-style.js';
import type { Refusal } from './protocol-error.js';

/** Codes, tokens and credentials are nobody's to keep on the way (RFC 6749 section 5.1). */
const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** An answer in JSON. */
export function json(
  body: object,
  {
    status = 200,
    headers = {},
  }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const own = { ...ALWAYS, 'content-type': 'application/json', ...headers };
  return new Response(JSON.stringify(body), { status, headers: own });
}

/** A refusal in JSON (RFC 6749 section 5.2). */
export function refusal({ status, error, description, headers = {} }: Refusal): Response {
  return json({ error, error_description: description }, { status, headers });
}

/** An answer without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...ALWAYS, ...headers } });
}

/** A page that runs nothing, loads nothing, has one style and is framed by nobody; its form leads to `formTargets` only. */
export function page(
  html: string,
  {
    status = 200,
    formTargets = ["'none'"],
  }: { readonly status?: number; readonly formTargets?: readonly string[] } = {},
): Response {
  const policy = [
    "default-src 'none'",
    `style-src ${styleSource()}`,
    `form-action ${formTargets.join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return new Response(html, {
    status,
    headers: {
      ...ALWAYS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'DENY',
    },
  });
}

/** An answer of which the body is there already. */
export function plain(
  body: string,
  {
    status = 200,
    headers,
  }: { readonly status?: number; readonly headers: Readonly<Record<string, string>> },
): Response {
  return new Response(body, { status, headers: { ...ALWAYS, ...headers } });
}
