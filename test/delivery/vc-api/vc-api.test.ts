import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createVcApi,
  issueOpenBadges,
  type VcApiOptions,
} from '../../../src/delivery/vc-api/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { createPresentation } from '../../../src/presenting/index.js';
import { type Served, served } from '../../support/delivery.js';
import { NOW } from '../../support/issuing.js';
import { openapiErrors } from '../../support/openapi.js';
import { badgeOf, CHALLENGE, DOMAIN, LEARNER, present } from '../../support/presenting.js';
import { badge, check, draft, STRANGER, UNIVERSITY } from '../../support/verifying.js';

const clock = () => NOW;
const trust = [UNIVERSITY.id];
const MARKED = 'Learner-Marked';
const errors: unknown[] = [];
const asked: object[] = [];

const OPTIONS: Omit<VcApiOptions, 'url'> = {
  name: 'Université Exemple',
  authorize: ({ token, operation }) => {
    asked.push({ token, operation });
    if (token === 'reader') return operation.startsWith('verify') ? 'allowed' : 'forbidden';
    return token === 'good' ? 'allowed' : 'unauthorized';
  },
  issue: issueOpenBadges({ signer: UNIVERSITY.signer, clock }),
  verify: { trust, clock },
  presentations: { trust, clock, seen: 'elsewhere' },
  derive: async (credential, { selectivePointers }) => ({
    ...{ id: credential['id'] ?? '', shown: selectivePointers },
  }),
  onError: (error) => errors.push(error),
};

