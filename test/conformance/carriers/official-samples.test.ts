import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bake, unbake } from '../../../src/carriers/index.js';
import { verify } from '../../../src/everyday.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { COMPATIBLE, verify as verifyText } from '../../../src/verifying/index.js';
import { NOW } from '../../support/issuing.js';
import { png, svg } from '../../support/pictures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const unless = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';
const sample = (name: string) =>
  new Uint8Array(readFileSync(join(reference, 'samples/ob3-signed/ob30', name)));
const options = { trust: 'any', policy: COMPATIBLE, clock: () => NOW } as const;

// The pictures that 1EdTech tests its validator with.
describe.skipIf(reference === '')(`baked badges of 1EdTech${unless}`, () => {
  it('the PNG MUST give its JSON, and the same report as that by itself', async () => {
    const picture = sample('simple-json.png');
    const { format, form, text, notes } = await unbake(picture);
    expect([format, form, notes]).toEqual(['png', 'json', []]);
    const { type } = JSON.parse(text) as JsonObject;
    expect(type).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
    expect(await verify(picture, options)).toEqual(await verifyText(text, options));
  });

  it('the SVG MUST give its JWT, which is that of the sample beside it, and the same report', async () => {
    const picture = sample('simple-jwt_v1.svg');
    const { format, form, text } = await unbake(picture);
    expect([format, form]).toEqual(['svg', 'jwt']);
    expect(text.split('.')).toHaveLength(3);
    const { checks, verdict } = await verify(picture, options);
    const alone = await verifyText(text, options);
    expect([verdict, checks.map(({ id, outcome }) => [id, outcome])]).toEqual([
      alone.verdict,
      alone.checks.map(({ id, outcome }) => [id, outcome]),
    ]);
    expect(alone.securing).toBe('jwt');
  });

  it.each(['simple-json.png', 'simple-jwt_v1.svg'])(
    '%s MUST give what it holds to another picture',
    async (name) => {
      const { text } = await unbake(sample(name));
      for (const picture of [png(), svg()]) {
        const { text: again } = await unbake(bake(picture, text));
        expect(again).toBe(text);
      }
    },
  );

  it.each(['simple-json.png', 'simple-jwt_v1.svg'])(
    '%s baked anew MUST carry the new credential alone',
    async (name) => {
      const fresh = readFileSync(
        join(reference, 'samples/ob3-signed/ob30/simple-eddsa-2022.json'),
        'utf8',
      ).trim();
      expect(JSON.parse((await unbake(bake(sample(name), fresh))).text)).toEqual(JSON.parse(fresh));
    },
  );
});
