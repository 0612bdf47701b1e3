import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createEndorser,
  type EndorsementStatement,
  type EndorserOptions,
} from '../../src/endorsing/index.js';
import { checkEndorsementStructure } from '../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { bundledContextStore, canonicalize } from '../../src/linked-data/index.js';
import { parseVcJwt } from '../../src/proofs/vc-jwt/index.js';
import { verify } from '../../src/verifying/index.js';
import { PAIRINGS, signerWith } from '../proofs/fixtures.js';
import { text } from '../support/arbitrary-values.js';
import { COMPLETE } from '../support/definitions.js';
import { AGENCY, agency } from '../support/endorsing.js';
import { ISSUER_ID, issueComplete, NOW } from '../support/issuing.js';
import { askJsonld } from '../support/jsonld-oracle.js';
import { verifyPlainly } from '../support/plain-digitalbazaar.js';

const ABOUT = COMPLETE.id;
const STATEMENT = { about: ABOUT, comment: 'Examined in 2026: *no reservation*.' };
const contexts = bundledContextStore();

/** What a call is refused for: the codes of its findings with their places. */
async function refusal(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (isMicrocertError(error))
      return [error.code, ...error.findings.map((one) => `${one.code} ${one.pointer}`)].join(', ');
    if (error instanceof TypeError) return 'TypeError';
    throw error;
  }
  return 'nothing was thrown';
}

const refused = (change: object) => refusal(() => agency().endorse({ ...STATEMENT, ...change }));

