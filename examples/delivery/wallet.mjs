// A small wallet for who has none at hand: it speaks to issuer and verifier over HTTP as any other does.

import { createResolver, createSigner, generateKeyPair, verifySignature } from 'microcert/identity';
import { presentSdJwtVc } from 'microcert/presenting/sd-jwt';

const PRE_AUTHORIZED = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';
const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url'));

export function newWallet() {
  const held = [];
  const signer = generateKeyPair().then((keyPair) => createSigner({ keyPair }));
  return {
    /** Takes an offer, as its QR code says it, and the digits that the learner typed. */
    collect: async ({ link, txCode }) => {
      const offer = await json(new URL(link).searchParams.get('credential_offer_uri'));
      const issuer = offer.credential_issuer;
      const { origin, pathname } = new URL(issuer);
      const told = (name) => json(`${origin}/.well-known/${name}${pathname.replace(/\/$/, '')}`);
      const { credential_endpoint: at, nonce_endpoint: nonces } = await told(
        'openid-credential-issuer',
      );
      const { token_endpoint: tokens } = await told('oauth-authorization-server');
      const { access_token: token } = await json(tokens, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: PRE_AUTHORIZED,
          'pre-authorized_code': offer.grants[PRE_AUTHORIZED]['pre-authorized_code'],
          tx_code: txCode,
        }),
      });
      const { c_nonce: nonce } = await json(nonces, { method: 'POST' });
      const proof = await prove(await signer, { aud: issuer, nonce });
      const [credential_configuration_id] = offer.credential_configuration_ids;
      const { credentials } = await json(at, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ credential_configuration_id, proofs: { jwt: [proof] } }),
      });
      held.push(credentials[0].credential);
    },
    /** Shows of the last one what is asked for, and nothing else, to who asks, as the QR code says it. */
    present: async ({ link }) => {
      const { client_id, nonce, state, response_uri, dcql_query } = await requestAt(link);
      const [{ id, claims }] = dcql_query.credentials;
      const shown = await presentSdJwtVc(held.at(-1), {
        ...{ show: [], claims: claims.map(({ path }) => path) },
        ...{ holder: await signer, challenge: nonce, domain: client_id },
      });
      await json(response_uri, {
        method: 'POST',
        body: new URLSearchParams({ vp_token: JSON.stringify({ [id]: [shown] }), state }),
      });
    },
    get hasBadge() {
      return held.length > 0;
    },
  };
}

/** A proof that the wallet has its key (OpenID4VCI 1.0, appendix F.1). */
async function prove(signer, claims) {
  const header = encode({ alg: 'EdDSA', typ: 'openid4vci-proof+jwt', kid: signer.id });
  const text = `${header}.${encode({ ...claims, iat: Math.floor(Date.now() / 1000) })}`;
  const signature = await signer.sign(new TextEncoder().encode(text));
  return `${text}.${Buffer.from(signature).toString('base64url')}`;
}

/** What is asked for, signed by a key of who says that they ask (OpenID4VP 1.0, section 5.9.3). */
async function requestAt(link) {
  const asked = new URL(link).searchParams;
  const jwt = await (await fetched(asked.get('request_uri'))).text();
  const [header, payload, signature] = jwt.split('.');
  const { kid } = decode(header);
  const request = decode(payload);
  const isTheirs =
    request.client_id === asked.get('client_id') &&
    kid.split('#')[0] === request.client_id.replace('decentralized_identifier:', '');
  const { key } = await createResolver().resolveVerificationMethod(kid, 'authentication');
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  const bytes = new Uint8Array(Buffer.from(signature, 'base64url'));
  if (!isTheirs || !(await verifySignature(key, signed, bytes)))
    throw new Error('the request is of somebody else than it says');
  return request;
}

async function json(url, init) {
  return (await fetched(url, init)).json();
}

async function fetched(url, init) {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${new URL(url).pathname}: ${answer.status}`);
  return answer;
}
