import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bake, createBaker, unbake } from '../../src/carriers/index.js';
import { bytesOf, join, svg, UNSOUND } from '../support/pictures.js';

const JSON_TEXT = JSON.stringify(UNSOUND);
const JWT = `${Buffer.from('{"alg":"EdDSA"}').toString('base64url')}.${Buffer.from(JSON_TEXT).toString('base64url')}.c2ln`;
const OB3 = 'https://purl.imsglobal.org/ob/v3p0';
const NAMESPACE = ` xmlns:openbadges="${OB3}"`;
const code = (value: string) => expect.objectContaining({ code: value });
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const held = (inside: string) => svg(inside, NAMESPACE);
const element = (body: string, attributes = '') =>
  `<openbadges:credential${attributes}>${body}</openbadges:credential>`;

describe('a credential in an SVG', () => {
  // Open Badges 3.0, 5.3.2
  it('MUST stand in CDATA right behind the start tag, all other bytes as they were', () => {
    const picture = textOf(svg('<title>Sols</title>\r\n<!-- <openbadges:credential/> -->'));
    const baked = textOf(bake(bytesOf(picture), UNSOUND));
    const escaped = JSON_TEXT.replace(']]>', ']]\\u003e');
    const added = `<openbadges:credential><![CDATA[${escaped}]]></openbadges:credential>`;
    expect(baked).toContain(`viewBox="0 0 10 10">${added}<title>`);
    expect(baked.startsWith(`<svg${NAMESPACE} xmlns="http`)).toBe(true);
    expect(baked.replace(NAMESPACE, '').replace(added, '')).toBe(picture);
  });

  it('MUST stand in the attribute verify where it is a JWT', async () => {
    const baked = bake(svg(), JWT);
    expect(textOf(baked)).toContain(`>${element('', ` verify="${JWT}"`)}<circle`);
    expect(await unbake(baked)).toEqual({ format: 'svg', form: 'jwt', text: JWT, notes: [] });
  });

  it('MUST be the same from a baker for many, whole and in pieces', () => {
    const baker = createBaker(svg());
    for (const credential of [UNSOUND, JWT]) {
      const expected = bake(svg(), credential);
      expect(baker(credential)).toEqual(expected);
      expect(join(...baker.pieces(credential))).toEqual(expected);
    }
  });

  it('MUST come out saying the same, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[\]>[<&\\"\r\n\uFFFE\uFFFF\u0085]*$/),
        async (value, name, signs) => {
          const credential = { ...UNSOUND, value, name, signs, end: ']]>' };
          const { text } = await unbake(bake(svg(), credential));
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(credential)));
          const spaced = JSON.stringify(credential, null, 2).replaceAll('\n', '\r\n');
          const again = await unbake(bake(svg(), spaced));
          expect(JSON.parse(again.text)).toEqual(JSON.parse(spaced));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('SHOULD be named as a record where it is one', async () => {
    const record = { ...UNSOUND, type: ['VerifiableCredential', 'ClrCredential'] };
    const baked = bake(svg(), record);
    expect(textOf(baked)).toContain('xmlns:clr="https://purl.imsglobal.org/clr/v2p0"');
    expect(JSON.parse((await unbake(baked)).text)).toEqual(record);
  });

  it.each([
    ['a start tag that ends itself', '<svg xmlns="http://www.w3.org/2000/svg" />'],
    ['a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
    [
      'a byte order mark, a declaration and a document type',
      '\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\r\n<!-- é 大 --><svg\n  xmlns="http://www.w3.org/2000/svg"\n>\n<g/></svg>\n',
    ],
    [
      'signs beyond the first plane in front',
      '<!--😀😀--><svg xmlns="http://www.w3.org/2000/svg" id="😀"><text>😀</text></svg>',
    ],
    [
      'the prefix bound to something else',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="urn:x"><openbadges:g/></svg>',
    ],
    [
      'a greater-than sign in an attribute',
      '<svg xmlns="http://www.w3.org/2000/svg" id="a>b" class=\'c>d\'><g/></svg>',
    ],
  ])('MUST go into a picture with %s, and out again to the very bytes', async (_, picture) => {
    const baked = bake(bytesOf(picture), UNSOUND);
    expect(JSON.parse((await unbake(baked)).text)).toEqual(JSON.parse(JSON_TEXT));
    expect(bake(baked, UNSOUND)).toEqual(baked);
    expect(textOf(bake(baked, JWT)).length).toBeGreaterThan(JWT.length);
  });

  it('baked anew MUST take the place of every one before', () => {
    const old = svg(
      `${element('{"old":1}')}<g>${element('', ' verify="a.b.c"')}</g><o:assertion xmlns:o="http://openbadges.org" verify="https://univ.example/1"/>`,
      NAMESPACE,
    );
    const baked = textOf(bake(old, UNSOUND));
    expect(baked.match(/<openbadges:credential/g)).toHaveLength(1);
    expect(baked).not.toContain('old');
    expect(baked).not.toContain('assertion');
    expect(baked).toContain('<g></g><circle');
    expect(() => bake(old, UNSOUND, { replace: false })).toThrow(code('ERR_CARRIER_BAKED'));
  });
});

describe('an SVG that is handed in', () => {
  it.each([
    [
      'by its namespace, whatever the prefix',
      svg(`<x:credential xmlns:x="${OB3}"><![CDATA[{"a":1}]]></x:credential>`),
      '{"a":1}',
    ],
    ['deep in the picture', held(`<g><g>${element('<![CDATA[{"a":1}]]>')}</g></g>`), '{"a":1}'],
    ['from text with entities of XML', held(element('{"a":"&lt;&#233;&amp;"}')), '{"a":"<é&"}'],
    [
      'from several CDATA sections, joined',
      held(element('<![CDATA[{"a":]]> <![CDATA["]]]]><![CDATA[>"}]]>')),
      '{"a": "]]>"}',
    ],
    ['without comments', held(element('<!-- no --><![CDATA[{"a":1}]]><!-- no -->')), '{"a":1}'],
    [
      'and no other namespace of that name',
      held(`<x:credential xmlns:x="urn:x">no</x:credential>${element('{"a":1}')}`),
      '{"a":1}',
    ],
  ])('MUST be read %s', async (_, picture, expected) => {
    expect((await unbake(picture)).text).toBe(expected);
  });

  it.each([
    ['a credential in a comment', held(`<!--${element(JSON_TEXT)}-->`), 'ERR_CARRIER_EMPTY'],
    [
      'a credential in a CDATA section',
      held(`<text><![CDATA[${element('{}')}]]></text>`),
      'ERR_CARRIER_EMPTY',
    ],
    [
      'a credential in an attribute',
      held(`<g id="&lt;openbadges:credential>{}"/>`),
      'ERR_CARRIER_EMPTY',
    ],
    ['the name without the namespace', svg('<credential>{}</credential>'), 'ERR_CARRIER_EMPTY'],
    ['nothing', svg(), 'ERR_CARRIER_EMPTY'],
    ['two credentials', held(element('{"a":1}') + element('{"a":1}')), 'ERR_CARRIER_AMBIGUOUS'],
    ['verify and a body', held(element('{"a":1}', ` verify="${JWT}"`)), 'ERR_CARRIER_FORM'],
    ['elements in the credential', held(element('<g/>{"a":1}')), 'ERR_CARRIER_FORM'],
    ['an empty credential', held(element('')), 'ERR_CARRIER_FORM'],
    ['words as verify', held(element('', ' verify="signed"')), 'ERR_CARRIER_FORM'],
    [
      'an assertion of Open Badges 2',
      svg(
        '<o:assertion xmlns:o="http://openbadges.org" verify="https://univ.example/1"><![CDATA[{}]]></o:assertion>',
      ),
      'ERR_CARRIER_OPEN_BADGES_2',
    ],
    [
      'an address',
      held(element('', ' verify="https://univ.example/1"')),
      'ERR_CARRIER_OPEN_BADGES_2',
    ],
    [
      'definitions in its document type',
      join(bytesOf('<!DOCTYPE svg [<!ENTITY c "{}">]>'), held(element('&c;'))),
      'ERR_CARRIER_FORM',
    ],
    [
      'a bomb of entities',
      join(bytesOf('<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'), svg('&b;')),
      'ERR_CARRIER_FORM',
    ],
    ['an entity of HTML', held('<text>&eacute;</text>'), 'ERR_CARRIER_BROKEN'],
    [
      'an end that is missing',
      bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><g>'),
      'ERR_CARRIER_BROKEN',
    ],
    ['something behind its end', join(svg(), svg()), 'ERR_CARRIER_BROKEN'],
    ['a prefix without a namespace', svg(element('{}')), 'ERR_CARRIER_BROKEN'],
    [
      'another encoding',
      join(bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?>'), svg()),
      'ERR_CARRIER_BROKEN',
    ],
    ['another root of that name', bytesOf('<svg xmlns="urn:x"/>'), 'ERR_CARRIER_BROKEN'],
    ['elements without end of depth', svg('<g>'.repeat(100_000)), 'ERR_CARRIER_BROKEN'],
    ['elements without number', svg('<g/>'.repeat(100_001)), 'ERR_CARRIER_BROKEN'],
    [
      'attributes without number',
      svg(`<g ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
      'ERR_CARRIER_BROKEN',
    ],
    ['bytes that are no UTF-8', join(svg(), Uint8Array.of(0xff)), 'ERR_INPUT_ENCODING'],
  ])('with %s is refused by name', async (_, picture, expected) => {
    await expect(unbake(picture)).rejects.toEqual(code(expected));
  });

  it('beyond the limit MUST be refused before it is read', async () => {
    const long = held(`${element('{"a":1}')}<!--${' '.repeat(4 * 1_048_576)}-->`);
    await expect(unbake(long)).rejects.toEqual(code('ERR_INPUT_TOO_LARGE'));
    expect(() => bake(long, UNSOUND)).toThrow(code('ERR_INPUT_TOO_LARGE'));
    expect((await unbake(long, { limits: { maxSvgBytes: 8 * 1_048_576 } })).text).toBe('{"a":1}');
    const secret = held(element(`{"a":"${'x'.repeat(2000)}"}`));
    await expect(unbake(secret, { limits: { maxTextBytes: 1000 } })).rejects.toEqual(
      code('ERR_INPUT_TOO_LARGE'),
    );
  });

  it('of several credentials gives the first where that is asked for', async () => {
    const two = held(element('{"a":1}') + element('', ` verify="${JWT}"`));
    const { text, notes } = await unbake(two, { onDuplicate: 'first' });
    expect(text).toBe('{"a":1}');
    expect(notes.map((note) => note.code)).toEqual(['carrier.first-of-several']);
  });

  it('with what runs or loads something MUST say so, and give its credential', async () => {
    const lively = held(
      `${element('{"a":1}')}<script>1</script><g onclick="1"/><a href="javascript:1"/><image href="https://x.example/a.png"/><foreignObject/>`,
    );
    const { text, notes } = await unbake(lively);
    expect(text).toBe('{"a":1}');
    expect(notes.map((note) => note.code)).toEqual([
      'carrier.svg-event-handler',
      'carrier.svg-external',
      'carrier.svg-foreign-object',
      'carrier.svg-script',
    ]);
  });

  it.each([
    ['a style sheet', '<style>@import "x.css";</style>'],
    ['a picture named in style', '<g style="fill:url(https://x.example/a)"/>'],
    ['a font in CDATA', '<style><![CDATA[@font-face{src:url("//x.example/f")}]]></style>'],
    ['an instruction', '<?xml-stylesheet href="x.css"?>'],
    [
      'a use of another file',
      '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="b.svg#a"/>',
    ],
  ])('with %s from elsewhere MUST say so', async (_, inside) => {
    const { notes } = await unbake(held(element('{"a":1}') + inside));
    expect(notes.map((note) => note.code)).toEqual(['carrier.svg-external']);
  });

  it('that refers to its own parts is quiet', async () => {
    const own = held(
      `${element('{"a":"javascript:1"}')}<use href="#a"/><g fill="url(#b)"/><image href="data:image/png;base64,AA=="/><style>.a{fill:url('#c')}</style>`,
    );
    expect((await unbake(own)).notes).toEqual([]);
  });

  it('MUST be read in time that grows with its length alone', async () => {
    const time = async (times: number) => {
      const long = held(
        `${element('{"a":1}')}${'<g a="url(" x="  ">]]&gt; &amp; </g>\n'.repeat(times)}`,
      );
      const start = process.cpuUsage();
      await unbake(long);
      return process.cpuUsage(start).user / 1000;
    };
    await time(2000);
    const [short, long] = [await time(4500), await time(18_000)];
    expect(long).toBeLessThan(Math.max(short, 20) * 12);
  });
});

describe('what is said of an SVG', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'MUST be nothing where an element is merely called %s',
    async (name) => {
      const picture = held(`${element('{}')}<${name} ${name}="x"/>`);
      expect((await unbake(picture)).notes).toEqual([]);
    },
  );

  it.each([
    ['<set attributeName="xlink:href" to="javascript:alert(1)"/>', 'carrier.svg-external'],
    ['<animate attributeName=" onclick " to="alert(1)"/>', 'carrier.svg-event-handler'],
    ['<style>a{background:image-set("https://evil.example/")}</style>', 'carrier.svg-external'],
  ])('MUST be that it is active where it is by %s', async (inside, note) => {
    const { notes } = await unbake(held(element('{}') + inside));
    expect(notes.map((one) => one.code)).toEqual([note]);
  });
});
