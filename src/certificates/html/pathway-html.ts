import type { OutlinePart } from '../../artwork/pathway/pathway-outline.js';
import { type Html, html, trusted } from '../../publishing/pages/html.js';
import type { PathwayParts } from '../pathway/draw-pathway.js';

/** A sheet of paper is about as high as this, in the units of the picture for it, with letters that can just be read. */
const MOST_ON_PAPER = 1080;

/**
 * The picture of a pathway, larger or narrower by the width of the page, and the same as a list. Browsers cut no picture
 * between its lines: of one that would have to shrink beyond reading to fit on a sheet, the list is printed.
 */
export function pathwaySection({ wide, narrow, words }: PathwayParts): Html {
  const { heading, note, listed, outline, says } = words;
  // What is drawn here escapes its texts itself.
  const isLong = wide.height > MOST_ON_PAPER;
  const list = html`<p>${outline.text}</p>
${listOf(outline.parts)}
<p>${says}</p>`;
  return html`<section class="pathway${isLong ? ' long' : ''}" aria-labelledby="pathway">
<h2 id="pathway">${heading}</h2>
<p class="quiet">${note}</p>
<div class="wide">${trusted(wide.svg)}</div>
<div class="narrow">${trusted(narrow().svg)}</div>
<details>
<summary>${listed}</summary>
${list}
</details>
${isLong ? html`<div class="printed">${list}</div>\n` : ''}</section>
`;
}

function listOf(parts: readonly OutlinePart[]): Html {
  return html`<ul>${parts.map((part) =>
    typeof part === 'string'
      ? html`
<li>${part}</li>`
      : html`
<li>${part.text}
${listOf(part.parts)}</li>`,
  )}
</ul>`;
}

/** Its style: one of the two pictures is there at a time. */
export const PATHWAY_STYLE = `
.pathway { padding: clamp(1.25rem, 4vw, 3.5rem); border-top: 1px solid var(--line); }
.pathway svg { display: block; width: 100%; height: auto; border-radius: .75rem; }
.pathway .narrow { display: none; }
.pathway details { margin-top: 1rem; }
.pathway summary { color: var(--accent); cursor: pointer; padding: .25rem 0; }
.pathway summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.pathway ul ul { margin-top: .3rem; }
.pathway .printed { display: none; }
@media screen and (max-width: 34rem) { .pathway .wide { display: none; } .pathway .narrow { display: block; } }
@media print {
  .pathway { border: 0; padding: 0; break-after: page; }
  .pathway svg { border-radius: 0; max-height: 225mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .pathway details, .pathway.long .wide { display: none; }
  .pathway .printed { display: block; }
}
`;
