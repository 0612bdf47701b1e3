import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/foundation/json/values.js';
import { publicKeyToJwk } from '../../src/identity/index.js';
import { secureAsVcJwt } from '../../src/proofs/index.js';
import { LEARNER, receive } from '../support/presenting.js';
import { type Party, STRANGER, UNIVERSITY } from '../support/verifying.js';
import {
  BADGE,
  type Case,
  GOOD_JWT,
  GOOD_PROOF,
  refuses,
  UNSIGNED,
} from './signed-presentations.js';

const jwtCases: readonly Case[] = [
  {
    name: 'a JWT without a signature (alg none)',
    input: () => rewritten({ alg: 'none' }, () => ''),
    check: 'jwt.header',
    says: 'failed jwt.algorithm',
  },
  {
    name: 'a JWT whose key is taken for a shared secret (alg HS256)',
    input: () =>
      rewritten({ alg: 'HS256' }, (text) => {
        const { multibase = '' } = LEARNER.signer.publicKey;
        return createHmac('sha256', multibase).update(text).digest('base64url');
      }),
    check: 'jwt.header',
    says: 'failed jwt.algorithm',
  },
  {
    name: 'a JWT that names the algorithm of another kind of key',
    input: () => resigned({ alg: 'ES256' }),
    check: 'presentation.proof',
    says: 'failed jwt.algorithm-differs',
  },
  {
    name: 'a JWT that says it is a credential',
    input: () => resigned({ typ: 'vc+jwt' }),
    check: 'jwt.header',
    says: 'failed jwt.type',
  },
  {
    name: 'a JWT with a header that must be understood',
    input: () => resigned({ crit: ['b64'], b64: false }),
    check: 'jwt.header',
    says: 'failed jwt.header-refused jwt.header-refused',
  },
  {
    name: 'a JWT with nothing but a key in its header',
    input: () => resigned({ kid: undefined, jwk: publicKeyToJwk(LEARNER.signer.publicKey) }),
    check: 'presentation.holder',
    says: 'indeterminate presentation.self-asserted',
    verdict: 'undetermined',
  },
  {
    name: 'a JWT that names another key than the one in its header',
    input: () => resigned({ jwk: publicKeyToJwk(STRANGER.signer.publicKey) }),
    check: 'presentation.proof',
    says: 'failed jwt.two-keys',
  },
  {
    name: 'a JWT by somebody else under the name of the holder',
    input: () => resigned({ kid: STRANGER.signer.id }, {}, STRANGER),
    check: 'presentation.holder',
    says: 'failed presentation.foreign-key',
  },
  {
    name: 'a JWT that names another holder than the presentation in it',
    input: () => resigned({}, { iss: STRANGER.id }),
    check: 'presentation.holder',
    says: 'failed presentation.two-holders',
  },
  {
    name: 'a JWT whose end is a text',
    input: () => resigned({}, { exp: '9999999999' }),
    check: 'presentation.dates',
    says: 'failed jwt.claim-malformed',
  },
  {
    name: 'a JWT that does not say when it was made',
    input: () => resigned({}, { iat: undefined, exp: undefined }),
    check: 'presentation.dates',
    says: 'indeterminate presentation.no-date',
    verdict: 'undetermined',
  },
  {
    name: 'a JWT with a presentation twice',
    input: () => resigned({}, { vp: UNSIGNED }),
    check: 'presentation.format',
    says: 'failed ERR_JWT_TWO_DOCUMENTS',
  },
  {
    name: 'a JWT around a presentation with a proof of its own',
    input: () => resigned({}, { proof: GOOD_PROOF as JsonValue }),
    check: 'presentation.format',
    says: 'failed presentation.two-proofs',
  },
  {
    name: 'a credential as a JWT instead of a presentation',
    input: () => secureAsVcJwt(unsignedBadge(), { signer: UNIVERSITY.signer }),
    check: 'presentation.format',
    says: 'failed presentation.type',
  },
];

describe('hostile presentations as JWTs', () => {
  refuses(jwtCases);

  it('any single changed character of a signed JWT MUST NOT be accepted', async () => {
    const index = fc.integer({ min: 0, max: GOOD_JWT.length - 1 });
    await fc.assert(
      fc.asyncProperty(index, fc.constantFrom(...'AZaz09-_.'), async (at, sign) => {
        fc.pre(GOOD_JWT[at] !== sign);
        const { verdict } = await receive(
          `${GOOD_JWT.slice(0, at)}${sign}${GOOD_JWT.slice(at + 1)}`,
        );
        expect(verdict).not.toBe('accepted');
      }),
      { numRuns: 150 },
    );
  });
});

function unsignedBadge(): object {
  const { proof: _, ...rest } = BADGE;
  return rest;
}

function rewritten(
  header: Readonly<Record<string, unknown>>,
  sign: (text: string) => string,
  claims: Readonly<Record<string, unknown>> = {},
): string {
  const [first = '', second = ''] = GOOD_JWT.split('.');
  const text = [
    [first, header],
    [second, claims],
  ]
    .map(([part, change]) => ({
      ...JSON.parse(Buffer.from(part as string, 'base64url').toString()),
      ...(change as object),
    }))
    .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'))
    .join('.');
  return `${text}.${sign(text)}`;
}

async function resigned(
  header: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>> = {},
  by: Party = LEARNER,
): Promise<string> {
  const unsigned = rewritten(header, () => '', claims).slice(0, -1);
  const signature = await by.signer.sign(new TextEncoder().encode(unsigned));
  return `${unsigned}.${Buffer.from(signature).toString('base64url')}`;
}
