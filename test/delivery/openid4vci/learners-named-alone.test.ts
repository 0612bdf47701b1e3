import { describe, expect, it } from 'vitest';
import type { Issuance } from '../../../src/delivery/openid4vci/index.js';
import type { Award } from '../../../src/model/index.js';
import { newWallet } from '../../support/wallet.js';
import { newIssuer, PRE_AUTHORIZED } from '../../support/wallet-requests.js';

/** What says in a credential whose award it is, and which. */
const issuance: Issuance = {
  issue: async ({ award: { learner, creditsEarned } }) => ({
    text: `${learner.name} ${creditsEarned}`,
  }),
};

const awardTo = (name: string, creditsEarned: number): Award => ({
  ...{ learner: { name }, awardedOn: '2026-07-01', creditsEarned },
});

/** Offers an award, and gives what collects it with a wallet of its own. */
async function offered(issuer: Awaited<ReturnType<typeof newIssuer>>, award: Award) {
  const made = await issuer.issuer.offer({ award, configurationIds: ['badge'] });
  const by = await newWallet();
  return async () => {
    const form = { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': issuer.codeOf(made) };
    const { body } = await issuer.token({ ...form, tx_code: made.txCode ?? '' });
    const proof = await issuer.proof({ by });
    const answer = await issuer.credential(body['access_token'] ?? '', await issuer.request(proof));
    return answer.body as { readonly credentials?: unknown };
  };
}

const holding = (credential: string) => ({ credentials: [{ credential }] });

// GDPR article 5(1)(f): what one learner was awarded is told to nobody else.
describe('offers to learners of whom nothing but a name is known', () => {
  it.each([
    ['with different names', awardTo('Ada', 1), awardTo('Bea', 2)],
    ['who share their name', awardTo('Ada', 1), awardTo('Ada', 2)],
  ])('%s, on one day, MUST each give their own award', async (_, one, other) => {
    const issuer = await newIssuer({ issuance });
    const collect = await offered(issuer, one);
    const collectOther = await offered(issuer, other);
    expect(await collect()).toEqual(holding(`${one.learner.name} 1`));
    expect(await collectOther()).toEqual(holding(`${other.learner.name} 2`));
  });

  it('MUST give one award once, however often it is offered', async () => {
    const issuer = await newIssuer({ issuance });
    const [collect, again] = [
      await offered(issuer, awardTo('Ada', 1)),
      await offered(issuer, awardTo('Ada', 1)),
    ];
    expect(await collect()).toEqual(holding('Ada 1'));
    expect(await again()).toMatchObject({ error: 'credential_request_denied' });
  });
});
