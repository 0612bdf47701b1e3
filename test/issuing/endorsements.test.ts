import { beforeAll, describe, expect, it } from 'vitest';
import { fromOpenBadge } from '../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { settle } from '../../src/issuing/create-issuer.js';
import { createIssuer, type Issuer } from '../../src/issuing/index.js';
import { issueText } from '../../src/issuing/issue-credential.js';
import { bundledContextStore, canonicalize } from '../../src/linked-data/index.js';
import {
  type Award,
  defineMicroCertification,
  type MicroCertification,
  type SignedEndorsement,
} from '../../src/model/index.js';
import { verify } from '../../src/verifying/index.js';
import { COMPLETE } from '../support/definitions.js';
import { AGENCY, agency } from '../support/endorsing.js';
import { AWARD, NOW } from '../support/issuing.js';
import { askJsonld } from '../support/jsonld-oracle.js';
import { verifyPlainly } from '../support/plain-digitalbazaar.js';

const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });
const PROFILE = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };
const ID = 'urn:uuid:00000000-0000-4000-8000-0000000000aa';
const clock = () => NOW;
const contexts = bundledContextStore();

const about = (thing: string): Promise<SignedEndorsement> =>
  agency().endorse({ about: thing, comment: 'Examined, *no reservation*.' });
const jwtAbout = (thing: string): Promise<string> =>
  agency().endorse({ about: thing, comment: 'Examined as well.' }, { as: 'jwt' });

interface Endorsed {
  readonly issuer: Issuer;
  readonly definition: MicroCertification;
  readonly award: Award;
  readonly of: Readonly<Record<'profile' | 'definition' | 'award', readonly SignedEndorsement[]>>;
}

let endorsed: Endorsed;
beforeAll(async () => {
  const [profile, definition, award] = await Promise.all(
    [PROFILE.id, COMPLETE.id, ID].map(async (id) => [await about(id), await jwtAbout(id)]),
  );
  const of = { profile: profile ?? [], definition: definition ?? [], award: award ?? [] };
  endorsed = {
    of,
    issuer: createIssuer({ profile: { ...PROFILE, endorsements: of.profile }, signer, clock }),
    definition: defineMicroCertification({ ...COMPLETE, endorsements: of.definition }),
    award: { ...AWARD, id: ID, endorsements: of.award },
  };
});

async function refusal(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (isMicrocertError(error))
      return [error.code, ...error.findings.map((one) => `${one.code} ${one.pointer}`)].join(', ');
    throw error;
  }
  return 'nothing was thrown';
}

