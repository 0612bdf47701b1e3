import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import { hostile } from '../support/hostile.js';
import {
  GOOD,
  GOOD_JWT,
  jwtOf,
  part,
  signed,
  tampered,
  unsigned,
} from '../support/hostile-credentials.js';

const GOOD_TEXT = JSON.stringify(GOOD);

/** The text of the credential with a member put in front of all others. */
const withText = (member: string) => `{${member},${GOOD_TEXT.slice(1)}`;

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { name: value };
  return value;
}

const many = (length: number, value: unknown) => Array(length).fill(value);
const items = (length: number, make: (index: number) => unknown) =>
  Array.from({ length }, (_, index) => make(index));

hostile('size', [
  {
    name: 'a million brackets',
    input: () => '['.repeat(1_000_000),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_DEEP',
  },
  {
    name: 'nesting a hundred levels deep',
    input: () => JSON.stringify({ ...GOOD, evidence: nested(100) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_DEEP',
  },
  {
    name: 'an object nested 100,000 levels deep',
    input: () => ({ ...GOOD, evidence: nested(100_000) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_DEEP',
  },
  {
    name: 'nesting just within the limit',
    input: () => ({ ...GOOD, evidence: nested(60) }),
    check: 'proof.signature',
    code: 'ERR_CANONICALIZATION_LIMIT',
  },
  ...[
    ['texts', (index: number) => `tag ${index}`],
    ['equal texts', () => 'x'],
    ['objects', (index: number) => ({ type: ['Alignment'], targetName: `${index}` })],
    ['empty lists', () => []],
    ['nulls', () => null],
  ].map(([what, make]) => ({
    name: `a list of 20,000 ${what}`,
    input: () => JSON.stringify({ ...GOOD, evidence: items(20_000, make as never) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_MANY',
  })),
  {
    name: 'a list of 20,000 objects, as an object',
    input: () => ({ ...GOOD, evidence: items(20_000, (id) => ({ id })) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_MANY',
  },
  {
    name: 'twenty lists of 990 texts each',
    input: () =>
      tampered((draft) => {
        draft.evidence = items(20, () => items(990, () => 'x'));
      }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_MANY',
  },
  {
    name: 'a list of 990 alignments within every limit',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.achievement.alignment = items(990, (index) => ({
          type: ['Alignment'],
          targetName: `${index}`,
          targetUrl: `https://a.example/${index}`,
        }));
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a list of 990 equal alignments',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.achievement.alignment = items(990, () => ({
          type: ['Alignment'],
          targetName: 'x',
          targetUrl: 'https://a.example/',
        }));
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a list of 990 wrong alignments',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.achievement.alignment = items(990, () => ({ type: 'x', y: [] }));
      }),
    check: 'document.schema',
    code: 'shape.required',
  },
  {
    name: 'a list of 990 tags',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.achievement.tag = items(990, (index) => `tag ${index}`);
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: '15,000 members of their own names',
    input: () => ({
      ...GOOD,
      ...Object.fromEntries(items(15_000, (index) => [`m${index}`, index]) as [string, number][]),
    }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_MANY',
  },
  {
    name: '7,500 undefined terms in one object',
    input: () => ({
      ...GOOD,
      ...Object.fromEntries(items(7500, (index) => [`m${index}`, index]) as [string, number][]),
    }),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: '4,900 undefined terms all over',
    input: () => ({
      ...GOOD,
      evidence: items(980, (index) => ({
        type: 'Evidence',
        a: index,
        b: index,
        c: { d: index, e: 1 },
      })),
    }),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'a text of more than half a million signs',
    input: () => ({ ...GOOD, name: 'x'.repeat(600_000) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TEXT_TOO_LONG',
  },
  {
    name: 'a text of half a million signs, within every limit',
    input: () => ({ ...GOOD, name: 'x'.repeat(500_000) }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'half a million escapes',
    input: () => withText(`"x":"${'\\u0041'.repeat(150_000)}"`),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'a hundred megabytes of text',
    input: () => HUGE_TEXT,
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_LARGE',
  },
  {
    name: 'a hundred megabytes of white space around a credential',
    input: () => HUGE_SPACE,
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_LARGE',
  },
  {
    name: 'a hundred megabytes',
    input: () => HUGE_BYTES,
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_LARGE',
  },
  {
    name: 'two megabytes of base58 as a proof value',
    input: () =>
      tampered((draft) => {
        draft.proof[0].proofValue = `z${'2'.repeat(2_000_000)}`;
      }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_LARGE',
  },
  {
    name: 'half a megabyte of base58 as a proof value',
    input: () =>
      tampered((draft) => {
        draft.proof[0].proofValue = `z${'2'.repeat(500_000)}`;
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_INVALID',
  },
  {
    name: 'half a megabyte of base58 as a key',
    input: () =>
      tampered((draft) => {
        const key = `z6Mk${'2'.repeat(200_000)}`;
        draft.proof[0].verificationMethod = `did:key:${key}#${key}`;
      }),
    check: 'proof.signature',
    code: 'ERR_VERIFICATION_METHOD',
  },
  {
    name: 'two kilobytes of base58 as a key',
    input: () =>
      tampered((draft) => {
        const key = `z6Mk${'2'.repeat(1000)}`;
        draft.proof[0].verificationMethod = `did:key:${key}#${key}`;
      }),
    check: 'proof.signature',
    code: 'ERR_KEY_FORMAT',
  },
  {
    name: '990 proofs',
    input: () =>
      tampered((draft) => {
        draft.proof = many(990, draft.proof[0]);
      }),
    check: 'input.limits',
    code: 'proof.too-many',
  },
  {
    name: '400 endorsements',
    input: () =>
      signed((draft) => {
        draft.endorsementJwt = items(400, () => GOOD_JWT);
      }),
    check: 'endorsements',
    code: 'limits.credentials',
    acceptedAs: 'what others say of a credential does not decide on it',
  },
  {
    name: '990 status entries',
    input: () =>
      signed((draft) => {
        draft.credentialStatus = items(990, (index) => ({
          id: `https://univ.example/status/${index}#1`,
          type: 'BitstringStatusListEntry',
          statusPurpose: 'revocation',
          statusListIndex: `${index}`,
          statusListCredential: `https://univ.example/status/${index}`,
        }));
      }),
    check: 'status.list',
    code: 'status.too-many-entries',
  },
  {
    name: '990 contexts',
    input: () =>
      tampered((draft) => {
        draft['@context'] = items(990, (index) => `https://a.example/${index}`);
      }),
    check: 'document.terms',
    code: 'ERR_CANONICALIZATION_LIMIT',
  },
  {
    name: 'the same contexts 990 times over',
    input: () =>
      tampered((draft) => {
        draft['@context'] = items(990, (index) => draft['@context'][index % 3]);
      }),
    check: 'proof.signature',
    code: 'ERR_CANONICALIZATION_LIMIT',
  },
  {
    name: '990 types',
    input: () =>
      tampered((draft) => {
        draft.type = [...draft.type, ...(items(990, (index) => `urn:type:${index}`) as string[])];
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a JWT of a megabyte of dots',
    input: () => '.'.repeat(1_000_000),
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  {
    name: 'a JWT with a header of nested lists',
    input: () => `${encodeBase64url(new TextEncoder().encode('['.repeat(5000)))}.${part({})}.AA`,
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_DEEP',
  },
  {
    name: 'a JWT in a JWT in a JWT',
    input: async () => jwtOf({ ...unsigned(), vc: await jwtOf({ vc: GOOD_JWT }) }),
    check: 'input.format',
    code: 'ERR_JWT_TWO_DOCUMENTS',
  },
]);

const HUGE_TEXT = 'x'.repeat(100 * 2 ** 20);
const HUGE_SPACE = `${' '.repeat(50 * 2 ** 20)}{}${' '.repeat(50 * 2 ** 20)}`;
const HUGE_BYTES = new Uint8Array(100 * 2 ** 20).fill(32);
