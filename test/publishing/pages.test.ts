import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageMap, MicroCertification } from '../../src/model/index.js';
import { type SiteContent, siteFiles } from '../../src/publishing/index.js';
import { html } from '../../src/publishing/pages/html.js';
import { arbitraryDefinition } from '../support/arbitrary-definition.js';
import {
  attribute,
  CONTENT,
  type Element,
  elementsOf,
  textIn,
  textOf,
} from '../support/publishing.js';

const FOLDER = 'micro/sante-des-sols';

async function pagesOf(definition: MicroCertification, more: Partial<SiteContent> = {}) {
  const files = await siteFiles({ ...CONTENT, definitions: [definition], ...more });
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  return pages.map(({ path }) => ({ path, text: textOf(files, path) }));
}

/** Markup, quotes, entities, both directions of writing, overrides, signs beyond U+FFFF, breaks. */
const wild = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</style></title></textarea><b>',
    '<!-- --!> ]]> &lt;&amp;&#39; &amp',
    '`$' + '{x}` \\',
    'خاک שלום \u202e\u2067abc',
    '𝔘𝔫𝔦 😀 e\u0301',
    'one\r\ntwo\rthree\n',
  ),
  fc.string({ minLength: 1, unit: 'binary' }).filter((text) => /\S/.test(text)),
);

/** What a reader sees: HTML has no NUL, and knows no half of a pair. */
const seen = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd');

const withText = (text: string): MicroCertification => {
  const said: LanguageMap = { en: text };
  return {
    id: `https://univ.example/${FOLDER}`,
    version: text,
    title: said,
    description: said,
    awardingBodies: [{ name: said, region: text, website: 'https://univ.example/' }],
    outcomes: [
      {
        id: 'o',
        statement: said,
        kind: 'skill',
        alignments: [{ framework: text, code: text, url: 'https://x.example/', title: said }],
      },
      { id: 'p', statement: said },
    ],
    assessments: [
      {
        id: 'a',
        title: said,
        type: said,
        mode: said,
        supervision: said,
        criteria: said,
        assesses: ['o'],
        grading: { kind: 'grade', title: said, grades: [text], passing: text },
      },
    ],
    level: { national: [{ framework: said, level: text }] },
    participation: { modes: [said], setting: said },
    qualityAssurance: [{ type: said, title: said, body: { name: said } }],
    prerequisites: { text: said },
    stackability: {
      kind: 'stackable',
      towards: [{ title: said, relation: 'validates', part: text, ects: 1 }],
    },
    origin: { kind: 'integrated', parent: { title: said } },
    validity: { period: 'P3Y', reason: said },
    image: { url: 'data:image/png;base64,iVBORw0KGgo=', caption: said },
    furtherInformation: [{ text: said }],
  };
};

/** Elements in their order with the names of their attributes: what no text may change. */
const shapeOf = (elements: readonly Element[]) =>
  elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));

