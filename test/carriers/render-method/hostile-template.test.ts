import { describe, expect, it } from 'vitest';
import { renderCredentialSvg } from '../../../src/carriers/index.js';

const items = <Item>(length: number, make: (index: number) => Item) =>
  Array.from({ length }, (_, index) => make(index));
const svgOf = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

/** A credential shown by a template, with more members, and more in its method. */
function shownBy(inner: string, more: object = {}, method: object = {}): object {
  const template = `data:image/svg+xml,${encodeURIComponent(svgOf(inner))}`;
  const base = { type: ['TemplateRenderMethod'], renderSuite: 'svg-mustache', template };
  return { ...more, renderMethod: { ...base, ...method } };
}

// Both the template and what it is filled in with come from a stranger, and are looked at before anybody has seen a verdict.
describe('a hostile template MUST be done with soon', () => {
  it.each<readonly [what: string, code: string, make: () => object]>([
    ['white space in a tag that never ends', 'shown', () => shownBy(`{{${' '.repeat(100_000)}`)],
    [
      'white space in a tag',
      'ERR_RENDER_METHOD_TEMPLATE',
      () => shownBy(`{{${' '.repeat(100_000)}}}`),
    ],
    [
      'a long list that is asked again and again whether it is empty',
      'ERR_RENDER_METHOD_UNSAFE',
      () => shownBy('{{#a}}{{^a}}{{/a}}{{/a}}', { a: items(60_000, () => 1) }),
    ],
    [
      'a long list of nothing',
      'ERR_RENDER_METHOD_UNSAFE',
      () => {
        const lists = { a: items(60_000, () => 1), b: items(60_000, () => null) };
        return shownBy('{{#a}}{{#b}}{{/b}}{{/a}}', lists);
      },
    ],
    [
      'an element of eighty thousand attributes',
      'ERR_RENDER_METHOD_UNSAFE',
      () => shownBy(`<g ${items(80_000, (index) => `a${index.toString(36)}=""`).join(' ')}/>`),
    ],
    [
      'sixty thousand parts to be shown',
      'ERR_RENDER_METHOD_TEMPLATE',
      () => {
        const a = Object.fromEntries(items(60_000, (index) => [`k${index}`, 1]));
        return shownBy('', { a }, { renderProperty: items(60_000, (index) => `/a/k${index}`) });
      },
    ],
  ])('%s', async (_, code, make) => {
    const credential = make();
    const start = process.cpuUsage();
    const came = await renderCredentialSvg(credential).then(
      () => 'shown',
      (error: unknown) => (error as { code?: unknown }).code ?? error,
    );
    const { user } = process.cpuUsage(start);
    expect(came).toBe(code);
    expect(user / 1000).toBeLessThan(1_500);
  });
});
