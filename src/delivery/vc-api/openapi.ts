import type { VcApiOperation } from './options.js';

interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly status: 200 | 201;
  readonly member: string;
  readonly options: readonly Option[];
}

type Option =
  | 'mandatoryPointers'
  | 'selectivePointers'
  | 'returnCredential'
  | 'returnPresentation'
  | 'challenge'
  | 'domain';

/** Where each operation is served, and what stands in its bodies. */
export const OPERATIONS: Readonly<Record<VcApiOperation, Operation>> = {
  issueCredential: {
    path: '/credentials/issue',
    summary: 'Signs a credential',
    status: 201,
    member: 'credential',
    options: ['mandatoryPointers'],
  },
  verifyCredential: {
    path: '/credentials/verify',
    summary: 'Verifies a credential',
    status: 200,
    member: 'verifiableCredential',
    options: ['returnCredential'],
  },
  verifyPresentation: {
    path: '/presentations/verify',
    summary: 'Verifies a presentation and each credential in it',
    status: 200,
    member: 'verifiablePresentation',
    options: ['challenge', 'domain', 'returnPresentation'],
  },
  deriveCredential: {
    path: '/credentials/derive',
    summary: 'Makes a credential that shows a part of another one',
    status: 201,
    member: 'verifiableCredential',
    options: ['selectivePointers'],
  },
};

/** What is served here, as an OpenAPI 3.0 document. */
export function vcApiDocument(
  { url, name }: { readonly url: string; readonly name: string },
  served: readonly VcApiOperation[],
): object {
  return {
    openapi: '3.0.3',
    info: { title: `${name}: VC API`, version: '0.7' },
    servers: [{ url }],
    security: [{ bearer: [] }],
    paths: Object.fromEntries(
      served.map((id) => [OPERATIONS[id].path, { post: operation(id) }] as const),
    ),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: SCHEMAS,
    },
  };
}

function operation(operationId: VcApiOperation): object {
  const { summary, status, member, options } = OPERATIONS[operationId];
  const isMade = status === 201;
  const answer = isMade ? 'MadeCredential' : 'VerificationResult';
  return {
    ...{ operationId, summary },
    requestBody: {
      required: true,
      content: { 'application/json': { schema: bodyOf(member, options, isMade) } },
    },
    responses: {
      [status]: {
        description: isMade ? 'Made' : 'Verified; the verdict stands in the answer',
        content: { 'application/json': { schema: ref(answer) } },
      },
      default: {
        description: 'The request is refused',
        content: { 'application/problem+json': { schema: ref('ProblemDetails') } },
      },
    },
  };
}

function bodyOf(member: string, options: readonly Option[], isObject: boolean): object {
  const document = isObject
    ? { type: 'object' }
    : { oneOf: [{ type: 'object' }, { type: 'string', description: 'A compact JWT' }] };
  const properties = Object.fromEntries(options.map((name) => [name, OPTION_TYPES[name]] as const));
  return {
    type: 'object',
    required: [member],
    additionalProperties: false,
    properties: {
      [member]: document,
      options: { type: 'object', additionalProperties: false, properties },
    },
  };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: object) => ({ type: 'array', items });
const TEXT = { type: 'string' };
const FLAG = { type: 'boolean' };

const OPTION_TYPES: Readonly<Record<Option, object>> = {
  mandatoryPointers: listOf(TEXT),
  selectivePointers: listOf(TEXT),
  returnCredential: FLAG,
  returnPresentation: FLAG,
  challenge: TEXT,
  domain: TEXT,
};

const SCHEMAS = {
  MadeCredential: {
    type: 'object',
    required: ['verifiableCredential'],
    properties: { verifiableCredential: { type: 'object' } },
  },
  VerificationResult: {
    type: 'object',
    required: ['verified', 'verdict', 'checks', 'errors', 'warnings'],
    properties: {
      verified: FLAG,
      verdict: { type: 'string', enum: ['accepted', 'rejected', 'undetermined'] },
      policy: TEXT,
      checks: listOf({
        type: 'object',
        required: ['id', 'outcome'],
        properties: {
          id: TEXT,
          outcome: { type: 'string', enum: ['passed', 'failed', 'indeterminate', 'skipped'] },
        },
      }),
      errors: listOf(ref('ProblemDetails')),
      warnings: listOf(ref('ProblemDetails')),
      holder: TEXT,
      credential: {},
      presentation: {},
      presentationResult: { type: 'object', properties: { verified: FLAG } },
      credentialResults: listOf(ref('VerificationResult')),
      pointer: TEXT,
    },
  },
  ProblemDetails: {
    type: 'object',
    required: ['type', 'title', 'detail'],
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: TEXT,
      detail: TEXT,
      status: { type: 'integer' },
      check: TEXT,
      code: TEXT,
      pointer: TEXT,
      hint: TEXT,
      errors: listOf(ref('ProblemDetails')),
    },
  },
};
