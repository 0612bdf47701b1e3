import { copyFile, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

interface CheckedFile {
  readonly verdict: string;
  readonly checks: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly findings: readonly { readonly severity: string }[];
  }[];
}

async function check(example: string): Promise<CheckedFile> {
  const { out } = await bench.microcert([
    'check',
    `examples/${example}/definition.yaml`,
    '--format',
    'json',
  ]);
  return JSON.parse(out) as CheckedFile;
}

const failed = ({ checks }: CheckedFile) =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);

describe('examples/universite-360', () => {
  it('MUST describe every element, with nothing to object to', async () => {
    const report = await check('universite-360');
    expect(report.verdict).toBe('accepted');
    expect(report.checks.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('its award MUST describe the elements that come with the award', async () => {
    const folder = 'examples/universite-360';
    const { code, out } = await bench.microcert([
      ...['check', `${folder}/definition.yaml`, '--award', `${folder}/award.yaml`],
      ...['--issuer', `${folder}/issuer.yaml`],
    ]);
    expect(out).toContain('11 of the 11');
    expect(code).toBe(0);
  });
});

describe('examples/commission-annex-1', () => {
  it('MUST be shown to lack quality assurance, and nothing else that is mandatory', async () => {
    const report = await check('commission-annex-1');
    expect(failed(report)).toEqual(['eu-council-2022.qualityAssurance']);
    expect(report.verdict).toBe('rejected');
  });
});

describe('examples/surf-edubadges', () => {
  it('MUST describe every element', async () => {
    const report = await check('surf-edubadges');
    expect(failed(report)).toEqual([]);
    expect(report.verdict).toBe('accepted');
  });
});

describe('examples/ci', () => {
  it('every microcert line of the workflow MUST succeed when run in its order', async () => {
    const workflow = parse(await readFile('examples/ci/issue.yml', 'utf8')) as {
      jobs: { issue: { steps: readonly { run?: string }[] } };
    };
    const lines = workflow.jobs.issue.steps.flatMap(({ run = '' }) =>
      run.startsWith('microcert ') ? [run] : [],
    );
    expect(lines).toHaveLength(3);

    for (const name of ['definition.yaml', 'award.yaml', 'issuer.yaml']) {
      await copyFile(`examples/universite-360/${name}`, bench.path(name));
    }
    await bench.microcert([
      ...['keygen', '--did-web', 'univ.example', '--out', bench.path('key.json')],
      ...['--did-out', bench.path('did.json')],
    ]);
    const key = await readFile(bench.path('key.json'), 'utf8');
    for (const line of lines) {
      const args = line.split(' ').slice(1);
      const inFolder = args.map((arg) => (/\.(yaml|json)$/.test(arg) ? bench.path(arg) : arg));
      const { code, err } = await bench.microcert(inFolder, { env: { MICROCERT_KEY: key } });
      expect([line, code, code === 0 ? '' : err]).toEqual([line, 0, '']);
    }
  });
});
