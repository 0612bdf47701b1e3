import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
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

/** What a workflow runs: the lines that are microcert’s, in their order. */
async function linesOf(workflow: string): Promise<readonly string[]> {
  const { jobs } = parse(await readFile(`examples/ci/${workflow}`, 'utf8')) as {
    jobs: Readonly<Record<string, { steps: readonly { run?: string }[] }>>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.flatMap(({ run = '' }) => (run.startsWith('microcert ') ? [run] : []));
}

const PLACES = /\.(yaml|json|jsonl|csv)$|^(definitions\/|site)$/;

/** Runs a line where the files of a repository are; the database of the workflow is a file here. */
function runLine(line: string, key: string) {
  const args = line.split(' ').slice(1);
  const placed = args.map((arg) => {
    if (arg.startsWith('postgres://')) return bench.path('registry.db');
    return PLACES.test(arg) ? bench.path(arg) : arg;
  });
  return bench.microcert(placed, { env: { MICROCERT_KEY: key } });
}

/** What a repository holds, and the key that is a secret of it. */
async function repository(): Promise<string> {
  await mkdir(bench.path('definitions'));
  const example = 'examples/universite-360';
  for (const name of ['definition.yaml', 'award.yaml', 'issuer.yaml'])
    await copyFile(`${example}/${name}`, bench.path(name));
  await copyFile(`${example}/definition.yaml`, bench.path('definitions/soils.yaml'));
  await bench.write('jury.csv', 'learnerId,awardedOn\ndid:example:a,2026-07-01\n');
  await bench.microcert([
    ...['keygen', '--did-web', 'univ.example', '--out', bench.path('key.json')],
    ...['--did-out', bench.path('did.json')],
  ]);
  return readFile(bench.path('key.json'), 'utf8');
}

describe('examples/ci', () => {
  it('every microcert line of the workflows MUST succeed when run in its order', async () => {
    const key = await repository();
    const workflows = ['validate.yml', 'issue.yml', 'issue-cohort.yml', 'publish.yml'];
    const lines = (await Promise.all(workflows.map(linesOf))).flat();
    expect(lines).toHaveLength(9);
    for (const line of lines) {
      const { code, err } = await runLine(line, key);
      expect([line, code, code === 0 ? '' : err]).toEqual([line, 0, '']);
    }
  });

  it('a definition with an error MUST be annotated at its line, and fail the pull request', async () => {
    const key = await repository();
    await bench.write('definitions/broken.yaml', 'id: https://univ.example/a\ntitle: {}\n');
    const [line = ''] = await linesOf('validate.yml');
    const { code, out } = await runLine(line, key);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=.*broken\.yaml,line=\d+/m);
  });

  it('workflows MUST grant no more than they need, and write no secret into a command', async () => {
    for (const name of await readdir('examples/ci')) {
      const text = await readFile(`examples/ci/${name}`, 'utf8');
      const { permissions } = parse(text) as { permissions: unknown };
      expect([name, permissions]).toEqual([name, { contents: 'read' }]);
      const runs = text.split('\n').filter((line) => /^\s*(- )?run:/.test(line));
      expect(runs.filter((line) => line.includes('secrets.'))).toEqual([]);
    }
  });
});
