import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { renderCredentialSvg, svgRenderMethod } from '../../../src/carriers/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../../src/identity/index.js';
import { createIssuer } from '../../../src/issuing/index.js';
import { COMPLETE } from '../../support/definitions.js';
import { issueComplete, NOW, verifyTrusting } from '../../support/issuing.js';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const svgOf = (inner: string): string => `<svg ${NS} viewBox="0 0 9 9">${inner}</svg>`;

/** A credential whose issuer would have it shown by this template, as another library may write it. */
function shownBy(svg: string, more: object = {}): object {
  const template = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return {
    name: 'Soil health',
    issuer: { name: 'Univ & <Co>' },
    results: [{ value: '14' }, { value: '15' }],
    none: [],
    renderMethod: { type: ['TemplateRenderMethod'], renderSuite: 'svg-mustache', template },
    ...more,
  };
}

const drawn = (inner: string, more?: object): Promise<string | undefined> =>
  renderCredentialSvg(shownBy(svgOf(inner), more));

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'shown',
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );
}

describe('the template of an issuer', () => {
  it('MUST be filled in with what a signed badge says', async () => {
    const svg = svgOf(
      '<text x="1">{{credentialSubject.achievement.name}} · {{issuer.name}}</text>',
    );
    const badge = await issueComplete({ renderMethod: svgRenderMethod({ svg }) });
    const shown = await renderCredentialSvg(JSON.parse(JSON.stringify(badge)));
    expect(shown).toBe(
      `<svg ${NS} viewBox="0 0 9 9"><text x="1">${badge.name} · Université Exemple</text></svg>`,
    );
  });

  // https://mustache.github.io/mustache.5.html
  it.each([
    ['{{issuer.name}}', 'Univ &amp; &lt;Co&gt;'],
    ['{{unknown}}|{{name.length}}|{{constructor.name}}|{{__proto__.x}}', '|||'],
    ['{{#results}}[{{value}}{{name}}]{{/results}}', '[14Soil health][15Soil health]'],
    ['{{#none}}a{{/none}}{{^none}}b{{/none}}{{^name}}c{{/name}}', 'b'],
    ['{{#issuer}}{{name}}{{/issuer}}{{! a note }}', 'Univ &amp; &lt;Co&gt;'],
    ['{{results.1.value}}', '15'],
  ])('MUST be read as Mustache: %s', async (template, expected) => {
    expect(await drawn(`<text>${template}</text>`)).toBe(svgOf(`<text>${expected}</text>`));
  });

  it.each([
    '{{{name}}}',
    '{{&name}}',
    '{{>part}}',
    '{{=<% %>=}}',
    '{{#name}}',
    '{{/name}}',
    '{{a b}}',
  ])('MUST be refused with %s, which puts in markup or is not closed', async (tag) => {
    expect(await codeOf(drawn(`<text>${tag}</text>`))).toBe('ERR_RENDER_METHOD_TEMPLATE');
    expect(() => svgRenderMethod({ svg: svgOf(tag) })).toThrow(
      expect.objectContaining({ code: 'ERR_RENDER_METHOD_TEMPLATE' }),
    );
  });

  it('MUST show nothing but what the issuer lets be shown', async () => {
    const [template] = [
      svgOf('<text>{{name}}|{{issuer.name}}|{{results.0.value}}{{results.1.value}}</text>'),
    ];
    const method = svgRenderMethod({ svg: template, show: ['/issuer/name', '/results/1'] });
    expect(await renderCredentialSvg(shownBy('', { renderMethod: [method] }))).toBe(
      svgOf('<text>|Univ &amp; &lt;Co&gt;|15</text>'),
    );
  });

  it('MUST be the one whose digest the issuer signed, and is never fetched', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const url = 'https://univ.example/badge.svg';
    const svg = svgOf('<text>{{name}}</text>');
    const credential = shownBy('', { renderMethod: svgRenderMethod({ svg, url }) });
    expect(await renderCredentialSvg(credential)).toBeUndefined();
    expect(await renderCredentialSvg(credential, { templates: { [url]: svg } })).toBe(
      svgOf('<text>Soil health</text>'),
    );
    const other = { templates: { [url]: `${svg} ` } };
    expect(await codeOf(renderCredentialSvg(credential, other))).toBe('ERR_RENDER_METHOD_DIGEST');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('MUST be left alone where there is none of this kind', async () => {
    for (const renderMethod of [undefined, [], { type: 'Other' }, 'https://univ.example/', [null]])
      expect(await renderCredentialSvg(shownBy('', { renderMethod }))).toBeUndefined();
  });

  it.each([
    'data:text/html,<script>',
    'data:image/svg+xml;base64,%%%',
    'data:image/svg+xml,%C3%28',
  ])('MUST be refused as %s', async (template) => {
    const renderMethod = { type: 'TemplateRenderMethod', renderSuite: 'svg-mustache', template };
    expect(await codeOf(renderCredentialSvg(shownBy('', { renderMethod })))).toBe(
      'ERR_RENDER_METHOD_TEMPLATE',
    );
  });
});

const unsafe = [
  '<script>alert(1)</script>',
  '<rect onclick="alert(1)"/>',
  '<rect ONLOAD="alert(1)"/>',
  '<a href="javascript:alert(1)"><text>x</text></a>',
  '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
  '<style>@import url(https://evil.example/)</style>',
  '<image href="https://evil.example/x.png"/>',
  '<image href="data:image/svg+xml;base64,AAAA"/>',
  '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://evil.example/"/>',
  '<image xmlns:x="http://www.w3.org/1999/xlink" href="" x:href="//evil.example/"/>'.replace(
    'href="" ',
    '',
  ),
  '<use href="https://evil.example/#a"/>',
  '<rect fill="url(https://evil.example/#a)"/>',
  '<rect style="background:url( //evil.example/)"/>',
  '<rect style="fill:u\\72l(x)"/>',
  '<rect style="background:image-set(x)"/>',
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<animate attributeName="x"/>',
  '<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>',
  '<iframe/>',
  '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
  '<g id="a"><rect/></g><g id="b"><use href="#a"/><use href="#a"/></g><use href="#b"/>',
  '<g id="a"><use href="#a"/></g>',
  '<pattern id="p"><rect fill="url(#p)"/></pattern>',
  `${'<g>'.repeat(70)}${'</g>'.repeat(70)}`,
  '<g/>'.repeat(20_001),
  // Two elements of one id, of which browsers take the first.
  '<g id="a"><use href="#b"/></g><linearGradient id="a"/><g id="b"><use href="#a"/></g>',
  `<g id="a">${'<path/>'.repeat(1_000)}</g>${'<use href="#a"/>'.repeat(100)}`,
  `<pattern id="p">${'<path/>'.repeat(300)}</pattern><g fill="url(#p)">${'<path/>'.repeat(400)}</g>`,
  `<pattern id="p">${'<path/>'.repeat(300)}</pattern><g style="fill : url( '#p' )">${'<path/>'.repeat(400)}</g>`,
  '<marker id="m"/>',
  `<path style="${'fill:url(#a);'.repeat(20_001)}"/>`,
];

describe('a picture', () => {
  it.each(unsafe.map((inner) => [inner.slice(0, 60), inner]))(
    'MUST NOT be shown with %s',
    async (_, inner) => {
      expect(await codeOf(drawn(inner))).toBe('ERR_RENDER_METHOD_UNSAFE');
      expect(() => svgRenderMethod({ svg: svgOf(inner) })).toThrow(
        expect.objectContaining({ code: 'ERR_RENDER_METHOD_UNSAFE' }),
      );
    },
  );

  it('MUST NOT be shown with a document type, nor with a value that leads elsewhere', async () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "b">]>${svgOf('')}`;
    expect(await codeOf(renderCredentialSvg(shownBy(bomb)))).toBe('ERR_RENDER_METHOD_UNSAFE');
    const evil = { name: 'https://evil.example/' };
    expect(await codeOf(drawn('<image href="{{name}}"/>', evil))).toBe('ERR_RENDER_METHOD_UNSAFE');
    expect(await codeOf(drawn('<rect fill="url({{name}})"/>', evil))).toBe(
      'ERR_RENDER_METHOD_UNSAFE',
    );
  });

  it('MUST stop growing, however few signs ask for it', async () => {
    const list = Array.from({ length: 500 }, () => 'x'.repeat(100));
    const inner = '<text>{{#a}}{{#a}}{{#a}}{{.}}{{/a}}{{/a}}{{/a}}</text>';
    expect(await codeOf(drawn(inner, { a: list }))).toBe('ERR_RENDER_METHOD_UNSAFE');
  });

  it.each([
    '',
    'text',
    '<svg/>',
    '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    `<svg ${NS}><g></svg>`,
  ])('MUST be SVG, which this is not: %s', async (svg) => {
    expect(await codeOf(renderCredentialSvg(shownBy(svg)))).toBe('ERR_RENDER_METHOD_TEMPLATE');
  });

  it('MUST keep shapes, text, gradients and pictures, and leave out what drawing programs note', async () => {
    const kept =
      '<defs><linearGradient id="g"><stop offset="1"></stop></linearGradient></defs>' +
      '<path d="M0 0" fill="url(#g)" style="stroke:#fff;stroke-width:2"></path>' +
      '<g id="star"><circle r="1" fill="url(#g)"></circle></g><use href="#star" x="2"></use>' +
      '<image href="data:image/png;base64,AAAA"></image><text class="url">é &amp; url(</text>';
    const noted =
      '<?xml-stylesheet href="x.css"?><!-- made by --><metadata><x/></metadata>' +
      '<n:view xmlns:n="http://inkscape.example/"><script/></n:view>';
    expect(await drawn(kept + noted)).toBe(svgOf(kept));
  });

  it('MUST hold no value as markup, whatever the credential says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const shown = await drawn('<text class="{{name}}">{{name}}</text>', { name });
        expect(shown?.match(/</g)).toHaveLength(4);
        expect(shown?.match(/"/g)).toHaveLength(6);
      }),
    );
  });
});

describe('the render method of an issuer', () => {
  it.each([
    ['a template that is no text', { svg: 7 as unknown as string }],
    ['an address that is not https', { svg: svgOf(''), url: 'http://univ.example/' }],
    ['no name', { svg: svgOf(''), name: ' ' }],
    ['what is no JSON Pointer', { svg: svgOf(''), show: ['name'] }],
    ['nothing to show', { svg: svgOf(''), show: [] }],
  ])('MUST refuse %s', (_, options) => {
    expect(() => svgRenderMethod(options)).toThrow(TypeError);
  });

  // W3C draft, TemplateRenderMethod: base64url and SHA-256.
  it('MUST name the digest as the draft asks for', () => {
    const { template } = svgRenderMethod({ svg: svgOf(''), url: 'https://univ.example/t.svg' });
    expect(template).toEqual({
      id: 'https://univ.example/t.svg',
      mediaType: 'image/svg+xml',
      digestMultibase: expect.stringMatching(/^uEi[\w-]{44}$/),
    });
  });

  it('MUST be one, for createIssuer to take it', async () => {
    for (const renderMethod of [[], {}, [{ type: 'TemplateRenderMethod' }], 'x'])
      await expect(issueComplete({ renderMethod: renderMethod as never })).rejects.toThrow(
        TypeError,
      );
  });

  it('MUST NOT be written where nobody asked for it', async () => {
    const badge = await issueComplete();
    expect(badge).not.toHaveProperty('renderMethod');
    expect(badge['@context']).not.toContain('https://w3id.org/microcert/render-method/v1');
  });

  it('MUST be in every credential of a cohort, each of which verifies', async () => {
    const keyPair = await generateKeyPair();
    const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };
    const renderMethod = svgRenderMethod({ svg: svgOf('<text>{{credentialSubject.id}}</text>') });
    const signer = createSigner({ keyPair });
    const issuer = createIssuer({ profile, signer, renderMethod, clock: () => NOW });
    const awards = [1, 2, 3, 4].map((number) => ({
      learner: { id: `did:example:learner-${number}` },
      awardedOn: '2026-07-01',
    }));
    const shown: unknown[] = [];
    for await (const result of issuer.issueCohort(COMPLETE, awards)) {
      if (result.outcome !== 'issued') throw result.error;
      const { verdict } = await verifyTrusting(result.text, { trust: [profile.id] });
      expect(verdict).toBe('accepted');
      shown.push(await renderCredentialSvg(JSON.parse(result.text)));
    }
    expect(shown).toEqual(awards.map(({ learner }) => svgOf(`<text>${learner.id}</text>`)));
  });
});
