import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import type { JsonObject, JsonValue } from '../../../src/foundation/json/values.js';
import { createSigner, generateKeyPair, verifySignature } from '../../../src/identity/index.js';
import {
  type ClaimPath,
  digester,
  issueSdJwt,
  parseSdJwt,
  reveal,
  selectDisclosures,
} from '../../../src/proofs/sd-jwt/index.js';

const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });
const digestOf = digester();

const CLAIMS: JsonObject = {
  vct: 'VerifiableMicroCredential',
  title: 'Santé des sols',
  outcomes: ['reads', 'chooses', 'explains'],
  workload: { value: 1, unit: 'ECTS' },
  grade: null,
};
const EVERYTHING: readonly ClaimPath[] = [
  ['title'],
  ['outcomes', null],
  ['workload'],
  ['workload', 'value'],
  ['grade'],
];

function issued(options: object = {}): Promise<string> {
  return issueSdJwt(CLAIMS, { signer, conceal: EVERYTHING, ...options });
}

/** An SD-JWT of our own making around any payload, signed or not: reading asks for no signature. */
function handmade(payload: JsonObject, disclosures: readonly JsonValue[] = []): string {
  const encode = (value: JsonValue) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = `${encode({ alg: 'EdDSA' })}.${encode(payload)}.AAAA`;
  return [jwt, ...disclosures.map(encode), ''].join('~');
}

function digest(disclosure: JsonValue): string {
  return digestOf(Buffer.from(JSON.stringify(disclosure)).toString('base64url'));
}

function codesOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (isMicrocertError(error)) return [error.code, ...error.findings.map(({ code }) => code)];
    throw error;
  }
  return [];
}

const revealed = (text: string) => reveal(parseSdJwt(text));

