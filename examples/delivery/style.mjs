// How the pages look, on paper-white and on dark screens, from the width of a phone.
export const STYLE = `
:root { color-scheme: light dark; --ground: #f3f5f8; --card: #fff; --ink: #161b22; --soft: #4d5866; --line: #d5dbe3;
  --accent: #1d4ed8; --on-accent: #fff; --good: #0a6638; --bad: #a61b21; --doubt: #7a4a00; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1319; --card: #181e27; --ink: #eef1f5; --soft: #adb7c4;
  --line: #323b48; --accent: #8fb4ff; --on-accent: #0c1424; --good: #6fd69b; --bad: #ff9a9a; --doubt: #f2c266; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: var(--ground); color: var(--ink); font: 1.05rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  max-width: 38rem; margin: 0 auto; padding: 1.25rem 1.25rem 2.5rem; overflow-wrap: anywhere; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; font-size: .9rem; margin-bottom: 1.75rem; }
header > a { white-space: nowrap; }
header ol { display: flex; flex-wrap: wrap; gap: .15rem .9rem; list-style: none; counter-reset: step; color: var(--soft); }
header li { counter-increment: step; }
header li::before { content: counter(step) ". "; }
header li[aria-current] { color: var(--ink); font-weight: 600; box-shadow: 0 2px var(--accent); }
h1, h2, button, .button { text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.5vw, 1.9rem); line-height: 1.2; margin-bottom: .6rem; }
h2 { font-size: 1.05rem; line-height: 1.35; }
a { color: var(--accent); }
main > * + * { margin-top: 1rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.1rem 1.25rem 1.25rem; }
section > * + * { margin-top: .7rem; }
section * + h2 { margin-top: 1.4rem; }
.soft { color: var(--soft); font-size: .95rem; }
.good, .bad, .doubt { border-left: .3rem solid; padding-left: .75rem; font-weight: 600; }
.good { color: var(--good); } .bad { color: var(--bad); } .doubt { color: var(--doubt); }
svg { display: block; width: min(19rem, 100%); height: auto; margin: .7rem auto 0; border-radius: .5rem; }
output { display: block; font: 600 2rem/1.2 ui-monospace, monospace; letter-spacing: .2em; text-align: center; }
button, .button { display: block; width: 100%; font: inherit; font-weight: 600; text-align: center; text-decoration: none;
  padding: .65rem 1rem; border-radius: .5rem; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; }
.second { background: transparent; color: var(--accent); }
button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.asked { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; }
.asked li { border: 1px solid var(--line); background: var(--card); border-radius: 1rem; padding: .1rem .75rem; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .35rem 1rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
dt { color: var(--soft); } dd { font-weight: 600; }
footer { margin-top: 1.75rem; font-size: .95rem; }
`;
