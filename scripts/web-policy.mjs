// What the verifier page may do, told to the browser twice: in the page, for hosts that set no headers, and as a header.

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data: blob:',
  "connect-src 'self'", // config.json, and nothing else is asked for
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** What a page can say of itself. */
export const META_POLICY = RULES.join('; ');

/** The headers that a host sends with the page. */
export const HEADERS = {
  'Content-Security-Policy': [...RULES, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-cache',
};
