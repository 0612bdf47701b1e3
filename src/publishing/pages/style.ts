import { encodeBase64 } from '../../foundation/encodings/base64.js';
import { decodeHex } from '../../foundation/encodings/hex.js';
import { sha256Hex } from '../../foundation/sha256.js';

/** The style of every page: it stands in the page, so that nothing else has to be asked for, also when a copy is kept. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f2f6f5; --line: #d5dfdd; --ink: #17262a; --quiet: #4a5c60;
  --accent: #0b5a5e; --accent-wash: #e0efed;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12191b; --wash: #192325; --line: #304044; --ink: #e8eeed; --quiet: #a9b8ba;
    --accent: #83d0ca; --accent-wash: #1d3434;
  }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  line-height: 1.6; overflow-wrap: anywhere; hyphens: manual;
}
.wide { max-width: 68rem; margin-inline: auto; padding-inline: 1.25rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.3rem + 2.6vw, 2.9rem); letter-spacing: -0.015em; margin: 0.2rem 0 0; }
h2 { font-size: 1.35rem; margin: 0 0 0.75rem; }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: 0 0 0.75rem; }
bdi { white-space: pre-line; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.14em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
abbr[title] { text-decoration: none; }
.quiet, .place { color: var(--quiet); }
.place { display: block; }
.card dd::first-letter, article .quiet::first-letter, article dd:not(:has(a))::first-letter { text-transform: uppercase; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--accent); color: var(--paper); padding: 0.6rem 1rem; border-radius: 0 0 0.5rem 0.5rem; z-index: 1; }
.skip:focus { top: 0; }
.top { border-bottom: 1px solid var(--line); }
.top .wide { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1.5rem; padding-block: 0.8rem; }
.home { display: flex; align-items: center; gap: 0.7rem; font-weight: 650; text-decoration: none; color: var(--ink); min-height: 2.5rem; }
.home:hover { text-decoration: underline; }
.home img { height: 2.4rem; width: auto; max-width: 8rem; }
.tongues { list-style: none; display: flex; gap: 0.25rem; margin: 0; padding: 0; }
.tongues a, .tongues span { display: block; padding: 0.4rem 0.7rem; border-radius: 0.4rem; }
.tongues span { background: var(--accent-wash); font-weight: 600; }
.hero { background: var(--wash); border-bottom: 1px solid var(--line); }
.hero .wide { display: flex; gap: 2rem; justify-content: space-between; align-items: flex-start; padding-block: clamp(1.75rem, 1rem + 3.5vw, 3.5rem); }
.hero .words { max-width: 46rem; }
.hero img { width: clamp(5rem, 14vw, 9rem); height: auto; flex: none; }
.kicker { color: var(--accent); font-weight: 650; margin: 0; }
.lead { font-size: 1.15rem; color: var(--quiet); margin: 1rem 0 0; }
.figures { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem 2.25rem; margin: 1.5rem 0 0; padding: 0; }
.figures strong { display: block; font-size: 1.9rem; line-height: 1.15; color: var(--accent); font-variant-numeric: tabular-nums; }
.columns { display: grid; gap: 2.5rem; padding-block: 2.5rem; }
.columns > div { min-width: 0; }
.card { background: var(--wash); border: 1px solid var(--line); border-radius: 0.8rem; padding: 1.25rem 1.4rem; align-self: start; }
.card h2 { font-size: 1.05rem; }
.card dl { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr)); gap: 0.8rem 1.25rem; }
@media (min-width: 58rem) {
  .columns.two { grid-template-columns: minmax(0, 1fr) 20rem; gap: 3.5rem; }
  .columns.two > .card dl { grid-template-columns: 1fr; }
  .columns.two > .card { grid-column: 2; grid-row: 1; position: sticky; top: 1.5rem; }
  .columns.two > div { grid-column: 1; grid-row: 1; }
}
section + section { margin-top: 2.4rem; padding-top: 2.2rem; border-top: 1px solid var(--line); }
dl { margin: 0; display: grid; gap: 0.8rem; }
dt { font-size: 0.86rem; color: var(--quiet); }
dd { margin: 0; }
article + article { margin-top: 1.6rem; }
article dl { margin-top: 0.9rem; border-inline-start: 3px solid var(--accent-wash); padding-inline-start: 1rem; }
article p { margin: 0.35rem 0 0; }
.outcomes { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.8rem; }
.outcomes > li { border-inline-start: 3px solid var(--accent); padding-inline-start: 1rem; }
.outcomes p { margin: 0; }
.kind, .framework { font-size: 0.78rem; background: var(--accent-wash); color: var(--ink); border-radius: 1rem; padding: 0.12rem 0.6rem; white-space: nowrap; }
.framework { white-space: normal; }
.links { list-style: none; margin: 0.5rem 0 0; padding: 0; display: grid; gap: 0.35rem; font-size: 0.94rem; }
.plain { list-style: none; margin: 0; padding: 0; }
table { border-collapse: collapse; width: 100%; max-width: 26rem; margin-bottom: 0.75rem; }
th, td { text-align: start; padding: 0.45rem 0; border-bottom: 1px solid var(--line); font-weight: inherit; }
thead th { font-size: 0.86rem; color: var(--quiet); }
td, thead th:last-child { text-align: end; font-variant-numeric: tabular-nums; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.88em; overflow-wrap: anywhere; }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
.cards > li { position: relative; display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: 0.8rem; padding: 1.3rem 1.4rem; background: var(--paper); }
.cards > li:hover { border-color: var(--accent); }
.cards h2 { font-size: 1.15rem; margin: 0 0 0.5rem; }
.cards h2 a { text-decoration: none; }
.cards h2 a::after { content: ""; position: absolute; inset: 0; border-radius: 0.8rem; }
.cards h2 a:hover { text-decoration: underline; }
.cards p { color: var(--quiet); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.cards .brief { margin: auto 0 0; color: var(--ink); font-size: 0.94rem; display: block; }
.foot { border-top: 1px solid var(--line); background: var(--wash); font-size: 0.92rem; color: var(--quiet); }
.foot .wide { padding-block: 1.75rem; }
.foot p { max-width: 46rem; margin: 0; }
.data { font-size: 0.94rem; }
@media print {
  @page { margin: 2cm; }
  :root { --paper: #fff; --wash: #fff; --line: #bbb; --ink: #000; --quiet: #333; --accent: #000; --accent-wash: #fff; color-scheme: light; }
  html { font-size: 10.5pt; }
  .skip, .tongues { display: none; }
  .hero .wide, .columns, .foot .wide { padding-block: 0.8rem; }
  .columns.two { display: block; }
  .card { position: static; margin-bottom: 1.5rem; }
  .card dl { grid-template-columns: 1fr 1fr; }
  .kind, .framework { border: 1px solid var(--line); }
  section, article, li, tr { break-inside: avoid; }
  section + section { margin-top: 1.2rem; padding-top: 1rem; }
  a { text-decoration: none; }
}
`;

/** What a page may load: this style, by its hash, and pictures of its own. No script, no form, no frame. */
export const CONTENT_SECURITY_POLICY: string = /* @__PURE__ */ policyWith(STYLE, "'self' data:");

/** Nothing but one style, by its hash, and pictures from these sources. */
export function policyWith(style: string, pictures: string): string {
  // CSP 3 section 2.3.1, hash-source: base64 with padding.
  const base64 = encodeBase64(decodeHex(sha256Hex(style)));
  return [
    "default-src 'none'",
    `style-src 'sha256-${base64}'`,
    `img-src ${pictures}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
