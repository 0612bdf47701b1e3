import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { digestOf } from '../../src/registry/chain.js';
import { openRegistry, type RegistryDriver } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { PROOF_ONLY, verify } from '../../src/verifying/index.js';

/** What should have come of some cohorts. */
export interface Expected {
  /** Files of credentials. */
  readonly outs: readonly string[];
  /** Every learner of every cohort. */
  readonly learners: readonly string[];
  readonly driver: RegistryDriver;
}

interface Issued {
  readonly id: string;
  readonly learner: string;
  readonly digest: string;
  /** Entries of status lists: `URL index`. */
  readonly places: readonly string[];
}

interface Entry {
  readonly statusListCredential: string;
  readonly statusListIndex: string;
}

/**
 * Each award was issued once, and files and registry say the same: every line is a credential that verifies, every learner
 * has one, no two share an id or an entry of a status list, and the audit finds nothing wrong.
 */
export async function expectExactlyOnce({ outs, learners, driver }: Expected): Promise<void> {
  const issued: Issued[] = [];
  for (const out of outs) issued.push(...(await credentialsIn(out)));
  expect(issued.map(({ learner }) => learner).sort()).toEqual([...learners].sort());
  expectUnique(issued.map(({ id }) => id));
  const places = issued.flatMap((one) => one.places);
  expectUnique(places);
  const registry = await openRegistry({ driver });
  try {
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: learners.length });
    const { db } = coreOf(registry);
    const rows = await db.selectFrom('awards').select(['credential_id', 'digest']).execute();
    expect(rows.map(({ credential_id, digest }) => `${credential_id} ${digest}`).sort()).toEqual(
      issued.map(({ id, digest }) => `${id} ${digest}`).sort(),
    );
    const entries = await db
      .selectFrom('positions')
      .innerJoin('status_lists', 'status_lists.id', 'positions.list')
      .select(['status_lists.url', 'positions.position'])
      .execute();
    expect(entries.map(({ url, position }) => `${url} ${position}`).sort()).toEqual(places.sort());
  } finally {
    await registry.close();
  }
}

/** The file of results names every row once, and nothing is left beside it or the file of credentials. */
export function expectWholeResults(out: string, rows: number): void {
  const results = out.replace(/\.jsonl$/, '.results.csv');
  const lines = readFileSync(results, 'utf8').split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(1, -1).map((line) => Number.parseInt(line, 10))).toEqual(
    Array.from({ length: rows }, (_, at) => at + 2),
  );
  for (const left of [`${results}.partial`, `${out}.lock`]) expect(existsSync(left)).toBe(false);
}

async function credentialsIn(out: string): Promise<readonly Issued[]> {
  if (!existsSync(out)) return []; // a file that would be empty is not made
  const lines = readFileSync(out, 'utf8').split('\n');
  expect(lines.pop()).toBe(''); // no line is half-written
  const issued: Issued[] = [];
  for (const line of lines) {
    const { verdict } = await verify(line, { trust: 'any', policy: PROOF_ONLY });
    expect(verdict).toBe('accepted');
    const { id, credentialSubject, credentialStatus } = JSON.parse(line);
    const entries: readonly Entry[] = [credentialStatus].flat();
    issued.push({
      id,
      learner: credentialSubject.id,
      digest: digestOf(line),
      places: entries.map((entry) => `${entry.statusListCredential} ${entry.statusListIndex}`),
    });
  }
  return issued;
}

function expectUnique(texts: readonly string[]): void {
  expect(new Set(texts).size).toBe(texts.length);
}
