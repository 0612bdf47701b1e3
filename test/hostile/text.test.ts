import { hostile } from '../support/hostile.js';
import { type Draft, GOOD, ISSUER, signed, tampered } from '../support/hostile-credentials.js';

const TEXT = JSON.stringify(GOOD);
/** The text of a good credential with other members in front. */
const withText = (member: string) => `{${member},${TEXT.slice(1)}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const replaced = (from: string, to: string) => TEXT.replace(from, to);

/** Latin letters with marks, composed and decomposed: the same to the eye. */
const NFC = 'Université'.normalize('NFC');
const NFD = 'Université'.normalize('NFD');

hostile('names of members', [
  {
    name: '__proto__ at the top',
    input: () => withText('"__proto__":{"polluted":true}'),
    check: 'input.format',
    code: 'ERR_JSON_FORBIDDEN_KEY',
  },
  {
    name: '__proto__ spelt with escapes',
    input: () => withText('"\\u005f_proto__":{"polluted":true}'),
    check: 'input.format',
    code: 'ERR_JSON_FORBIDDEN_KEY',
  },
  {
    name: '__proto__ deep inside',
    input: () => replaced('"criteria":{', '"criteria":{"__proto__":{"polluted":true},'),
    check: 'input.format',
    code: 'ERR_JSON_FORBIDDEN_KEY',
  },
  {
    name: '__proto__ in the proof',
    input: () => replaced('"cryptosuite":', '"__proto__":{"polluted":true},"cryptosuite":'),
    check: 'input.format',
    code: 'ERR_JSON_FORBIDDEN_KEY',
  },
  {
    name: 'an own member __proto__ of an object',
    input: () => ({ ...GOOD, evidence: JSON.parse('{"__proto__":{"polluted":true}}') }),
    check: 'input.format',
    code: 'ERR_JSON_FORBIDDEN_KEY',
  },
  {
    name: 'constructor and prototype',
    input: () => withText('"constructor":{"prototype":{"polluted":true}}'),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  ...[
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
    'then',
    'toJSON',
  ].map((name) => ({
    name: `a member ${name}`,
    input: () => withText(`"${name}":"x"`),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  })),
  ...['constructor', 'toString', '__defineSetter__'].map((name) => ({
    name: `a type ${name}`,
    input: () => tampered((draft) => draft.type.push(name)),
    check: 'document.terms',
    code: 'ERR_IRI_RELATIVE',
  })),
  {
    name: 'constructor as a context',
    input: () => tampered((draft) => draft['@context'].push('constructor')),
    check: 'document.terms',
    outcome: 'indeterminate',
    code: 'ERR_CONTEXT_UNKNOWN',
  },
  {
    name: '__proto__ as a context',
    input: () => tampered((draft) => draft['@context'].push('__proto__')),
    check: 'document.terms',
    outcome: 'indeterminate',
    code: 'ERR_CONTEXT_UNKNOWN',
  },
  {
    name: 'constructor as a suite',
    input: () =>
      tampered((draft) => {
        draft.proof[0].cryptosuite = 'constructor';
      }),
    check: 'proof.suite',
    verdict: 'undetermined',
    code: 'proof.unknown-suite',
  },
  {
    name: '__proto__ as the purpose of a status',
    input: () =>
      signed((draft) => {
        draft.credentialStatus = {
          id: 'https://univ.example/s#1',
          type: 'BitstringStatusListEntry',
          statusPurpose: '__proto__',
          statusListIndex: '1',
          statusListCredential: 'https://univ.example/s',
        };
      }),
    check: 'status.list',
    verdict: 'undetermined',
    code: 'status.list-not-fetched',
  },
  {
    name: 'a member twice',
    input: () => withText('"id":"urn:uuid:00000000-0000-4000-8000-000000000009"'),
    check: 'input.format',
    code: 'ERR_JSON_DUPLICATE_KEY',
  },
  {
    name: 'a member twice, once spelt with escapes',
    input: () => withText('"\\u0069d":"urn:uuid:00000000-0000-4000-8000-000000000009"'),
    check: 'input.format',
    code: 'ERR_JSON_DUPLICATE_KEY',
  },
  {
    name: 'a member twice with the same value',
    input: () => withText(`"id":${JSON.stringify(GOOD['id'])}`),
    check: 'input.format',
    code: 'ERR_JSON_DUPLICATE_KEY',
  },
  {
    name: 'a member twice in the proof',
    input: () => replaced('"cryptosuite":', '"cryptosuite":"x","crypto\\u0073uite":'),
    check: 'input.format',
    code: 'ERR_JSON_DUPLICATE_KEY',
  },
  {
    name: 'a member under a name without letters',
    input: () => withText('"":"x"'),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'a member whose name differs in case',
    input: () => withText('"validuntil":"2099-01-01T00:00:00Z"'),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'a member with an invisible sign in its name',
    input: () => withText('"valid\u200bUntil":"2099-01-01T00:00:00Z"'),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
]);

hostile('text', [
  {
    name: 'half a pair as it stands',
    input: () => replaced('"Université', '"\ud800Université'),
    check: 'input.format',
    code: 'ERR_JSON_LONE_SURROGATE',
  },
  {
    name: 'half a pair as an escape',
    input: () => replaced('"Université', '"\\ud800Université'),
    check: 'input.format',
    code: 'ERR_JSON_LONE_SURROGATE',
  },
  {
    name: 'half a pair in the name of a member',
    input: () => withText('"\\udc00":"x"'),
    check: 'input.format',
    code: 'ERR_JSON_LONE_SURROGATE',
  },
  {
    name: 'half a pair in an object',
    input: () => ({ ...GOOD, name: '\udfff' }),
    check: 'input.format',
    code: 'ERR_JSON_LONE_SURROGATE',
  },
  {
    name: 'half a pair in UTF-8',
    input: () => new Uint8Array([...bytes('{"a":"'), 0xed, 0xa0, 0x80, ...bytes('"}')]),
    check: 'input.format',
    code: 'ERR_INPUT_ENCODING',
  },
  {
    name: 'an overlong form in UTF-8',
    input: () => new Uint8Array([...bytes('{"a":"'), 0xc0, 0xaf, ...bytes('"}')]),
    check: 'input.format',
    code: 'ERR_INPUT_ENCODING',
  },
  {
    name: 'UTF-16',
    input: () =>
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...TEXT].map((sign) => sign.charCodeAt(0))).buffer),
      ]),
    check: 'input.format',
    code: 'ERR_INPUT_ENCODING',
  },
  {
    name: 'one byte order mark in front',
    input: () => `\ufeff${TEXT}`,
    check: 'input.format',
    code: '',
    acceptedAs: 'readers may pass over it (RFC 8259, section 8.1)',
  },
  {
    name: 'two byte order marks',
    input: () => `\ufeff\ufeff${TEXT}`,
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  {
    name: 'a byte order mark inside',
    input: () => replaced('{', '{\ufeff'),
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  {
    name: 'a byte order mark in a text',
    input: () =>
      tampered((draft) => {
        draft.name = `\ufeff${draft.name}`;
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a NUL in a text',
    input: () =>
      tampered((draft) => {
        draft.name += '\u0000';
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a text decomposed (NFD)',
    input: () =>
      tampered((draft) => {
        draft.issuer.name = draft.issuer.name.normalize('NFD');
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a text composed (NFC) that was signed decomposed',
    input: async () => {
      const copy = structuredClone(
        await signed((draft) => {
          draft.issuer.name = `${NFD} Exemple`;
        }),
      ) as Draft;
      copy.issuer.name = `${NFC} Exemple`;
      return copy;
    },
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a trusted issuer’s id with a letter of another script',
    input: () =>
      tampered((draft) => {
        draft.issuer.id = ISSUER.replace('k', 'к');
      }),
    check: 'issuer.trust',
    code: 'issuer.not-listed',
  },
  ...[
    [
      'in another normal form',
      'did:web:université.example',
      'did:web:université.example'.normalize('NFD'),
    ],
    ['with a letter of another script', 'did:web:univ.example', 'did:web:unіv.example'],
    ['in capitals', 'did:web:univ.example', 'did:web:UNIV.example'],
    ['with an escape', 'did:web:univ.example', 'did:web:uni%76.example'],
    ['with an invisible sign', 'did:web:univ.example', 'did:web:univ\u200b.example'],
  ].map(([how, trusted, written]) => ({
    name: `a trusted issuer’s id ${how}`,
    input: () =>
      signed((draft) => {
        draft.issuer.id = written;
      }),
    check: 'issuer.trust',
    code: 'issuer.not-listed',
    options: () => ({ trust: [trusted as string] }),
  })),
  {
    name: 'something after the end',
    input: () => `${TEXT}{}`,
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  {
    name: 'a comment',
    input: () => `/* */${TEXT}`,
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  {
    name: 'a comma too many',
    input: () => TEXT.replace(/}$/, ',}'),
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  { name: 'NaN', input: () => withText('"x":NaN'), check: 'input.format', code: 'ERR_JSON_SYNTAX' },
  {
    name: 'a number beyond every number',
    input: () => replaced('"creditsEarned":1.5', '"creditsEarned":1e400'),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a number of 100,000 digits',
    input: () => replaced('"creditsEarned":1.5', `"creditsEarned":1.5${'0'.repeat(100_000)}1`),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a number with digits that are lost in reading',
    input: () => replaced('"creditsAvailable":3', '"creditsAvailable":3.00000000000000000001'),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a list around the credential',
    input: () => `[${TEXT}]`,
    check: 'input.format',
    code: 'input.not-an-object',
  },
  {
    name: 'a text around the credential',
    input: () => JSON.stringify(TEXT),
    check: 'input.format',
    code: 'input.not-an-object',
  },
  { name: 'nothing', input: () => '', check: 'input.format', code: 'ERR_JSON_SYNTAX' },
  { name: 'null', input: () => 'null', check: 'input.format', code: 'input.not-an-object' },
]);