// RFC 9901 section 4.2
describe('an SD-JWT with all its disclosures', () => {
  it('MUST give the claims back', async () => {
    const { claims, unopened } = revealed(await issued());
    expect(claims).toEqual(CLAIMS);
    expect(unopened).toBe(0);
  });

  it('MUST be signed over the JWT of the issuer', async () => {
    const { signedBytes, signature, header } = parseSdJwt(await issued());
    expect(await verifySignature(keyPair.publicKey, signedBytes, signature)).toBe(true);
    expect(header).toEqual({ alg: 'EdDSA', typ: 'dc+sd-jwt', kid: signer.id });
  });

  // Section 4.2.7
  it('MUST carry as many decoys as asked for in each object and array, and open none of them', async () => {
    const text = await issued({ decoys: 3 });
    const { claims, unopened } = revealed(text);
    expect(claims).toEqual(CLAIMS);
    expect(unopened).toBe(9); // the claims, the outcomes, the workload
    expect(parseSdJwt(text).payload['_sd']).toHaveLength(6);
  });

  // Section 9.3
  it('MUST NOT use a salt twice', async () => {
    const texts = await Promise.all(Array.from({ length: 30 }, () => issued()));
    const salts = texts.flatMap((text) =>
      parseSdJwt(text).disclosures.map(
        (each) => JSON.parse(Buffer.from(each.text, 'base64url').toString())[0] as string,
      ),
    );
    expect(new Set(salts).size).toBe(salts.length);
    expect(salts.every((salt) => Buffer.from(salt, 'base64url').length >= 16)).toBe(true);
  });

  it('MUST NOT tell the order of the claims by that of the digests', async () => {
    const digests = parseSdJwt(await issued({ decoys: 8 })).payload['_sd'] as string[];
    expect(digests).toEqual([...digests].sort());
  });

  it.each(['_sd', '...', '_sd_alg', '__proto__'])('refuses the claim name %s', async (name) => {
    const claims = { inside: Object.fromEntries([[name, 1]]) as JsonObject };
    await expect(issueSdJwt(claims, { signer })).rejects.toMatchObject({
      code: 'ERR_SD_JWT_CLAIM',
      pointer: `/inside/${name}`,
    });
  });

  it('refuses a reserved name in what is concealed as a whole, and names its place', async () => {
    const claims = { list: [{ inside: { '...': 1 } }] };
    const issuing = issueSdJwt(claims, { signer, conceal: [['list']] });
    await expect(issuing).rejects.toMatchObject({ pointer: '/list/0/inside/...' });
  });

  it('refuses to conceal what JSON has no word for', async () => {
    const claims = { title: undefined } as unknown as JsonObject;
    const issuing = issueSdJwt(claims, { signer, conceal: [['title']] });
    await expect(issuing).rejects.toMatchObject({ code: 'ERR_SD_JWT_CLAIM', pointer: '/title' });
  });

  it('MUST name the key and the type that it is signed with, also where the same signer signed before', async () => {
    const changing = { ...signer, id: 'did:example:1#key' };
    const headerOf = async (typ?: string) =>
      parseSdJwt(await issueSdJwt(CLAIMS, { signer: changing, ...(typ && { typ }) })).header;
    expect(await headerOf()).toMatchObject({ typ: 'dc+sd-jwt', kid: 'did:example:1#key' });
    expect(await headerOf('vc+sd-jwt')).toMatchObject({ typ: 'vc+sd-jwt' });
    changing.id = 'did:example:2#key';
    expect(await headerOf()).toMatchObject({ typ: 'dc+sd-jwt', kid: 'did:example:2#key' });
  });

  it('MUST be written in the JSON of ECMAScript, which any reader takes', async () => {
    const textOf = (encoded = '') => Buffer.from(encoded, 'base64url').toString();
    for (const [claims, conceal] of [
      [{}, []],
      [{ a: {} }, [['a']]],
      [{ a: [[], {}], 'b"': 'é\u2028"' }, [['a', 0], ['b"']]],
      [CLAIMS, EVERYTHING],
    ] as const) {
      const [jwt = '', ...sent] = (await issueSdJwt(claims, { signer, conceal, decoys: 1 })).split(
        '~',
      );
      for (const each of [jwt.split('.')[1], ...sent.slice(0, -1)])
        expect(textOf(each)).toBe(JSON.stringify(JSON.parse(textOf(each))));
    }
  });

  it.each([[['nothing']], [['title', 'inside']], [['outcomes', 3]], [['outcomes', 'x']]])(
    'refuses to conceal %j, which is not there',
    async (path) => {
      await expect(issued({ conceal: [path] })).rejects.toMatchObject({ code: 'ERR_SD_JWT_CLAIM' });
    },
  );
});

