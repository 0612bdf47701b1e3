import { hostile } from '../support/hostile.js';
import { type Draft, signed, tampered } from '../support/hostile-credentials.js';

const JCS = { suite: 'eddsa-jcs-2022' } as const;

hostile('dates', [
  ...[
    '2026-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00',
    '2026-01-01',
    '20260101T000000Z',
    '2026-W01-1T00:00:00Z',
    '+002026-01-01T00:00:00Z',
    '-0001-01-01T00:00:00Z',
    '2026-01-01t00:00:00z',
    '2026-01-01 00:00:00Z',
    '2026-01-01T00:00:00+15:00',
    '2026-01-01T00:00:00+00:60',
    '2026-01-01T00:00Z',
    ' 2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00Z\n',
    '２０２６-01-01T00:00:00Z',
    '0',
    '',
    'now',
    '1e3',
  ].flatMap((date) => [
    {
      name: `validFrom ${JSON.stringify(date)}, well signed`,
      input: () =>
        signed((draft) => {
          draft.validFrom = date;
        }, JCS),
      check: 'validity.from',
      code: 'validity.date',
    },
    {
      name: `validUntil ${JSON.stringify(date)}, well signed`,
      input: () =>
        signed((draft) => {
          draft.validUntil = date;
        }, JCS),
      check: 'validity.until',
      code: 'validity.date',
    },
  ]),
  ...[
    1_800_000_000,
    null,
    true,
    {},
    [],
    ['2099-01-01T00:00:00Z'],
    { '@value': '2099-01-01T00:00:00Z' },
  ].map((date) => ({
    name: `validUntil ${JSON.stringify(date)}, well signed`,
    input: () =>
      signed((draft) => {
        draft.validUntil = date;
      }, JCS),
    check: 'validity.until',
    code: 'validity.date',
  })),
  {
    name: 'the end before the beginning',
    input: () =>
      signed((draft) => {
        draft.validUntil = '2026-01-01T00:00:00Z';
      }),
    check: 'document.data-model',
    code: 'data-model.dates',
  },
  {
    name: 'an end that has come',
    input: () =>
      signed((draft) => {
        draft.validUntil = '2026-07-15T08:58:59Z';
      }),
    check: 'validity.until',
    code: 'validity.expired',
  },
  {
    name: 'an end that has come, by its offset',
    input: () =>
      signed((draft) => {
        draft.validUntil = '2026-07-15T22:58:59+14:00';
      }),
    check: 'validity.until',
    code: 'validity.expired',
  },
  {
    name: 'a beginning that has not',
    input: () =>
      signed((draft) => {
        draft.validFrom = '2026-07-15T09:01:01Z';
      }),
    check: 'validity.from',
    code: 'validity.not-yet',
  },
  {
    name: 'no beginning',
    input: () =>
      signed((draft) => {
        delete draft.validFrom;
      }),
    check: 'document.schema',
    code: 'shape.required',
  },
]);

/** Members that contexts define, or not, at every place where something is signed. */
const PLACES: readonly (readonly [string, (draft: Draft) => Draft])[] = [
  ['top', (draft) => draft],
  ['issuer', (draft) => draft.issuer],
  ['subject', (draft) => draft.credentialSubject],
  ['achievement', (draft) => draft.credentialSubject.achievement],
  ['criteria', (draft) => draft.credentialSubject.achievement.criteria],
  ['alignment', (draft) => draft.credentialSubject.achievement.alignment[0]],
  ['result description', (draft) => draft.credentialSubject.achievement.resultDescription[0]],
  ['result', (draft) => draft.credentialSubject.result[0]],
  ['proof', (draft) => draft.proof[0]],
];

hostile('members added after signing', [
  ...PLACES.flatMap(([place, find]) => [
    {
      name: `undefined, ${place}`,
      input: () =>
        tampered((draft) => {
          find(draft).grade = 'A';
        }),
      check: 'proof.signature',
      code: 'ERR_TERM_UNDEFINED',
    },
    {
      name: `undefined and empty, ${place}`,
      input: () =>
        tampered((draft) => {
          find(draft).grade = {};
        }),
      check: 'proof.signature',
      code: 'ERR_TERM_UNDEFINED',
    },
    {
      name: `undefined and null, ${place}`,
      input: () =>
        tampered((draft) => {
          find(draft).grade = null;
        }),
      check: 'proof.signature',
      code: 'ERR_TERM_UNDEFINED',
    },
    {
      name: `undefined and an empty list, ${place}`,
      input: () =>
        tampered((draft) => {
          find(draft).grade = [];
        }),
      check: 'proof.signature',
      code: 'ERR_TERM_UNDEFINED',
    },
    {
      name: `defined, ${place}`,
      input: () =>
        tampered((draft) => {
          find(draft).description = 'with honours';
        }),
      check: 'proof.signature',
      code: 'ERR_PROOF_SIGNATURE',
    },
    {
      name: `under JCS, ${place}`,
      input: () =>
        tampered((draft) => {
          find(draft).description = 'with honours';
        }, JCS),
      check: 'proof.signature',
      code: 'ERR_PROOF_SIGNATURE',
    },
    {
      name: `under Ed25519Signature2020, ${place}`,
      input: () =>
        tampered(
          (draft) => {
            find(draft).grade = 'A';
          },
          { suite: 'Ed25519Signature2020' },
        ),
      check: 'proof.signature',
      code: 'ERR_TERM_UNDEFINED',
    },
  ]),
  {
    name: 'the achievement moved out of the subject',
    input: () =>
      tampered((draft) => {
        draft.achievement = draft.credentialSubject.achievement;
      }),
    check: 'proof.signature',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'another subject beside',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject = [
          { ...draft.credentialSubject, id: 'did:example:other' },
          draft.credentialSubject,
        ];
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'the subject told in two parts',
    input: () =>
      tampered((draft) => {
        const { result, ...rest } = draft.credentialSubject;
        draft.credentialSubject = [rest, { id: rest.id, type: rest.type, result }];
      }),
    check: 'document.contexts',
    code: 'context.told-twice',
  },
  {
    name: 'an empty subject beside',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject = [draft.credentialSubject, []];
      }),
    check: 'document.schema',
    code: 'shape.too-many',
  },
  {
    name: 'the issuer as a text',
    input: () =>
      tampered((draft) => {
        draft.issuer = draft.issuer.id;
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
]);
