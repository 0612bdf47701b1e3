import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ALL_SCOPES,
  type AskedHost,
  BACK,
  type Client,
  fieldsOf,
  METADATA,
  newHost,
  SCOPE,
  VERIFIER,
} from '../../support/badges-api.js';

let host: AskedHost;
let client: Client;
beforeAll(async () => {
  host = await newHost();
  client = await host.client();
});
afterAll(() => host.close());

const works = async (token: string) => (await host.api(token, '/credentials')).status === 200;
const codeIn = (back: URL) => back.searchParams.get('code') ?? '';

// RFC 7591, Open Badges 3.0 section 7.1.
describe('registration', () => {
  it('MUST give an id and a secret, and say what was registered', async () => {
    const { status, headers, body } = await host.register();
    expect(status).toBe(201);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({
      ...METADATA,
      ...{ token_endpoint_auth_method: 'client_secret_basic', client_secret_expires_at: 0 },
      ...{ grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] },
    });
    expect(body.client_secret).toHaveLength(43);
  });

  it('MUST pass over members that are not known (section 2)', async () => {
    const { status, body } = await host.register({ other: 'x' });
    expect([status, body.other]).toEqual([201, undefined]);
  });

  it.each([
    ['http', { client_uri: 'http://portfolio.example' }, 'invalid_client_metadata'],
    ['another host', { policy_uri: 'https://other.example/p' }, 'invalid_client_metadata'],
    ['another port', { logo_uri: 'https://portfolio.example:8443/l' }, 'invalid_client_metadata'],
    ['no logo', { logo_uri: undefined }, 'invalid_client_metadata'],
    ['no name', { client_name: ' ' }, 'invalid_client_metadata'],
    ['a name that turns the text', { client_name: 'a\u202Eb' }, 'invalid_client_metadata'],
    ['a name of two lines', { client_name: 'a\r\nb' }, 'invalid_client_metadata'],
    ['a name of 201 signs', { client_name: 'x'.repeat(201) }, 'invalid_client_metadata'],
    ['no secret', { token_endpoint_auth_method: 'none' }, 'invalid_client_metadata'],
    ['the implicit grant', { grant_types: ['implicit'] }, 'invalid_client_metadata'],
    ['tokens in the address', { response_types: ['token'] }, 'invalid_client_metadata'],
    ['another scope', { scope: `${ALL_SCOPES} admin` }, 'invalid_client_metadata'],
    ['no scope', { scope: '' }, 'invalid_client_metadata'],
    ['no way back', { redirect_uris: [] }, 'invalid_redirect_uri'],
    ['a fragment', { redirect_uris: [`${BACK}#x`] }, 'invalid_redirect_uri'],
    [
      'a user',
      { redirect_uris: ['https://portfolio.example@evil.example'] },
      'invalid_redirect_uri',
    ],
    ['a script', { redirect_uris: ['javascript:alert(1)'] }, 'invalid_redirect_uri'],
    ['a backslash', { redirect_uris: ['https://portfolio.example\\evil'] }, 'invalid_redirect_uri'],
    ['a line break', { redirect_uris: [`${BACK}\r\nX: 1`] }, 'invalid_redirect_uri'],
    [
      'a host that would end a policy',
      JSON.parse(JSON.stringify(METADATA).replaceAll('portfolio.example', 'x;sandbox,.example')),
      'invalid_client_metadata',
    ],
    [
      'a back on another host',
      { redirect_uris: ['https://evil.example'] },
      'invalid_client_metadata',
    ],
  ])('MUST be refused: %s', async (_what, change, error) => {
    const { status, body } = await host.register(change);
    expect([status, body.error]).toEqual([400, error]);
  });

  it('MUST be refused where the host says no', async () => {
    const text = JSON.stringify(METADATA).replaceAll('portfolio.example', 'stranger.example');
    const { status, body } = await host.register(JSON.parse(text));
    expect([status, body.error]).toEqual([403, 'access_denied']);
  });

  it('MUST forget a client that never got a token, and keep one that did', async () => {
    const own = await newHost();
    const [unused, used] = [await own.client(), await own.client()];
    await own.tokens(used);
    own.now += 31 * 86_400_000;
    expect((await own.consent(unused)).status).toBe(400);
    expect((await own.consent(used)).status).toBe(200);
    await own.close();
  });
});