// RFC 9901 section 7.1
describe('disclosures', () => {
  const title = ['salt', 'title', 'Soil'];

  it('MUST be let stand where each belongs to one digest', () => {
    const text = handmade({ _sd: [digest(title)] }, [title]);
    expect(revealed(text).claims).toEqual({ title: 'Soil' });
  });

  it('refuses one that stands there twice', () => {
    const text = handmade({ _sd: [digest(title)] }, [title, title]);
    expect(codesOf(() => revealed(text))).toContain('sd-jwt.disclosure-twice');
  });

  it('refuses one that nothing refers to', () => {
    const other = ['salt', 'grade', 'A'];
    const text = handmade({ _sd: [digest(title)] }, [title, other]);
    expect(codesOf(() => revealed(text))).toContain('sd-jwt.unreferenced');
  });

  it('refuses one that takes the place of a claim', () => {
    const text = handmade({ title: 'Signed', _sd: [digest(title)] }, [title]);
    expect(codesOf(() => revealed(text))).toContain('sd-jwt.overwrites');
  });

  it('refuses a second one for the same claim', () => {
    const other = ['other', 'title', 'Rocks'];
    const text = handmade({ _sd: [digest(title), digest(other)] }, [title, other]);
    expect(codesOf(() => revealed(text))).toContain('sd-jwt.overwrites');
  });

  it.each(['_sd', '...', '_sd_alg', '__proto__'])('refuses one with the name %s', (name) => {
    const named = ['salt', name, 'x'];
    const text = handmade({ _sd: [digest(named)] }, [named]);
    expect(codesOf(() => revealed(text))).toContain('sd-jwt.reserved-name');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('refuses a digest that stands there twice, opened or not', () => {
    const inside = { _sd: [digest(title)] };
    expect(codesOf(() => revealed(handmade({ ...inside, inside }, [title])))).toContain(
      'sd-jwt.digest-twice',
    );
    expect(codesOf(() => revealed(handmade({ ...inside, inside })))).toContain(
      'sd-jwt.digest-twice',
    );
  });

  it('refuses a digest inside a disclosure that stands outside of it too', () => {
    const outer = ['salt', 'outer', { _sd: [digest(title)] }];
    const text = handmade({ _sd: [digest(title), digest(outer)] }, [title, outer]);
    expect(codesOf(() => revealed(text))).toContain('sd-jwt.digest-twice');
  });

  it('refuses an item in the place of a claim, and a claim in the place of an item', () => {
    const item = ['salt', 'an item'];
    expect(codesOf(() => revealed(handmade({ _sd: [digest(item)] }, [item])))).toContain(
      'sd-jwt.other-kind',
    );
    const list = { list: [{ '...': digest(title) }] };
    expect(codesOf(() => revealed(handmade(list, [title])))).toContain('sd-jwt.other-kind');
  });

  it.each([
    { _sd: 'digest' },
    { _sd: [1] },
    { _sd: null },
    { list: [{ '...': 1 }] },
    { list: [{ '...': 'digest', more: 1 }] },
  ])('refuses digests written as %j', (payload) => {
    expect(codesOf(() => revealed(handmade(payload as JsonObject)))).toContain('sd-jwt.malformed');
  });

  it.each([{ '...': 'digest' }, { inside: { _sd_alg: 'sha-256' } }])(
    'refuses a reserved name among the claims: %j',
    (payload) => {
      expect(codesOf(() => revealed(handmade(payload)))).toContain('sd-jwt.reserved-name');
    },
  );

  it.each([['sha-512'], [null], [1], ['SHA-256']])('leaves digests by %j open', (hash) => {
    expect(codesOf(() => revealed(handmade({ _sd_alg: hash })))).toEqual(['ERR_SD_JWT_HASH']);
  });

  it.each([[['salt']], [['salt', 'a', 'b', 'c']], [[1, 'a', 'b']], [['salt', 1, 'b']], [{ a: 1 }]])(
    'refuses %j as a disclosure',
    (disclosure) => {
      expect(codesOf(() => parseSdJwt(handmade({}, [disclosure as JsonValue])))).toEqual([
        'ERR_SD_JWT_DISCLOSURE',
      ]);
    },
  );

  // RFC 9901 section 4.2.1: white space and escapes are the issuer's to choose; the digest is over what was sent.
  it.each([
    '[ "salt",\n"title" ,"Soil"]',
    '["salt","\\u0074itle","Soil"]',
    '\ufeff["salt","title","Soil"]',
  ])('MUST be read however they are written: %j', (json) => {
    const sent = Buffer.from(json).toString('base64url');
    const text = `${handmade({ _sd: [digestOf(sent)] })}${sent}~`;
    expect(revealed(text).claims).toEqual({ title: 'Soil' });
  });

  it.each([
    '["salt","title","Soil"],["salt","grade","A"]',
    '["salt","title","Soil"]\n["salt","grade","A"]',
    '["salt","title"',
    '["salt","title",{"a":1,"a":1}]',
    '["salt","title",9007199254740993]',
    '["salt","title","\\ud800"]',
    '["salt","title","\t"]',
  ])('refuses %j as a disclosure, alone and among others', (json) => {
    const sent = Buffer.from(json).toString('base64url');
    for (const text of [`${handmade({})}${sent}~`, `${handmade({}, [title])}${sent}~`])
      expect(codesOf(() => parseSdJwt(text))[0]).toMatch(/^ERR_(?:SD_JWT_DISCLOSURE|JSON_)/);
  });

  it('refuses nesting through disclosures beyond the limit', () => {
    let inner: JsonValue = ['salt', 'end', 1];
    const all: JsonValue[] = [inner];
    for (let depth = 0; depth < 70; depth += 1) {
      inner = ['salt', `at${depth}`, { _sd: [digest(inner)] }];
      all.push(inner);
    }
    expect(codesOf(() => revealed(handmade({ _sd: [digest(inner)] }, all)))).toEqual([
      'ERR_INPUT_TOO_DEEP',
    ]);
  });

  it('refuses more disclosures than are read', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ['salt', `c${index}`, 1]);
    expect(codesOf(() => parseSdJwt(handmade({}, many)))).toEqual(['ERR_INPUT_TOO_MANY']);
  });
});

