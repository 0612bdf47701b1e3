// Credentials as JWT. What `jose` does is a part of our work only: it signs and verifies bytes, whatever they say.
import assert from 'node:assert/strict';
import { verify } from 'microcert';
import { refusesChanges, tokensAgree } from './agreement.mjs';
import { did } from './key.mjs';
import { jose } from './peers.mjs';
import { rotating } from './pool.mjs';

const isAccepted = async (token) => (await verify(token, { trust: [did] })).verdict === 'accepted';

const tokenOf =
  ({ issuer }) =>
  ({ definition, award }) =>
    issuer.issueJwt(definition, award);

async function tokensOf(pool) {
  const tokens = [];
  for (const member of pool.members) tokens.push(await tokenOf(pool)(member));
  return tokens;
}

function partsOf(token) {
  const [header, payload] = token.split('.').map((part) => Buffer.from(part, 'base64url'));
  return { header: JSON.parse(header.toString()), payload };
}

export async function issuingTokens({ pool }) {
  const tokens = await tokensOf(pool);
  const parts = tokens.map(partsOf);
  const [own, other] = [rotating(pool.members), rotating(parts)];
  const issue = tokenOf(pool);
  const sign = ({ header, payload }) => jose.sign(header, payload);
  return {
    ours: { call: () => issue(own()) },
    theirs: { call: () => sign(other()) },
    check: () => tokensAgree(tokens, parts, sign),
  };
}

export async function verifyingTokens({ pool }) {
  const tokens = await tokensOf(pool);
  const [own, other] = [rotating(tokens), rotating(tokens)];
  const mustAccept = async (accepted) =>
    assert.equal(await accepted, true, 'a good token is refused while being timed');
  return {
    ours: { call: () => mustAccept(isAccepted(own())) },
    theirs: { call: () => mustAccept(jose.verify(other())) },
    check: () => refusesChanges(tokens, [isAccepted, jose.verify]),
  };
}
