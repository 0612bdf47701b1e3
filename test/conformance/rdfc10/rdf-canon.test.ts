import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../../src/linked-data/rdfc10/canonical-n-quads.js';
import { statementsFrom } from '../../../src/linked-data/rdfc10/statements-from.js';
import { textHash } from '../../../src/linked-data/rdfc10/text-hash.js';
import { readNQuads } from '../../support/read-n-quads.js';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly action: string;
  readonly result?: string;
  readonly hashAlgorithm?: string;
}

const reference = process.env['MICROCERT_REFERENCE'];
const title = reference ? 'RDFC-1.0' : 'RDFC-1.0 (skipped: MICROCERT_REFERENCE is not set)';

describe.skipIf(!reference)(title, () => {
  const folder = join(reference ?? '', 'vectors/rdfc10');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const entries: readonly Entry[] = reference ? JSON.parse(read('manifest.jsonld')).entries : [];
  const typed = (type: string) => entries.filter((entry) => entry.type === `rdfc:${type}`);

  /** A factor of 3 is what the reference stack takes for graphs like these. */
  const formOf = ({ action, hashAlgorithm }: Entry): string | undefined => {
    const digest = hashAlgorithm === 'SHA384' ? 'sha384' : 'sha256';
    const hash = textHash(digest) ?? expect.unreachable();
    const quads = readNQuads(read(action));
    return canonicalForm(statementsFrom(quads), {
      hash,
      maxWorkFactor: 3,
    })?.text;
  };

  it.each(typed('RDFC10EvalTest'))('$name ($id) MUST give its canonical form', (entry) => {
    expect(formOf(entry)).toBe(read(entry.result ?? ''));
  });

  it.each(typed('RDFC10NegativeEvalTest'))(
    '$name ($id) MUST be refused in time',
    {
      timeout: 5000,
    },
    (entry) => {
      expect(formOf(entry)).toBeUndefined();
    },
  );

  it('every kind of test MUST be run, but the maps of labels, which nothing here gives out', () => {
    expect(new Set(entries.map(({ type }) => type))).toEqual(
      new Set(['rdfc:RDFC10EvalTest', 'rdfc:RDFC10MapTest', 'rdfc:RDFC10NegativeEvalTest']),
    );
    expect(typed('RDFC10EvalTest').length).toBeGreaterThan(60);
  });
});
