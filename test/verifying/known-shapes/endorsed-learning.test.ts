import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/foundation/json/values.js';
import { knownShapes } from '../../../src/verifying/known-shapes/known-shapes.js';
import { runVerification } from '../../../src/verifying/run-verification.js';
import {
  AGENCY,
  EMPLOYER,
  endorse,
  hungOn,
  idsOf,
  signedBy,
  signedEndorsed,
} from '../../support/endorsed-badges.js';
import { badgeNumber, SCHOOL, signedBySchool } from '../../support/shaped-badges.js';
import { BADGES, options, readByShapes, withBadges } from '../../support/shaped-records.js';
import { sign, UNIVERSITY } from '../../support/verifying.js';

const trusting = options({ trust: [SCHOOL, AGENCY.id] });

/** What is known of the third of three badges. */
async function matchOf(make: (number: number) => Promise<JsonObject>) {
  const shapes = knownShapes();
  for (const number of [1, 2])
    await runVerification(JSON.stringify(await make(number)), trusting, shapes);
  return shapes.match(JSON.stringify(await make(3)));
}

const onAward =
  (make: (award: string, number: number) => Promise<JsonValue>) => async (number: number) => {
    const badge = badgeNumber(number, 'short');
    const endorsement = [await make(idsOf(badge).award, number)];
    return signedBySchool(hungOn(badge, { onAward: { endorsement } }));
  };

describe('the shape of a badge with endorsements', () => {
  it('MUST be learnt with that of each endorsement, of strangers too', async () => {
    const matched = await matchOf((number) => signedEndorsed(number, 'everywhere'));
    expect(matched?.shape.endorsements.map(({ own }) => own !== undefined)).toEqual([
      true,
      true,
      true,
    ]);
  });

  // What an endorsement says about a learner is said of nobody else.
  it('MUST keep nothing of what varies, as what is said of the learner', async () => {
    const matched = await matchOf((number) => signedEndorsed(number, 'award'));
    expect(matched).toBeDefined();
    expect(JSON.stringify(matched?.shape)).not.toMatch(/Examined|did:example:\d|Badge \d|2026-06/);
  });

  it.each<[string, (award: string, number: number) => Promise<JsonValue>]>([
    [
      'on which others hang',
      async (about, number) => {
        const inner = await endorse({ about: EMPLOYER.id, number: 4 });
        const issuer = { id: EMPLOYER.id, type: ['Profile'], name: 'X', endorsement: [inner] };
        return endorse({ about, number, by: EMPLOYER, change: { issuer } });
      },
    ],
    [
      'with two proofs',
      async (about, number) => {
        const one = await endorse({ about, number });
        const { proof: other } = await signedBy(one, AGENCY, '2026-07-03T00:00:00Z');
        return { ...one, proof: [one['proof'] ?? null, other ?? null].flat() };
      },
    ],
    [
      'with a picture that could show the learner',
      (about, number) =>
        endorse({
          about,
          number,
          change: { image: { id: 'data:image/png;base64,AA', type: 'Image', caption: 'She' } },
        }),
    ],
    ['of something else', (_, number) => endorse({ about: 'urn:uuid:other', number })],
  ])('MUST NOT be learnt where there is one %s', async (_, make) => {
    expect(await matchOf(onAward(make))).toBeUndefined();
  });

  it('MUST go without that of an endorsement in which something was found to be wrong', async () => {
    const matched = await matchOf(
      onAward(async (about, number) => ({
        ...(await endorse({ about, number })),
        name: 'Changed',
      })),
    );
    expect(matched?.shape.endorsements).toEqual([{ pointer: '/endorsement/0' }]);
  });
});

describe('a record of badges that others endorse', () => {
  type Change = (endorsement: JsonObject) => JsonObject;

  const endorsed = async (badge: JsonObject, number: number, change: Change = (one) => one) => {
    const { proof: _, ...unsigned } = badge;
    const one = await endorse({ about: String(badge['id']), number, by: EMPLOYER });
    return sign({ ...unsigned, endorsement: [change(one)] });
  };
  const renamed: Change = (one) => ({ ...one, name: 'Changed' });

  it('MUST have the report that it has without shapes, where one was changed too', async () => {
    const trust = { trust: [UNIVERSITY.id, EMPLOYER.id] };
    const badges = await Promise.all(BADGES.map((badge, at) => endorsed(badge, at)));
    const badgeChanged = { ...badges[7], name: 'Changed' };
    const endorsementChanged = await endorsed(BADGES[7] ?? {}, 7, renamed);
    const shapes = knownShapes();
    for (const badge of badges.slice(0, 2))
      await runVerification(JSON.stringify(badge), options(trust), shapes);
    for (const [seventh, inside] of [
      [badges[7] ?? {}, ['accepted', ['accepted']]],
      [badgeChanged, ['rejected', []]],
      [endorsementChanged, ['accepted', ['rejected']]],
    ] as const) {
      const text = JSON.stringify(await withBadges(() => badges.with(7, seventh)));
      expect(readByShapes(text, shapes)).toEqual(JSON.parse(text));
      await runVerification(text, options(), shapes); // with strangers, and as parts are learnt
      expect(await runVerification(text, options(), shapes)).toEqual(
        await runVerification(text, options(), knownShapes()),
      );
      const report = await runVerification(text, options(trust), shapes);
      expect(report).toEqual(await runVerification(text, options(trust), knownShapes()));
      const { verdict, parts = [] } = report.parts[7]?.report ?? {};
      expect([verdict, parts.map((part) => part.report.verdict)]).toEqual(inside);
    }
  });
});