let server: Served;
beforeAll(async () => {
  server = await served((origin) => createVcApi({ url: `${origin}/vc`, ...OPTIONS }).handle);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a client of another program reads
  readonly body: any;
}

async function send(path: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(`${server.origin}/vc${path}`, init);
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
  return {
    ...{ status: answer.status, headers: answer.headers, text },
    body: isJson ? JSON.parse(text) : undefined,
  };
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  send(path, {
    method: 'POST',
    headers: { authorization: 'Bearer good', 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('/credentials/issue', () => {
  it('MUST sign an Open Badge of its own issuer, so that it verifies', async () => {
    const { status, body } = await post('/credentials/issue', { credential: draft() });
    expect(status).toBe(201);
    const report = await check(body.verifiableCredential);
    expect(report.verdict).toBe('accepted');
  });

  it.each([
    ['of another issuer', { ...draft({}, STRANGER) }, 'ERR_ISSUER_KEY'],
    ['without a name of the issuer', draft({ issuer: undefined }), 'ERR_CREDENTIAL_INVALID'],
    ['with a term of no context', draft({ [MARKED]: MARKED }), 'ERR_TERM_UNDEFINED'],
    ['without an achievement', draft({ credentialSubject: {} }), 'ERR_CREDENTIAL_INVALID'],
  ])('MUST refuse a credential %s, before it signs', async (_what, credential, code) => {
    const { status, headers, body } = await post('/credentials/issue', { credential });
    expect([status, body.code]).toEqual([400, code]);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body.errors.length).toBeGreaterThan(0);
    expect(body.verifiableCredential).toBeUndefined();
  });

  it('MUST refuse a credential that has a proof already', async () => {
    const { status, body } = await post('/credentials/issue', { credential: await badge() });
    expect([status, body.status]).toEqual([400, 400]);
  });

  it('MUST hand a JWT out in an envelope', async () => {
    const api = createVcApi({
      ...{ url: 'https://univ.example', ...OPTIONS },
      issue: async () => 'a.b.c',
    });
    const answer = await api.handle(
      new Request('https://univ.example/credentials/issue', {
        method: 'POST',
        headers: { authorization: 'Bearer good', 'content-type': 'application/json' },
        body: JSON.stringify({ credential: {} }),
      }),
    );
    expect(await answer.json()).toMatchObject({
      verifiableCredential: {
        id: 'data:application/vc+jwt,a.b.c',
        type: 'EnvelopedVerifiableCredential',
      },
    });
  });
});

describe('/credentials/verify', () => {
  it('MUST say that a good credential is verified', async () => {
    const verifiableCredential = await badge();
    const options = { returnCredential: true };
    const { status, body } = await post('/credentials/verify', { verifiableCredential, options });
    expect([status, body.verified, body.errors]).toEqual([200, true, []]);
    expect(body.credential).toEqual(verifiableCredential);
  });

  it('MUST say why a changed one is not, in the language that is asked for', async () => {
    const verifiableCredential = { ...(await badge()), name: MARKED };
    const asked = { verifiableCredential };
    const english = await post('/credentials/verify', asked);
    const french = await post('/credentials/verify', asked, { 'accept-language': 'fr' });
    const problem = { type: 'https://www.w3.org/TR/vc-data-model#CRYPTOGRAPHIC_SECURITY_ERROR' };
    expect(english.body).toMatchObject({ verified: false, verdict: 'rejected' });
    expect(english.body.errors).toContainEqual(expect.objectContaining(problem));
    expect(english.body.credential).toBeUndefined();
    const details = ({ body }: Answer) => body.errors.map((one: JsonObject) => one['detail']);
    expect(details(french)).not.toEqual(details(english));
    expect(english.text + french.text).not.toContain(MARKED);
  });

  it('MUST NOT call verified what stays open', async () => {
    const other = createVcApi({ url: 'https://univ.example', ...OPTIONS });
    const credentialStatus = {
      ...{ id: 'https://univ.example/status/1#1', type: 'BitstringStatusListEntry' },
      ...{ statusPurpose: 'revocation', statusListIndex: '1' },
      statusListCredential: 'https://univ.example/status/1',
    };
    const answer = await other.handle(
      new Request('https://univ.example/credentials/verify', {
        method: 'POST',
        headers: { authorization: 'Bearer good', 'content-type': 'application/json' },
        body: JSON.stringify({ verifiableCredential: await badge({ credentialStatus }) }),
      }),
    );
    expect(await answer.json()).toMatchObject({ verified: false, verdict: 'undetermined' });
  });
});

describe('/presentations/verify', () => {
  const options = { challenge: CHALLENGE, domain: DOMAIN };

  it('MUST verify the presentation, and each credential in it', async () => {
    const verifiablePresentation = await present([await badgeOf()]);
    const { body } = await post('/presentations/verify', { verifiablePresentation, options });
    expect(body).toMatchObject({ verified: true, holder: LEARNER.id });
    expect(body.credentialResults).toMatchObject([
      { pointer: '/verifiableCredential/0', verified: true },
    ]);
  });

  it.each([
    ['another challenge', { ...options, challenge: 'other' }],
    ['another domain', { ...options, domain: 'https://other.example' }],
  ])('MUST NOT accept one that was made for %s', async (_what, other) => {
    const verifiablePresentation = await present([await badgeOf()]);
    const { body } = await post('/presentations/verify', {
      ...{ verifiablePresentation, options: other },
    });
    expect(body).toMatchObject({ verified: false, verdict: 'rejected' });
  });

  it.each([['challenge'], ['domain']])('MUST refuse a request without %s', async (name) => {
    const verifiablePresentation = await present([await badgeOf()]);
    const { status } = await post('/presentations/verify', {
      ...{ verifiablePresentation, options: { ...options, [name]: undefined } },
    });
    expect(status).toBe(400);
  });

  it('MUST verify a JWT', async () => {
    const verifiablePresentation = await createPresentation([await badgeOf()], {
      ...{ holder: LEARNER.signer, challenge: CHALLENGE, domain: DOMAIN, clock, format: 'jwt' },
    });
    const { body } = await post('/presentations/verify', { verifiablePresentation, options });
    expect(body).toMatchObject({ verified: true, holder: LEARNER.id });
  });
});

it('/credentials/derive MUST give the function what is asked for', async () => {
  const { status, body } = await post('/credentials/derive', {
    verifiableCredential: { id: 'urn:x' },
    options: { selectivePointers: ['/name'] },
  });
  expect([status, body]).toEqual([
    201,
    { verifiableCredential: { id: 'urn:x', shown: ['/name'] } },
  ]);
});

// RFC 6750 section 3.
describe('authorisation', () => {
  it.each([
    [undefined, 401, 'Bearer'],
    ['Basic Z29vZA==', 401, 'Bearer'],
    ['Bearer bad', 401, 'Bearer error="invalid_token"'],
    ['Bearer reader', 403, null],
  ])('with %s MUST be answered with %i, and read nothing', async (given, status, challenge) => {
    const answer = await send('/credentials/issue', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(given && { authorization: given }) },
      body: '{ no JSON',
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('www-authenticate')).toBe(challenge);
  });

  it('MUST NOT take a token of the address', async () => {
    const { status } = await send('/credentials/verify?access_token=good', { method: 'POST' });
    expect(status).toBe(401);
  });
});

describe('requests that are wrong', () => {
  it.each([
    ['no JSON', '{', 400],
    ['a list', '[]', 400],
    ['a member twice', '{"verifiableCredential":{},"verifiableCredential":{}}', 400],
    ['__proto__', '{"verifiableCredential":{},"__proto__":{}}', 400],
    ['no credential', {}, 400],
    ['a member that is not known', { verifiableCredential: {}, [MARKED]: 1 }, 400],
    ['an option that is not known', { verifiableCredential: {}, options: { [MARKED]: 1 } }, 400],
    [
      'an option of another type',
      { verifiableCredential: {}, options: { returnCredential: 'x' } },
      400,
    ],
    ['more than is accepted', { verifiableCredential: { x: 'x'.repeat(1_100_000) } }, 413],
    ['200 levels', `{"verifiableCredential":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}`, 400],
  ])('MUST be refused: %s', async (_what, body, status) => {
    const answer = await post('/credentials/verify', body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ type: 'about:blank', status });
    expect(answer.text).not.toContain(MARKED);
  });

  it.each([
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-encoding': 'gzip' }],
    [{ 'content-encoding': 'br' }],
  ])('MUST be refused with 415: %o', async (headers) => {
    const { status } = await post('/credentials/verify', { verifiableCredential: {} }, headers);
    expect(status).toBe(415);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'MUST be refused with 405: %s',
    async (method) => {
      const { status, headers } = await send('/credentials/verify', { method });
      expect([status, headers.get('allow')]).toEqual([405, 'POST']);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('MUST be answered with 404 where nothing is served, and operations without options are not', async () => {
    expect((await send('/credentials/other')).status).toBe(404);
    const { issue: _, derive: __, ...rest } = OPTIONS;
    const api = createVcApi({ url: 'https://univ.example', ...rest });
    const answer = await api.handle(
      new Request('https://univ.example/credentials/issue', { method: 'POST' }),
    );
    expect(answer.status).toBe(404);
  });

  it('MUST say nothing of what fails on this side, and tell the host', async () => {
    const api = createVcApi({
      ...{ url: 'https://univ.example', ...OPTIONS },
      issue: async () => {
        throw new Error(MARKED);
      },
    });
    const before = errors.length;
    const answer = await api.handle(
      new Request('https://univ.example/credentials/issue', {
        method: 'POST',
        headers: { authorization: 'Bearer good', 'content-type': 'application/json' },
        body: JSON.stringify({ credential: {} }),
      }),
    );
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain(MARKED);
    expect(errors.length).toBe(before + 1);
  });
});

it('a client that asks too often MUST be told when to come back', async () => {
  let now = NOW;
  const api = createVcApi({
    ...{ url: 'https://univ.example', ...OPTIONS, clock: () => now },
    rateLimit: {
      perMinute: 2,
      clientOf: (request) => request.headers.get('x-client') ?? undefined,
    },
  });
  const ask = (client: string) =>
    api.handle(
      new Request('https://univ.example/credentials/verify', {
        ...{ method: 'POST', headers: { 'x-client': client } },
      }),
    );
  expect([(await ask('a')).status, (await ask('a')).status]).toEqual([401, 401]);
  const answer = await ask('a');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30']);
  expect((await ask('b')).status).toBe(401);
  now += 30_000;
  expect((await ask('a')).status).toBe(401);
});

// OpenAPI Specification 3.0.3.
describe('the OpenAPI document', () => {
  it('MUST be valid, public, and name what is served', async () => {
    const { status, body } = await send('/openapi.json');
    expect(status).toBe(200);
    expect(await openapiErrors(body)).toBeUndefined();
    expect(Object.keys(body.paths)).toEqual([
      '/credentials/issue',
      '/credentials/verify',
      '/presentations/verify',
      '/credentials/derive',
    ]);
  });

  it('MUST be refused by the validator where it is broken: else the test above says nothing', async () => {
    const { body } = await send('/openapi.json');
    expect(await openapiErrors({ ...body, paths: [] })).toBeDefined();
  });
});

it.each([
  [{ authorize: undefined }],
  [{ url: 'http://univ.example' }],
  [{ name: '' }],
  [{ verify: {} }],
  [{ presentations: { trust, seen: 'never' } }],
  [{ issue: 'yes' }],
  [{ maxBytes: 0 }],
  [{ issue: undefined, verify: undefined, presentations: undefined, derive: undefined }],
])('options that are not usable MUST be refused at once: %o', (change) => {
  const options = { url: 'https://univ.example', ...OPTIONS, ...change } as VcApiOptions;
  expect(() => createVcApi(options)).toThrow(TypeError);
});
