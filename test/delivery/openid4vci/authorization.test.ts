import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  CHALLENGE,
  CLIENT,
  MARKED,
  newIssuer,
  URL_OF_ISSUER,
  VERIFIER,
} from '../../support/wallet-requests.js';

const [BACK = ''] = CLIENT.redirectUris;
const ASKED = {
  response_type: 'code',
  client_id: CLIENT.id,
  redirect_uri: BACK,
  scope: 'badge',
  state: 'state-1',
  code_challenge: CHALLENGE,
  code_challenge_method: 'S256',
};
const SESSION = { cookie: 'session=zoe' };

type Members = Readonly<Record<string, string | undefined>>;

/** The members of a request, with changes; `undefined` takes one away. */
function members(change: Members = {}): Record<string, string> {
  const all = Object.entries({ ...ASKED, ...change });
  return Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== undefined));
}

type Issuer = Awaited<ReturnType<typeof newIssuer>>;

const opened = (issuer: Issuer, change: Members = {}, headers: HeadersInit = SESSION) =>
  issuer.ask(`/authorize?${new URLSearchParams(members(change))}`, { headers });

/** What the form of a page carries along. */
function fieldsOf(html: string): Record<string, string> {
  const fields = html.matchAll(/name="(\w+)" value="([^"]*)">/g);
  return Object.fromEntries([...fields].map(([, name, value = '']) => [name, unescaped(value)]));
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&');

async function allowed(issuer: Issuer, change: Members = {}) {
  const page = await opened(issuer, change);
  const form = { ...fieldsOf(page.text), decision: 'allow' };
  return issuer.post('/authorize', form, { ...SESSION, origin: 'https://univ.example' });
}

const backOf = ({ headers }: { readonly headers: Headers }) =>
  new URL(headers.get('location') ?? '');

