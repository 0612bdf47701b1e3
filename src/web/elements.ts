type Child = Node | string;

/**
 * An element with its attributes and content. Texts become text nodes and nothing else, so that what a credential says is
 * never read as markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Signs drawn as one line each: they say in shape what colour says too. */
const SIGNS = {
  passed: 'M5 12.5l4.5 4.5L19 7',
  failed: 'M6 6l12 12M18 6L6 18',
  indeterminate: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.1.7-1.7 1.3-1.7 2.6M12 18.4v.2',
  skipped: 'M6 12h12',
  note: 'M12 6.5v7M12 17.4v.2',
  file: 'M12 15V4M7.5 8.5L12 4l4.500 4.500M5 15v4h14v-4',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5.500 11h13v9h-13z',
} as const;

/** Name of a sign. */
export type Sign = keyof typeof SIGNS;

/** A sign beside words that say the same: readers of the screen pass over it. */
export function sign(name: Sign): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of [
    ['viewBox', '0 0 24 24'],
    ['class', `sign sign-${name}`],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
  ] as const)
    svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGNS[name]);
  svg.append(path);
  return svg;
}
