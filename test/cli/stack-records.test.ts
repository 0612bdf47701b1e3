import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIssuer } from '../../src/issuing/index.js';
import { createWorkbench, NOW, type Workbench } from '../support/run-cli.js';
import { component, pathwayOf } from '../support/stacking.js';
import { LIST_URL, list } from '../support/status-lists.js';
import { UNIVERSITY } from '../support/verifying.js';
import {
  badge,
  badgeFile,
  body,
  DIPLOMA,
  LEARNER,
  pathwayFile,
  stack,
  TRUST,
} from './stack-parts.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

describe('microcert stack, of learner records and the web', () => {
  it('a record longer than one credential may be MUST be opened, and name where each badge stands', async () => {
    const parts = Array.from({ length: 100 }, (_, index) => `part-${index}`);
    const { signer, id } = UNIVERSITY;
    const profile = { id, name: 'Université Exemple', country: 'FR' };
    const issuer = createIssuer({ profile, signer, clock: () => Date.parse(NOW) });
    const description = { en: 'Soils of the plain. '.repeat(400) };
    const credentials = await Promise.all(
      parts.map(async (name) => JSON.parse(await badge(name, { definition: { description } }))),
    );
    const subject = { id: LEARNER };
    const record = await issuer.issueRecord({ name: 'R', subject, credentials, partial: true });
    const text = JSON.stringify(record);
    expect(text.length).toBeGreaterThan(1_048_576);
    const file = await bench.write('record.json', text);
    const pathway = pathwayOf(
      Object.fromEntries(parts.map((name) => [name, component(name, 3)])),
      body,
    );
    const { code, out } = await stack(bench, pathway, [file]);
    expect(out).toContain('record.json /credentialSubject/verifiableCredential/99');
    expect(code).toBe(0);
    const piped = await bench.microcert(
      ['stack', await pathwayFile(bench, pathway), '-', ...TRUST],
      {
        stdin: text,
      },
    );
    expect(piped.code).toBe(0);
    for (const command of [
      ['verify', file, ...TRUST],
      ['inspect', file],
    ])
      expect((await bench.microcert(command)).code).toBe(0);
  });

  it('MUST refuse what is as long and no record, and what is longer than a record may be (exit 2)', async () => {
    for (const text of [
      '{"a":"'.padEnd(1_200_000, 'x'),
      '{"ClrCredential"'.padEnd(5_000_000, ' '),
    ]) {
      const { code, err } = await stack(bench, DIPLOMA, [await bench.write('long.json', text)]);
      expect([code, err]).toEqual([2, expect.stringContaining('ERR_INPUT_TOO_LARGE')]);
    }
  });

  it('MUST ask for status lists with --network, leave it open without, and judge the same by what was kept', async () => {
    const status = [{ purpose: 'revocation' as const, list: LIST_URL, index: 7 }];
    const files = [
      await badgeFile(bench, 'soil', { award: { status } }),
      await badgeFile(bench, 'water'),
    ];
    const web = { [LIST_URL]: JSON.stringify(await list()) };
    const args = ['stack', await pathwayFile(bench), ...files, ...TRUST];
    const open = await bench.microcert(args);
    expect([open.code, open.out]).toEqual([
      3,
      expect.stringContaining(
        '? Soil health           it could not be told whether this component is held',
      ),
    ]);
    const bundle = bench.path('bundle.json');
    const saving = [...args, '--network', '--save-bundle', bundle];
    const online = await bench.microcert(saving, { web });
    expect([online.code, online.out]).toEqual([0, expect.stringContaining('✔ Eligible')]);
    expect(await readFile(bundle, 'utf8')).not.toContain(LEARNER);
    const kept = await bench.microcert([...args, '--offline-bundle', bundle]);
    expect([kept.code, kept.out]).toEqual([0, online.out]);
    const revoked = { [LIST_URL]: JSON.stringify(await list({ set: [7] })) };
    const refused = await bench.microcert([...args, '--network'], { web: revoked });
    expect(refused.code).toBe(1);
    expect((await bench.microcert([...args, '--network'], { web: {} })).code).toBe(3);
  });
});