// Open Badges 3.0: `endorsement` and `endorsementJwt` of Profile, Achievement and AchievementCredential.
describe('endorsements of an issuer, a definition and an award', () => {
  it('MUST stand where Open Badges have them, exactly as they were signed', async () => {
    const { issuer, definition, award, of } = endorsed;
    const badge = await issuer.issue(definition, award);
    for (const [place, given] of [
      [badge.issuer, of.profile],
      [badge.credentialSubject.achievement, of.definition],
      [badge, of.award],
    ] as const) {
      expect(place.endorsement).toEqual([given[0]]);
      expect(place.endorsementJwt).toEqual([given[1]]);
    }
  });

  it('MUST be verified each by itself, with the badge around them, here and by plain @digitalbazaar/vc', async () => {
    const { issuer, definition, award } = endorsed;
    const badge = await issuer.issue(definition, award);
    const report = await verify(badge as unknown as JsonObject, {
      trust: [PROFILE.id, AGENCY.id],
      clock,
    });
    expect(report.verdict).toBe('accepted');
    expect(report.parts.map((part) => [part.pointer, part.report.verdict])).toEqual(
      [
        '/credentialSubject/achievement/endorsement/0',
        '/credentialSubject/achievement/endorsementJwt/0',
        '/endorsement/0',
        '/endorsementJwt/0',
        '/issuer/endorsement/0',
        '/issuer/endorsementJwt/0',
      ].map((place) => [place, 'accepted']),
    );
    const plain = await verifyPlainly(structuredClone(badge), 'eddsa-rdfc-2022', NOW);
    expect(plain.error).toBeUndefined();
    expect(plain.verified).toBe(true);
    const inside = structuredClone(badge.endorsement?.[0] ?? {});
    expect((await verifyPlainly(inside, 'eddsa-rdfc-2022', NOW)).verified).toBe(true);
  });

  it('MUST give the canonical form that the reference stack gives', async () => {
    const { issuer, definition, award } = endorsed;
    const { proof: _, ...unsigned } = await issuer.issue(definition, award);
    const document = JSON.parse(JSON.stringify(unsigned)) as JsonObject;
    const reference = await askJsonld(document, contexts);
    expect(reference.refusal).toBeUndefined();
    expect(await canonicalize(document, { contexts })).toBe(reference.text);
  });

  it('MUST be read back from the badge, and be there after it was issued anew', async () => {
    const { issuer, definition, award } = endorsed;
    const reading = fromOpenBadge(await issuer.issue(definition, award));
    expect(reading.definition).toEqual(definition);
    expect(reading.award?.endorsements).toEqual(award.endorsements);
    expect(reading.issuer).toEqual(issuer.profile);
    expect(reading.findings.filter(({ code }) => code.includes('not-read'))).toEqual([]);
    const again = fromOpenBadge(await issuer.issue(reading.definition, reading.award ?? award));
    expect(again.definition).toEqual(definition);
    expect(again.award).toEqual(reading.award);
  });

  it('MUST be read back from plain Open Badges too', async () => {
    const { definition, award, of } = endorsed;
    const profile = { ...PROFILE, endorsements: of.profile };
    const plain = createIssuer({ profile, signer, clock, extensions: false });
    const reading = fromOpenBadge(await plain.issue(definition, award));
    expect(reading.extended).toBe(false);
    expect(reading.definition.endorsements).toEqual(of.definition);
    expect(reading.award?.endorsements).toEqual(of.award);
    expect(reading.issuer?.endorsements).toEqual(of.profile);
    expect(reading.findings.filter(({ pointer }) => pointer.includes('endorsement'))).toEqual([]);
  });

  it('MUST be accepted as the text of a file', async () => {
    const { issuer, of } = endorsed;
    const text = JSON.stringify(of.definition[0], null, 2);
    const definition = { ...COMPLETE, endorsements: [`\n${text}`] };
    const badge = await issuer.issue(definition, AWARD);
    expect(badge.credentialSubject.achievement.endorsement).toEqual([of.definition[0]]);
  });

  it('MUST be in a JWT as well', async () => {
    const { issuer, definition, award } = endorsed;
    const trust = [PROFILE.id, AGENCY.id];
    const report = await verify(await issuer.issueJwt(definition, award), { trust, clock });
    expect(report.verdict).toBe('accepted');
    expect(report.parts.map((part) => part.report.verdict)).toEqual(Array(6).fill('accepted'));
  });

  // The templates of a cohort are another way to the same bytes.
  it('MUST be written to the same bytes however many are issued', async () => {
    const { definition, of } = endorsed;
    const profile = { ...PROFILE, endorsements: of.profile };
    const kept = settle({ profile, signer, clock });
    const known = kept.known(definition);
    const further = await about(COMPLETE.id);
    const texts: string[] = [];
    const awards = [1, 2, 3, 4].map((index) => ({
      ...{ ...AWARD, learner: { id: `did:example:learner-${index}` } },
      id: `urn:uuid:00000000-0000-4000-8000-00000000000${index}`,
      ...(index === 4 && { endorsements: [further] }),
    }));
    for (const award of awards) texts.push(await issueText(kept, known, award));
    for (const [index, award] of awards.entries()) {
      const fresh = settle({ profile, signer, clock });
      const whole = await issueText(
        fresh,
        fresh.known(defineMicroCertification({ ...definition })),
        award,
      );
      expect(texts[index]).toBe(whole);
      expect((await verifyPlainly(JSON.parse(whole), 'eddsa-rdfc-2022', NOW)).verified).toBe(true);
    }
  });

  it('of an award MUST be held against each award, not only the first of its shape', async () => {
    const { issuer, definition, of } = endorsed;
    const award = (id: string) => ({ ...AWARD, id, endorsements: of.award });
    for (let round = 0; round < 3; round += 1) await issuer.issue(definition, award(ID));
    expect(await refusal(() => issuer.issue(definition, award('urn:uuid:other')))).toMatch(
      /^ERR_AWARD_INVALID, endorsement.other-subject/,
    );
    expect((await issuer.issue(definition, award(ID))).id).toBe(ID);
  });
});

