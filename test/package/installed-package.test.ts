import { execFile, spawnSync } from 'node:child_process';
import { access, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const consumers = resolve('test/package/consumers');
const compiler = resolve('node_modules/typescript/bin/tsc');
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly version: string;
};

let project: string;
let packed: Packed;

/** Without what `npm run` says of the package whose tests these are. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(package|lifecycle|command|config_local_prefix)|INIT_CWD|NODE_OPTIONS|VITEST)/.test(
        name,
      ),
  ),
);

function run(command: string, args: readonly string[], cwd: string = project): Promise<Answer> {
  return new Promise((done) => {
    execFile(command, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      done({ code, out, err });
    });
  });
}

async function mustRun(command: string, args: readonly string[], cwd?: string): Promise<string> {
  const { code, out, err } = await run(command, args, cwd);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')}: exit code ${code}\n${out}\n${err}`);
  return out;
}

beforeAll(async () => {
  await access('dist/index.js').catch(() => {
    throw new Error('nothing is built yet: npm run build');
  });
  project = await mkdtemp(join(tmpdir(), 'microcert-consumer-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  [packed] = JSON.parse(await mustRun('npm', pack, process.cwd())) as [Packed];
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const tarball = join(project, packed.filename);
  await mustRun('npm', ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund']);
});

afterAll(() => rm(project, { recursive: true, force: true }));

describe('the package', () => {
  it('MUST hold what is built, contexts, schemas and the texts about it, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    const known =
      /^(dist|contexts|schemas|examples)\/|^docs\/((decisions|guides)\/)?[\w-]+\.(md|svg)$|^package\.json$|^LICENSE$|^(README|CHANGELOG|SECURITY|CONTRIBUTING|bench\/README)\.md$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/cli/main.js']));
  });

  it('every subpath MUST load from where it is installed, and export something', async () => {
    const subpaths = Object.keys(manifest.exports).filter((path) => !/[*]|\.json$/.test(path));
    const specifiers = subpaths.map((path) => `microcert${path.slice(1)}`);
    await writeFile(
      join(project, 'load.mjs'),
      `const counts = {};
for (const name of ${JSON.stringify(specifiers)}) counts[name] = Object.keys(await import(name)).length;
process.stdout.write(JSON.stringify(counts));\n`,
    );
    const counts = JSON.parse(await mustRun('node', ['load.mjs'])) as Record<string, number>;
    expect(Object.keys(counts)).toEqual(specifiers);
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('contexts, schemas and package.json MUST be found by their subpath', async () => {
    const data = packed.files
      .map(({ path }) => path)
      .filter((path) => /^(contexts|schemas)\/|^package\.json$/.test(path));
    expect(data.length).toBeGreaterThan(2);
    await writeFile(
      join(project, 'find.cjs'),
      `for (const path of ${JSON.stringify(data)}) require.resolve('microcert/' + path);\n`,
    );
    await mustRun('node', ['find.cjs']);
  });

  it('the schemas MUST be read by their subpath, each under the name it gives itself', async () => {
    const names = ['micro-certification', 'award', 'issuer-profile', 'cohort-row'];
    await writeFile(
      join(project, 'schemas.cjs'),
      `const ids = ${JSON.stringify(names)}.map((name) => require('microcert/schemas/' + name + '.schema.json').$id);
process.stdout.write(JSON.stringify(ids));\n`,
    );
    const ids = JSON.parse(await mustRun('node', ['schemas.cjs'])) as readonly string[];
    expect(ids.map((id) => id.split('/').at(-1))).toEqual(
      names.map((name) => `${name}.schema.json`),
    );
  });
});

describe('an application in TypeScript', () => {
  it('MUST compile strictly, declarations included and without the types of Node, and run', async () => {
    for (const name of ['consumer.ts', 'tsconfig.json']) {
      await copyFile(join(consumers, name), join(project, name));
    }
    expect(await run(process.execPath, [compiler, '-p', '.'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    await mustRun('node', ['out/consumer.js']);
  });
});

describe('an application in CommonJS', () => {
  it('MUST find the types of the package by require()', async () => {
    await copyFile(join(consumers, 'consumer.cts'), join(project, 'consumer.cts'));
    const flags = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
    ];
    expect(await run(process.execPath, [compiler, ...flags, 'consumer.cts'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('MUST be able to require() it, issue and verify', async () => {
    await copyFile(join(consumers, 'consumer.cjs'), join(project, 'consumer.cjs'));
    const answer = JSON.parse(await mustRun('node', ['consumer.cjs'])) as Record<string, unknown>;
    expect(answer).toEqual({ checks: expect.any(Number), verdict: 'accepted' });
    expect(answer['checks']).toBeGreaterThan(0);
  });
});

describe('a cohort on threads', () => {
  it('MUST find what its threads run, give the same as one thread, and end them', async () => {
    await copyFile(join(consumers, 'threads.mjs'), join(project, 'threads.mjs'));
    const { texts, ...told } = JSON.parse(await mustRun('node', ['threads.mjs']));
    expect(told).toEqual({ threads: 1, ended: 1, same: true, count: 6200 });
    expect(texts).toBeGreaterThan(100);
  });

  it('MUST NOT keep the process from ending when it is left halfway', async () => {
    await copyFile(join(consumers, 'threads.mjs'), join(project, 'threads.mjs'));
    const { code, out, err } = await run('node', ['threads.mjs', 'forget']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ threads: 1 });
  });
});

describe('examples/import-into-an-app', () => {
  it('MUST run in a project that has only installed the package', async () => {
    await copyFile('examples/import-into-an-app/app.mjs', join(project, 'app.mjs'));
    expect(await mustRun('node', ['app.mjs'])).toBe('accepted\n');
  });
});

describe('the sample of the README', () => {
  it('MUST run as it is printed, in at most 15 lines', async () => {
    const readme = await readFile('README.md', 'utf8');
    const sample = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
    expect(sample.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(15);
    await writeFile(join(project, 'sample.mjs'), sample);
    const lines = (await mustRun('node', ['sample.mjs'])).trimEnd().split('\n');
    expect(lines.at(-1)).toBe('accepted');
    expect(lines.length).toBeGreaterThan(5);
  });
});

describe('the installed command', () => {
  const microcert = (...args: string[]) => run(join(project, 'node_modules/.bin/microcert'), args);

  it('MUST be found by npx and answer --help with exit code 0', async () => {
    const { code, out } = await run('npx', ['--no-install', 'microcert', '--help']);
    expect(code).toBe(0);
    for (const command of ['check', 'issue', 'verify']) expect(out).toContain(command);
  });

  it('MUST say its version, and nothing on the error output', async () => {
    const answer = await microcert('--version');
    expect(answer).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('MUST answer a command that does not exist with exit code 2 and the ones that do', async () => {
    const { code, out, err } = await microcert('no-such-command');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('verify');
  });
});

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

// Skipped where there is no python3, whose module "pty" makes the terminal.
describe.skipIf(!hasPython)('the installed command, at a terminal', () => {
  const init = () => [join(project, 'node_modules/.bin/microcert'), 'init', '--lang', 'en'];
  const atTerminal = (lines: readonly string[], command: readonly string[]) =>
    run('python3', [resolve('test/package/at-terminal.py'), JSON.stringify(lines), ...command]);

  it('MUST ask for a definition, in the language that is chosen, and write the answers', async () => {
    const answers = ['fr', '', 'Santé des sols : « vivants »', 'pas une adresse', 'urn:x:1'];
    const lines = [...answers, ...Array.from({ length: 20 }, () => '')];
    const [command = '', name = ''] = init();
    const { code, out } = await atTerminal(lines, [command, name, 'asked.yaml']);
    expect(code).toBe(0);
    expect(out).toContain('Intitulé');
    expect(out).toContain('il faut ici une adresse absolue');
    const file = await readFile(join(project, 'asked.yaml'), 'utf8');
    expect(file).toContain('fr: "Santé des sols : « vivants »"');
    expect(file).toContain('id: "urn:x:1"');
    expect(file).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/microcert\/schemas\//,
    );
  });

  it('MUST write nothing after Ctrl-C, and give the terminal back', async () => {
    const { code, out } = await atTerminal(['', 'Soils', '\u0003'], [...init(), 'left.yaml']);
    expect(code).toBe(2);
    expect(out).toContain('Nothing is written.');
    await expect(access(join(project, 'left.yaml'))).rejects.toThrow('ENOENT');
  });

  it('MUST NOT ask in CI, nor with --no-input, nor where there is no terminal', async () => {
    const [command = '', ...args] = init();
    const answers = await Promise.all([
      atTerminal([], ['env', 'CI=true', command, ...args, 'a.yaml']),
      atTerminal([], [command, ...args, 'b.yaml', '--no-input']),
      run(command, [...args, 'c.yaml']),
    ]);
    for (const { code, out } of answers) {
      expect(out).toContain('Left to fill in');
      expect(code).toBe(0);
    }
  });
});
