// A badge that others endorse is looked at by its shape, and each embedded endorsement by its own. Open Badges 3.0:
// endorsements are credentials of others, so that whatever is wrong with one must be said of that one, as without shapes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import type { JsonObject, JsonValue } from '../../../src/foundation/json/values.js';
import { type KnownShapes, knownShapes } from '../../../src/verifying/known-shapes/known-shapes.js';
import { soundByShape } from '../../../src/verifying/known-shapes/verify-known.js';
import { settleOptions, type VerifyOptions } from '../../../src/verifying/options.js';
import { STRICT } from '../../../src/verifying/policies.js';
import type { VerificationReport } from '../../../src/verifying/report.js';
import { runVerification } from '../../../src/verifying/run-verification.js';
import { openSession } from '../../../src/verifying/session.js';
import { runsFor, TIME } from '../../support/differential-runs.js';
import {
  AGENCY,
  EMPLOYER,
  endorse,
  endorsedNumber,
  endorsementNumber,
  FORMS,
  type Form,
  hungOn,
  idsOf,
  signedBy,
  signedEndorsed,
} from '../../support/endorsed-badges.js';
import { NOW } from '../../support/issuing.js';
import { mutationsOf } from '../../support/mutations.js';
import {
  changedAt,
  leavesOf,
  sampled,
  valueAt,
  withOtherValues,
} from '../../support/other-values.js';
import { badgeNumber, SCHOOL, signedBySchool } from '../../support/shaped-badges.js';
import { unsignedList } from '../../support/status-lists.js';

const TRUST = [SCHOOL, AGENCY.id];
const options = (more: Partial<VerifyOptions> = {}) =>
  settleOptions({ trust: TRUST, clock: () => NOW, ...more });

/** A verifier that has met two badges of each form. */
async function learntVerifier(): Promise<KnownShapes> {
  const shapes = knownShapes();
  for (const form of FORMS)
    for (const number of [1, 2])
      await runVerification(JSON.stringify(await signedEndorsed(number, form)), options(), shapes);
  return shapes;
}

const learnt = await learntVerifier();

interface Compared {
  readonly report: VerificationReport;
  /** Whether the badge was looked at by its shape, and which of its endorsements. */
  readonly used: boolean;
  readonly byShape: readonly string[];
}

/** The report, which has to be that of a verifier who never met a badge before. */
async function compared(text: string, more: Partial<VerifyOptions> = {}): Promise<Compared> {
  const report = await runVerification(text, options(more), learnt);
  expect(report).toEqual(await runVerification(text, options(more), knownShapes()));
  const session = openSession(options(more));
  const sound = await soundByShape(text, session, learnt);
  const byShape: string[] = [];
  for (const { pointer, lookedAt } of sound?.facts.endorsements ?? [])
    if ((await lookedAt?.(session)) !== undefined) byShape.push(pointer);
  return { report, used: sound !== undefined, byShape };
}

const ON_ACHIEVEMENT = '/credentialSubject/achievement/endorsement/0';
const EMBEDDED: Readonly<Record<Form, readonly string[]>> = {
  award: ['/endorsement/0'],
  achievement: [ON_ACHIEVEMENT],
  issuer: ['/issuer/endorsement/0'],
  everywhere: [ON_ACHIEVEMENT, '/endorsement/0', '/issuer/endorsement/0'],
  jwt: [],
  mixed: ['/endorsement/0', '/issuer/endorsement/0'],
};

/** Signed by the school where that can be signed at all, else with the proof of another. */
async function signedAnyhow(document: JsonObject): Promise<JsonObject> {
  const { proof: _, ...unsecured } = document;
  try {
    return await signedBySchool(unsecured);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { proof = [] } = await signedEndorsed(3, 'award');
    return { ...document, proof };
  }
}

