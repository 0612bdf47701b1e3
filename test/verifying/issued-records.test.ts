import * as digitalbazaar from '@digitalbazaar/vc';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createContextStore, MULTIKEY_V1 } from '../../src/linked-data/index.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import type { VerifyOptions } from '../../src/verifying/index.js';
import { COMPATIBLE, STRICT } from '../../src/verifying/policies.js';
import { digitalbazaarSuite } from '../support/digitalbazaar-suites.js';
import { badgeOf, DIPLOMA, idOf, LEARNER, recordInput, recordOf } from '../support/records.js';
import { entry, LIST_URL, list } from '../support/status-lists.js';
import {
  check,
  draft,
  memory,
  STRANGER,
  said,
  sign,
  badge as signedBadge,
  UNIVERSITY,
} from '../support/verifying.js';

const CREDENTIALS = '/credentialSubject/verifiableCredential';
const both: Partial<VerifyOptions> = { trust: [UNIVERSITY.id, STRANGER.id] };
const subjectOf = (record: JsonObject) => record['credentialSubject'] as JsonObject;
const badgesOf = (record: JsonObject) =>
  subjectOf(record)['verifiableCredential'] as readonly JsonObject[];

/** The record with another subject, signed anew by its issuer: what nobody could have issued here. */
async function signedWith(change: object, of?: JsonObject): Promise<JsonObject> {
  const { proof: _, ...record } = of ?? (await recordOf());
  return sign({ ...record, credentialSubject: { ...subjectOf(record as JsonObject), ...change } });
}

const association = (associationType: string, sourceId: string, targetId: string) => ({
  type: 'Association',
  associationType,
  sourceId,
  targetId,
});

