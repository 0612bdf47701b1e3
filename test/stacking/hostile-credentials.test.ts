import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { secureAsVcJwt } from '../../src/proofs/index.js';
import {
  type CheckStackOptions,
  checkStack,
  definePathway,
  type StackReport,
} from '../../src/stacking/index.js';
import { PROOF_ONLY } from '../../src/verifying/index.js';
import { AGENCY, agency } from '../support/endorsing.js';
import { jwtOf } from '../support/hostile-credentials.js';
import { NOW } from '../support/issuing.js';
import { badgeOf, idOf, LEARNER, recordOf } from '../support/records.js';
import { pathwayOf } from '../support/stacking.js';
import { entry, LIST_URL, list } from '../support/status-lists.js';
import { memory, STRANGER, sign, UNIVERSITY } from '../support/verifying.js';

const part = (index: number) => ({ title: { en: `Soils ${index}` }, accepts: [idOf(index)] });
const PATHWAY = definePathway(pathwayOf({ a: part(0), b: part(1) }));
const TRUST = [UNIVERSITY.id, AGENCY.id];
const PLACE = '/credentialSubject/verifiableCredential';

function check(
  credentials: readonly (string | object)[],
  options: Partial<CheckStackOptions> = {},
): Promise<StackReport> {
  return checkStack(PATHWAY, credentials, { trust: TRUST, clock: () => NOW, ...options });
}

const outcomes = ({ components }: StackReport) => components.map(({ outcome }) => outcome);
const excluded = ({ excluded }: StackReport) =>
  excluded.flatMap(({ findings }) => findings.map(({ code, pointer }) => `${pointer} ${code}`));

/** A badge with changes, signed anew: what nobody could have issued here. */
async function changed(
  index: number,
  change: object | ((badge: JsonObject) => object),
): Promise<JsonObject> {
  const { proof: _, ...badge } = await badgeOf(index);
  const more = typeof change === 'function' ? change(badge) : change;
  return JSON.parse(JSON.stringify({ ...badge, ...more })) as JsonObject;
}

const subjectOf = ({ credentialSubject }: JsonObject) => credentialSubject as JsonObject;
/** A badge of plain Open Badges, which are read as far as they go. */
const plain = (change: object = {}, achievement: object = {}): JsonObject =>
  JSON.parse(
    JSON.stringify({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:uuid:2fc2ac39-3b9d-4f1e-9d80-b1f3a8d27d62',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: UNIVERSITY.id, type: ['Profile'], name: 'Université Exemple' },
      name: 'Soils',
      validFrom: '2026-03-01T00:00:00Z',
      credentialSubject: {
        id: LEARNER.id,
        type: ['AchievementSubject'],
        achievement: {
          id: idOf(0),
          type: ['Achievement'],
          name: 'Soils',
          description: 'Soils',
          criteria: { narrative: 'An examination' },
          ...achievement,
        },
      },
      ...change,
    }),
  ) as JsonObject;

const ODD_DATES = [
  ...['', 'soon', '2026-03-01T00:00:00', '0000-03-01T00:00:00Z', '2026-02-30T00:00:00Z'],
  ...['2026-02-20T24:00:00Z', '+012026-02-20T00:00:00Z', '2026-06-30T23:59:60Z'],
  ...['9999-12-31T23:59:59-14:00', ['2026-03-01T00:00:00Z'], 7],
];

describe('under a policy that asks for proofs alone, checkStack', () => {
  it.each([
    ...ODD_DATES.map((validFrom) => ['validFrom', { validFrom }, {}] as const),
    ...ODD_DATES.map((awardedDate) => ['awardedDate', { awardedDate }, {}] as const),
    ...['', ' ', 'soil', '_:b0', 7, null, [], {}].map(
      (id) => ['an id of its achievement', {}, { id }] as const,
    ),
    ['achievements related', {}, { related: [7, null, { id: '' }] }] as const,
    ['no achievement', { credentialSubject: { type: ['AchievementSubject'] } }, {}] as const,
  ])('MUST not count what is signed with %s of %j%j, and throw nothing', async (_, change, of) => {
    const report = await check([await jwtOf(plain(change, of), {}, UNIVERSITY)], {
      policy: PROOF_ONLY,
    });
    expect(outcomes(report)).toEqual(['open', 'open']);
    expect(report.excluded).toHaveLength(1);
  });

  it.each([[{ version: 7 }], [{ creditsAvailable: '3' }], [{ creditsAvailable: -3 }]])(
    'MUST leave out what is odd beside the award, and count the rest: %j',
    async (odd) => {
      const report = await check([await jwtOf(plain({}, odd), {}, UNIVERSITY)], {
        policy: PROOF_ONLY,
      });
      expect(outcomes(report)).toEqual(['counted', 'open']);
      expect(report.ects).toBe(0);
    },
  );

  it.each(ODD_DATES.map((odd) => [odd]))(
    'MUST not count for good what ends at a time that cannot be read: %j',
    async (validUntil) => {
      const own = await jwtOf(await changed(0, { validUntil }), {}, UNIVERSITY);
      for (const odd of [await jwtOf(plain({ validUntil }), {}, UNIVERSITY), own]) {
        const report = await check([odd], { policy: PROOF_ONLY });
        expect(outcomes(report)).toEqual(['undetermined', 'open']);
        expect(excluded(report)).toContain('/credentials/0/validUntil stack.end-unknown');
      }
    },
  );

  it('with a proof inside, MUST not count what was awarded on no day', async () => {
    const report = await check([await sign(plain({ awardedDate: 'soon' }))], {
      policy: PROOF_ONLY,
    });
    expect(excluded(report)).toEqual(['/credentials/0 stack.no-award']);
  });
});

