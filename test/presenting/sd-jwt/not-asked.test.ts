import { expect, it } from 'vitest';
import { issueSdJwt, verifySdJwtVc } from '../../../src/presenting/sd-jwt/index.js';
import { bindKey } from '../../../src/proofs/sd-jwt/index.js';
import { NOW } from '../../support/issuing.js';
import { memory, newParty, STRANGER, UNIVERSITY } from '../../support/verifying.js';

const ASKED = { challenge: 'n-1', domain: 'https://employer.example' };
const HOLDER = await newParty();
const CLAIMS = {
  ...{ iss: STRANGER.id, iat: Math.floor(NOW / 1000), vct: 'https://univ.example/vct/1' },
  cnf: { kid: 'did:web:learner.example#key-1' },
};

async function presented(): Promise<string> {
  const text = await issueSdJwt(CLAIMS, { signer: STRANGER.signer });
  const { challenge: nonce, domain: audience } = ASKED;
  return bindKey(text, { signer: HOLDER.signer, nonce, audience, now: NOW });
}

/** With another signature of its issuer. */
const forged = (text: string) =>
  text.replace(/\.([\w-])([\w-]{85})~/, (_, one, rest) => `.${one === 'A' ? 'B' : 'A'}${rest}~`);

// SECURITY.md, How it fails: nothing but keys of issuers is asked of the network for what is not known to be good.
it.each([
  ['of a stranger', await presented(), UNIVERSITY.id, 0],
  ['that was forged', forged(await presented()), STRANGER.id, 0],
  ['of an issuer who is trusted', await presented(), STRANGER.id, 1],
])(
  'an attestation %s MUST have so many addresses asked for the key of its holder',
  async (_, text, trusted, count) => {
    const { fetcher, asked } = memory({});
    const options = { ...ASKED, trust: [trusted], seen: 'elsewhere', clock: () => NOW } as const;
    const { verdict } = await verifySdJwtVc(text, { ...options, fetcher });
    expect(verdict).not.toBe('accepted');
    expect(asked).toHaveLength(count);
  },
);