describe('texts of a definition in a page', () => {
  it('MUST come back from an HTML parser as they were, and change nothing around them', async () => {
    const plain = await pagesOf(withText('plain'));
    await fc.assert(
      fc.asyncProperty(wild, async (text) => {
        const pages = await pagesOf(withText(text), {
          profile: { ...CONTENT.profile, name: text, region: text },
        });
        for (const [index, page] of pages.entries()) {
          const { elements } = elementsOf(page.text);
          expect(shapeOf(elements)).toEqual(shapeOf(elementsOf(plain[index]?.text ?? '').elements));
          const [main] = elements.filter(({ tagName }) => tagName === 'h1');
          expect(main && textIn(main)).toBe(seen(text));
          const shown = elements.filter(({ tagName }) => tagName === 'bdi').map(textIn);
          const count = shown.filter((each) => each === seen(text)).length;
          expect(count).toBeGreaterThanOrEqual(page.path.startsWith(FOLDER) ? 30 : 3);
        }
        const image = elementsOf(pages[0]?.text ?? '').elements.find((e) => e.tagName === 'img');
        expect(image && attribute(image, 'alt')).toBe(seen(text));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('any definition MUST give pages that an HTML parser has nothing to say against', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDefinition, async (definition) => {
        const id = `https://univ.example/${FOLDER}`;
        for (const { text } of await pagesOf({ ...definition, id })) {
          const { elements, errors } = elementsOf(text);
          // Control signs that JSON and a definition allow, and HTML only frowns upon.
          const grave = errors.filter((code) => !/^(control|noncharacter)/.test(code));
          expect(grave).toEqual([]);
          for (const element of elements) assertHarmless(element);
          assertHeadings(elements);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('refuses to take for HTML what was not made by the template', () => {
    const lookAlike = JSON.parse('{"markup":"<script>"}') as ReturnType<typeof html>;
    expect(() => html`${lookAlike}`).toThrow(TypeError);
  });
});

const LOADING = ['script', 'iframe', 'object', 'embed', 'form', 'base', 'audio', 'video', 'svg'];

function assertHarmless(element: Element): void {
  const { tagName, attrs } = element;
  expect(LOADING).not.toContain(tagName);
  for (const { name, value } of attrs) {
    expect(name).not.toMatch(/^on|^style$|^srcset$/);
    if (name === 'src') expect(value).toMatch(/^(data:image\/|https:\/\/univ\.example\/)/);
    if (name === 'href') expect(value).toMatch(/^(https?:\/\/|[^:]*$)/);
  }
  if (tagName === 'link') expect(attribute(element, 'rel')).toMatch(/^(canonical|alternate)$/);
}

/** WCAG 2.2, technique G141: one h1, and no level left out on the way down. */
function assertHeadings(elements: readonly Element[]): void {
  const levels = elements.flatMap(({ tagName }) => {
    const level = /^h(\d)$/.exec(tagName)?.[1];
    return level === undefined ? [] : [Number(level)];
  });
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
}

describe('a page', () => {
  const definition: MicroCertification = {
    id: `https://univ.example/${FOLDER}`,
    title: { nl: 'Bodemgezondheid', fr: 'Santé des sols' },
    workload: { ects: 1.5, hours: 40 },
    level: { eqf: 6, cycle: 'first' },
  };

  it('MUST say its language, and name the page in each language by its full address', async () => {
    const [english = '', french = ''] = (await pagesOf(definition)).map(({ text }) => text);
    for (const [page, language, canonical] of [
      [english, 'en', ''],
      [french, 'fr', 'fr/'],
    ] as const) {
      const { elements } = elementsOf(page);
      const root = elements.find(({ tagName }) => tagName === 'html');
      expect(root && attribute(root, 'lang')).toBe(language);
      const links = elements.filter(({ tagName }) => tagName === 'link');
      const named = links.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
      const base = `https://univ.example/${FOLDER}/`;
      expect(named).toContainEqual(['en', base]);
      expect(named).toContainEqual(['fr', `${base}fr/`]);
      expect(named).toContainEqual(['x-default', base]);
      expect(named[0]).toEqual([undefined, `${base}${canonical}`]);
    }
  });

  // WCAG 2.2, success criterion 3.1.2
  it('a text in another language MUST be marked with it', async () => {
    const [english] = await pagesOf(definition);
    const title = elementsOf(english?.text ?? '').elements.find(({ tagName }) => tagName === 'h1');
    const [words] = title?.childNodes ?? [];
    expect(words && 'attrs' in words && attribute(words, 'lang')).toBe('nl');
  });

  it('numbers MUST be written as the language writes them', async () => {
    const [english, french] = await pagesOf(definition);
    expect(english?.text).toContain('<strong>1.5</strong> ECTS credits');
    expect(french?.text).toContain('<strong>1,5</strong> crédit ECTS');
  });

  it('in French first, the page at the address itself MUST be the French one', async () => {
    const pages = await pagesOf(definition, { language: 'fr' });
    const languages = pages.map(({ path, text }) => [path, /<html lang="(..)"/.exec(text)?.[1]]);
    expect(languages).toEqual([
      [`${FOLDER}/index.html`, 'fr'],
      [`${FOLDER}/en/index.html`, 'en'],
      ['index.html', 'fr'],
      ['en/index.html', 'en'],
    ]);
  });

  it('MUST say that it is the description of the issuer, and never that anything is recognised or certified', async () => {
    for (const { path, text } of await pagesOf(definition)) {
      const french = path.includes('fr/');
      expect(text).toContain(french ? 'la description qu’en donne l’émetteur' : 'own description');
      expect(text).not.toMatch(/recogni[sz]ed|certified|reconnue?s?\b|certifiée?s?\b/i);
    }
  });

  it('refuses scripts by its policy, and allows its one style by hash', async () => {
    const { createHash } = await import('node:crypto');
    for (const { text } of await pagesOf(definition)) {
      const { elements } = elementsOf(text);
      const policy = elements.find((e) => attribute(e, 'http-equiv') === 'Content-Security-Policy');
      const [style, ...more] = elements.filter(({ tagName }) => tagName === 'style');
      const hash = createHash('sha256')
        .update(style ? textIn(style) : '')
        .digest('base64');
      expect(more).toEqual([]);
      const content = policy && attribute(policy, 'content');
      expect(content).toContain(`style-src 'sha256-${hash}'`);
      expect(content).toContain("default-src 'none'");
    }
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https:\\\\x.example', 'file:///etc/passwd'])(
    'MUST show %s without a link',
    async (url) => {
      const [page] = await pagesOf({
        ...definition,
        qualityAssurance: [{ type: { en: 'x' }, reference: url }],
      });
      const { elements } = elementsOf(page?.text ?? '');
      expect(elements.map((e) => attribute(e, 'href'))).not.toContain(url);
      expect(elements.map(textIn)).toContain(url);
    },
  );

  it('MUST ask no other host for a picture', async () => {
    const image = { url: 'https://elsewhere.example/badge.png' };
    const [page] = await pagesOf({ ...definition, image });
    expect(page?.text).not.toContain('elsewhere.example');
    const own = { url: 'https://univ.example/badge.png' };
    expect((await pagesOf({ ...definition, image: own }))[0]?.text).toContain(`src="${own.url}"`);
  });
});
