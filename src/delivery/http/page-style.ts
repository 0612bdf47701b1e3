import { encodeBase64 } from '../../foundation/encodings/base64.js';
import { decodeHex } from '../../foundation/encodings/hex.js';
import { lazily } from '../../foundation/lazily.js';
import { sha256Hex } from '../../foundation/sha256.js';

/** How pages look where learners decide: one card, two buttons, light and dark. It stands in the page. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --wash: #f2f6f5; --line: #d5dfdd; --ink: #17262a; --accent: #0b5a5e; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #12191b; --wash: #192325; --line: #304044; --ink: #e8eeed; --accent: #83d0ca; --on-accent: #12191b; }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.25rem; background: var(--wash); color: var(--ink);
  font: 106.25%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere;
}
main { width: 100%; max-width: 32rem; background: var(--paper); border: 1px solid var(--line); border-radius: 0.9rem; padding: clamp(1.4rem, 5vw, 2.4rem); }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
p { margin: 0 0 1rem; }
ul { margin: 0 0 1rem; padding-inline-start: 1.25rem; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.6rem; }
button { font: inherit; font-weight: 600; min-height: 2.9rem; padding: 0.5rem 1.5rem; border: 1px solid var(--accent); border-radius: 0.6rem; background: none; color: var(--accent); cursor: pointer; }
button[value="allow"] { background: var(--accent); color: var(--on-accent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
`;

/** The style as a page may be allowed it: by its hash, so that no other one is (CSP 3 section 2.3.1). */
export function styleSource(): string {
  return allowed().source;
}

const allowed = /* @__PURE__ */ lazily(() => ({
  source: `'sha256-${encodeBase64(decodeHex(sha256Hex(PAGE_STYLE)))}'`,
}));