describe('what is no endorsement of the thing that it hangs on', () => {
  const unsigned = async () => {
    const { proof: _, ...rest } = (await about(COMPLETE.id)) as JsonObject;
    return rest;
  };
  const changed = (change: object) => async () => ({
    ...((await about(COMPLETE.id)) as JsonObject),
    ...change,
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'about something else',
      () => about(PROFILE.id),
      'endorsement.other-subject /endorsements/0/credentialSubject',
    ],
    [
      'about something else, as a JWT',
      () => jwtAbout(PROFILE.id),
      'endorsement.other-subject /endorsements/0',
    ],
    ['without proof', unsigned, 'endorsement.unsigned /endorsements/0'],
    [
      'of another type',
      changed({ type: ['VerifiableCredential'] }),
      'endorsement.no-endorsement /endorsements/0',
    ],
    ['without title', changed({ name: undefined }), 'shape.required /endorsements/0/name'],
    ['a JWT of nothing', async () => 'a.b.c', 'endorsement.unreadable /endorsements/0'],
    ['JSON that is broken', async () => '{"a": 1', 'endorsement.unreadable /endorsements/0'],
    ['JSON that is nothing', async () => '{"a": 1}', 'endorsement.no-endorsement /endorsements/0'],
    ['words', async () => 'Very good', 'shape.pattern /endorsements/0'],
    ['an object that is nothing', async () => ({}), 'shape.required /endorsements/0/@context'],
  ])('%s MUST be refused before anything is signed', async (_, made, expected) => {
    const endorsements = [(await made()) as SignedEndorsement];
    const { issuer } = endorsed;
    const found = await refusal(() => issuer.issue({ ...COMPLETE, endorsements }, AWARD));
    expect(found).toContain(`ERR_DEFINITION_INVALID`);
    expect(found).toContain(expected);
  });

  it('MUST be refused on a profile by createIssuer, and on an award by issue', async () => {
    const endorsements = [await about(COMPLETE.id)];
    const profile = { ...PROFILE, endorsements };
    expect(await refusal(() => createIssuer({ profile, signer, clock }))).toBe(
      'ERR_PROFILE_INVALID, endorsement.other-subject /endorsements/0/credentialSubject',
    );
    const { issuer } = endorsed;
    const other = [await about('urn:x:other')];
    const award = { ...AWARD, endorsements: other };
    expect(await refusal(() => issuer.issue(COMPLETE, award))).toBe(
      'ERR_AWARD_INVALID, endorsement.other-subject /endorsements/0/credentialSubject',
    );
  });

  it('on an award MAY be about what it awards, who awards it or who earned it', async () => {
    const { issuer } = endorsed;
    const ids = [COMPLETE.id, PROFILE.id, AWARD.learner.id ?? ''];
    const endorsements = await Promise.all(ids.map(about));
    const badge = await issuer.issue(COMPLETE, { ...AWARD, endorsements });
    expect(badge.endorsement).toHaveLength(3);
  });
});