describe('a record that was issued here', () => {
  let record: JsonObject;
  beforeAll(async () => {
    record = await recordOf();
  });

  it('MUST be accepted, with a report of its own for every credential', async () => {
    const report = await check(JSON.stringify(record), both);
    expect(
      report.checks.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped'),
    ).toEqual([]);
    expect(report).toMatchObject({ verdict: 'accepted', role: 'record' });
    for (const id of [
      'record.credentials',
      'record.associations',
      'record.subjects',
      'credential.schema',
    ])
      expect(said(report, id)).toBe('passed');
    expect(
      report.parts.map(({ pointer, role, report: { verdict } }) => [pointer, role, verdict]),
    ).toEqual([0, 1, 2].map((at) => [`${CREDENTIALS}/${at}`, 'badge', 'accepted']));
  });

  it('as an object, as bytes and with white space it MUST have the same report', async () => {
    const expected = await check(JSON.stringify(record), both);
    for (const input of [record, new TextEncoder().encode(JSON.stringify(record, null, 2))])
      expect(await check(input, both)).toEqual(expected);
  });

  it('each report inside MUST be the one that the credential has by itself', async () => {
    for (let time = 0; time < 4; time += 1) {
      const { parts } = await check(JSON.stringify(record), both);
      for (const [at, badge] of badgesOf(record).entries()) {
        const { checks, ...alone } = await check(JSON.stringify(badge), both);
        const { checks: inside, ...rest } = parts[at]?.report ?? expect.unreachable();
        expect(rest).toEqual(alone);
        expect(inside).toEqual(checks.filter(({ id }) => id !== 'refresh')); // asked for the whole alone
      }
    }
  });

  it('MUST be accepted by plain @digitalbazaar/vc, each credential inside it too, and refused when changed', async () => {
    const contexts = createContextStore();
    const documentLoader = async (url: string) => {
      const party = [UNIVERSITY, STRANGER].find(({ id, signer }) => [id, signer.id].includes(url));
      const key = party && {
        '@context': MULTIKEY_V1,
        id: party.signer.id,
        type: 'Multikey',
        controller: party.id,
        publicKeyMultibase: party.signer.publicKey.multibase,
      };
      const controller = party && {
        '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY_V1],
        id: party.id,
        assertionMethod: [party.signer.id],
      };
      const known = party?.id === url ? controller : key;
      return { documentUrl: url, document: known ?? structuredClone(await contexts.load(url)) };
    };
    const { verifyCredential } = digitalbazaar as unknown as {
      verifyCredential(options: object): Promise<{ readonly verified: boolean }>;
    };
    const verified = async (credential: object) => {
      const suite = digitalbazaarSuite('eddsa-rdfc-2022');
      const now = '2026-07-16T00:00:00Z';
      return (await verifyCredential({ credential, suite, documentLoader, now })).verified;
    };
    for (const credential of [record, ...badgesOf(record)])
      expect(await verified(credential)).toBe(true);
    expect(await verified({ ...record, partial: false })).toBe(false);
    const [first, ...others] = badgesOf(record);
    const verifiableCredential = [{ ...first, name: 'Forged' }, ...others];
    const forged = { ...subjectOf(record), verifiableCredential };
    expect(await verified({ ...record, credentialSubject: forged })).toBe(false);
  });

  it('a change anywhere, in the record or inside a badge, MUST be found', async () => {
    const text = JSON.stringify(record);
    for (const [was, is] of [
      ['"partial":true', '"partial":false'],
      ['"isPartOf"', '"isPeerOf"'],
      ['Diplôme universitaire, relevé', 'Diplôme national, relevé'],
      ['Soils, part 1', 'Soils, part 7'],
      ['Sols, partie 2', 'Sols, partie 9'],
      ['"value":"14"', '"value":"18"'],
    ] as const) {
      expect(text).toContain(was);
      const report = await check(text.replace(was, is), both);
      expect(said(report, 'proof.signature')).toContain('failed');
      expect(report.verdict).toBe('rejected');
      expect(report.parts).toEqual([]); // nothing is looked at for the sake of a forgery
    }
  });

  it('a credential whose issuer is not trusted, though the record is, MUST reject the record and say which', async () => {
    const report = await check(JSON.stringify(record));
    expect(report.parts.map((part) => part.report.verdict)).toEqual([
      'accepted',
      'accepted',
      'rejected',
    ]);
    const [found] = report.checks.find(({ id }) => id === 'record.credentials')?.findings ?? [];
    expect(found).toMatchObject({ code: 'record.rejected', pointer: `${CREDENTIALS}/2` });
    expect(report.verdict).toBe('rejected');
  });

  it('a policy of the caller’s own can leave the credentials to the caller', async () => {
    const heeds = STRICT.heeds;
    const policy = {
      ...STRICT,
      id: 'envelope',
      requires: STRICT.requires.filter((id) => id !== 'document.schema'),
      heeds,
    };
    const report = await check(JSON.stringify(record), { policy });
    expect(report.verdict).toBe('accepted');
    expect(report.parts.map((part) => part.report.verdict)).toContain('rejected');
  });
});