// RFC 9901 section 4
describe('the compact form', () => {
  it.each(['', '~', 'a.b.c', 'a.b.c~~', 'a.b.c~x', 'a.b.c~d~e', 'a.b.c~d.e.f~', ' a.b.c~', 'a.b~'])(
    'refuses %j',
    (text) => {
      expect(codesOf(() => parseSdJwt(text))).toEqual(['ERR_SD_JWT_SYNTAX']);
    },
  );

  it('refuses base64url with bits left over, since one value has one text', async () => {
    const text = await issued();
    const [jwt = '', first = ''] = text.split('~');
    const spare = { 0: '', 2: 'B', 3: 'B' }[first.length % 4];
    const changed = spare === '' ? `${first}A` : `${first.slice(0, -1)}${spare ?? ''}`;
    expect(codesOf(() => revealed(`${jwt}~${changed}~`)).length).toBeGreaterThan(0);
  });
});

// RFC 9901 section 7.2
describe('a selection', () => {
  const PATHS: readonly ClaimPath[] = [
    ['title'],
    ['outcomes', 0],
    ['outcomes', 1],
    ['outcomes', 2],
    ['workload', 'value'],
    ['grade'],
  ];

  it('MUST show exactly what was chosen, whatever that is', async () => {
    const text = await issued({ decoys: 2 });
    fc.assert(
      fc.property(fc.subarray([...PATHS]), (chosen) => {
        const shown = selectDisclosures(text, chosen);
        const { claims } = revealed(shown);
        const has = (...path: ClaimPath) =>
          chosen.some((each) => JSON.stringify(each) === JSON.stringify(path));
        expect(claims).toEqual({
          vct: 'VerifiableMicroCredential',
          outcomes: (CLAIMS['outcomes'] as string[]).filter((_, index) => has('outcomes', index)),
          ...(has('title') && { title: 'Santé des sols' }),
          ...(has('workload', 'value') && { workload: { unit: 'ECTS', value: 1 } }),
          ...(has('grade') && { grade: null }),
        });
        expect(shown).not.toContain('~~');
      }),
    );
  });

  it('MUST show a whole with what is in it', async () => {
    const { claims } = revealed(selectDisclosures(await issued(), [['workload'], ['outcomes']]));
    expect(claims).toEqual({
      vct: 'VerifiableMicroCredential',
      workload: CLAIMS['workload'],
      outcomes: CLAIMS['outcomes'],
    });
  });

  it('MUST be able to show less of a selection, and refuses to show what is no longer there', async () => {
    const some = selectDisclosures(await issued(), [['title'], ['grade']]);
    expect(revealed(selectDisclosures(some, [['title']])).claims).not.toHaveProperty('grade');
    expect(codesOf(() => selectDisclosures(some, [['workload']]))).toEqual(['ERR_SD_JWT_CLAIM']);
  });

  // Texts and numbers of every kind, concealed at random
  it('MUST give any claims back, whatever is concealed', async () => {
    const name = fc.string({ minLength: 1 });
    // A name that no claim may have is refused at any depth.
    const claims = fc
      .dictionary(name, fc.jsonValue({ noUnicodeString: false }), { maxKeys: 8 })
      .filter((each) => !JSON.stringify(each).includes('"__proto__":'));
    await fc.assert(
      fc.asyncProperty(claims, fc.nat(3), async (given, decoys) => {
        const plain = JSON.parse(JSON.stringify(given)) as JsonObject;
        const conceal = Object.keys(plain).map((each) => [each]);
        const text = await issueSdJwt(plain, { signer, conceal, decoys });
        expect(revealed(text).claims).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});
