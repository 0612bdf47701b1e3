import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCredentialFile, type RunRow, readCohort, runCohort } from '../../src/cohort/index.js';
import { secureRandom } from '../../src/foundation/native.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { pieces } from '../support/cohorts.js';
import { NOW } from '../support/issuing.js';
import { describeOnBoth, temporaryFolder } from '../support/registries.js';
import { issuerOf, YEARLY } from '../support/registry-life.js';
import { UNIVERSITY } from '../support/verifying.js';

interface Row {
  readonly id?: string;
  readonly learner: number;
}

describeOnBoth('rows that bring ids of their own', (newDatabase) => {
  const folder = temporaryFolder();
  let registry: Registry;
  beforeEach(async () => {
    const driver = await newDatabase();
    registry = await openRegistry({ driver: driver(), clock: () => NOW });
  });
  afterEach(() => registry.close());

  /** What came of rows, in a file of their own. */
  async function run(rows: readonly Row[], chunk = 2): Promise<readonly string[]> {
    const name = join(folder(), `${randomUUID()}.jsonl`);
    const text = rows
      .map(({ learner, ...own }) =>
        JSON.stringify({
          ...own,
          learner: { id: `did:example:${learner}` },
          awardedOn: '2026-07-01',
        }),
      )
      .join('\n');
    const file = await openCredentialFile(name, { run: name, book: registry });
    const task = {
      ...{ issuer: issuerOf(UNIVERSITY, () => NOW), keyId: UNIVERSITY.signer.id },
      ...{ random: secureRandom, definition: YEARLY, registry, file, run: name },
      rows: readCohort(pieces(text), { definition: YEARLY }),
    };
    const came: RunRow[] = [];
    try {
      for await (const row of runCohort(task, { chunk, threads: 1 })) came.push(row);
    } finally {
      await file.close();
    }
    return came.map((row) =>
      row.outcome === 'refused' ? `${row.findings[0]?.code}` : row.outcome,
    );
  }

  it('MUST be refused alone where an id is that of another award, in the file or issued before', async () => {
    const [one, two] = ['urn:example:1', 'urn:example:2'];
    const rows = [
      { id: one, learner: 1 },
      { id: one, learner: 2 },
      { id: two, learner: 3 },
      { id: one, learner: 4 },
      { learner: 5 },
    ];
    expect(await run(rows)).toEqual([
      'issued',
      'cohort.same-id',
      'issued',
      'cohort.same-id',
      'issued',
    ]);
    expect(await run([...rows, { id: two, learner: 6 }, { learner: 7 }])).toEqual([
      ...['existing', 'cohort.id-issued', 'existing', 'cohort.id-issued', 'existing'],
      ...['cohort.id-issued', 'issued'],
    ]);
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 4 });
  });

  it('MUST be refused alone where a database has no room for an id', async () => {
    const signs = Array.from({ length: 2000 }, () =>
      String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000)),
    );
    const rows = [{ learner: 1 }, { id: `urn:x:${signs.join('')}`, learner: 2 }, { learner: 3 }];
    expect(await run(rows)).toEqual(['issued', 'cohort.id-unfit', 'issued']);
  });
});
