import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../../src/delivery/index.js';
import {
  type AskedCredential,
  createOpenid4vpVerifier,
  type Openid4vpVerifierOptions,
  type Presented,
  type Verified,
} from '../../../src/delivery/openid4vp/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import type { Verdict } from '../../../src/foundation/report.js';
import { SECRET } from '../../support/delivery.js';
import { NOW } from '../../support/issuing.js';
import { newParty } from '../../support/verifying.js';

const URL_OF_VERIFIER = 'https://employer.example/vp';
const MARKED = 'Learner-Marked';
const PID = { vct: 'https://univ.example/vct/1', title: 'Soil health', grade: '14' };
const ASKED: AskedCredential = {
  ...{ id: 'badge', format: 'dc+sd-jwt', vct: [PID.vct] },
  claims: [{ path: ['title'] }],
};

function verified(verdict: Verdict, ...credentials: readonly JsonObject[]): Verified {
  const judgedAt = '2026-07-15T09:00:00Z';
  const policy = 'test';
  return { report: { verdict, policy, judgedAt, checks: [] }, credentials };
}

/** A verifier without a network, whose time can be set. */
function newVerifier(options: Partial<Openid4vpVerifierOptions> = {}) {
  const time = { now: NOW };
  const clock = () => time.now;
  const presented: Presented[] = [];
  const errors: unknown[] = [];
  const verifier = createOpenid4vpVerifier({
    ...{ url: URL_OF_VERIFIER, name: 'Example Employer', secret: SECRET, clock },
    store: memoryDeliveryStore({ clock }),
    verify: async (one) => {
      presented.push(one);
      return verified('accepted', PID);
    },
    onError: (error) => errors.push(error),
    ...options,
  });
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await verifier.handle(new Request(`${URL_OF_VERIFIER}${path}`, init));
    const text = await answer.text();
    const isJson = answer.headers.get('content-type') === 'application/json';
    const body: Record<string, string> = isJson ? JSON.parse(text) : {};
    return { status: answer.status, headers: answer.headers, text, body };
  };
  const answer = (form: Record<string, string>) =>
    ask('/response', { method: 'POST', body: new URLSearchParams(form) });
  return Object.assign(time, { verifier, presented, errors, ask, answer });
}

/** What stands in a link, read as a wallet reads it. */
function membersOf(link: string): Record<string, string> {
  return Object.fromEntries(new URL(link).searchParams);
}

const TOKEN = JSON.stringify({ badge: ['sd-jwt~kb'] });