/** A badge with endorsements on the award, signed by the school, whatever they are. */
async function withEndorsements(
  make: (ids: ReturnType<typeof idsOf>) => Promise<JsonValue> | JsonValue,
  number = 700,
): Promise<JsonObject> {
  const badge = badgeNumber(number, 'short');
  return signedAnyhow(hungOn(badge, { onAward: { endorsement: await make(idsOf(badge)) } }));
}

/** The endorsement of a badge of the form `award`, as it is learnt. */
const usual = (award: string) => endorse({ about: award, number: 1500, by: EMPLOYER });

describe('a badge that others endorse', () => {
  it.each(FORMS)('by an endorsement of %s MUST be looked at by its shape', async (form) => {
    for (let number = 10; number < 16; number += 1) {
      const text = JSON.stringify(await signedEndorsed(number, form));
      for (const trust of [TRUST, [SCHOOL], [SCHOOL, EMPLOYER.id, AGENCY.id]]) {
        const { report, used, byShape } = await compared(text, { trust });
        expect([report.verdict, used]).toEqual(['accepted', true]);
        expect(byShape).toEqual(EMBEDDED[form]);
      }
    }
  });

  it(
    'MUST have the report of the whole way with any value in any place, signed by the issuer',
    async () => {
      let used = 0;
      const documents: JsonObject[] = [];
      for (const form of FORMS) documents.push(await endorsedNumber(900, form));
      for (const make of sampled(documents.flatMap(withOtherValues)))
        if ((await compared(JSON.stringify(await signedAnyhow(make())))).used) used += 1;
      expect(used).toBeGreaterThan(20);
    },
    TIME,
  );

  it(
    'MUST have it with any value in any place of an endorsement that its endorser signed so',
    async () => {
      let used = 0;
      const { award } = idsOf(badgeNumber(700, 'short'));
      const unsigned = endorsementNumber({ about: award, number: 1500, by: EMPLOYER });
      for (const make of sampled(withOtherValues(unsigned), 0.01)) {
        const one = await signedBy(make(), EMPLOYER).catch(() => usual(award));
        const { byShape } = await compared(JSON.stringify(await withEndorsements(() => [one])));
        used += byShape.length;
      }
      expect(used).toBeGreaterThan(5);
    },
    TIME,
  );

  it(
    'MUST have it with members added, taken out and moved, signed by the issuer',
    async () => {
      const all = [
        ...mutationsOf(await endorsedNumber(901, 'everywhere')),
        ...mutationsOf(await endorsedNumber(902, 'jwt')),
      ];
      for (const { make } of sampled(all))
        await compared(JSON.stringify(await signedAnyhow((make() ?? {}) as JsonObject)));
    },
    TIME,
  );

  it(
    'MUST have it however its text is changed',
    async () => {
      const texts: string[] = [];
      for (const form of FORMS) texts.push(JSON.stringify(await signedEndorsed(903, form)));
      const edit = fc.tuple(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.boolean(),
        fc.oneof(
          fc.constantFrom(' ', '"', '\\', '\\u0041', '\ud800', ',', '{', '}', ']', '"id":"urn:x",'),
          fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }),
        ),
      );
      await fc.assert(
        fc.asyncProperty(edit, async ([text, where, puts, sign]) => {
          const place = Math.floor(where * text.length);
          await compared(text.slice(0, place) + sign + text.slice(puts ? place : place + 1));
        }),
        { numRuns: runsFor(0.03) },
      );
    },
    TIME,
  );

  it('MUST be refused when any text in it is another than was signed', async () => {
    const signed = await signedEndorsed(904, 'everywhere');
    const other = await signedEndorsed(905, 'everywhere');
    for (const path of leavesOf(signed)) {
      const value = valueAt(other, path);
      if (value === valueAt(signed, path)) continue;
      const { report, used } = await compared(JSON.stringify(changedAt(signed, path, value)));
      expect([report.verdict, used], path.join('/')).toEqual(['rejected', false]);
    }
  });

  it.each([
    { trust: 'any' },
    { trust: 'unchecked' },
    { trust: [AGENCY.id] },
    { trust: [SCHOOL, EMPLOYER.id] },
    { recipient: 'did:example:906' },
    { recipient: 'did:example:1' },
    { proofs: 'any' },
    { proofs: ['ecdsa-rdfc-2019'] },
    { clock: () => Date.parse('2026-06-01T00:00:00Z') },
    { clock: () => Date.parse('2026-06-21T00:00:00Z') },
    { clock: () => Date.parse('2028-06-01T00:00:00Z') },
    { contexts: {} },
    { fetcher: () => Promise.reject(new Error('not there')) },
    ...[1, 2, 3, 4].map((maxCredentials) => ({ limits: { maxCredentials } })),
    { limits: { maxBytes: 5000 } },
    { limits: { maxDepth: 5 } },
    { limits: { maxItems: 1 } },
    { limits: { maxTextLength: 100 } },
    { limits: { maxValues: 90 } },
    { limits: { maxQuads: 30 } },
    { limits: { maxUnusual: 1 } },
    { policy: { id: 'own', requires: ['proof.signature'], heeds: [] } },
    { policy: { ...STRICT, id: 'own', heeds: [...STRICT.heeds, 'endorsements'] } },
  ] satisfies Partial<VerifyOptions>[])('MUST have it when verified with %o', async (more) => {
    for (const form of FORMS) await compared(JSON.stringify(await signedEndorsed(906, form)), more);
  });
});

