/** The style of a certificate as a page, with the issuer's colour in it: it stands in the page, which asks for nothing. */
export function certificateStyle(accent: string): string {
  return `
:root { --accent: ${accent}; --ink: #17262a; --quiet: #4a5c60; --line: #d5dfdd; --wash: #f4f7f6; }
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; background: #e9eeed; }
body {
  margin: 0; color: var(--ink); line-height: 1.5; overflow-wrap: anywhere;
  font-family: "Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
.sheet { max-width: 52rem; margin: 2rem auto; background: #fff; border-top: .6rem solid var(--accent); box-shadow: 0 1px 6px rgb(0 0 0 / 14%); }
.front, .supplement { padding: clamp(1.25rem, 4vw, 3.5rem); }
.by { display: flex; gap: 1.25rem; align-items: center; justify-content: space-between; flex-wrap: wrap; }
.by p { margin: 0; }
.by strong { font-size: 1.15rem; }
.by img { max-height: 4.5rem; max-width: 14rem; }
.by .place { display: block; }
.place, .quiet { color: var(--quiet); }
.kind { color: var(--accent); font-weight: 650; letter-spacing: .06em; text-transform: uppercase; font-size: .9rem; margin: 3rem 0 0; }
.intro { color: var(--quiet); margin: 1.4rem 0 0; }
.learner { font-size: clamp(1.5rem, 1rem + 2vw, 2.1rem); font-weight: 650; margin: .1rem 0 0; line-height: 1.25; }
h1 { color: var(--accent); font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); line-height: 1.2; margin: .2rem 0 0; text-wrap: balance; }
.summary { margin: 1rem 0 0; max-width: 42rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1.1rem 2rem; margin: 2.2rem 0 0; padding: 1.4rem 0; border-block: 1px solid var(--line); }
.facts dt { color: var(--quiet); font-size: .875rem; }
.facts dd { margin: 0; font-weight: 600; }
.verify { display: flex; gap: 1.5rem; align-items: center; margin: 2.2rem 0 0; }
.verify svg { width: 8.5rem; height: 8.5rem; flex: none; }
.verify h2 { margin: 0 0 .3rem; border: 0; padding: 0; }
.verify p { margin: 0 0 .4rem; }
h2 { color: var(--accent); font-size: 1.2rem; line-height: 1.25; margin: 0 0 .6rem; }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.supplement { border-top: 1px solid var(--line); background: #fff; }
dl { margin: 0; }
.pairs > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .2rem 1.25rem; padding: .2rem 0; }
.pairs dt { color: var(--quiet); }
dd { margin: 0; }
.said { margin: 0; white-space: pre-line; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li { margin: 0 0 .3rem; }
li::marker { color: var(--accent); }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 34rem) {
  .sheet { margin: 0; box-shadow: none; }
  .pairs > div { grid-template-columns: 1fr; }
  .verify { align-items: flex-start; flex-direction: column; }
}
@media (forced-colors: active) { .verify svg { forced-color-adjust: none; } }
@page { size: A4; margin: 14mm; }
@media print {
  html { background: none; font-size: 10pt; }
  .sheet { margin: 0; max-width: none; box-shadow: none; }
  .front { break-after: page; padding: 8mm 0 0; }
  .supplement { border: 0; padding: 0; }
  h2, h3 { break-after: avoid; }
  .pairs > div, li, .verify { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .download { display: none; }
}
`;
}
