import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskedHost, newHost } from '../../support/badges-api.js';
import { badge } from '../../support/verifying.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const reason = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';

interface Operation {
  readonly operationId: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const read = (): Document =>
  JSON.parse(readFileSync(join(reference, 'schemas/ob-openapi/ob-v3p0-openapi.json'), 'utf8'));

/** Path, method, name and scopes of each operation. */
const operationsOf = ({ paths }: Document) =>
  Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, security = [] }]) =>
        JSON.stringify([path, method, operationId, security]),
      ),
    )
    .sort();

// https://purl.imsglobal.org/spec/ob/v3p0/schema/openapi/ob_v3p0_oas.json
describe.skipIf(reference === '')(`the OpenAPI file of Open Badges 3.0${reason}`, () => {
  let host: AskedHost;
  beforeAll(async () => {
    host = await newHost();
  });
  afterAll(() => host.close());

  it('has the operations that the service description names, with their scopes', async () => {
    const { body } = await host.ask('/ims/ob/v3p0/discovery');
    expect(operationsOf(body)).toEqual(operationsOf(read()));
  });

  it('has every status that is answered', async () => {
    const { body } = await host.ask('/ims/ob/v3p0/discovery');
    const theirs = read().paths;
    for (const [path, methods] of Object.entries((body as Document).paths))
      for (const [method, { responses }] of Object.entries(methods))
        expect(Object.keys(theirs[path]?.[method]?.responses ?? {})).toEqual(
          expect.arrayContaining(Object.keys(responses)),
        );
  });

  const validates = (name: string) => {
    const ajv = new Ajv({ strict: false });
    (addFormats as unknown as (on: Ajv) => void)(ajv);
    ajv.addSchema({ ...read(), $id: 'https://ob.example/openapi' });
    return ajv.getSchema(`https://ob.example/openapi#/components/schemas/${name}`);
  };

  it('accepts what is answered: pages of badges, refusals, profiles', async () => {
    const { access_token: token } = await host.tokens(await host.client());
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(await badge());
    await host.api(token, '/credentials', { method: 'POST', headers, body });
    const page = (await host.api(token, '/credentials')).body;
    expect(page.credential).toHaveLength(1);
    // Of the badge itself, its own tests say more.
    expect(validates('GetOpenBadgeCredentialsResponse')?.({ ...page, credential: [] })).toBe(true);
    const isStatus = validates('Imsx_StatusInfo');
    const isMinor = validates('Imsx_CodeMinor');
    for (const path of ['/credentials?limit=0', '/profile', '/other']) {
      const refused = (await host.api(token, path)).body;
      expect([path, isStatus?.(refused), isMinor?.(refused.imsx_codeMinor)]).toEqual([
        path,
        true,
        true,
      ]);
    }
    expect(isStatus?.({ imsx_codeMajor: 'other' })).toBe(false);
  });
});