describe('an endorsement of a badge whose shape is known', () => {
  const hung = async (name: string, made: (award: string) => Promise<JsonValue>) => {
    const badge = await withEndorsements(({ award }) => made(award));
    const { report, ...found } = await compared(JSON.stringify(badge));
    const check = report.checks.find(({ id }) => id === name);
    return {
      ...found,
      report,
      said: [check?.outcome, ...(check?.findings ?? []).map(({ code }) => code)],
    };
  };

  it('by somebody else than the shape has MUST be read as a whole', async () => {
    const { used, said } = await hung('endorsements', async (about) => [
      await endorse({ about, number: 1, by: AGENCY }),
    ]);
    expect(used).toBe(false);
    expect(said).toEqual(['passed']);
  });

  it('about another thing MUST be told so', async () => {
    const { used, said } = await hung('endorsements', async () => [
      await endorse({ about: 'urn:uuid:another', number: 1, by: EMPLOYER }),
    ]);
    expect(used).toBe(false);
    expect(said).toContain('endorsements.other-subject');
  });

  it.each<[string, (award: string) => Promise<JsonValue>]>([
    ['broken', async (award) => ({ ...(await usual(award)), name: 'Changed' })],
    [
      'with the proof of another',
      async (award) => {
        const { proof = null } = await endorse({ about: award, number: 8, by: EMPLOYER });
        return { ...(await usual(award)), proof };
      },
    ],
    [
      'signed by another than it says',
      (award) => signedBy(endorsementNumber({ about: award, number: 2, by: EMPLOYER }), AGENCY),
    ],
    [
      'signed in the future',
      (award) =>
        signedBy(
          endorsementNumber({ about: award, number: 2, by: EMPLOYER }),
          EMPLOYER,
          '2027-01-01T00:00:00Z',
        ),
    ],
    [
      'that has ended',
      (about) =>
        endorse({ about, number: 2, by: EMPLOYER, change: { validUntil: '2026-07-01T00:00:00Z' } }),
    ],
  ])('%s MUST be rejected, and the badge around it be accepted', async (_, made) => {
    const { said, report, byShape } = await hung('endorsements', async (award) => [
      await made(award),
    ]);
    expect(said).toEqual(['failed', 'endorsements.rejected']);
    expect(report.verdict).toBe('accepted');
    expect(byShape).toEqual([]);
  });

  it('of a stranger MUST be left open', async () => {
    const { said, byShape } = await hung('endorsements', async (award) => [await usual(award)]);
    expect(said).toEqual(['indeterminate', 'endorsements.of-stranger']);
    expect(byShape).toEqual(['/endorsement/0']);
  });

  it('that begins later MUST be left to its dates, by its shape too', async () => {
    const { report, byShape } = await hung('endorsements', async (about) => [
      await endorse({
        about,
        number: 2,
        by: EMPLOYER,
        change: { validFrom: '2027-01-01T00:00:00Z' },
      }),
    ]);
    expect(report.parts[0]?.report.verdict).toBe('rejected');
    expect(byShape).toEqual(['/endorsement/0']);
  });

  it.each<[string, (award: string) => Promise<JsonValue>]>([
    [
      'with a term that no context knows',
      async (award) => ({ ...(await usual(award)), unknownTerm: 'x' }),
    ],
    [
      'on which another hangs',
      async (award) => {
        const inner = await endorse({ about: EMPLOYER.id, number: 4 });
        const issuer = { id: EMPLOYER.id, type: ['Profile'], name: 'Agency', endorsement: [inner] };
        return endorse({ about: award, number: 5, by: EMPLOYER, change: { issuer } });
      },
    ],
    ['inside a list', async (award) => [await usual(award)]],
    [
      'with two proofs',
      async (award) => {
        const one = await usual(award);
        const { proof = null } = await signedBy(one, EMPLOYER, '2026-07-03T00:00:00Z');
        return { ...one, proof };
      },
    ],
    ['without proof', async (about) => endorsementNumber({ about, number: 6, by: EMPLOYER })],
  ])('%s MUST be read as a whole', async (_, made) => {
    const { used } = await hung('endorsements', async (award) => [await made(award)]);
    expect(used).toBe(false);
  });

  it('twice MUST be read as a whole', async () => {
    const { used } = await hung('endorsements', async (award) => [
      await usual(award),
      await usual(award),
    ]);
    expect(used).toBe(false);
  });

  // RFC 8259, section 4: readers differ on which of the two they take.
  it.each(['"name":', '"endorsementComment":', '"id":', '"proof":', '"validFrom":'])(
    'in which %s stands twice MUST be refused with its badge',
    async (name) => {
      const text = JSON.stringify(
        await withEndorsements(async ({ award }) => [await usual(award)]),
      );
      const place = text.indexOf(name, text.indexOf('"endorsement":['));
      const twice = `${text.slice(0, place)}${name}"x",${text.slice(place)}`;
      const { report, used } = await compared(twice);
      expect([report.verdict, used]).toEqual(['rejected', false]);
    },
  );

  it.each([
    [3, 'accepted'],
    [4, 'rejected'],
  ])('with status %i MUST be asked of its list', async (index, verdict) => {
    const url = 'https://agency.example/status/1';
    const bytes = new TextEncoder().encode(
      JSON.stringify(
        await signedBy(
          (await unsignedList({
            set: [4],
            change: { id: url, issuer: EMPLOYER.id },
          })) as JsonObject,
          EMPLOYER,
        ),
      ),
    );
    const fetcher = async () => ({ url, bytes });
    const trust = [SCHOOL, EMPLOYER.id];
    const shapes = knownShapes();
    const made = async (number: number, at: number) => {
      const credentialStatus = {
        ...{ id: `${url}#${at}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
        ...{ statusListIndex: String(at), statusListCredential: url },
      };
      const badge = await withEndorsements(
        async ({ award }) => [
          await endorse({ about: award, number, by: EMPLOYER, change: { credentialStatus } }),
        ],
        number,
      );
      return JSON.stringify(badge);
    };
    for (const number of [1, 2])
      await runVerification(await made(number, number), options({ trust, fetcher }), shapes);
    const text = await made(800, index);
    expect(shapes.match(text)?.shape.endorsements[0]?.own).toBeDefined();
    const report = await runVerification(text, options({ trust, fetcher }), shapes);
    expect(report).toEqual(await runVerification(text, options({ trust, fetcher }), knownShapes()));
    expect(report.parts.find(({ role }) => role === 'endorsement')?.report.verdict).toBe(verdict);
  });
});
