import { createHash, randomBytes } from 'node:crypto';
import {
  type CallbackContext,
  clientAuthenticationClientSecretBasic,
  Oauth2Client,
  setGlobalConfig,
} from '@openid4vc/oauth2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ALL_SCOPES,
  type AskedHost,
  BACK,
  fieldsOf,
  METADATA,
  newHost,
} from '../../support/badges-api.js';
import { badge, check } from '../../support/verifying.js';

// The server of this test is on the loopback address, without a certificate.
setGlobalConfig({ allowInsecureUrls: true });

let host: AskedHost;
beforeAll(async () => {
  host = await newHost();
});
afterAll(() => host.close());

/** A client that is none of ours: `@openid4vc/oauth2` speaks OAuth. */
function clientFor(clientId: string, clientSecret: string): Oauth2Client {
  const callbacks: Omit<CallbackContext, 'verifyJwt' | 'decryptJwe' | 'encryptJwe'> = {
    hash: (data) => createHash('sha256').update(data).digest(),
    generateRandom: (length) => randomBytes(length),
    signJwt: () => {
      throw new Error('nothing is signed in this test');
    },
    clientAuthentication: clientAuthenticationClientSecretBasic({ clientId, clientSecret }),
  };
  return new Oauth2Client({ callbacks });
}

// RFC 8414, RFC 6749, RFC 7636, RFC 9207.
it('a client of others MUST be able to find the endpoints, get tokens, renew them and exchange badges', async () => {
  const metadataAddress = `${host.origin}/.well-known/oauth-authorization-server`;
  const published = await (await fetch(metadataAddress)).json();
  const registered = await fetch(published.registration_endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(METADATA),
  });
  const { client_id: clientId, client_secret: clientSecret } = await registered.json();
  const client = clientFor(clientId, clientSecret);
  const authorizationServerMetadata = await client.fetchAuthorizationServerMetadata(host.origin);
  if (authorizationServerMetadata === null) throw new Error('no metadata was found');
  const { authorizationRequestUrl, pkce } = await client.createAuthorizationRequestUrl({
    ...{ authorizationServerMetadata, clientId, redirectUri: BACK, scope: ALL_SCOPES },
    state: 'state-2',
  });

  const headers = { cookie: 'learner=zoe', origin: host.origin };
  const page = await fetch(authorizationRequestUrl, { headers });
  const form = new URLSearchParams({ ...fieldsOf(await page.text()), decision: 'allow' });
  const allowed = await fetch(`${host.origin}/oauth/authorize`, {
    ...{ method: 'POST', body: form, headers, redirect: 'manual' },
  });
  const answer = client.parseAuthorizationResponseRedirectUrl({
    url: allowed.headers.get('location') ?? '',
  });
  if (!('code' in answer)) throw new Error('no code was given');
  client.verifyAuthorizationResponse({
    ...{ authorizationServerMetadata, authorizationResponse: answer },
  });

  const { accessTokenResponse: first } = await client.retrieveAuthorizationCodeAccessToken({
    ...{ authorizationServerMetadata, authorizationCode: answer.code as string },
    ...{ redirectUri: BACK, ...(pkce && { pkceCodeVerifier: pkce.codeVerifier }) },
  });
  const { accessTokenResponse: second } = await client.retrieveRefreshTokenAccessToken({
    ...{ authorizationServerMetadata, refreshToken: first.refresh_token ?? '' },
  });
  const text = JSON.stringify(await badge());
  const brought = await host.api(second.access_token, '/credentials', {
    ...{ method: 'POST', body: text, headers: { 'content-type': 'application/json' } },
  });
  expect(brought.status).toBe(201);
  const { body } = await host.api(first.access_token, '/credentials');
  expect((await check(body.credential[0])).verdict).toBe('accepted');
});
