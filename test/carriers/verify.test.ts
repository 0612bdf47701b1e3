import { describe, expect, it } from 'vitest';
import { bake } from '../../src/carriers/index.js';
import { verify } from '../../src/index.js';
import { NOW } from '../support/issuing.js';
import { bytesOf, chunk, join, png, svg, text } from '../support/pictures.js';
import { badge, check, said, UNIVERSITY } from '../support/verifying.js';

const options = { trust: [UNIVERSITY.id], clock: () => NOW };
const BADGE = await badge();
const NAME = 'openbadgecredential';

describe('verify, given the bytes of a picture', () => {
  it.each([
    ['PNG', png()],
    ['SVG', svg()],
  ])('MUST give the report on the credential in a %s', async (_, picture) => {
    const report = await verify(bake(picture, BADGE), options);
    expect(report.verdict).toBe('accepted');
    expect(report).toEqual(await check(JSON.stringify(BADGE)));
  });

  it('MUST reject a credential that was changed inside a picture', async () => {
    const forged = { ...BADGE, name: 'Something else' };
    expect((await verify(bake(png(), forged), options)).verdict).toBe('rejected');
  });

  it('MUST name what an SVG runs or loads, and let the credential decide', async () => {
    const report = await verify(bake(svg('<script>1</script>'), BADGE), options);
    expect(report.verdict).toBe('accepted');
    expect(said(report, 'input.format')).toBe('passed carrier.svg-script');
  });

  it.each([
    ['nothing', png(), 'input.format', 'failed ERR_CARRIER_EMPTY'],
    ['damage', png().subarray(0, 50), 'input.format', 'failed ERR_CARRIER_BROKEN'],
    [
      'two credentials',
      png(...[1, 2].map(() => chunk('iTXt', text(NAME, '\0\0\0\0{}')))),
      'input.format',
      'failed ERR_CARRIER_AMBIGUOUS',
    ],
    [
      'a badge of before',
      svg('<o:assertion xmlns:o="http://openbadges.org" verify="https://univ.example/1"/>'),
      'input.format',
      'failed ERR_CARRIER_OPEN_BADGES_2',
    ],
    [
      'too long a credential',
      png(chunk('iTXt', text(NAME, `\0\0\0\0{"a":"${'x'.repeat(1_048_576)}"}`))),
      'input.limits',
      'failed ERR_INPUT_TOO_LARGE',
    ],
    [
      'a credential that is not UTF-8',
      png(chunk('iTXt', text(NAME, join(bytesOf('\0\0\0\0{'), Uint8Array.of(0xff))))),
      'input.format',
      'failed ERR_INPUT_ENCODING',
    ],
  ])(
    'with %s in it MUST reject it by a report, not by an exception',
    async (_, picture, id, expected) => {
      const report = await verify(picture, options);
      expect(report.verdict).toBe('rejected');
      expect(said(report, id)).toBe(expected);
    },
  );

  it('MUST hold the credential inside to the limits of the caller', async () => {
    const report = await verify(bake(png(), BADGE), { ...options, limits: { maxBytes: 100 } });
    expect(said(report, 'input.limits')).toBe('failed ERR_INPUT_TOO_LARGE');
  });

  it('is told of a wrong option as ever', async () => {
    await expect(verify(png(), { trust: 7 as unknown as 'any' })).rejects.toThrow(TypeError);
  });

  it('MUST take bytes of JSON as before', async () => {
    expect((await verify(bytesOf(JSON.stringify(BADGE)), options)).verdict).toBe('accepted');
    expect(said(await verify(bytesOf('<p>'), options), 'input.format')).toBe(
      'failed ERR_JSON_SYNTAX',
    );
  });
});
