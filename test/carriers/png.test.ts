import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bake, createBaker, unbake } from '../../src/carriers/index.js';
import {
  chunk,
  chunksOf,
  IDAT,
  IEND,
  IHDR,
  join,
  png,
  SIGNATURE,
  text,
  UNSOUND,
} from '../support/pictures.js';

const JSON_TEXT = JSON.stringify(UNSOUND);
const NAME = 'openbadgecredential';
const iTXt = (held: string, name = NAME) => chunk('iTXt', text(name, `\0\0\0\0${held}`));
const code = (value: string) => expect.objectContaining({ code: value });
const JWT = `${Buffer.from('{"alg":"EdDSA"}').toString('base64url')}.${Buffer.from(JSON_TEXT).toString('base64url')}.c2ln`;

const same = (one: Uint8Array, other: Uint8Array = new Uint8Array()) =>
  Buffer.compare(one, other) === 0;

describe('a credential in a PNG', () => {
  // Open Badges 3.0, 5.3.1; PNG third edition, 11.3.3.4
  it('MUST be one uncompressed iTXt chunk right behind IHDR, all other bytes as they were', () => {
    const picture = png(chunk('tEXt', text('Author', 'Somebody')));
    const baked = bake(picture, UNSOUND);
    const [ihdr, badge, ...rest] = chunksOf(baked);
    expect(ihdr?.type).toBe('IHDR');
    expect(badge?.type).toBe('iTXt');
    expect(Buffer.from(badge?.data ?? []).toString('utf8')).toBe(`${NAME}\0\0\0\0\0${JSON_TEXT}`);
    expect(rest.map(({ type }) => type)).toEqual(['tEXt', 'IDAT', 'IEND']);
    const length = baked.length - picture.length;
    const at = SIGNATURE.length + IHDR.length;
    expect(join(baked.subarray(0, at), baked.subarray(at + length))).toEqual(picture);
  });

  it('MUST come out as it went in, as JSON text or as a JWT', async () => {
    const spaced = JSON.stringify(UNSOUND, null, 2);
    expect(await unbake(bake(png(), spaced))).toEqual({
      format: 'png',
      form: 'json',
      text: spaced,
      notes: [],
    });
    expect(await unbake(bake(png(), JWT))).toEqual({
      format: 'png',
      form: 'jwt',
      text: JWT,
      notes: [],
    });
  });

  it('MUST be the same for any JSON in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ unit: 'binary' }), async (value, name) => {
        const credential = { ...UNSOUND, value, name };
        const { text: held } = await unbake(bake(png(), credential));
        expect(JSON.parse(held)).toEqual(JSON.parse(JSON.stringify(credential)));
      }),
      { numRuns: 200 },
    );
  });

  it('SHOULD be named as a record where it is one', async () => {
    const record = { ...UNSOUND, type: ['VerifiableCredential', 'ClrCredential'] };
    const baked = bake(png(), record);
    expect(Buffer.from(baked).includes('clrcredential\0')).toBe(true);
    expect(Buffer.from(baked).includes(NAME)).toBe(false);
    expect((await unbake(baked)).text).toBe(JSON.stringify(record));
  });

  it('baked anew MUST take the place of every one before, of whatever version and form', () => {
    const old = png(
      iTXt('{"old":1}'),
      iTXt('{"old":2}', 'clrcredential'),
      chunk('tEXt', text('openbadges', 'https://univ.example/assertion/1')),
      chunk('zTXt', text(NAME, deflateSync('{}'))),
    );
    expect(bake(old, UNSOUND)).toEqual(bake(png(), UNSOUND));
    expect(bake(bake(png(), JWT), UNSOUND)).toEqual(bake(png(), UNSOUND));
    expect(() => bake(old, UNSOUND, { replace: false })).toThrow(code('ERR_CARRIER_BAKED'));
    expect(bake(png(), UNSOUND, { replace: false })).toEqual(bake(png(), UNSOUND));
  });

  it('MUST be the same from a baker for many, which the picture cannot be changed under', async () => {
    const picture = png(iTXt('{"old":1}'));
    const baker = createBaker(picture);
    const expected = [UNSOUND, JSON_TEXT, JWT].map((credential) => bake(picture, credential));
    picture.fill(0);
    expect([UNSOUND, JSON_TEXT, JWT].map(baker)).toEqual(expected);
    const record = JSON.stringify({ ...UNSOUND, type: ['VerifiableCredential', 'ClrCredential'] });
    expect(Buffer.from(baker(record)).includes('clrcredential\0')).toBe(true);
    const mentions = JSON.stringify({ ...UNSOUND, name: 'ClrCredential' });
    expect(baker(mentions)).toEqual(bake(png(), mentions));
  });

  it('MUST be the same in pieces, of whatever lengths, each of which stays as it was given', () => {
    const picture = png(iTXt('{"old":1}'));
    const baker = createBaker(picture);
    const credentials = [0, 60_000, 10, 7000].map((length) =>
      JSON.stringify({ ...UNSOUND, name: 'é€😀'.repeat(length) }),
    );
    const given = credentials.map((credential) => baker.pieces(credential));
    const whole = credentials.map((credential) => baker(credential));
    const expected = credentials.map((credential) => bake(picture, credential));
    expect(
      given.map((pieces) => join(...pieces)).every((made, at) => same(made, expected[at])),
    ).toBe(true);
    expect(whole.every((made, at) => same(made, expected[at]))).toBe(true);
  });

  it.each([
    ['an unsigned credential', JSON.stringify({ ...UNSOUND, proof: undefined })],
    ['a text that is cut', `${JSON_TEXT.slice(0, -2)}`],
    ['another document', '{"proof":{}}'],
  ])('a baker for many refuses %s', (_, wrong) => {
    expect(() => createBaker(png())(wrong)).toThrow(code('ERR_CARRIER_CREDENTIAL'));
  });

  it.each([
    ['an object without a type', { proof: {} }, 'ERR_CARRIER_CREDENTIAL'],
    ['a credential without a proof', { ...UNSOUND, proof: undefined }, 'ERR_CARRIER_CREDENTIAL'],
    ['an array', '[]', 'ERR_CARRIER_CREDENTIAL'],
    ['broken JSON', '{"type":', 'ERR_JSON_SYNTAX'],
    ['a JWT of nothing', 'a.b.c', 'ERR_JWT_SYNTAX'],
    ['a number', 7 as unknown as string, 'ERR_CARRIER_CREDENTIAL'],
  ])('bake refuses %s', (_, credential, expected) => {
    expect(() => bake(png(), credential)).toThrow(code(expected));
  });
});

