import { QUIET_ZONE } from '../../carriers/qr/qr-matrix.js';
import { qrShape } from '../../carriers/qr/qr-svg.js';
import { encodeBase64 } from '../../foundation/encodings/base64.js';
import { type Html, html, joined, trusted } from '../../publishing/pages/html.js';
import { policyWith } from '../../publishing/pages/style.js';
import type { Attachment } from '../attachment.js';
import type { CertificateLink } from '../link.js';
import { CERTIFICATE_LABELS } from '../model/labels.js';
import type { CertificateModel, CertificateSection, Entry, Line, Run } from '../model/types.js';
import type { PathwayParts } from '../pathway/draw-pathway.js';
import type { Logo, Looks } from '../template.js';
import { PATHWAY_STYLE, pathwaySection } from './pathway-html.js';
import { certificateStyle } from './style.js';

/** What a page shows besides what it says. */
export interface HtmlParts {
  readonly looks: Looks;
  /** Where the QR code leads. */
  readonly link: CertificateLink | undefined;
  readonly attachment: Attachment;
  readonly pathway: PathwayParts | undefined;
}

/** The certificate as one HTML document that asks for nothing: no script, no file of others. */
export function certificateHtml(model: CertificateModel, parts: HtmlParts): string {
  const { accent, frame } = parts.looks;
  const { pathway } = parts;
  const style = certificateStyle(accent) + (pathway === undefined ? '' : PATHWAY_STYLE);
  const title = [model.title.text, model.learner].filter(Boolean).join(' – ');
  const body = bodyOf(model, parts);
  const language = model.locale;
  if (frame !== undefined) return frame({ language, title, style, body: body.markup, model });
  return html`${trusted('<!doctype html>')}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyWith(style, 'data:')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}

function bodyOf(model: CertificateModel, { looks, link, attachment, pathway }: HtmlParts): Html {
  const { locale } = model;
  return html`<main class="sheet">
<article class="front" aria-labelledby="title">
${awarding(model, looks.logo)}
<p class="kind">${model.kind}</p>
<p class="intro">${model.learnerIntro}</p>${
    model.learner === undefined
      ? undefined
      : html`
<p class="learner"><bdi>${model.learner}</bdi></p>`
  }
<p class="intro">${model.titleIntro}</p>
<h1 id="title">${runOf(model.title)}</h1>${
    model.summary &&
    html`
<p class="summary">${runOf(model.summary)}</p>`
  }
<dl class="facts">${model.facts.map(
    ({ label, lines }) => html`
<div><dt>${label}</dt><dd>${joined(lines.map(lineOf), html`<br>`)}</dd></div>`,
  )}
</dl>
<section class="verify" aria-labelledby="verify">${link && qrOf(link, model)}
<div>
<h2 id="verify">${model.verifying.heading}</h2>
<p>${model.verifying.text}</p>${
    link &&
    html`
<p><a href="${link.address}" rel="noopener noreferrer">${model.verifying.address ?? CERTIFICATE_LABELS.link[locale]}</a></p>`
  }
<p class="download"><a download="${attachment.name}" href="data:${attachment.type};base64,${encodeBase64(attachment.bytes)}">${model.attached}</a></p>
</div>
</section>
</article>
${pathway && pathwaySection(pathway)}<section class="supplement" aria-labelledby="supplement">
<h2 id="supplement">${CERTIFICATE_LABELS.supplement[locale]}</h2>
<p class="quiet">${model.supplementIntro}</p>${model.sections.map(sectionOf)}
</section>
</main>`;
}

/** Black on white in every colour scheme: cameras need it. */
function qrOf({ matrix }: CertificateLink, { verifying }: CertificateModel): Html {
  const side = matrix.size + 2 * QUIET_ZONE;
  return html`
<svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${verifying.qrAlternative}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${qrShape(matrix.modules)}"/></svg>`;
}

function awarding({ awardedBy }: CertificateModel, logo: Logo | undefined): Html {
  return html`<header class="by">
<div>${awardedBy.map(
    ({ name, place }) => html`
<p><strong>${runOf(name)}</strong>${place === '' ? undefined : html` <span class="place"><bdi>${place}</bdi></span>`}</p>`,
  )}
</div>${
    logo &&
    html`
<img src="data:${logo.type};base64,${encodeBase64(logo.bytes)}" alt="${logo.alternative}">`
  }
</header>`;
}

function sectionOf({ id, heading, language, entries }: CertificateSection): Html {
  return html`
<section aria-labelledby="${id}">
<h3 id="${id}">${language === undefined ? heading : runOf({ text: heading, language })}</h3>${inGroups(
    entries,
  ).map((group) => (group[0]?.label === undefined ? group.map(contentOf) : pairs(group)))}
</section>`;
}

/** Entries with a label go together into one list; others stand alone. */
function inGroups(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const goesOn =
      last !== undefined && (last[0]?.label === undefined) === (entry.label === undefined);
    if (goesOn) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function pairs(entries: readonly Entry[]): Html {
  return html`
<dl class="pairs">${entries.map(
    (entry) => html`
<div><dt>${entry.label}</dt><dd>${contentOf(entry)}</dd></div>`,
  )}
</dl>`;
}

function contentOf({ lines, list }: Entry): Html {
  if (list)
    return html`
<ul>${lines.map(
      (line) => html`
<li>${lineOf(line)}</li>`,
    )}
</ul>`;
  return html`${lines.map((line) => html`<p class="said">${lineOf(line)}</p>`)}`;
}

function lineOf(line: Line): Html {
  return html`${line.map(runOf)}`;
}

function runOf({ text, language, href }: Run): Html {
  const words =
    language === undefined ? html`<bdi>${text}</bdi>` : html`<bdi lang="${language}">${text}</bdi>`;
  return href === undefined
    ? words
    : html`<a href="${href}" rel="noopener noreferrer">${words}</a>`;
}
