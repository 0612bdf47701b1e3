import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../../src/delivery/index.js';
import {
  createOpenBadgesApi,
  memoryBadges,
  type OpenBadgesApiOptions,
} from '../../../src/delivery/open-badges-api/index.js';
import { type AskedHost, MARKED, newHost, SCOPE } from '../../support/badges-api.js';
import { SECRET } from '../../support/delivery.js';
import { openapiErrors } from '../../support/openapi.js';

let host: AskedHost;
beforeAll(async () => {
  host = await newHost();
});
afterAll(() => host.close());

// Open Badges 3.0 section 6.3.
describe('GET /discovery', () => {
  it('MUST be a valid OpenAPI document, without a token', async () => {
    const { status, body } = await host.ask('/ims/ob/v3p0/discovery');
    expect(status).toBe(200);
    expect(await openapiErrors(body)).toBeUndefined();
    expect(body.openapi).toMatch(/^3\.0\./);
  });

  it('MUST say what Open Badges adds, with addresses that are served', async () => {
    const { body } = await host.ask('/ims/ob/v3p0/discovery');
    expect(body.info).toMatchObject({
      termsOfService: 'https://univ.example/terms',
      'x-imssf-privacyPolicyUrl': 'https://univ.example/privacy',
      'x-imssf-image': 'https://univ.example/logo.png',
    });
    const { OAuth2ACG: scheme } = body.components.securitySchemes;
    const { authorizationCode: flow } = scheme.flows;
    expect(Object.keys(flow.scopes)).toEqual(
      ['credential.readonly', 'credential.upsert', 'profile.readonly', 'profile.update'].map(
        (name) => SCOPE + name,
      ),
    );
    for (const url of [scheme['x-imssf-registrationUrl'], ...Object.values(flow).slice(0, 3)]) {
      const { status } = await fetch(url as string, { method: 'POST' });
      expect([url, status === 404]).toEqual([url, false]);
    }
  });

  it('MUST NOT name what is not served', () => {
    const { description } = createOpenBadgesApi({
      ...OPTIONS,
      badges: { page: memoryBadges().page },
    });
    expect(JSON.stringify(description)).not.toMatch(/upsert|profile\.|"post"/);
  });
});

const OPTIONS: OpenBadgesApiOptions = {
  url: 'https://univ.example',
  service: {
    name: 'Université Exemple',
    termsUrl: 'https://univ.example/terms',
    privacyUrl: 'https://univ.example/privacy',
    imageUrl: 'https://univ.example/logo.png',
  },
  ...{ store: memoryDeliveryStore(), secret: SECRET, badges: memoryBadges() },
  ...{ accept: async () => false, mayRegister: () => true },
  authenticate: async () => ({ learner: 'zoe' }),
};

it.each([
  [{ url: 'http://univ.example' }],
  [{ url: 'https://univ.example/' }],
  [{ secret: new Uint8Array(16) }],
  [{ accept: undefined }],
  [{ mayRegister: undefined }],
  [{ authenticate: undefined }],
  [{ badges: {} }],
  [{ store: {} }],
  [{ maxPage: 0 }],
  [{ service: { ...OPTIONS.service, privacyUrl: 'http://univ.example' } }],
])('options that are not usable MUST be refused at once: %o', (change) => {
  const options = { ...OPTIONS, ...change } as OpenBadgesApiOptions;
  expect(() => createOpenBadgesApi(options)).toThrow(TypeError);
});

it('what fails on this side MUST be told to the host, and to nobody else', async () => {
  const own = await newHost({
    badges: {
      page: async () => {
        throw new Error(MARKED);
      },
    },
  });
  const client = await own.client({ scope: `${SCOPE}credential.readonly` });
  const scope = `${SCOPE}credential.readonly`;
  const { access_token: token } = await own.tokens(client, { scope });
  const { status, text, body } = await own.api(token, '/credentials');
  expect([status, body.imsx_codeMajor, own.errors.length]).toEqual([500, 'failure', 1]);
  expect(text).not.toContain(MARKED);
  await own.close();
});