describe('a PNG that is handed in', () => {
  it('with two credentials MUST be refused, and gives the first where that is asked for', async () => {
    const two = png(iTXt(JSON_TEXT), iTXt('{"second":true}', 'clrcredential'));
    await expect(unbake(two)).rejects.toEqual(code('ERR_CARRIER_AMBIGUOUS'));
    const { text: held, notes } = await unbake(two, { onDuplicate: 'first' });
    expect(held).toBe(JSON_TEXT);
    expect(notes.map((note) => note.code)).toEqual(['carrier.first-of-several']);
  });

  it('with a compressed credential gives it with a warning', async () => {
    const packed = join(Uint8Array.of(1, 0, 0, 0), deflateSync(JSON_TEXT));
    const { text: held, notes } = await unbake(png(chunk('iTXt', text(NAME, packed))));
    expect(held).toBe(JSON_TEXT);
    expect(notes.map((note) => note.code)).toEqual(['carrier.compressed']);
  });

  it('MUST NOT be expanded beyond the limit', async () => {
    const bomb = join(Uint8Array.of(1, 0, 0, 0), deflateSync(Buffer.alloc(400 * 1_048_576, 0x20)));
    const before = process.memoryUsage().rss;
    await expect(unbake(png(chunk('iTXt', text(NAME, bomb))))).rejects.toEqual(
      code('ERR_INPUT_TOO_LARGE'),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1_048_576);
    const long = png(iTXt(`{"a":"${'x'.repeat(2000)}"}`));
    await expect(unbake(long, { limits: { maxTextBytes: 1000 } })).rejects.toEqual(
      code('ERR_INPUT_TOO_LARGE'),
    );
    await expect(unbake(long, { limits: { maxBytes: 1000 } })).rejects.toEqual(
      code('ERR_INPUT_TOO_LARGE'),
    );
  });

  const zlib = new Uint8Array(deflateSync(JSON_TEXT));
  const packed = (bytes: Uint8Array) =>
    chunk('iTXt', text(NAME, join(Uint8Array.of(1, 0, 0, 0), bytes)));
  it.each([
    [
      'a wrong checksum behind compressed text',
      packed(join(zlib.subarray(0, -1), Uint8Array.of(0))),
    ],
    ['no zlib header', packed(zlib.subarray(2))],
    ['compressed text of nothing', packed(new Uint8Array())],
    ['no fields behind the keyword', chunk('iTXt', text(NAME, '\0\0'))],
    ['no end of the translated keyword', chunk('iTXt', text(NAME, '\0\0\0abc'))],
    ['an unknown compression', chunk('iTXt', text(NAME, '\x02\0\0\0{}'))],
    ['a keyword and nothing else', chunk('iTXt', text(NAME, ''))],
  ])('with %s is refused as damaged', async (_, badge) => {
    await expect(unbake(png(badge))).rejects.toEqual(code('ERR_CARRIER_BROKEN'));
  });

  it.each([
    ['tEXt', chunk('tEXt', text(NAME, JSON_TEXT)), 'ERR_CARRIER_FORM'],
    ['zTXt', chunk('zTXt', text(NAME, join(Uint8Array.of(0), zlib))), 'ERR_CARRIER_FORM'],
    [
      'an assertion of Open Badges 1',
      chunk('tEXt', text('openbadges', 'https://univ.example/1')),
      'ERR_CARRIER_OPEN_BADGES_2',
    ],
    [
      'an assertion of Open Badges 2',
      iTXt('{"type":"Assertion"}', 'openbadges'),
      'ERR_CARRIER_OPEN_BADGES_2',
    ],
    ['an address', iTXt('https://univ.example/assertion'), 'ERR_CARRIER_OPEN_BADGES_2'],
    ['words', iTXt('well done'), 'ERR_CARRIER_FORM'],
    ['nothing', iTXt(''), 'ERR_CARRIER_FORM'],
    [
      'Latin-1',
      chunk('iTXt', text(NAME, Buffer.from('\0\0\0\0{"a":"\xe9"}', 'latin1'))),
      'ERR_INPUT_ENCODING',
    ],
    ['another keyword', iTXt(JSON_TEXT, `${NAME}s`), 'ERR_CARRIER_EMPTY'],
    ['another case', iTXt(JSON_TEXT, 'OpenBadgeCredential'), 'ERR_CARRIER_EMPTY'],
  ])('with %s in the place of the credential is refused by name', async (_, badge, expected) => {
    await expect(unbake(png(badge))).rejects.toEqual(code(expected));
  });

  it.each([
    ['bytes behind its end', join(png(), Uint8Array.of(0))],
    ['a second PNG behind it', join(png(), png())],
    ['no header', join(SIGNATURE, IDAT, IEND)],
    ['a short header', join(SIGNATURE, chunk('IHDR', new Uint8Array(12)), IEND)],
    ['no end', join(SIGNATURE, IHDR, IDAT)],
    ['a chunk that is no name', join(SIGNATURE, IHDR, chunk('a\0b1'), IEND)],
    [
      'line ends changed as in a text',
      join(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0x0a), IHDR, IEND),
    ],
  ])('with %s is refused as damaged, for reading and for writing', async (_, picture) => {
    await expect(unbake(picture)).rejects.toEqual(code('ERR_CARRIER_BROKEN'));
    expect(() => bake(picture, UNSOUND)).toThrow(code('ERR_CARRIER_BROKEN'));
  });

  const baked = bake(png(), UNSOUND);

  it('cut anywhere MUST be refused', async () => {
    for (let length = 8; length < baked.length; length += 1)
      await expect(unbake(baked.subarray(0, length))).rejects.toEqual(code('ERR_CARRIER_BROKEN'));
  });

  it('with any bit of the credential changed MUST be refused', async () => {
    const at = SIGNATURE.length + IHDR.length;
    for (let index = at; index < baked.length - IDAT.length - IEND.length; index += 1) {
      const changed = Uint8Array.from(baked);
      changed[index] = (changed[index] ?? 0) ^ (1 << (index % 8));
      await expect(unbake(changed)).rejects.toEqual(code('ERR_CARRIER_BROKEN'));
    }
  });

  it('MUST be read in time that grows with its length alone', async () => {
    const time = async (count: number) => {
      const many = png(...Array.from({ length: count }, () => chunk('tEXt', text('a', 'b'))));
      const start = process.cpuUsage();
      await expect(unbake(many)).rejects.toEqual(code('ERR_CARRIER_EMPTY'));
      return process.cpuUsage(start).user / 1000;
    };
    await time(10_000);
    const [short, long] = [await time(15_000), await time(60_000)];
    expect(long).toBeLessThan(Math.max(short, 20) * 12);
  });

  it('with chunks without number MUST be refused before they fill the memory', async () => {
    const one = chunk('tEXt', text('openbadges', ''));
    const many = join(SIGNATURE, IHDR, Buffer.alloc(one.length * 1_000_000, one), IEND);
    await expect(unbake(many)).rejects.toEqual(code('ERR_CARRIER_BROKEN'));
    const most = join(SIGNATURE, IHDR, Buffer.alloc(one.length * 65_000, one), IDAT, IEND);
    expect(bake(most, UNSOUND)).toEqual(bake(png(), UNSOUND));
  });

  it('of 200 MB MUST be refused at once, and read within its own size where it is allowed', async () => {
    const huge = png(chunk('prVt', new Uint8Array(200 * 1_048_576)), iTXt(JSON_TEXT));
    await expect(unbake(huge)).rejects.toEqual(code('ERR_INPUT_TOO_LARGE'));
    const before = process.memoryUsage().rss;
    const { text: held } = await unbake(huge, { limits: { maxBytes: 300 * 1_048_576 } });
    expect(held).toBe(JSON_TEXT);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1_048_576);
  });
});
