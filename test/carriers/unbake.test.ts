import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bake, sniffCarrier, unbake } from '../../src/carriers/index.js';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import { bytesOf, chunk, join, png, SIGNATURE, svg, text, UNSOUND } from '../support/pictures.js';

const code = (value: string) => expect.objectContaining({ code: value });

describe('sniffCarrier', () => {
  it.each([
    ['png', png()],
    ['png', SIGNATURE],
    ['svg', svg()],
    ['svg', bytesOf('\ufeff \n<svg>')],
    [
      'svg',
      bytesOf('<?xml version="1.0"?><!-- <html> --><!DOCTYPE svg [ <!ENTITY a ">"> ]>\n<x:svg>'),
    ],
    ['svg', bytesOf(`<!--${' '.repeat(20_000)}--><svg/>`)],
    ['pdf', bytesOf('%PDF-1.7\n')],
    [undefined, bytesOf('{"image":"<svg/>"}')],
    [undefined, bytesOf('eyJhbGciOiJFZERTQSJ9.e30.c2ln')],
    [undefined, bytesOf('<html><svg/></html>')],
    [undefined, bytesOf('<svgs/>')],
    [undefined, bytesOf('<!-- <svg/>')],
    [undefined, bytesOf('<?xml')],
    [undefined, bytesOf('<!DOCTYPE svg')],
    ['svg', bytesOf(`${' '.repeat(1000)}<svg/>`)],
    [undefined, bytesOf(`${' '.repeat(2000)}<svg/>`)],
    [undefined, bytesOf('')],
    [undefined, Uint8Array.of(0xff, 0xd8, 0xff)],
  ] as const)('says %s', (expected, bytes) => {
    expect(sniffCarrier(bytes)).toBe(expected);
  });
});

describe('what is handed in', () => {
  it('of another format MUST be refused by name', async () => {
    for (const bytes of [bytesOf('{}'), new Uint8Array(), Uint8Array.of(0xff, 0xd8, 0xff)]) {
      await expect(unbake(bytes)).rejects.toEqual(code('ERR_CARRIER_FORMAT'));
      expect(() => bake(bytes, UNSOUND)).toThrow(code('ERR_CARRIER_FORMAT'));
    }
    expect(() => bake(bytesOf('%PDF-1.7'), UNSOUND)).toThrow(code('ERR_CARRIER_FORMAT'));
  });

  it('with a wrong option is a wrong call', async () => {
    await expect(unbake('x' as unknown as Uint8Array)).rejects.toThrow(TypeError);
    await expect(unbake(png(), { onDuplicate: 'last' as 'first' })).rejects.toThrow(TypeError);
    await expect(unbake(png(), { limits: { maxBytes: 0 } })).rejects.toThrow(TypeError);
    expect(() => bake('x' as unknown as Uint8Array, UNSOUND)).toThrow(TypeError);
  });

  /** Whatever it is: read, or refused by an error of the library. */
  const survives = async (bytes: Uint8Array) => {
    for (const attempt of [async () => unbake(bytes), async () => bake(bytes, UNSOUND)]) {
      const error = await attempt().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error === undefined || isMicrocertError(error)).toBe(true);
    }
  };

  const start = fc.constantFrom(
    SIGNATURE,
    png().subarray(0, 33),
    join(png().subarray(0, 33), chunk('iTXt', text('openbadgecredential', '\0\0\0\0{}'))),
    bytesOf('<svg xmlns="http://www.w3.org/2000/svg">'),
    bytesOf('<svg xmlns:o="https://purl.imsglobal.org/ob/v3p0"><o:credential'),
    bytesOf('<?xml version="1.0"?><!DOCTYPE svg '),
    bytesOf('%PDF-1.4'),
    new Uint8Array(),
  );

  it('of any bytes MUST NOT make anything but an error of the library', async () => {
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), (head, tail) =>
        survives(join(head, tail)),
      ),
      { numRuns: 500 },
    );
  });

  it('of any marks of XML MUST NOT make anything but an error of the library', async () => {
    const mark = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '?',
      '[',
      ']',
      '"',
      "'",
      '=',
      '&',
      ';',
      ' ',
      'o:',
      'credential',
      'verify',
      '<![CDATA[',
      ']]>',
      '-->',
      '<!--',
      '\ud800',
      '\ufffe',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.array(mark, { maxLength: 40 }), (head, marks) =>
        survives(join(head, bytesOf(marks.join('')))),
      ),
      { numRuns: 500 },
    );
  });

  it('with any byte of a baked picture changed MUST NOT make anything but an error of the library', async () => {
    for (const baked of [bake(png(), UNSOUND), bake(svg(), UNSOUND)])
      for (let at = 0; at < baked.length; at += 1)
        await survives(
          Uint8Array.from(baked, (byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte)),
        );
  });
});
