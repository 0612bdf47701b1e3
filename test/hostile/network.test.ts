import { fetcherOf, hostile } from '../support/hostile.js';
import { type Draft, ISSUER, STRANGER, signed, unsigned } from '../support/hostile-credentials.js';

/** Branches that double with every level: a kilobyte that takes for ever. */
const EXPONENTIAL = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $ref: '#/$defs/d0',
  $defs: Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [
      `d${n}`,
      n === 39
        ? { type: 'string' }
        : { anyOf: [{ $ref: `#/$defs/d${n + 1}` }, { $ref: `#/$defs/d${n + 1}` }] },
    ]),
  ),
});
const RECURSIVE = JSON.stringify({ $ref: '#' });
const PATTERN = JSON.stringify({ properties: { name: { pattern: '^(a+)+$' } } });
const SCHEMA = 'https://a.example/schema.json';
const withSchema = () =>
  signed((draft) => {
    draft.name = `${'a'.repeat(40)}!`;
    draft.credentialSchema = [{ id: SCHEMA, type: 'JsonSchema' }];
  });
const schema = (text: string) => () => ({ fetcher: fetcherOf({ [SCHEMA]: text }) });

hostile('schemas', [
  {
    name: 'that double with every level',
    input: withSchema,
    options: schema(EXPONENTIAL),
    check: 'credential.schema',
    verdict: 'undetermined',
    code: 'schema.not-usable',
  },
  {
    name: 'that refer to themselves',
    input: withSchema,
    options: schema(RECURSIVE),
    check: 'credential.schema',
    verdict: 'undetermined',
    code: 'schema.not-usable',
  },
  {
    name: 'with a pattern that goes back and forth',
    input: withSchema,
    options: schema(PATTERN),
    check: 'credential.schema',
    verdict: 'undetermined',
    code: 'schema.patterns',
  },
  {
    name: 'that lead elsewhere',
    input: withSchema,
    options: schema('{"$ref":"https://b.example/schema.json"}'),
    check: 'credential.schema',
    verdict: 'undetermined',
    code: 'schema.not-usable',
  },
  {
    name: 'with a prototype',
    input: withSchema,
    options: schema('{"__proto__":{"polluted":true}}'),
    check: 'credential.schema',
    verdict: 'undetermined',
    code: 'schema.not-fetched',
  },
  {
    name: 'that are a program',
    input: withSchema,
    options: schema(
      JSON.stringify({
        $id: "x'+process.exit()+'",
        properties: { "a'];process.exit();['": { const: "'+process.exit()+'" } },
        required: ['nothing'],
      }),
    ),
    check: 'credential.schema',
    code: 'schema.violated',
  },
  {
    name: 'that do not hold',
    input: withSchema,
    options: schema('{"required":["nothing"]}'),
    check: 'credential.schema',
    code: 'schema.violated',
  },
  {
    name: 'that cannot be had',
    input: withSchema,
    check: 'credential.schema',
    verdict: 'undetermined',
    code: 'schema.not-fetched',
  },
]);

const NEWER = 'https://univ.example/newer';
const refreshing = () =>
  signed((draft) => {
    draft.refreshService = { id: NEWER, type: '1EdTechCredentialRefresh' };
    draft.validUntil = '2026-07-01T00:00:00Z';
  });
const newer = (text: string) => () => ({ fetcher: fetcherOf({ [NEWER]: text }) });
const later = (draft: Draft) => {
  draft.validFrom = '2026-07-05T00:00:00Z';
};

hostile('newer copies', [
  {
    name: 'that a stranger signed',
    input: refreshing,
    options: newer(
      JSON.stringify(
        await signed(
          (draft) => {
            later(draft);
            draft.issuer.id = ISSUER;
          },
          { party: STRANGER },
        ),
      ),
    ),
    check: 'refresh',
    outcome: 'indeterminate', // the credential itself has ended

    code: 'refresh.not-taken',
  },
  {
    name: 'of a stranger',
    input: refreshing,
    options: newer(JSON.stringify(await signed(later, { party: STRANGER }))),
    check: 'refresh',
    outcome: 'indeterminate', // the credential itself has ended

    code: 'refresh.not-taken',
  },
  {
    name: 'that nobody signed',
    input: refreshing,
    options: newer(
      JSON.stringify(
        (() => {
          const draft = unsigned();
          later(draft);
          return draft;
        })(),
      ),
    ),
    check: 'refresh',
    outcome: 'indeterminate', // the credential itself has ended

    code: 'refresh.not-taken',
  },
  {
    name: 'of another credential',
    input: refreshing,
    options: newer(
      JSON.stringify(
        await signed((draft) => {
          later(draft);
          draft.id = 'urn:uuid:00000000-0000-4000-8000-000000000009';
        }),
      ),
    ),
    check: 'refresh',
    outcome: 'indeterminate', // the credential itself has ended

    code: 'refresh.not-taken',
  },
  {
    name: 'that are older',
    input: refreshing,
    options: newer(
      JSON.stringify(
        await signed((draft) => {
          draft.validFrom = '2020-01-01T00:00:00Z';
        }),
      ),
    ),
    check: 'refresh',
    outcome: 'indeterminate', // the credential itself has ended

    code: 'refresh.not-taken',
  },
  {
    name: 'that are no credential',
    input: refreshing,
    options: newer('[]'),
    check: 'refresh',
    outcome: 'indeterminate', // the credential itself has ended

    code: 'refresh.not-taken',
  },
  {
    name: 'that lead on to others',
    input: refreshing,
    options: newer(
      JSON.stringify(
        await signed((draft) => {
          later(draft);
          draft.validUntil = '2026-07-10T00:00:00Z';
          draft.refreshService = { id: NEWER, type: '1EdTechCredentialRefresh' };
        }),
      ),
    ),
    check: 'validity.until',
    code: 'validity.expired',
  },
]);