// OpenID4VCI 1.0 section 5, RFC 6749 section 4.1, RFC 9700.
/** How a policy allows the one style of a page (CSP 3 section 2.3.1). */
function hashOfStyleIn(page: string): string {
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

describe('the authorization endpoint', () => {
  it('MUST send who is not logged in to the host, to come back to the same request', async () => {
    const issuer = await newIssuer();
    const answer = await opened(issuer, {}, {});
    const next = new URL(backOf(answer).searchParams.get('next') ?? '');
    expect(next.origin + next.pathname).toBe(`${URL_OF_ISSUER}/authorize`);
    expect(Object.fromEntries(next.searchParams)).toEqual(ASKED);
  });

  // RFC 9700 section 4.11.2: else a link to this host leads to a wallet that nobody chose.
  it('MUST send nobody on to a wallet who is not logged in, whatever the error', async () => {
    const issuer = await newIssuer();
    const answer = await opened(issuer, { response_type: 'token' }, {});
    expect(backOf(answer).origin).toBe('https://univ.example');
  });

  it.each([
    ['fr', 'Retirer un justificatif'],
    ['en', 'Collect a credential'],
  ])(
    'MUST ask the learner, in their language (%s), on a page that runs nothing',
    async (locale, title) => {
      const issuer = await newIssuer();
      const { text, headers } = await opened(issuer, {}, { ...SESSION, 'accept-language': locale });
      expect(text).toContain(`<html lang="${locale}">`);
      expect(text).toContain(title);
      expect(text).toContain('Example Wallet');
      expect(text).not.toMatch(/<script| style=| on\w+=/);
      expect(headers.get('content-security-policy')).toBe(
        `default-src 'none'; style-src ${hashOfStyleIn(text)}; form-action 'self' https://wallet.example; frame-ancestors 'none'; base-uri 'none'`,
      );
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('MUST give a code that brings a token, with state and issuer', async () => {
    const issuer = await newIssuer();
    const answer = await allowed(issuer);
    expect(answer.status).toBe(303);
    const back = backOf(answer);
    expect(back.origin + back.pathname).toBe(BACK);
    expect(back.searchParams.get('state')).toBe('state-1');
    expect(back.searchParams.get('iss')).toBe(URL_OF_ISSUER);
    const form = {
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      ...{ redirect_uri: BACK, client_id: CLIENT.id, code_verifier: VERIFIER },
    };
    const { status, body } = await issuer.token(form);
    expect([status, body['authorization_details']]).toEqual([200, undefined]);
    const token = body['access_token'] ?? '';
    expect((await issuer.credential(token, await issuer.request())).status).toBe(200);
    expect((await issuer.token(form)).body['error']).toBe('invalid_grant');
    expect((await issuer.credential(token, await issuer.request())).status).toBe(401);
  });

  it('MUST name credentials by identifiers to a wallet that asked in authorization_details', async () => {
    const issuer = await newIssuer();
    const details = [{ type: 'openid_credential', credential_configuration_id: 'badge' }];
    const change = { scope: undefined, authorization_details: JSON.stringify(details) };
    const code = backOf(await allowed(issuer, change)).searchParams.get('code') ?? '';
    const { body } = await issuer.token({
      ...{ grant_type: 'authorization_code', code, redirect_uri: BACK },
      ...{ client_id: CLIENT.id, code_verifier: VERIFIER },
    });
    expect(body['authorization_details']).toEqual([
      { ...details[0], credential_identifiers: ['badge'] },
    ]);
    const proofs = { jwt: [await issuer.proof()] };
    const token = body['access_token'] ?? '';
    const byConfiguration = { credential_configuration_id: 'badge', proofs };
    expect((await issuer.credential(token, byConfiguration)).status).toBe(400);
    const byIdentifier = { credential_identifier: 'badge', proofs };
    expect((await issuer.credential(token, byIdentifier)).status).toBe(200);
  });

  it('MUST hand out what an offer named, to who logs in and may have it', async () => {
    const issuer = await newIssuer();
    const offer = await issuer.issuer.offer({
      award: { learner: { id: 'mailto:zoe@univ.example' }, awardedOn: '2026-06-30' },
      configurationIds: ['badge'],
      by: 'login',
    });
    expect(offer.txCode).toBeUndefined();
    const { grants } = JSON.parse(JSON.stringify(offer.offer));
    const change = { issuer_state: grants.authorization_code.issuer_state };
    const code = backOf(await allowed(issuer, change)).searchParams.get('code') ?? '';
    const { body } = await issuer.token({
      ...{ grant_type: 'authorization_code', code, redirect_uri: BACK },
      ...{ client_id: CLIENT.id, code_verifier: VERIFIER },
    });
    await issuer.credential(body['access_token'] ?? '', await issuer.request());
    expect(issuer.made[0]).toContain('2026-06-30');
  });

  it('MUST tell the wallet when the learner says no, and when there is nothing for them', async () => {
    const issuer = await newIssuer();
    const { text } = await opened(issuer);
    const no = await issuer.post('/authorize', { ...fieldsOf(text), decision: 'deny' }, SESSION);
    expect(backOf(no).searchParams.get('error')).toBe('access_denied');
    const other = { cookie: 'session=leo' };
    const page = await opened(issuer, {}, other);
    const form = { ...fieldsOf(page.text), decision: 'allow' };
    const nothing = await issuer.post('/authorize', form, other);
    expect(backOf(nothing).searchParams.get('error')).toBe('access_denied');
    expect(backOf(nothing).searchParams.get('code')).toBeNull();
  });

  it('MUST add to the query of an address, and send to the scheme of an app', async () => {
    const issuer = await newIssuer();
    const change = { redirect_uri: CLIENT.redirectUris[1] };
    const page = await opened(issuer, change);
    expect(page.headers.get('content-security-policy')).toContain('org.example.wallet:');
    expect(backOf(await allowed(issuer, change)).protocol).toBe('org.example.wallet:');
  });

  describe('open redirects', () => {
    it.each([
      ['an unknown wallet', { client_id: 'https://evil.example' }],
      ['no wallet', { client_id: undefined }],
      ['no address', { redirect_uri: undefined }],
      ['another address', { redirect_uri: 'https://evil.example/back' }],
      ['an address below', { redirect_uri: `${BACK}/more` }],
      ['an address with a query', { redirect_uri: `${BACK}?next=https://evil.example` }],
      ['an address with a user', { redirect_uri: 'https://wallet.example@evil.example/back' }],
      ['another case', { redirect_uri: 'https://WALLET.example/back' }],
      ['a script', { redirect_uri: 'javascript:alert(1)' }],
    ])('refuses %s, and sends nobody anywhere', async (_, change) => {
      const issuer = await newIssuer();
      const answer = await opened(issuer, change);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
      expect(answer.text).not.toContain('evil.example');
    });

    it('refuses an address that stands twice', async () => {
      const issuer = await newIssuer();
      const query = `${new URLSearchParams(members())}&redirect_uri=https://evil.example`;
      const answer = await issuer.ask(`/authorize?${query}`, { headers: SESSION });
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    });

    it.each(['javascript:alert(1)', 'data:text/html,x', 'https://w.example/#a', '/back'])(
      'refuses a wallet that would be sent to %s',
      async (uri) => {
        const authorization = {
          clients: [{ id: 'a', name: 'a', redirectUris: [uri] }],
          authenticate: async () => ({ learner: 'zoe' }),
          awardFor: async () => undefined,
        };
        await expect(newIssuer({ authorization })).rejects.toThrow(/redirectUris/);
      },
    );
  });

  describe('requests that are not understood', () => {
    it.each([
      ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
      ['no PKCE', { code_challenge: undefined }, 'invalid_request'],
      ['PKCE in plain', { code_challenge_method: 'plain' }, 'invalid_request'],
      ['PKCE by default, which is plain', { code_challenge_method: undefined }, 'invalid_request'],
      ['a short challenge', { code_challenge: 'abc' }, 'invalid_request'],
      ['no scope', { scope: undefined }, 'invalid_scope'],
      ['an unknown scope', { scope: 'constructor' }, 'invalid_scope'],
      ['details that are no JSON', { authorization_details: '{' }, 'invalid_request'],
      ['details that are no list', { authorization_details: '{}' }, 'invalid_request'],
      [
        'details of another type',
        { authorization_details: '[{"type":"payment"}]' },
        'invalid_authorization_details',
      ],
    ])('MUST be told to the wallet: %s', async (_, change, error) => {
      const issuer = await newIssuer();
      const back = backOf(await opened(issuer, change));
      expect(back.origin).toBe('https://wallet.example');
      expect(Object.fromEntries(back.searchParams)).toEqual({
        ...{ error, state: 'state-1', iss: URL_OF_ISSUER },
      });
    });
  });

  describe('forms of other sites (CSRF)', () => {
    const from = async (headers: HeadersInit, change: Members = {}, wait = 0) => {
      const issuer = await newIssuer();
      const page = await opened(issuer);
      issuer.now += wait;
      const form = { ...fieldsOf(page.text), decision: 'allow', ...change };
      const given = Object.entries(form).filter(
        (one): one is [string, string] => one[1] !== undefined,
      );
      return issuer.post('/authorize', Object.fromEntries(given), headers);
    };

    it.each([
      ['without the hash', SESSION, { csrf: undefined }],
      ['with a hash of its own', SESSION, { csrf: `9999999999999.${'A'.repeat(43)}` }],
      ['of another request', SESSION, { scope: 'other' }],
      ['for another state', SESSION, { state: 'state-2' }],
      ['in the session of somebody else', { cookie: 'session=leo' }, {}],
      ['from another origin', { ...SESSION, origin: 'https://evil.example' }, {}],
      ['from another site', { ...SESSION, 'sec-fetch-site': 'cross-site' }, {}],
    ])('refuses one %s', async (_, headers, change) => {
      const answer = await from(headers, change);
      expect([answer.status, answer.headers.get('location')]).toEqual([403, null]);
    });

    it('refuses one that was left open for too long', async () => {
      expect((await from(SESSION, {}, 900_000)).status).toBe(403);
    });

    it('refuses one that is no form', async () => {
      const issuer = await newIssuer();
      const headers = { ...SESSION, 'content-type': 'text/plain' };
      const body = String(new URLSearchParams(members()));
      expect((await issuer.ask('/authorize', { method: 'POST', headers, body })).status).toBe(400);
    });
  });

  describe('codes', () => {
    const redeemed = async (change: Members, wait = 0) => {
      const issuer = await newIssuer();
      const code = backOf(await allowed(issuer)).searchParams.get('code') ?? '';
      issuer.now += wait;
      const form = {
        ...{ grant_type: 'authorization_code', code, redirect_uri: BACK },
        ...{ client_id: CLIENT.id, code_verifier: VERIFIER, ...change },
      };
      const given = Object.entries(form).filter(
        (one): one is [string, string] => one[1] !== undefined,
      );
      return issuer.token(Object.fromEntries(given));
    };

    it.each([
      ['another verifier', { code_verifier: 'b'.repeat(43) }, 'invalid_grant'],
      ['no verifier', { code_verifier: undefined }, 'invalid_request'],
      ['the challenge as verifier', { code_verifier: CHALLENGE }, 'invalid_grant'],
      ['another address', { redirect_uri: 'https://evil.example' }, 'invalid_grant'],
      ['no address', { redirect_uri: undefined }, 'invalid_grant'],
      ['another wallet', { client_id: 'https://evil.example' }, 'invalid_grant'],
      ['another code', { code: 'x' }, 'invalid_grant'],
    ])('refuses one with %s', async (_, change, error) => {
      expect(await redeemed(change)).toMatchObject({ status: 400, body: { error } });
    });

    it('refuses one that is two minutes old', async () => {
      expect((await redeemed({}, 120_000)).body['error']).toBe('invalid_grant');
    });
  });

  it('MUST not be there where nobody can log in', async () => {
    const issuer = await newIssuer({ canLogIn: false });
    expect((await opened(issuer)).status).toBe(404);
    const told = await issuer.ask('/.well-known/oauth-authorization-server/wallet');
    expect(told.body['authorization_endpoint']).toBeUndefined();
    const form = { grant_type: 'authorization_code', code: 'x' };
    expect((await issuer.token(form)).body['error']).toBe('unsupported_grant_type');
  });

  it('MUST write what the wallet sent as text, and nothing of the learner', async () => {
    const issuer = await newIssuer();
    const { text } = await opened(issuer, { state: '"><script>alert(1)</script>' });
    expect(text).not.toContain('<script>');
    expect(fieldsOf(text)['state']).toContain('script');
    expect(text).not.toContain(MARKED);
  });
});