describe('endorsements beside or on what is handed in for a stack', () => {
  it.each(['json', 'jwt'] as const)(
    'an endorsement of an achievement, signed and trusted (%s), MUST not count as the achievement',
    async (as) => {
      const endorsement = await agency().endorse({ about: idOf(0), comment: 'Good' }, { as });
      const report = await check([endorsement, await badgeOf(1)]);
      expect(report.credentials[0]?.report.verdict).toBe('accepted');
      expect(outcomes(report)).toEqual(['open', 'counted']);
      expect(excluded(report)).toContain('/credentials/0 stack.not-a-badge');
    },
  );

  it('what calls itself endorsement and badge at once MUST count by what it is as a badge, or not at all', async () => {
    const both = await changed(0, ({ type }) => ({
      type: [...(type as string[]), 'EndorsementCredential'],
    }));
    const alone = await changed(0, { type: ['VerifiableCredential', 'EndorsementCredential'] });
    const report = await check([await sign(alone)]);
    expect(outcomes(report)).toEqual(['open', 'open']);
    const forged = { ...(await sign(both)), name: 'Forged' };
    expect(outcomes(await check([forged]))).toEqual(['open', 'open']);
  });

  const FORMS = ['endorsement', 'endorsementJwt'] as const;

  /** An endorsement by the agency, forged or of somebody else. */
  async function bad(form: (typeof FORMS)[number], about: string): Promise<unknown> {
    const { proof: _, ...statement } = JSON.parse(
      JSON.stringify(await agency().endorse({ about, comment: 'Good' })),
    ) as JsonObject;
    // The stranger signs in the name of the agency.
    return form === 'endorsement' ? sign(statement, STRANGER) : secureAsVcJwt(statement, STRANGER);
  }

  it.each(
    FORMS.flatMap((form) => [
      [form, 'forged', idOf(0)] as const,
      [form, 'about somebody else', 'did:example:other'] as const,
    ]),
  )(
    'one inside a badge (%s, %s) MUST neither make it count nor keep it from counting',
    async (form, _, about) => {
      const carried = (index: number) =>
        changed(index, (badge) => ({ [form]: [], ...badge, name: 'Soils' }));
      const hung = async (index: number, by: typeof UNIVERSITY) =>
        sign({ ...(await carried(index)), [form]: [await bad(form, about)] }, by);
      const good = await hung(0, UNIVERSITY);
      const stranger = await hung(1, STRANGER);
      const report = await check([good, stranger]);
      expect(outcomes(report)).toEqual(['counted', 'open']);
      const [first] = report.credentials;
      expect(first?.report.checks.find(({ id }) => id === 'endorsements')?.outcome).toBe('failed');
      expect(excluded(report)).toContain('/credentials/1 stack.not-accepted');
    },
  );

  it.each(FORMS)(
    'one inside a badge of a record (%s) MUST be told, and decide nothing',
    async (form) => {
      const badge = await sign({
        ...(await changed(0, {})),
        [form]: [await bad(form, 'did:example:other')],
      });
      const { proof: _, ...record } = await recordOf();
      const whole = await sign({
        ...record,
        credentialSubject: { ...subjectOf(record), verifiableCredential: [badge] },
      } as JsonObject);
      const report = await check([whole]);
      expect(outcomes(report)).toEqual(['counted', 'open']);
      const inside = report.credentials[0]?.inside?.[0]?.report;
      expect(inside?.checks.find(({ id }) => id === 'endorsements')?.outcome).toBe('failed');
    },
  );
});

describe('the status of badges inside a record', () => {
  async function record(): Promise<JsonObject> {
    const { proof: _, ...whole } = await recordOf();
    const held = await sign(await changed(0, { credentialStatus: entry() }));
    const credentials = [held, await badgeOf(1)];
    return sign({
      ...whole,
      credentialSubject: { ...subjectOf(whole), verifiableCredential: credentials },
    } as JsonObject);
  }
  const under = async (answer: object | undefined) => {
    const { fetcher } = memory(answer === undefined ? {} : { [LIST_URL]: answer });
    return check([await record()], { fetcher });
  };

  it('one that is not revoked MUST count', async () => {
    expect((await under(await list())).answer).toBe('eligible');
  });

  it('a revoked one MUST not count, and the others do', async () => {
    const report = await under(await list({ set: [7] }));
    expect(report.answer).toBe('not-yet');
    expect(outcomes(report)).toEqual(['open', 'counted']);
    expect(excluded(report)).toContain(`/credentials/0${PLACE}/0 stack.not-accepted`);
    expect(excluded(report).join(' ')).toContain('status.revoked');
  });

  it('where its list cannot be asked, or is a stranger’s, it MUST not be taken for held', async () => {
    expect((await under(undefined)).answer).toBe('undetermined');
    expect((await under(await list({ by: STRANGER }))).answer).not.toBe('eligible');
  });
});
