import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignedRecord } from '../../src/issuing/index.js';
import type { StackReport } from '../../src/stacking/index.js';
import type { VerificationReport } from '../../src/verifying/index.js';

// The example is a program: it runs on what is built, as a reader runs it.
describe.runIf(existsSync('dist/artwork/index.js'))('examples/stacking', () => {
  let folder: string;
  let ended: { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'microcert-stacking-'));
    ended = spawnSync(process.execPath, ['examples/stacking/run.mjs', folder], {
      encoding: 'utf8',
    });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const badgeFiles = () => readdirSync(folder).filter((name) => name.startsWith('badge-'));
  const json = <T>(name: string) => JSON.parse(text(name)) as T;

  it('MUST end well, and say what it did', () => {
    expect([ended.status, ended.stderr]).toEqual([0, '']);
    expect(ended.stdout).toContain('Answer: not-yet, with 14 ECTS');
    expect(ended.stdout).toContain('Shortest way: projet, 4 ECTS');
    expect(ended.stdout).toContain('Answer: eligible, with 18 ECTS');
  });

  it('five badges of two universities MUST not be enough, and the sixth be what is missing', () => {
    const before = json<StackReport>('before.json');
    expect(before.credentials.map(({ report }) => report.verdict)).toEqual(
      Array.from({ length: 5 }, () => 'accepted'),
    );
    const issuers = badgeFiles().map((name) => json<{ issuer: { id: string } }>(name).issuer.id);
    expect(new Set(issuers).size).toBe(2);
    expect(before).toMatchObject({
      answer: 'not-yet',
      shortest: { components: ['projet'], ects: 4 },
    });
    expect(json<StackReport>('after.json')).toMatchObject({ answer: 'eligible', ects: 18 });
  });

  it('the record MUST hold every badge as it was signed, each part of the diploma', () => {
    const { credentialSubject } = json<SignedRecord>('record.json');
    const badges = badgeFiles();
    expect(badges).toHaveLength(6);
    const proofs = (documents: readonly object[]) =>
      documents.map((one) => JSON.stringify((one as { proof?: unknown }).proof)).sort();
    expect(proofs(credentialSubject.verifiableCredential)).toEqual(
      proofs(badges.map((name) => json<object>(name))),
    );
    expect(
      (credentialSubject.association ?? []).map(({ associationType, targetId }) => [
        associationType,
        targetId,
      ]),
    ).toEqual(badges.map(() => ['isPartOf', 'https://univ.example/diplomes/du-agroecologie']));
    const report = json<VerificationReport>('record-report.json');
    expect(report.verdict).toBe('accepted');
    expect(report.parts.map((part) => part.report.verdict)).toEqual(badges.map(() => 'accepted'));
  });

  it('the record and its badges MUST be accepted by @digitalbazaar/vc, and not with another title', () => {
    expect(ended.stdout).toContain(
      'The record and its badges: true, true, true, true, true, true, true; with another title: false',
    );
  });

  it('the pictures MUST show the answers in both languages', () => {
    expect(text('before.en.svg')).toContain('>Not yet eligible</text>');
    expect(text('before.fr.svg')).toContain('>Pas encore éligible</text>');
    expect(text('after.en.svg')).toContain('>Eligible</text>');
    expect(text('after.fr.svg')).toContain('>Éligible</text>');
  });
});
