import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStructure, toOpenBadge } from '../../../src/formats/open-badges/index.js';
import {
  appendPointer,
  type JsonPointer,
  pointerTokens,
} from '../../../src/foundation/json/pointer.js';
import { canonicalize, createContextStore } from '../../../src/linked-data/index.js';
import { FULL, FULL_AWARD, OTHERWISE } from '../../formats/open-badges/full-definition.js';
import { arbitraryPair, partsOf } from '../../formats/open-badges/parts.js';

const reference = process.env['MICROCERT_REFERENCE'];
const unless = reference === undefined ? ' (skipped: MICROCERT_REFERENCE names no folder)' : '';

const SCHEMAS = {
  strict: 'schemas/ob-v3p0-strict-2024/achievementcredential.json',
  lenient: 'schemas/ob-v3p0-lenient-2026-06/ob_v3p0_achievementcredential_schema.json',
} as const;

type Loose = Record<string, unknown>;

function read(path: string): Loose {
  return JSON.parse(readFileSync(join(reference ?? '', path), 'utf8'));
}

function validator(name: keyof typeof SCHEMAS): ValidateFunction {
  // Their keywords are of draft 2019-09; some formats and unions are looser than ajv's strict mode likes.
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(read(SCHEMAS[name]));
}

function problems(validate: ValidateFunction, document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${keyword} ${instancePath}`);
}

const errorsOf = (document: unknown): readonly string[] =>
  checkStructure(document)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`);

const written = (pair: Parameters<typeof partsOf>[0], extensions = true): Loose =>
  JSON.parse(JSON.stringify(toOpenBadge(partsOf(pair), { extensions })));

const bare = { learner: { id: 'did:key:z6MkLearner' }, awardedOn: '2026-07-01T00:00:00Z' };

// 1EdTech, Open Badges 3.0 JSON Schemas: the strict set of 2024, the lenient set of June 2026
describe.skipIf(reference === undefined)(
  `what we write, against the official schemas${unless}`,
  () => {
    const names = ['strict', 'lenient'] as const;

    it.each(names)('MUST be valid in the %s set, with and without extensions', (name) => {
      const validate = validator(name);
      for (const extensions of [true, false]) {
        expect(problems(validate, written([FULL, FULL_AWARD], extensions))).toEqual([]);
        expect(problems(validate, written([OTHERWISE, bare], extensions))).toEqual([]);
      }
    });

    it.each(names)('MUST be valid in the %s set, whatever the definition and award', (name) => {
      const validate = validator(name);
      fc.assert(
        fc.property(arbitraryPair, fc.boolean(), (pair, extensions) => {
          const document = written(pair, extensions);
          // Of a status with several entries, see below.
          const isSeveral = Array.isArray(document['credentialStatus']);
          const apart = isSeveral ? { ...document, credentialStatus: undefined } : document;
          expect(problems(validate, apart)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });

    // Both sets: "CredentialStatus", one object; data model 2.0, 4.10: "a single object or a set of one or more objects".
    it.each(names)('MUST NOT name the schema of the %s set where that allows no list', (name) => {
      const validate = validator(name);
      const second = { purpose: 'suspension', list: 'https://univ.example/status/2', index: 7 };
      const several = { ...FULL_AWARD, status: [...(FULL_AWARD.status ?? []), second] };
      const document = written([FULL, several]);
      expect(problems(validate, document)).toEqual(['type /credentialStatus']);
      expect(document).not.toHaveProperty('credentialSchema');
      expect(errorsOf(document)).toEqual([]);
      expect(written([FULL, FULL_AWARD])).toHaveProperty('credentialSchema');
    });

    it('MUST be clean in safe mode under the contexts as published', async () => {
      const contexts = createContextStore();
      for (const extensions of [true, false]) {
        await expect(
          canonicalize(written([FULL, FULL_AWARD], extensions), { contexts }),
        ).resolves.toContain('\n');
      }
    });
  },
);

/** Every member of a document, at every depth, without the contents of our own terms. */
function membersOf(value: unknown, pointer = ''): readonly JsonPointer[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = appendPointer(pointer, name);
    return [...(Array.isArray(value) ? [] : [place]), ...membersOf(member, place)];
  });
}

/** The same document with a member changed by a function; `undefined` takes it away. */
function mutated(
  document: Loose,
  pointer: JsonPointer,
  change: (value: unknown) => unknown,
): Loose {
  const copy = structuredClone(document);
  const tokens = [...pointerTokens(pointer)];
  const last = tokens.pop() ?? '';
  const node = tokens.reduce<Loose>((inner, token) => inner[token] as Loose, copy);
  const value = change(node[last]);
  if (value === undefined) delete node[last];
  else node[last] = value;
  return copy;
}

const MUTATIONS: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['taken away', () => undefined],
  ['null', () => null],
  ['a number', () => 7],
  ['a text', () => 'x'],
  ['an object', () => ({})],
  ['a list of numbers', () => [7]],
];

describe.skipIf(reference === undefined)(
  `our structure check beside the official schemas${unless}`,
  () => {
    const full = readOrNothing('vectors/ob-spec-examples/fullOpenBadge.json');

    it('MUST find every missing member that the strict set requires', () => {
      const strict = validator('strict');
      let rejected = 0;
      for (const document of [full, written([FULL, FULL_AWARD])]) {
        for (const pointer of membersOf(document)) {
          const copy = mutated(document, pointer, () => undefined);
          const official = problems(strict, copy).some((problem) => problem.startsWith('required'));
          // Required in 2024, optional since document 1.4 of the specification.
          if (!official || pointer.endsWith('/credentialStatus/id')) continue;
          rejected += 1;
          expect([
            pointer,
            errorsOf(copy).some((error) => error === `shape.required ${pointer}`),
          ]).toEqual([pointer, true]);
        }
      }
      expect(rejected).toBeGreaterThan(150);
    });

    it.each(MUTATIONS)(
      'MUST refuse whatever the lenient set refuses when a member is %s',
      (_, change) => {
        const lenient = validator('lenient');
        const passed: string[] = [];
        for (const pointer of membersOf(full)) {
          const copy = mutated(full, pointer, change);
          if (problems(lenient, copy).length > 0 && errorsOf(copy).length === 0)
            passed.push(pointer);
        }
        expect(passed).toEqual([]);
      },
    );
  },
);

// Files that are no AchievementCredential: the strict set refuses them as well.
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['endorsement.json', 'an EndorsementCredential, which has no achievement'],
]);