// RFC 6749 section 4.1, RFC 7636, RFC 9700.
describe('authorisation', () => {
  it('MUST send who is not logged in to the host, to come back to the same request', async () => {
    const { status, headers } = await host.consent(client, {}, {});
    const next = new URL(headers.get('location') ?? '').searchParams.get('next') ?? '';
    expect([status, new URL(next).origin]).toEqual([303, host.origin]);
    expect(new URL(next).searchParams.get('client_id')).toBe(client.id);
  });

  it.each([
    ['en', 'read your badges'],
    ['fr', 'lire vos badges'],
  ])(
    'MUST ask the learner, in their language (%s), on a page that runs nothing',
    async (locale, words) => {
      const cookie = 'learner=zoe';
      const { text, headers } = await host.consent(
        client,
        {},
        { cookie, 'accept-language': locale },
      );
      expect(text).toContain(words);
      expect(text).toContain('Portfolio</strong> (portfolio.example)');
      expect(text).not.toMatch(/<script| style=| on\w+=/);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );

  it('MUST show a name as text, whatever stands in it', async () => {
    const marked = await host.client({ client_name: '<img src=x onerror=alert(1)>' });
    const { text } = await host.consent(marked);
    expect(text).not.toContain('<img');
  });

  it('MUST send the learner back with code, state and issuer', async () => {
    const back = await host.allow(client);
    expect(back.origin + back.pathname).toBe(BACK);
    expect(back.searchParams.get('state')).toBe('state-1');
    expect(back.searchParams.get('iss')).toBe(host.origin);
  });

  it.each([
    ['an unknown client', { client_id: 'other' }],
    ['no client', { client_id: undefined }],
    ['another way back', { redirect_uri: 'https://evil.example' }],
    ['a longer way back', { redirect_uri: `${BACK}/more` }],
    ['a way back with a query', { redirect_uri: `${BACK}?x=1` }],
    ['another case', { redirect_uri: BACK.toUpperCase() }],
    ['no way back', { redirect_uri: undefined }],
    ['a state that is too long', { state: 'x'.repeat(3000) }],
  ])('MUST send nobody anywhere for %s', async (_what, change) => {
    const { status, headers } = await host.consent(client, change);
    expect([status, headers.get('location')]).toEqual([400, null]);
  });

  it.each([
    ['no PKCE', { code_challenge: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['PKCE without its method', { code_challenge_method: undefined }, 'invalid_request'],
    ['a short challenge', { code_challenge: 'abc' }, 'invalid_request'],
    ['a token at once', { response_type: 'token' }, 'unsupported_response_type'],
    ['no scope', { scope: undefined }, 'invalid_scope'],
    ['an unknown scope', { scope: `${ALL_SCOPES} admin` }, 'invalid_scope'],
  ])('MUST tell the client of its error: %s', async (_what, change, error) => {
    const { headers } = await host.consent(client, change);
    const back = new URL(headers.get('location') ?? '');
    expect(back.origin + back.pathname).toBe(BACK);
    expect(back.searchParams.get('error')).toBe(error);
    expect(back.searchParams.get('code')).toBeNull();
  });

  // RFC 9700 section 4.11.2: else a link to this host leads to a client that nobody chose.
  it('MUST send nobody on who is not logged in, whatever the error', async () => {
    const { headers } = await host.consent(client, { response_type: 'token' }, {});
    expect(new URL(headers.get('location') ?? '').origin).toBe('https://univ.example');
  });

  it('MUST NOT give more than the client was registered for', async () => {
    const reader = await host.client({ scope: `${SCOPE}credential.readonly` });
    const { headers } = await host.consent(reader, { scope: ALL_SCOPES });
    expect(new URL(headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_scope');
  });

  const posted = (form: Record<string, string>, headers: Record<string, string>) =>
    host.ask('/oauth/authorize', { method: 'POST', body: new URLSearchParams(form), headers });

  it('MUST send back access_denied to a client that the learner does not want', async () => {
    const headers = { cookie: 'learner=zoe' };
    const form = fieldsOf((await host.consent(client)).text);
    const answer = await posted({ ...form, decision: 'deny' }, headers);
    const back = new URL(answer.headers.get('location') ?? '');
    expect(back.searchParams.get('error')).toBe('access_denied');
  });

  it.each([
    ['of another site', {}, { origin: 'https://evil.example' }],
    ['of another site, by the browser’s word', {}, { 'sec-fetch-site': 'cross-site' }],
    ['without the token of the page', { csrf: '' }, {}],
    ['with a token that was made up', { csrf: '99999999999999.x' }, {}],
    ['of another learner', {}, { cookie: 'learner=eve' }],
    ['with other scopes than were shown', { scope: `${SCOPE}credential.readonly` }, {}],
    ['with another challenge than was shown', { code_challenge: 'x'.repeat(43) }, {}],
  ])('MUST NOT take a form %s', async (_what, change, headers) => {
    const form = fieldsOf((await host.consent(client)).text);
    const answer = await posted(
      { ...form, decision: 'allow', ...change },
      { cookie: 'learner=zoe', ...headers },
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([403, null]);
  });

  it('MUST NOT take a form that was open too long', async () => {
    const form = fieldsOf((await host.consent(client)).text);
    const before = host.now;
    host.now += 901_000;
    const answer = await posted({ ...form, decision: 'allow' }, { cookie: 'learner=zoe' });
    host.now = before;
    expect(answer.status).toBe(403);
  });
});

describe('tokens', () => {
  it('MUST be given for a code, with what was granted', async () => {
    const body = await host.tokens(client);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: ALL_SCOPES });
    expect(await works(body.access_token)).toBe(true);
  });

  it('MUST be refreshed only where that was granted', async () => {
    const body = await host.tokens(client, { scope: `${SCOPE}credential.readonly` });
    expect(body.refresh_token).toBeUndefined();
  });

  it.each([
    ['no verifier', { code_verifier: undefined }, 'invalid_request'],
    ['a short verifier', { code_verifier: 'v' }, 'invalid_request'],
    ['another verifier', { code_verifier: `${VERIFIER}x` }, 'invalid_grant'],
    ['another way back', { redirect_uri: 'https://portfolio.example/other' }, 'invalid_grant'],
    ['no way back', { redirect_uri: undefined }, 'invalid_grant'],
    ['another code', { code: 'x'.repeat(43) }, 'invalid_grant'],
    ['a huge code', { code: 'x'.repeat(5000) }, 'invalid_grant'],
    ['no code', { code: undefined }, 'invalid_request'],
    ['a password', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['nothing', { grant_type: undefined }, 'invalid_request'],
  ])('MUST NOT be given for %s; the code stays good', async (_what, change, error) => {
    const code = codeIn(await host.allow(client));
    const { status, body } = await host.token(client, host.codeForm(code, change));
    expect([status, body.error]).toEqual([400, error]);
    expect((await host.token(client, host.codeForm(code))).status).toBe(200);
  });

  it('MUST NOT be given to another client than the code', async () => {
    const code = codeIn(await host.allow(client));
    const other = await host.client();
    expect((await host.token(other, host.codeForm(code))).body.error).toBe('invalid_grant');
  });

  it.each([
    ['a wrong secret', (by: Client) => ({ ...by, secret: 'x'.repeat(43) })],
    ['a wrong id', (by: Client) => ({ ...by, id: 'other' })],
    ['the secret of another one', (by: Client, other: Client) => ({ ...by, secret: other.secret })],
  ])('MUST NOT be given for %s', async (_what, change) => {
    const code = codeIn(await host.allow(client));
    const by = change(client, await host.client());
    const { status, headers, body } = await host.token(by, host.codeForm(code));
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    expect(headers.get('www-authenticate')).toContain('Basic');
  });

  it('MUST NOT be given for a secret in the body', async () => {
    const code = codeIn(await host.allow(client));
    const form = { ...host.codeForm(code), client_id: client.id, client_secret: client.secret };
    const body = new URLSearchParams(form as Record<string, string>);
    expect((await host.ask('/oauth/token', { method: 'POST', body })).status).toBe(401);
  });

  it('MUST NOT be given for a code that is too old', async () => {
    const code = codeIn(await host.allow(client));
    const before = host.now;
    host.now += 121_000;
    expect((await host.token(client, host.codeForm(code))).body.error).toBe('invalid_grant');
    host.now = before;
  });

  // RFC 6749 section 4.1.2.
  it('MUST all be taken back when a code is used twice', async () => {
    const code = codeIn(await host.allow(client));
    const { body } = await host.token(client, host.codeForm(code));
    expect(await works(body.access_token)).toBe(true);
    expect((await host.token(client, host.codeForm(code))).body.error).toBe('invalid_grant');
    expect(await works(body.access_token)).toBe(false);
    const form = { grant_type: 'refresh_token', refresh_token: body.refresh_token };
    expect((await host.token(client, form)).body.error).toBe('invalid_grant');
  });

  it('MUST be given to one at most of many who use a code at once, and then to none', async () => {
    const code = codeIn(await host.allow(client));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => host.token(client, host.codeForm(code))),
    );
    const given = answers.filter(({ status }) => status === 200);
    expect(given.length).toBeLessThanOrEqual(1);
    for (const { body } of given) expect(await works(body.access_token)).toBe(false);
  });

  describe('by a refresh token', () => {
    const refresh = (refreshToken: string, more: object = {}, by = client) =>
      host.token(by, { grant_type: 'refresh_token', refresh_token: refreshToken, ...more });

    it('MUST be new ones, and with less where less is asked for', async () => {
      const first = await host.tokens(client);
      const { body } = await refresh(first.refresh_token, { scope: `${SCOPE}profile.readonly` });
      expect(body.scope).toBe(`${SCOPE}profile.readonly`);
      expect(await works(body.access_token)).toBe(false);
      expect(body.refresh_token).not.toBe(first.refresh_token);
      expect((await refresh(body.refresh_token)).body.scope).toBe(ALL_SCOPES);
    });

    it('MUST NOT be with more than was granted', async () => {
      const scope = `${SCOPE}credential.readonly offline_access`;
      const { refresh_token: token } = await host.tokens(client, { scope });
      const { body } = await refresh(token, { scope: ALL_SCOPES });
      expect(body.error).toBe('invalid_scope');
      expect((await refresh(token)).body.scope).toBe(scope);
    });

    it('MUST NOT be given twice: then all is taken back', async () => {
      const first = await host.tokens(client);
      const second = (await refresh(first.refresh_token)).body;
      expect(await works(second.access_token)).toBe(true);
      expect((await refresh(first.refresh_token)).body.error).toBe('invalid_grant');
      expect(await works(second.access_token)).toBe(false);
      expect((await refresh(second.refresh_token)).body.error).toBe('invalid_grant');
    });

    it('MUST NOT be given to another client', async () => {
      const first = await host.tokens(client);
      const other = await host.client();
      expect((await refresh(first.refresh_token, {}, other)).body.error).toBe('invalid_grant');
      expect((await refresh(first.refresh_token)).status).toBe(200);
    });
  });

  // RFC 7009.
  describe('revocation', () => {
    const revoke = (token: string, by = client) =>
      host.ask('/oauth/revoke', {
        ...{ method: 'POST', body: new URLSearchParams({ token }) },
        headers: { authorization: `Basic ${btoa(`${by.id}:${by.secret}`)}` },
      });

    it('MUST end an access token', async () => {
      const { access_token: token } = await host.tokens(client);
      expect((await revoke(token)).status).toBe(200);
      expect(await works(token)).toBe(false);
    });

    it('MUST end all that goes with a refresh token', async () => {
      const first = await host.tokens(client);
      expect((await revoke(first.refresh_token)).status).toBe(200);
      expect(await works(first.access_token)).toBe(false);
    });

    it('MUST do nothing to the tokens of another client, and not tell', async () => {
      const { access_token: token } = await host.tokens(client);
      expect((await revoke(token, await host.client())).status).toBe(200);
      expect(await works(token)).toBe(true);
    });

    it('MUST ask who it is', async () => {
      const body = new URLSearchParams({ token: 'x' });
      expect((await host.ask('/oauth/revoke', { method: 'POST', body })).status).toBe(401);
    });
  });

  it.each([
    ['/oauth/token', 'application/json', '{}', 415],
    ['/oauth/register', 'text/plain', '{}', 415],
    ['/oauth/token', 'application/x-www-form-urlencoded', 'x'.repeat(20_000), 413],
    ['/oauth/token', 'application/x-www-form-urlencoded', 'code=1&code=2', 400],
    ['/oauth/register', 'application/json', `{"x":"${'x'.repeat(20_000)}"}`, 413],
  ])('%s MUST refuse bodies that are not as they should be', async (path, type, body, status) => {
    const headers = { 'content-type': type };
    expect((await host.ask(path, { method: 'POST', headers, body })).status).toBe(status);
  });

  it('endpoints that take secrets MUST NOT be open to pages of other sites', async () => {
    const { status, headers } = await host.ask('/oauth/token', { method: 'OPTIONS' });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([405, null]);
  });
});