describe('a record that nobody could have issued here', () => {
  it('a badge of another learner MUST be found, whatever the policy', async () => {
    const other = await badgeOf(5, { learner: { id: 'did:example:somebody-else' } });
    const record = await signedWith({
      verifiableCredential: [await badgeOf(0), other],
      association: [],
    });
    for (const policy of [STRICT, COMPATIBLE]) {
      const report = await check(record, { ...both, policy });
      expect(said(report, 'record.subjects')).toBe('failed record.other-subject');
      expect(report.verdict).toBe('rejected');
    }
  });

  it('a badge of nobody knows whom MUST leave the record open', async () => {
    const identifier = [
      { type: 'IdentityObject', hashed: false, identityHash: 'x', identityType: 'sourcedId' },
    ];
    const badge = await signedBadge({
      credentialSubject: {
        ...(draft()['credentialSubject'] as JsonObject),
        id: undefined,
        identifier,
      },
    });
    const record = await signedWith({ verifiableCredential: [badge], association: [] });
    const report = await check(record);
    expect(said(report, 'record.subjects')).toBe('indeterminate record.unknown-subject');
    expect(report.verdict).toBe('undetermined');
  });

  it.each<[string, readonly JsonObject[], string]>([
    ['points nowhere', [association('isPartOf', idOf(0), 'urn:example:nowhere')], 'nowhere'],
    ['relates an achievement to itself', [association('precedes', idOf(0), idOf(0))], 'self'],
    [
      'goes round in a circle',
      [
        association('isPartOf', idOf(0), DIPLOMA.id),
        association('isParentOf', idOf(0), DIPLOMA.id),
      ],
      'circle',
    ],
    [
      'goes round in a circle of three',
      [
        association('precedes', idOf(0), idOf(1)),
        association('precedes', idOf(1), idOf(2)),
        association('precedes', idOf(2), idOf(0)),
      ],
      'circle',
    ],
  ])('an association that %s MUST be found', async (_, associations, what) => {
    const report = await check(await signedWith({ association: associations }), both);
    expect(said(report, 'record.associations')).toBe(`failed record.association-${what}`);
    expect(report.verdict).toBe('rejected');
  });

  it('an association that points nowhere is put up with under "compatible", as the makers’ own sample has such', async () => {
    const record = await signedWith({
      association: [association('isPartOf', idOf(0), 'urn:x:nowhere')],
    });
    const report = await check(record, { ...both, policy: COMPATIBLE });
    expect(said(report, 'record.associations')).toContain('failed');
    expect(report.verdict).toBe('accepted');
  });

  it('an association of an unknown kind, and an achievement without a name, MUST fail its structure', async () => {
    const kind = await check(
      await signedWith({ association: [association('isAwesome', idOf(0), idOf(1))] }),
      both,
    );
    expect(said(kind, 'document.schema')).toBe('failed clr.associations');
    const { name: _, ...nameless } = DIPLOMA;
    const achievement = [{ ...nameless, type: ['Achievement'] }];
    const report = await check(await signedWith({ achievement, association: [] }), both);
    expect(said(report, 'document.schema')).toBe('failed clr.achievements');
  });

  it('the same badge twice MUST be found', async () => {
    const badge = await badgeOf(0);
    const report = await check(
      await signedWith({ verifiableCredential: [badge, badge], association: [] }),
    );
    expect(said(report, 'document.contexts')).toContain('context.told-twice');
    expect(report.verdict).toBe('rejected');
  });

  it('a record inside a record, and whatever is no credential, MUST be judged as no badge', async () => {
    const inner = await recordOf();
    const report = await check(
      await signedWith({ verifiableCredential: [inner, 'text'], association: [] }),
      both,
    );
    expect(report.parts.map((part) => part.report.verdict)).toEqual(['rejected', 'rejected']);
    expect(report.parts[0]?.report.parts).toEqual([]);
  });

  it('a badge as a JWT inside a record MUST be judged as such, and compared with the person', async () => {
    const jwt = await secureAsVcJwt(draft(), { signer: UNIVERSITY.signer });
    const { proof: _, ...unsigned } = await recordOf({
      credentials: [await badgeOf(0)],
      associations: [],
    });
    const subject = { ...subjectOf(unsigned as JsonObject), verifiableCredential: [jwt] };
    const text = await secureAsVcJwt(
      { ...unsigned, credentialSubject: subject },
      { signer: UNIVERSITY.signer },
    );
    const report = await check(text);
    expect(report.parts[0]?.report).toMatchObject({ securing: 'jwt', verdict: 'accepted' });
    expect(said(report, 'record.subjects')).toBe('passed');
  });

  it('endorsements inside a badge MUST be looked at once, with the badge', async () => {
    const endorsement = await sign(
      {
        ...draft(),
        id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f77',
        type: ['VerifiableCredential', 'EndorsementCredential'],
        credentialSubject: { id: idOf(0), type: ['EndorsementSubject'] },
      },
      STRANGER,
    );
    const { proof: _, ...plain } = await badgeOf(0);
    const subject = plain['credentialSubject'] as JsonObject;
    const achievement = { ...(subject['achievement'] as JsonObject), endorsement: [endorsement] };
    const badge = await sign({ ...plain, credentialSubject: { ...subject, achievement } });
    const report = await check(
      await signedWith({ verifiableCredential: [badge], association: [] }),
      both,
    );
    expect(report.parts.map(({ role }) => role)).toEqual(['badge']);
    expect(report.parts[0]?.report.parts.map(({ role }) => role)).toEqual(['endorsement']);
    expect(said(report, 'endorsements')).toBe('skipped');
  });
});

