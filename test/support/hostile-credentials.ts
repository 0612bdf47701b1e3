import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import {
  createSigner,
  didJwkFor,
  didKeyFor,
  generateKeyPair,
  type KeyAlgorithm,
  type Signer,
} from '../../src/identity/index.js';
import {
  type ContextStore,
  CREDENTIALS_V2,
  createContextStore,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../src/linked-data/index.js';
import { type SecureOptions, secure } from '../../src/proofs/index.js';
import { jwsAlgorithmFor } from '../../src/proofs/shared/jws-algorithms.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';

/** The instant at which hostile inputs are judged. */
export const NOW: number = Date.parse('2026-07-15T09:00:00Z');
/** The instant at which they were signed. */
export const CREATED = '2026-07-01T12:00:00Z';

async function partyWith(algorithm: KeyAlgorithm): Promise<Party> {
  const keyPair = await generateKeyPair({ algorithm });
  const id =
    algorithm === 'RSA' ? didJwkFor(keyPair.publicKey) : didKeyFor(keyPair.publicKey as never);
  const method = algorithm === 'RSA' ? `${id}#0` : `${id}#${id.slice('did:key:'.length)}`;
  return { id, signer: createSigner({ keyPair, id: method }) };
}

/** Somebody with a key, known by a DID that spells it out. */
export interface Party {
  readonly id: string;
  readonly signer: Signer;
}

/** Issuers with a key of each kind; the first is the one of most tests. */
export const PARTIES: Readonly<Record<KeyAlgorithm, Party>> = {
  Ed25519: await partyWith('Ed25519'),
  'P-256': await partyWith('P-256'),
  'P-384': await partyWith('P-384'),
  RSA: await partyWith('RSA'),
};
/** Somebody else, whom nobody trusts. */
export const STRANGER: Party = await partyWith('Ed25519');
/** The issuer that verifiers trust. */
export const ISSUER: string = PARTIES.Ed25519.id;

/** The bundled contexts. */
export const contexts: ContextStore = createContextStore();

/** A draft: a credential that tests change freely. */
// biome-ignore lint/suspicious/noExplicitAny: hostile documents take any shape, and tests reach deep into them
export type Draft = any;

/** An Open Badge as it is before it is signed. */
export function unsigned(issuer: string = ISSUER): Draft {
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3, OPEN_BADGES_EXTENSIONS],
    id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Analyse de cycle de vie',
    issuer: { id: issuer, type: ['Profile'], name: 'Université Exemple' },
    validFrom: '2026-03-02T08:00:00Z',
    validUntil: '2029-03-02T08:00:00Z',
    credentialSubject: {
      id: 'did:example:learner',
      type: ['AchievementSubject'],
      creditsEarned: 1.5,
      achievement: {
        id: 'https://univ.example/mc/acv/2026',
        type: ['Achievement'],
        achievementType: 'MicroCredential',
        name: 'Analyse de cycle de vie',
        description: 'Réaliser une analyse de cycle de vie simplifiée',
        criteria: { narrative: 'Réussir l’évaluation finale' },
        creditsAvailable: 3,
        tag: ['cycle de vie', 'environnement'],
        alignment: [
          {
            type: ['Alignment'],
            targetName: 'EQF 6',
            targetUrl: 'http://data.europa.eu/snb/eqf/6',
          },
        ],
        resultDescription: [
          {
            id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
            type: ['ResultDescription'],
            name: 'Note',
            resultType: 'Percent',
            valueMin: '0',
            valueMax: '20',
          },
        ],
      },
      result: [
        {
          type: ['Result'],
          resultDescription: 'urn:uuid:00000000-0000-4000-8000-000000000001',
          value: '14',
        },
      ],
    },
  };
}

/** Changes a draft, then has it signed. */
export async function signed(
  change: (draft: Draft) => unknown = () => undefined,
  options: Partial<SecureOptions> & { readonly party?: Party } = {},
): Promise<JsonObject> {
  const { party = PARTIES.Ed25519, ...more } = options;
  const draft = unsigned(party.id);
  change(draft);
  const { signer } = party;
  const suite = 'eddsa-rdfc-2022';
  const given = { suite, signer, created: CREATED, contexts, ...more } as SecureOptions;
  return (await secure(draft as JsonObject, given)) as JsonObject;
}

/** Signs a credential, then changes it. */
export async function tampered(
  change: (draft: Draft) => unknown,
  options: Partial<SecureOptions> & { readonly party?: Party } = {},
): Promise<JsonObject> {
  const copy = structuredClone(await signed(undefined, options)) as Draft;
  change(copy);
  return copy as JsonObject;
}

/** A credential in a JWT, as this library makes them. */
export async function jwt(
  change: (draft: Draft) => unknown = () => undefined,
  party: Party = PARTIES.Ed25519,
): Promise<string> {
  const draft = unsigned(party.id);
  change(draft);
  return secureAsVcJwt(draft, { signer: party.signer });
}

/** A JWT with any header and payload, well signed all the same. */
export async function jwtOf(
  payload: JsonValue,
  header: JsonObject = {},
  { signer }: Party = PARTIES.Ed25519,
): Promise<string> {
  const whole = { alg: jwsAlgorithmFor(signer.algorithm), typ: 'JWT', kid: signer.id, ...header };
  const text = `${part(whole)}.${part(payload)}`;
  const signature = await signer.sign(new TextEncoder().encode(text));
  return `${text}.${encodeBase64url(signature)}`;
}

/** A value as a part of a JWT. */
export function part(value: JsonValue): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
}

/** The claims that a credential is stated by in a JWT. */
export function claimsOf(draft: Draft = unsigned()): Draft {
  return {
    iss: draft.issuer.id,
    sub: draft.credentialSubject.id,
    jti: draft.id,
    nbf: Date.parse(draft.validFrom) / 1000,
    exp: Date.parse(draft.validUntil) / 1000,
    ...draft,
  };
}

/** A good credential, with a proof inside. */
export const GOOD: JsonObject = await signed();
/** The same in a JWT. */
export const GOOD_JWT: string = await jwt();
