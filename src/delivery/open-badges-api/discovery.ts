import { type Permission, SCOPE_TEXTS, scopeOf } from './scopes.js';
import { PATHS, type Service } from './service.js';

const BASE = '/ims/ob/v3p0';

interface Operation {
  readonly path: string;
  readonly method: 'get' | 'post' | 'put';
  readonly id: string;
  readonly summary: string;
  readonly more: object;
  /** Schema of the answer, by status. */
  readonly answers: Readonly<Record<number, { readonly about: string; readonly content: object }>>;
}

/**
 * What is served here, as an OpenAPI 3.0 document with the members that Open Badges adds.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#servicedescriptiondocument
 */
export function serviceDescription(service: Service): object {
  const { about, at, permissions } = service;
  const paths: Record<string, Record<string, object>> = {};
  for (const permission of permissions) {
    const operation = OPERATIONS[permission];
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method]: described(operation, permission) };
  }
  return {
    openapi: '3.0.3',
    info: {
      ...{ title: about.name, version: '3.0', termsOfService: about.termsUrl },
      'x-imssf-privacyPolicyUrl': about.privacyUrl,
      'x-imssf-image': about.imageUrl,
    },
    servers: [{ url: `${at.url}${BASE}` }],
    tags: [{ name: 'OpenBadgeCredentials' }, { name: 'Discovery' }],
    paths: { ...paths, '/discovery': { get: DISCOVERY } },
    components: { securitySchemes: { OAuth2ACG: security(service) }, schemas: SCHEMAS },
  };
}

function security({ about, at: { url }, permissions }: Service): object {
  const scopes = permissions.map((one) => [scopeOf(one), SCOPE_TEXTS[one].en] as const);
  return {
    type: 'oauth2',
    description: 'OAuth 2.0 Authorization Code Grant with PKCE',
    'x-imssf-name': about.name,
    'x-imssf-privacyPolicyUrl': about.privacyUrl,
    'x-imssf-registrationUrl': `${url}${PATHS.register}`,
    'x-imssf-termsOfServiceUrl': about.termsUrl,
    flows: {
      authorizationCode: {
        authorizationUrl: `${url}${PATHS.authorize}`,
        tokenUrl: `${url}${PATHS.token}`,
        refreshUrl: `${url}${PATHS.token}`,
        scopes: Object.fromEntries(scopes),
      },
    },
  };
}

function described({ id, summary, more, answers }: Operation, permission: Permission): object {
  const responses = Object.entries(answers).map(
    ([status, { about, content }]) => [status, { description: about, content }] as const,
  );
  return {
    ...{ operationId: id, summary, tags: ['OpenBadgeCredentials'], ...more },
    security: [{ OAuth2ACG: [scopeOf(permission)] }],
    responses: { ...Object.fromEntries(responses), ...REFUSALS },
  };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const inJson = (name: string) => ({ 'application/json': { schema: ref(name) } });
const parameter = (name: string, schema: object) => ({ name, in: 'query', schema });

const refusalOf = (description: string) => ({ description, content: inJson('Imsx_StatusInfo') });
const REFUSALS = {
  400: refusalOf('The request is malformed'),
  401: refusalOf('There is no access token that holds'),
  403: refusalOf('The access token is not for this, or the host does not take it'),
  405: refusalOf('The method is not served here'),
  500: refusalOf('Something went wrong on the side of the service'),
  default: refusalOf('The request is refused'),
};

const BADGE = { ...inJson('AchievementCredential'), 'text/plain': { schema: ref('CompactJws') } };
const PROFILE = inJson('Profile');

const OPERATIONS: Readonly<Record<Permission, Operation>> = {
  'credential.readonly': {
    ...{ path: '/credentials', method: 'get', id: 'getCredentials' },
    summary: 'Badges of the learner, page by page',
    more: {
      parameters: [
        parameter('limit', { type: 'integer', format: 'int32', minimum: 1 }),
        parameter('offset', { type: 'integer', format: 'int32', minimum: 0 }),
        parameter('since', { type: 'string', format: 'date-time' }),
      ],
    },
    answers: { 200: { about: 'A page', content: inJson('GetOpenBadgeCredentialsResponse') } },
  },
  'credential.upsert': {
    ...{ path: '/credentials', method: 'post', id: 'upsertCredential' },
    summary: 'Adds a badge, or replaces it by a newer one',
    more: { requestBody: { required: true, content: BADGE } },
    answers: {
      200: { about: 'Replaced', content: BADGE },
      201: { about: 'Added', content: BADGE },
    },
  },
  'profile.readonly': {
    ...{ path: '/profile', method: 'get', id: 'getProfile' },
    summary: 'Profile of the learner',
    more: {},
    answers: {
      200: { about: 'The profile', content: PROFILE },
      404: { about: 'There is none', content: inJson('Imsx_StatusInfo') },
    },
  },
  'profile.update': {
    ...{ path: '/profile', method: 'put', id: 'putProfile' },
    summary: 'Replaces the profile of the learner',
    more: { requestBody: { required: true, content: PROFILE } },
    answers: {
      200: { about: 'The profile as it is now', content: PROFILE },
      202: { about: 'The change is looked at', content: inJson('Imsx_StatusInfo') },
    },
  },
};

const DISCOVERY = {
  operationId: 'getServiceDescription',
  summary: 'This document',
  tags: ['Discovery'],
  responses: {
    200: { description: 'This document', content: inJson('ServiceDescriptionDocument') },
    default: REFUSALS.default,
  },
};

const TEXT = { type: 'string' };
const oneOf = (...values: readonly string[]) => ({ type: 'string', enum: values });
const listOf = (items: object) => ({ type: 'array', items });
const object = (properties: object, ...required: readonly string[]) => ({
  ...{ type: 'object', properties },
  ...(required.length > 0 && { required }),
});

const SCHEMAS = {
  AchievementCredential: object(
    { id: TEXT, type: listOf(TEXT), issuer: {}, validFrom: TEXT, credentialSubject: {} },
    ...['id', 'type', 'issuer', 'validFrom', 'credentialSubject'],
  ),
  CompactJws: { type: 'string', pattern: '^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$' },
  GetOpenBadgeCredentialsResponse: object({
    credential: listOf(ref('AchievementCredential')),
    compactJwsString: listOf(ref('CompactJws')),
  }),
  Profile: object({ id: TEXT, type: {} }, 'id', 'type'),
  ServiceDescriptionDocument: object({ openapi: TEXT }, 'openapi'),
  Imsx_StatusInfo: object(
    {
      imsx_codeMajor: oneOf('failure', 'processing', 'success', 'unsupported'),
      imsx_severity: oneOf('error', 'status', 'warning'),
      imsx_description: TEXT,
      imsx_codeMinor: object(
        {
          imsx_codeMinorField: listOf(
            object(
              { imsx_codeMinorFieldName: TEXT, imsx_codeMinorFieldValue: TEXT },
              ...['imsx_codeMinorFieldName', 'imsx_codeMinorFieldValue'],
            ),
          ),
        },
        'imsx_codeMinorField',
      ),
    },
    ...['imsx_codeMajor', 'imsx_severity'],
  ),
};
