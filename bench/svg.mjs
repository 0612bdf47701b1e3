// As much of an SVG writer as a chart needs: elements, escaped, and scales.

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => ESCAPES[character]);

const rounded = (value) => (typeof value === 'number' ? Number(value.toFixed(1)) : value);

/** An element with its attributes; children are elements, or text that is still to be escaped: see {@link text}. */
export function element(name, attributes = {}, ...children) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(rounded(value))}"`)
    .join('');
  const inside = children.flat().join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export const text = (x, y, content, attributes = {}) =>
  element('text', { x, y, ...attributes }, escaped(content));

/** A title or description, for who does not see the picture. */
export const said = (name, content) => element(name, {}, escaped(content));

export const line = (x1, y1, x2, y2, attributes = {}) =>
  element('line', { x1, y1, x2, y2, ...attributes });

/** From `[least, most]` to `[start, end]`, by the logarithm. */
export function logarithmic([least, most], [start, end]) {
  const span = Math.log(most) - Math.log(least);
  return (value) => start + ((Math.log(value) - Math.log(least)) / span) * (end - start);
}

/** From `[least, most]` to `[start, end]`, evenly. */
export const even =
  ([least, most], [start, end]) =>
  (value) =>
    start + ((value - least) / (most - least)) * (end - start);

/** The powers of ten from one value to another, both enclosed. */
export function powersOfTen(least, most) {
  const [from, to] = [Math.floor(Math.log10(least) + 1e-9), Math.ceil(Math.log10(most) - 1e-9)];
  return Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
}
