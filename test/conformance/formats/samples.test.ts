import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOpenBadge } from '../../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const reason = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';
const FOLDERS = [
  'samples/ob3-signed/ob30',
  'samples/ob3-signed/ob30/bit-string-list',
  'samples/ob3-signed/clr20',
  'samples/surf-educredentials',
  'samples/mynextid',
  'vectors/ob-spec-examples',
];
const files =
  reference === ''
    ? []
    : FOLDERS.flatMap((folder) =>
        readdirSync(join(reference, folder))
          .filter((name) => name.endsWith('.json'))
          .map((name) => `${folder}/${name}`),
      );
const read = (file: string): unknown => JSON.parse(readFileSync(join(reference, file), 'utf8'));
const isOther = (file: string) => /clr20|endorsement/.test(file);

/** The reading, or the findings of the one error that may come instead. */
function attempt(document: unknown): { readonly refused: readonly string[] } | 'read' {
  try {
    const { definition, findings } = fromOpenBadge(document);
    expect(definition.id).not.toBe('');
    expect(findings.every(({ severity }) => severity !== 'error')).toBe(true);
    return 'read';
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    expect(error.code).toBe('ERR_CREDENTIAL_UNREADABLE');
    expect(error.findings.length).toBeGreaterThan(0);
    return { refused: error.findings.map(({ message }) => message.en) };
  }
}

// Published samples, faulty ones included: what is missing is a finding, and only what is no badge is refused.
describe.skipIf(reference === '')(`published Open Badges${reason}`, () => {
  it.each(files.filter((file) => !isOther(file)))('MUST be read: %s', (file) => {
    expect(attempt(read(file))).toBe('read');
  });

  it.each(files.filter(isOther))(
    'refuses what is another thing, and says what it is: %s',
    (file) => {
      const name = file.includes('clr20') ? 'Comprehensive Learner Record' : 'endorsement';
      expect(attempt(read(file))).toEqual({ refused: [expect.stringContaining(name)] });
    },
  );

  it('never end in anything but a reading or the one error, whatever is changed in them', () => {
    const documents = files.filter((file) => !file.includes('embedded')).map(read);
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.infiniteStream(fc.nat()),
        fc.jsonValue(),
        (document, numbers, value) => {
          const next = () => Number(numbers.next().value);
          const changed = JSON.parse(JSON.stringify(document));
          replaceSomewhere(changed, next, value);
          attempt(changed);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

/** Puts a value in the place of another, chosen by numbers; the members of the achievement are met most often. */
function replaceSomewhere(document: unknown, next: () => number, value: unknown): void {
  let at = document;
  for (const name of ['credentialSubject', 'achievement']) {
    const inner: unknown = (at as Record<string, unknown>)[name];
    if (typeof inner !== 'object' || inner === null || next() % 4 === 0) break;
    at = inner;
  }
  for (;;) {
    const node = at as Record<string, unknown>;
    const names = Object.keys(node);
    const name = names[next() % Math.max(names.length, 1)];
    if (name === undefined) return;
    const inner = node[name];
    if (typeof inner !== 'object' || inner === null || next() % 2 === 0) {
      node[name] = value;
      return;
    }
    at = inner;
  }
}