describe.skipIf(reference === undefined)(
  `our structure check on what others wrote${unless}`,
  () => {
    const folders = ['samples/mynextid', 'vectors/ob-spec-examples', 'samples/surf-educredentials'];
    const files = folders.flatMap((folder) =>
      jsonFiles(folder).map((name) => [folder, name] as const),
    );

    it('MUST have files to look at', () => {
      expect(files.length).toBeGreaterThan(15);
    });

    it.each(files)(
      'MUST find no error in %s/%s, unless the strict set finds one',
      (folder, name) => {
        const document = read(`${folder}/${name}`);
        const official = problems(validator('strict'), document);
        expect(official.length > 0).toBe(EXCEPTIONS.has(name));
        expect(errorsOf(document).length > 0).toBe(EXCEPTIONS.has(name));
      },
    );

    // samples/ob3-signed/index.tsv: the makers' verdicts on wrong classes, most of which the lenient set lets pass
    it.each([
      [
        'result-description-type',
        'achievement-result-description-type',
        'resultDescription/2/type',
      ],
      ['source', 'profile-type', 'source/type'],
      ['subject', 'type', 'credentialSubject/type'],
    ])('MUST find the wrong class that the makers name: %s', (_, name, place) => {
      const file = `samples/ob3-signed/ob30/simple-err-credential-subject-${name}.json`;
      const found = errorsOf(read(file)).filter((error) => error.startsWith('open-badges.OB-07'));
      expect(found.some((error) => error.endsWith(place))).toBe(true);
    });

    it.each([
      'simple-did-key-method.json',
      'simple-context-alias.json',
      'complete.json',
      'simple-eddsa-2022.json',
      'simple_v1.json',
    ])('MUST find no error in the signed sample %s', (name) =>
      expect(errorsOf(read(`samples/ob3-signed/ob30/${name}`))).toEqual([]),
    );
  },
);

function jsonFiles(folder: string): readonly string[] {
  if (reference === undefined) return ['skipped.json'];
  return readdirSync(join(reference, folder)).filter((name) => name.endsWith('.json'));
}

function readOrNothing(path: string): Loose {
  return reference === undefined ? {} : read(path);
}
