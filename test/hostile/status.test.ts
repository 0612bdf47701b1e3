import { gzipSync } from 'node:zlib';
import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import { secure } from '../../src/proofs/index.js';
import { fetcherOf, hostile } from '../support/hostile.js';
import {
  CREATED,
  contexts,
  type Draft,
  ISSUER,
  PARTIES,
  STRANGER,
  signed,
} from '../support/hostile-credentials.js';

const LIST = 'https://univ.example/status/1';

function entry(index: unknown, more: object = {}): Draft {
  return {
    id: `${LIST}#x`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: index,
    statusListCredential: LIST,
    ...more,
  };
}

const withStatus = (credentialStatus: unknown) =>
  signed(
    (draft) => {
      draft.credentialStatus = credentialStatus;
    },
    { suite: 'eddsa-jcs-2022' },
  );

/** A status list, changed, and signed by somebody. */
async function list(
  change: (draft: Draft) => unknown = () => undefined,
  party = PARTIES.Ed25519,
): Promise<string> {
  const draft = structuredClone(await makeList()) as Draft;
  change(draft);
  return JSON.stringify(
    await secure(draft, {
      suite: 'eddsa-rdfc-2022',
      signer: party.signer,
      created: CREATED,
      contexts,
    }),
  );
}

async function makeList(): Promise<object> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: LIST,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: ISSUER,
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: {
      id: `${LIST}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encoded(new Uint8Array(16_384)),
    },
  };
}

function encoded(bytes: Uint8Array): string {
  return `u${encodeBase64url(gzipSync(bytes))}`;
}

const from = (text: string | Uint8Array) => () => ({ fetcher: fetcherOf({ [LIST]: text }) });
const GOOD_LIST = await list();

const served = (name: string, text: string | Uint8Array, check: string, code: string) => ({
  name,
  input: () => withStatus(entry('7')),
  options: from(text),
  check,
  code,
});

hostile('indexes of statuses', [
  ...[
    '1e3',
    '0x10',
    ' 1 ',
    '1.5',
    '-1',
    '+1',
    '',
    '٣',
    '1_000',
    '01x',
    'NaN',
    'Infinity',
    '9007199254740993',
    '1'.repeat(5000),
    '__proto__',
    null,
    1.5,
    -1,
    1e21,
    true,
    [7],
    {},
  ].map((index) => ({
    name: `${JSON.stringify(index).slice(0, 24)}`,
    input: () => withStatus(entry(index)),
    options: from(GOOD_LIST),
    check: 'status.list',
    code: 'status.index-malformed',
  })),
  {
    name: 'one beyond the list',
    input: () => withStatus(entry('131072')),
    options: from(GOOD_LIST),
    check: 'status.revocation',
    code: 'status.index-beyond-list',
  },
  {
    name: 'far beyond the list',
    input: () => withStatus(entry('4294967296')),
    options: from(GOOD_LIST),
    check: 'status.revocation',
    code: 'status.index-beyond-list',
  },
]);

hostile('entries of statuses', [
  ...[
    'http://univ.example/status/1',
    'ftp://univ.example/1',
    'file:///etc/passwd',
    'data:application/json,{}',
    '/status/1',
    '',
  ].map((url) => ({
    name: `a list at ${url}`,
    input: () => withStatus(entry('7', { statusListCredential: url })),
    options: from(GOOD_LIST),
    check: 'status.list',
    code: 'status.list-address',
  })),
  {
    name: 'an unknown kind',
    input: () =>
      withStatus({ id: 'https://a.example/1', type: 'https://a.example/FutureStatus2030' }),
    check: 'status.list',
    verdict: 'undetermined',
    code: 'status.type-unknown',
  },
  {
    name: 'an unknown kind beside a good one',
    input: () =>
      withStatus([
        entry('7'),
        { id: 'https://a.example/1', type: 'https://a.example/FutureStatus2030' },
      ]),
    options: from(GOOD_LIST),
    check: 'status.list',
    verdict: 'undetermined',
    code: 'status.type-unknown',
  },
  {
    name: 'no network',
    input: () => withStatus(entry('7')),
    check: 'status.list',
    verdict: 'undetermined',
    code: 'status.list-not-fetched',
  },
  {
    name: 'a text',
    input: () => withStatus('revoked'),
    check: 'status.list',
    code: 'status.entry-not-an-object',
  },
  {
    name: 'null',
    input: () => withStatus(null),
    check: 'status.list',
    code: 'status.entry-not-an-object',
  },
  {
    name: 'an empty list',
    input: () => withStatus([]),
    check: 'status.list',
    code: '',
    acceptedAs: 'it names no status',
  },
  {
    name: 'a hundred entries',
    input: () => withStatus(Array.from({ length: 100 }, (_, index) => entry(String(index)))),
    options: from(GOOD_LIST),
    check: 'status.list',
    code: 'status.too-many-entries',
  },
  {
    name: 'another purpose than the list has',
    input: () => withStatus(entry('7', { statusPurpose: 'suspension' })),
    options: from(GOOD_LIST),
    check: 'status.suspension',
    code: 'status.purpose-mismatch',
  },
  {
    name: 'a size that no list has',
    input: () => withStatus(entry('7', { statusSize: 1e9 })),
    options: from(GOOD_LIST),
    check: 'status.list',
    code: 'status.size-unsupported',
  },
  {
    name: 'hundreds of messages of nothing',
    input: () =>
      withStatus(
        entry('7', {
          statusSize: 2,
          statusMessage: Array(300).fill({ status: '0x0', message: 'x' }),
        }),
      ),
    options: from(GOOD_LIST),
    check: 'status.list',
    code: 'status.messages-incomplete',
  },
]);

const BOMB = `u${encodeBase64url(gzipSync(new Uint8Array(256 * 2 ** 20)))}`;
const inList = (change: (draft: Draft) => unknown, party = PARTIES.Ed25519) => list(change, party);
const expanded = new Uint8Array(16_384);
expanded[0] = 0b0000_0001;

hostile('lists of statuses', [
  served(
    'revoked',
    await inList((draft) => {
      draft.credentialSubject.encodedList = encoded(expanded);
    }),
    'status.revocation',
    'status.revoked',
  ),
  served(
    'that become 256 MB',
    await inList((draft) => {
      draft.credentialSubject.encodedList = BOMB;
    }),
    'status.list',
    'status.list-too-large',
  ),
  served(
    'of a stranger',
    await inList((draft) => {
      draft.issuer = STRANGER.id;
    }, STRANGER),
    'status.revocation',
    'status.list-issuer-differs',
  ),
  served(
    'of the issuer, signed by a stranger',
    await inList(() => undefined, STRANGER),
    'status.list',
    'status.list-rejected',
  ),
  served(
    'that nobody signed',
    JSON.stringify(await makeList()),
    'status.list',
    'status.list-rejected',
  ),
  served(
    'for another purpose',
    await inList((draft) => {
      draft.credentialSubject.statusPurpose = 'suspension';
    }),
    'status.revocation',
    'status.purpose-mismatch',
  ),
  served(
    'that have ended',
    await inList((draft) => {
      draft.validUntil = '2026-07-10T00:00:00Z';
    }),
    'status.list',
    'status.list-rejected',
  ),
  {
    ...served(
      'that have not begun',
      await inList((draft) => {
        draft.validFrom = '2026-08-01T00:00:00Z';
      }),
      'status.list',
      'status.list-later',
    ),
    verdict: 'undetermined',
  },
  {
    ...served(
      'of another id than their address',
      await inList((draft) => {
        draft.id = 'https://univ.example/status/2';
      }),
      'status.revocation',
      'status.list-id-differs',
    ),
    verdict: 'undetermined',
  },
  served(
    'of no length',
    await inList((draft) => {
      draft.credentialSubject.encodedList = encoded(new Uint8Array());
    }),
    'status.list',
    'status.list-too-short',
  ),
  served(
    'that are too short to hide anybody',
    await inList((draft) => {
      draft.credentialSubject.encodedList = encoded(new Uint8Array(16));
    }),
    'status.list',
    'status.list-too-short',
  ),
  served(
    'that are no gzip',
    await inList((draft) => {
      draft.credentialSubject.encodedList = `u${encodeBase64url(new Uint8Array(100).fill(7))}`;
    }),
    'status.list',
    'status.list-not-gzip',
  ),
  served(
    'cut off',
    await inList((draft) => {
      draft.credentialSubject.encodedList = encoded(new Uint8Array(16_384)).slice(0, 20);
    }),
    'status.list',
    'status.list-corrupt',
  ),
  served('that are badges', JSON.stringify(await signed()), 'status.list', 'status.list-type'),
  {
    ...served(
      'that name a list themselves',
      await inList((draft) => {
        draft.credentialStatus = entry('7');
      }),
      'status.list',
      '',
    ),
    acceptedAs: 'a list leads to no further list',
  },
  served('that are no JSON', '<html>', 'status.list', 'status.list-not-an-object'),
  {
    ...served(
      'that are 9 MB',
      new Uint8Array(9 * 2 ** 20).fill(0x20),
      'status.list',
      'status.list-not-fetched',
    ),
    verdict: 'undetermined',
  },
  served(
    'with a poison graph',
    JSON.stringify({
      ...JSON.parse(await inList(() => undefined)),
      credentialStatus: Array.from({ length: 12 }, (_, n) => ({
        id: `_:n${n}`,
        type: ['BitstringStatusListEntry'],
        statusListCredential: Array.from({ length: 12 }, (_each, other) => `_:n${other}`),
      })),
    }),
    'status.list',
    'status.list-rejected',
  ),
]);