// Open Badges 3.0, EndorsementCredential and EndorsementSubject; field guide OB-12.
describe('an endorsement', () => {
  it('MUST have every member that Open Badges ask for, and say what was said', async () => {
    const made = await agency().endorse({
      ...STATEMENT,
      description: 'External review',
      id: 'urn:uuid:00000000-0000-4000-8000-0000000000e1',
      validUntil: '2031-12-31',
      status: [{ purpose: 'revocation', list: 'https://agency.example/status/1', index: 7 }],
    });
    const { proof, ...unsigned } = made;
    expect(unsigned).toEqual({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
      ],
      id: 'urn:uuid:00000000-0000-4000-8000-0000000000e1',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Endorsement by Agence Qualité',
      description: 'External review',
      issuer: {
        id: AGENCY.id,
        type: ['Profile'],
        name: 'Agence Qualité',
        address: { type: ['Address'], addressCountry: 'Belgium', addressCountryCode: 'BE' },
      },
      validFrom: '2026-07-15T09:00:00Z',
      validUntil: '2031-12-31T00:00:00Z',
      credentialSubject: {
        id: ABOUT,
        type: ['EndorsementSubject'],
        endorsementComment: STATEMENT.comment,
      },
      credentialSchema: [
        {
          id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json',
          type: '1EdTechJsonSchemaValidator2019',
        },
      ],
      credentialStatus: {
        id: 'https://agency.example/status/1#7',
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '7',
        statusListCredential: 'https://agency.example/status/1',
      },
    });
    expect(proof).toMatchObject([{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' }]);
    expect(checkEndorsementStructure(made)).toEqual([]);
  });

  it.each(PAIRINGS)(
    'MUST be accepted by plain @digitalbazaar/vc, with %s and %s, and not once changed',
    async (suite, algorithm) => {
      const signer = signerWith(algorithm);
      const profile = { ...AGENCY, id: didKeyFor(signer.publicKey) };
      const made = await agency({ profile, signer, suite }).endorse(STATEMENT);
      const good = await verifyPlainly(structuredClone(made), suite, NOW);
      expect(good.error).toBeUndefined();
      expect(good.verified).toBe(true);
      const changed = { ...structuredClone(made), name: 'Other' };
      expect((await verifyPlainly(changed, suite, NOW)).verified).toBe(false);
    },
  );

  it('MUST have the canonical form that the reference stack gives, whatever is said', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (name, comment) => {
        const statement = { about: ABOUT, name, comment };
        const made = await agency()
          .endorse(statement)
          .catch((error: unknown) => {
            if (isMicrocertError(error)) return undefined; // markup
            throw error;
          });
        if (made === undefined) return;
        const { proof: _, ...unsigned } = made;
        const document = JSON.parse(JSON.stringify(unsigned)) as JsonObject;
        const reference = await askJsonld(document, contexts);
        expect(await canonicalize(document, { contexts })).toBe(reference.text);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['json', 'jwt'] as const)(
    'MUST be verified here, as %s, as one of the endorser',
    async (as) => {
      const made = await agency().endorse(STATEMENT, { as });
      const trusting = { trust: [AGENCY.id], clock: () => NOW };
      const report = await verify(made as unknown as JsonObject | string, trusting);
      expect(report).toMatchObject({ verdict: 'accepted', role: 'endorsement' });
      const [header = '', payload = '', signature = ''] =
        typeof made === 'string' ? made.split('.') : [];
      const changed =
        typeof made === 'string'
          ? `${header}.${payload.slice(0, -6)}AAAAAA.${signature}`
          : { ...made, name: 'Other' };
      expect((await verify(changed as unknown as JsonObject, trusting)).verdict).toBe('rejected');
    },
  );

  it('as a JWT MUST carry the same statement, with the claims of Open Badges', async () => {
    const jwt = await agency().endorse(STATEMENT, { as: 'jwt', typ: 'vc+jwt', key: 'both' });
    const { header, payload, credential } = parseVcJwt(jwt);
    expect(header).toMatchObject({ alg: 'EdDSA', typ: 'vc+jwt', jwk: { kty: 'OKP' } });
    expect(payload).toMatchObject({ iss: AGENCY.id, sub: ABOUT, jti: credential['id'] });
    expect(checkEndorsementStructure(credential)).toEqual([]);
  });

  it('MUST take what it is about as a thing: a profile, a definition, a signed badge', async () => {
    const badge = await issueComplete();
    for (const about of [{ id: ISSUER_ID, name: 'Université' }, COMPLETE, badge]) {
      const { credentialSubject } = await agency().endorse({ ...STATEMENT, about });
      expect(credentialSubject.id).toBe(about.id);
    }
  });

  it('MUST have a title in the language of the endorser where none is given', async () => {
    const { name, issuer } = await agency({ language: 'fr' }).endorse(STATEMENT);
    expect([name, issuer.address?.addressCountry]).toEqual([
      'Recommandation émise par Agence Qualité',
      'Belgique',
    ]);
  });

  it('MUST have an id of its own each time', async () => {
    const endorser = agency();
    const [one, other] = [await endorser.endorse(STATEMENT), await endorser.endorse(STATEMENT)];
    expect(one.id).toMatch(/^urn:uuid:/);
    expect(one.id).not.toBe(other.id);
  });
});

describe('a statement', () => {
  it.each<[string, object, string]>([
    ['about what is no IRI', { about: 'soil health' }, 'shape.iri /about'],
    ['about a thing without id', { about: { name: 'x' } }, 'shape.type /about'],
    ['with an empty title', { name: ' ' }, 'shape.empty /name'],
    ['without a word', { comment: '' }, 'shape.empty /comment'],
    ['with a member that is not known', { coment: 'x' }, 'shape.unknown-member /coment'],
    ['about the endorser', { about: AGENCY.id }, 'endorsement.of-oneself /about'],
    [
      'about a definition that the endorser awards',
      { about: { id: ABOUT, awardingBodies: [{ id: AGENCY.id, name: { en: 'Agency' } }] } },
      'endorsement.of-oneself /about',
    ],
    [
      'about a badge of the endorser',
      { about: { id: 'urn:x:badge', issuer: { id: AGENCY.id } } },
      'endorsement.of-oneself /about',
    ],
    ['that ends before it begins', { validUntil: '2026-07-15' }, 'endorsement.ended /validUntil'],
    ['until a day that is none', { validUntil: '2027-02-30' }, 'endorsement.date /validUntil'],
    [
      'with a status in a list without https',
      { status: [{ purpose: 'revocation', list: 'http://agency.example/1', index: 1 }] },
      'award.status-list /status/0/list',
    ],
    [
      'that names a national number',
      { comment: 'Vu le dossier 1 84 12 76 451 089 46.' },
      'endorsement.national-number /comment',
    ],
  ])('%s MUST be refused before it is signed', async (_, change, expected) => {
    expect(await refused(change)).toBe(`ERR_ENDORSEMENT_INVALID, ${expected}`);
  });

  it.each([
    '<script>alert(1)</script>',
    'fine <b>bold</b>',
    'an <img src=x onerror=alert(1)>',
    '<!-- hidden -->',
    'unclosed <iframe',
    '[see](javascript:alert(1))',
    '[see]( <javascript:alert(1)>)',
    '[see](&#106;avascript:alert(1))',
    '[see](JavaScript&colon;alert(1))',
    '[see][1]\n\n[1]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](data:text/html;base64,PHNjcmlwdD4=)',
  ])('that holds %s MUST be refused: whoever shows it would show or run it', async (comment) => {
    expect(await refused({ comment })).toBe('ERR_ENDORSEMENT_INVALID, endorsement.markup /comment');
  });

  it.each([
    'Fewer than 3 < 5 reservations',
    'See <https://agency.example/report?a=1&b=2> and <mail@agency.example>',
    '**Bold**, [report](https://agency.example/r), `<code>`'.replace('<code>', 'code'),
    'R&D & more; a->b',
  ])('that says %s MUST be signed as it is', async (comment) => {
    const { credentialSubject } = await agency().endorse({ ...STATEMENT, comment });
    expect(credentialSubject.endorsementComment).toBe(comment);
  });

  it('MUST be refused when it is nothing of the kind', async () => {
    for (const none of [undefined, null, 7, 'text', []])
      expect(
        await refusal(() => agency().endorse(none as unknown as EndorsementStatement)),
      ).toMatch(/^ERR_ENDORSEMENT_INVALID/);
  });

  it('MUST never show up in what is said about it', async () => {
    const error = await agency()
      .endorse({ about: 'Marked-About', comment: '<i>Marked-Comment</i>' })
      .catch((reason: unknown) => reason);
    expect(JSON.stringify(error) + String(error)).not.toContain('Marked');
  });
});

describe('createEndorser', () => {
  it('MUST give something that nobody can change', () => {
    const endorser = agency();
    expect(Object.isFrozen(endorser)).toBe(true);
    expect(endorser.profile).toEqual(AGENCY);
  });

  it('MUST refuse what it cannot work with, by name', async () => {
    const keyPair = await generateKeyPair();
    const signer = createSigner({ keyPair });
    const make = (change: object) => () =>
      createEndorser({ profile: AGENCY, signer, ...change } as unknown as EndorserOptions);
    expect(make({ signer: undefined })).toThrow(/createEndorser: option "signer"/);
    expect(
      make({ profile: { ...AGENCY, id: didKeyFor(keyPair.publicKey) }, suite: 'none' }),
    ).toThrow(/createEndorser: option "suite"/);
    expect(make({ language: 'fr_FR' })).toThrow(/createEndorser: option "language"/);
    expect(() => createEndorser(undefined as unknown as EndorserOptions)).toThrow(TypeError);
    expect(await refusal(make({}))).toBe('ERR_ISSUER_KEY');
    expect(await refusal(make({ profile: { id: 'x' } }))).toMatch(/^ERR_PROFILE_INVALID/);
    const form = { as: 'pdf' } as unknown as { readonly as: 'json' };
    expect(await refusal(() => agency().endorse(STATEMENT, form))).toBe('TypeError');
  });
});