describe('requests', () => {
  it('MUST ask for what was said, of this verifier, with a nonce and a state of its own', async () => {
    const { verifier } = newVerifier();
    const { link, qr } = await verifier.ask({ credentials: [ASKED] });
    const { dcql_query: query = '', client_metadata: client = '', ...members } = membersOf(link);
    expect(members).toEqual({
      response_type: 'vp_token',
      response_mode: 'direct_post',
      client_id: `redirect_uri:${URL_OF_VERIFIER}/response`,
      response_uri: `${URL_OF_VERIFIER}/response`,
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(JSON.parse(query)).toEqual({
      credentials: [
        {
          ...{ id: 'badge', format: 'dc+sd-jwt', meta: { vct_values: [PID.vct] } },
          claims: [{ path: ['title'] }],
        },
      ],
    });
    expect(JSON.parse(client)).toMatchObject({ client_name: 'Example Employer' });
    const other = membersOf((await verifier.ask({ credentials: [ASKED] })).link);
    expect(other['nonce']).not.toBe(members['nonce']);
    expect(other['state']).not.toBe(members['state']);
    expect(qr({ title: 'Ask' })).toMatch(/^<svg /);
  });

  it('MUST take words of the domain, and refuse those it does not know', async () => {
    const { verifier } = newVerifier({
      pathsOf: (word) => (word === 'title' ? [['title'], ['title_fr']] : []),
    });
    const { claims: _, ...plain } = ASKED;
    const { link } = await verifier.ask({ credentials: [{ ...plain, show: ['title'] }] });
    expect(JSON.parse(membersOf(link)['dcql_query'] ?? '').credentials[0].claims).toEqual([
      { path: ['title'] },
      { path: ['title_fr'] },
    ]);
    await expect(verifier.ask({ credentials: [{ ...plain, show: ['colour'] }] })).rejects.toThrow(
      /"colour"/,
    );
  });

  it('MUST ask for parts of an attestation in the words of the domain, and for no parts of a badge', async () => {
    const { verifier } = newVerifier();
    const { claims: _, ...plain } = ASKED;
    const asked = async (show: readonly string[]) => {
      const { link } = await verifier.ask({ credentials: [{ ...plain, show }] });
      return JSON.parse(membersOf(link)['dcql_query'] ?? '').credentials[0].claims;
    };
    expect(await asked(['title', 'level', 'date'])).toEqual([
      ...[{ path: ['title'] }, { path: ['level'] }, { path: ['issuanceDate'] }],
    ]);
    // A name is two claims; the name of a scale is asked for by nobody.
    expect(await asked(['name', 'grade'])).toEqual([
      ...[{ path: ['givenName'] }, { path: ['familyName'] }, { path: ['grade'] }],
    ]);
    for (const one of ['description', 'constructor'])
      await expect(asked([one])).rejects.toThrow(`"${one}"`);
    const badge = { id: 'badge', format: 'ldp_vc', show: ['title'] } as const;
    await expect(verifier.ask({ credentials: [badge] })).rejects.toThrow(/"title"/);
  });

  it('MUST be signed where there is a key: as often as it is fetched, until it is answered', async () => {
    const { id: did, signer } = await newParty('P-256');
    const { verifier, ask, answer } = newVerifier({ signer });
    expect(verifier.clientId).toBe(`decentralized_identifier:${did}`);
    const { link } = await verifier.ask({ credentials: [ASKED] });
    const { request_uri: uri = '', ...members } = membersOf(link);
    expect(members).toEqual({ client_id: verifier.clientId });
    const path = uri.slice(URL_OF_VERIFIER.length);
    const first = await ask(path);
    expect(first.headers.get('content-type')).toBe('application/oauth-authz-req+jwt');
    expect(decodeProtectedHeader(first.text)).toEqual({
      ...{ alg: 'ES256', typ: 'oauth-authz-req+jwt', kid: signer.id },
    });
    const posted = await ask(path, {
      method: 'POST',
      body: new URLSearchParams({ wallet_nonce: 'w-1' }),
    });
    const claims = decodeJwt(posted.text);
    expect(claims).toMatchObject({
      ...{ client_id: verifier.clientId, wallet_nonce: 'w-1', response_mode: 'direct_post' },
      ...{ aud: 'https://self-issued.me/v2', nonce: decodeJwt(first.text)['nonce'] },
    });
    await answer({ state: String(claims['state']), vp_token: TOKEN });
    expect((await ask(path)).status).toBe(404);
    expect((await ask('/request?id=unknown')).status).toBe(404);
  });

  it.each([
    ['nothing', []],
    ['two of one id', [ASKED, ASKED]],
    ['an id that is none', [{ ...ASKED, id: 'a b' }]],
    ['an unknown form', [{ ...ASKED, format: 'mso_mdoc' as never }]],
    ['an SD-JWT VC of any type', [{ id: 'a', format: 'dc+sd-jwt' } as const]],
    ['an empty path', [{ ...ASKED, claims: [{ path: [] }] }]],
    ['a place below 0', [{ ...ASKED, claims: [{ path: ['a', -1] }] }]],
  ])('refuses to ask for %s', async (_, credentials) => {
    const { verifier } = newVerifier();
    await expect(verifier.ask({ credentials })).rejects.toThrow(TypeError);
  });

  it.each([
    ['no https', { url: 'http://employer.example' }],
    ['a slash at its end', { url: 'https://employer.example/' }],
    ['a short secret', { secret: new Uint8Array(16) }],
    ['no store', { store: {} as never }],
    ['no name', { name: ' ' }],
  ])('refuses a verifier with %s', (_, options) => {
    expect(() => newVerifier(options)).toThrow(TypeError);
  });
});

describe('answers', () => {
  const asked = async (options: Partial<Openid4vpVerifierOptions> = {}, afterwards?: string) => {
    const all = newVerifier(options);
    const request = await all.verifier.ask({
      credentials: [ASKED],
      ...(afterwards !== undefined && { afterwards }),
    });
    const { state = '', nonce = '' } = membersOf(request.link);
    return { ...all, ...request, state, nonce };
  };

  it('MUST be verified for this nonce and this verifier, and told to the host', async () => {
    const { verifier, answer, id, state, nonce, presented } = await asked();
    expect(await verifier.result(id)).toEqual({ state: 'waiting' });
    const { status, body } = await answer({ state, vp_token: TOKEN });
    expect([status, body]).toEqual([200, {}]);
    expect(presented).toEqual([
      {
        ...{ format: 'dc+sd-jwt', presentation: 'sd-jwt~kb', nonce },
        audience: `redirect_uri:${URL_OF_VERIFIER}/response`,
      },
    ]);
    expect(await verifier.result(id)).toMatchObject({
      ...{ state: 'answered', verdict: 'accepted' },
      presentations: [{ id: 'badge', isAsAsked: true, credentials: [PID] }],
    });
  });

  it.each([
    ['rejected', verified('rejected'), 'rejected'],
    ['open', verified('undetermined', PID), 'undetermined'],
    ['of another type', verified('accepted', { ...PID, vct: 'other' }), 'rejected'],
    ['without what was asked for', verified('accepted', { vct: PID.vct }), 'rejected'],
    ['without a credential', verified('accepted'), 'rejected'],
    ['with one that fits and one that does not', verified('accepted', PID, {}), 'rejected'],
  ])('MUST be judged by what they show: %s', async (_, result, verdict) => {
    const { verifier, answer, id, state } = await asked({ verify: async () => result });
    await answer({ state, vp_token: TOKEN });
    expect(await verifier.result(id)).toMatchObject({ state: 'answered', verdict });
  });

  it('MUST be taken once, also where several come at the same moment', async () => {
    const { answer, state } = await asked();
    const answers = await Promise.all([1, 2, 3, 4].map(() => answer({ state, vp_token: TOKEN })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
    expect((await answer({ state, vp_token: TOKEN })).body['error']).toBe('invalid_request');
  });

  it('MUST be waited for until the request ends, and no longer', async () => {
    const all = newVerifier();
    const { id, link } = await all.verifier.ask({ credentials: [ASKED], expiresInSeconds: 60 });
    all.now += 60_000;
    const { state = '' } = membersOf(link);
    expect((await all.answer({ state, vp_token: TOKEN })).status).toBe(400);
    await expect(all.verifier.result(id)).rejects.toMatchObject({ code: 'ERR_DELIVERY_UNKNOWN' });
  });

  it('MUST send the browser back with a code, without which the host is told nothing', async () => {
    const { verifier, answer, id, state } = await asked({}, 'https://employer.example/done?a=1');
    const { body } = await answer({ state, vp_token: TOKEN });
    const back = new URL(body['redirect_uri'] ?? '');
    expect(back.searchParams.get('a')).toBe('1');
    const responseCode = back.searchParams.get('response_code') ?? '';
    for (const wrong of [{}, { responseCode: 'x' }, { responseCode: `${responseCode}x` }])
      await expect(verifier.result(id, wrong)).rejects.toMatchObject({
        code: 'ERR_DELIVERY_UNKNOWN',
      });
    expect(await verifier.result(id, { responseCode })).toMatchObject({ state: 'answered' });
  });

  it('MUST tell the host when the holder says no', async () => {
    const { verifier, answer, id, state } = await asked();
    expect((await answer({ state, error: 'access_denied' })).status).toBe(200);
    expect(await verifier.result(id)).toEqual({ state: 'declined' });
  });

  it.each([
    ['no state', { state: undefined }],
    ['an unknown state', { state: 'x' }],
    ['no token', { vp_token: undefined }],
    ['a token that is no JSON', { vp_token: 'x' }],
    ['a list', { vp_token: '["x"]' }],
    ['another credential', { vp_token: '{"other":["x"]}' }],
    ['one more credential', { vp_token: '{"badge":["x"],"other":["x"]}' }],
    ['two presentations for one', { vp_token: '{"badge":["x","y"]}' }],
    ['a presentation that is no list', { vp_token: '{"badge":"x"}' }],
    ['an object where text is asked for', { vp_token: '{"badge":[{}]}' }],
    ['a member twice', { vp_token: '{"badge":["x"],"badge":["y"]}' }],
  ])('refuses %s, and goes on waiting', async (_, change) => {
    const { verifier, answer, id, state, presented } = await asked();
    const form = Object.entries({ state, vp_token: TOKEN, ...change });
    const sent = form.filter((one): one is [string, string] => one[1] !== undefined);
    expect((await answer(Object.fromEntries(sent))).status).toBe(400);
    expect(presented).toEqual([]);
    expect(await verifier.result(id)).toEqual({ state: 'waiting' });
  });

  it('refuses a form of more parameters than any has, without taking it apart', async () => {
    const { ask } = newVerifier();
    const body = Array.from({ length: 200_000 }, (_, at) => `${at.toString(36)}=1`).join('&');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask('/response', { method: 'POST', headers, body });
    expect([answer.status, answer.body['error_description']]).toEqual([
      400,
      'the body has more parameters than are read',
    ]);
  });

  it('refuses JSON, other methods, and what is too large', async () => {
    const { ask } = await asked();
    const headers = { 'content-type': 'application/json' };
    expect((await ask('/response', { method: 'POST', headers, body: '{}' })).status).toBe(415);
    expect((await ask('/response')).status).toBe(405);
    const body = new URLSearchParams({ state: 'x', vp_token: 'x'.repeat(2_100_000) });
    expect((await ask('/response', { method: 'POST', body })).status).toBe(413);
  });

  it('MUST say nothing of what fails on its side, and go on waiting', async () => {
    const verify = () => Promise.reject(new Error(MARKED));
    const { verifier, answer, id, state, errors } = await asked({ verify });
    const { status, text } = await answer({ state, vp_token: TOKEN });
    expect([status, text.includes(MARKED)]).toEqual([500, false]);
    expect(errors).toHaveLength(1);
    expect(await verifier.result(id)).toEqual({ state: 'waiting' });
  });
});