describe('bounds on records', () => {
  it('a record MUST be read where one credential of its size is not, and one beyond its own bounds MUST NOT', async () => {
    const record = JSON.stringify(await recordOf());
    const single = { maxBytes: 12_000, maxValues: 400, maxQuads: 400, maxCredentials: 3 };
    const wide = { maxBytes: 100_000, maxValues: 2000, maxQuads: 2000, maxCredentials: 10 };
    const read = await check(record, { ...both, limits: { ...single, record: wide } });
    expect(read.verdict).toBe('accepted');
    // A bound that is given holds for records too, unless another one is given for these.
    for (const [name, outcome] of [
      ['maxBytes', 'failed ERR_INPUT_TOO_LARGE'],
      ['maxValues', 'failed ERR_INPUT_TOO_MANY'],
    ] as const) {
      const { [name]: _, ...record_ } = wide;
      const report = await check(record, { ...both, limits: { ...single, record: record_ } });
      expect(said(report, 'input.limits')).toBe(outcome);
    }
    const few = await check(record, { ...both, limits: { record: { maxCredentials: 3 } } });
    expect(said(few, 'record.credentials')).toBe('indeterminate limits.credentials');
    expect(few.verdict).toBe('undetermined');
    await expect(check(record, { limits: { record: { maxBites: 1 } as never } })).rejects.toThrow(
      TypeError,
    );
    await expect(check(record, { limits: { record: { maxBytes: 0 } } })).rejects.toThrow(TypeError);
  });

  it('a badge MUST NOT have the bounds of a record by mentioning one', async () => {
    const text = JSON.stringify(await signedBadge()).replace(/}$/, ',"x":"ClrCredential"}');
    const limits = { maxBytes: 1000, record: { maxBytes: 100_000 } };
    const report = await check(text, { limits });
    expect(said(report, 'input.limits')).toBe('failed ERR_INPUT_TOO_LARGE');
  });

  it('bounds on records MUST NOT touch a badge', async () => {
    const report = await check(await signedBadge(), {
      limits: { record: { maxBytes: 10, maxValues: 1 } },
    });
    expect(report.verdict).toBe('accepted');
  });

  it('a credential inside MUST stay within the bounds on single ones', async () => {
    const record = JSON.stringify(await recordOf());
    const limits = { maxQuads: 20, record: { maxQuads: 50_000 } };
    const report = await check(record, { ...both, limits });
    expect(said(report, 'proof.signature')).toBe('passed');
    expect(report.parts.map((part) => part.report.verdict)).not.toContain('accepted');
    expect(report.verdict).not.toBe('accepted');
  });

  it('one status list of many badges MUST be asked for once', async () => {
    const { fetcher, asked } = memory({ [LIST_URL]: await list({ set: [9] }) });
    const credentials = await Promise.all(
      [7, 8, 9].map(async (index) => {
        const { proof: _, ...badge } = await badgeOf(index);
        const place = { id: `${LIST_URL}#${index}`, statusListIndex: String(index) };
        return sign({ ...badge, credentialStatus: entry(place) });
      }),
    );
    const record = await recordOf({ credentials, associations: [] });
    const report = await check(JSON.stringify(record), { fetcher });
    expect(report.parts.map((part) => part.report.verdict)).toEqual([
      'accepted',
      'accepted',
      'rejected', // revoked
    ]);
    expect(report.verdict).toBe('rejected');
    expect(asked.map(({ url }) => url)).toEqual([LIST_URL]);
  });
});

it('what a record is about stays what it is: nothing of it is in the report', async () => {
  const input = await recordInput();
  const other = await badgeOf(5, { learner: { id: 'did:example:somebody-else' } });
  const record = await signedWith({ verifiableCredential: [other] }, await recordOf(input));
  const report = await check(record, both);
  expect(JSON.stringify(report)).not.toMatch(/somebody-else|learner-marked/);
  expect(LEARNER.id).toContain('marked');
});
