import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPLETE } from '../support/definitions.js';
import { AWARD } from '../support/issuing.js';

/** Writes the address of every module that is asked for, a line each, to file descriptor 2. */
const HOOK = `
import { writeSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  writeSync(2, 'loads ' + found.url + '\\n');
  return found;
}`;
const asData = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const REGISTER = asData(
  `import { register } from 'node:module'; register(${JSON.stringify(asData(HOOK))});`,
);

const dist = resolve('dist');
let folder: string;

/** What a process loads besides Node's own modules: files of `dist/` by their name there, packages by theirs. */
function loadedBy(args: readonly string[]): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      ['--import', REGISTER, ...args],
      { cwd: folder },
      (error, _, err) => {
        if (error !== null) return fail(new Error(err));
        const urls = [...err.matchAll(/^loads (file:.*)$/gm)].map(([, url = '']) => url);
        const ours = pathToFileURL(`${dist}/`).href;
        const names = urls
          .filter((url) => url.startsWith(ours) || url.includes('/node_modules/'))
          .map((url) =>
            url.startsWith(ours)
              ? url.slice(ours.length)
              : (/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? url),
          );
        done([...new Set(names)].sort());
      },
    );
  });
}

const load = (file: string) =>
  `await import(${JSON.stringify(pathToFileURL(join(dist, file)).href)})`;

const ISSUE = `
import { readFileSync, writeFileSync } from 'node:fs';
const { createIssuer } = ${load('index.js')};
const { createSigner, didKeyFor, generateKeyPair } = ${load('identity/index.js')};
const keyPair = await generateKeyPair();
const id = didKeyFor(keyPair.publicKey);
const profile = { id, name: 'Université Exemple', country: 'FR' };
const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
const { definition, award } = JSON.parse(readFileSync('given.json', 'utf8'));
writeFileSync('badge.json', JSON.stringify(await issuer.issue(definition, award)));
writeFileSync('issuers.json', JSON.stringify({ asOf: '2026-07-01T12:00:00Z', issuers: [{ id }] }));
`;

const VERIFY = `
import { readFileSync } from 'node:fs';
const { verify } = ${load('index.js')};
const trust = JSON.parse(readFileSync('issuers.json', 'utf8')).issuers.map(({ id }) => id);
const report = await verify(readFileSync('badge.json', 'utf8'), { trust });
if (report.verdict !== 'accepted') throw new Error(JSON.stringify(report));
`;

const CLI = join(dist, 'cli/main.js');
const shared = (...names: readonly string[]) => names.map((name) => `shared/${name}.js`);
const CONTEXTS = shared('microcert-v1');
const sorted = (...names: readonly string[]) => [...names].sort();

beforeAll(async () => {
  await access(join(dist, 'index.js')).catch(() => {
    throw new Error('nothing is built yet: npm run build');
  });
  folder = await mkdtemp(join(tmpdir(), 'microcert-loaded-'));
  const inFolder = (name: string, text: string) => writeFile(join(folder, name), text);
  await inFolder('import.mjs', load('index.js'));
  await inFolder('errors.mjs', load('foundation/errors/listed.js'));
  await inFolder('issue.mjs', ISSUE);
  await inFolder('verify.mjs', VERIFY);
  await inFolder('given.json', JSON.stringify({ definition: COMPLETE, award: AWARD }));
  await loadedBy(['issue.mjs']);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what is loaded MUST be read at the least cost', () => {
  const files = () =>
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      // The page for browsers is none of them: its host says in which encoding it is.
      .filter((file) => file.endsWith('.js') && !file.startsWith('web/'))
      .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));

  it('as text of one byte for each character', () => {
    const wide = files().filter(({ text }) => Buffer.byteLength(text) !== text.length);
    expect(wide.map(({ file }) => file)).toEqual([]);
  });

  it('without expressions of letters of all scripts between slashes', () => {
    const lines = files().flatMap(({ text }) => text.split('\n'));
    const property = /(?<!\\)\\p\{/;
    expect(lines.filter((line) => property.test(line) && !line.includes('String.raw`'))).toEqual(
      [],
    );
    expect(lines.some((line) => line.includes('new RegExp("[^\\\\p{L}\\\\p{N}]+","gu")'))).toBe(
      true,
    );
  });
});

// Each file and each package is time at the start of every process. A longer list needs a reason, which is not that
// something could be imported.
describe('nothing MUST be loaded before it is used', () => {
  const everyday = ['index.js', ...shared('foundation', 'everyday', 'issuing')];

  it('by the import of the library', async () => {
    expect(await loadedBy(['import.mjs'])).toEqual(sorted(...everyday));
  });

  it('by the import of the errors alone', async () => {
    expect(await loadedBy(['errors.mjs'])).toEqual(
      sorted('foundation/errors/listed.js', ...shared('foundation', 'part-texts')),
    );
  });

  it('by issuing one', async () => {
    expect(await loadedBy(['issue.mjs'])).toEqual(
      sorted('identity/index.js', ...everyday, ...shared('canonicalize'), ...CONTEXTS),
    );
  });

  it('by verifying one', async () => {
    expect(await loadedBy(['verify.mjs'])).toEqual(
      sorted(
        ...everyday,
        ...shared(
          'receiving',
          'run-verification',
          'open-for-many',
          'session',
          'match-recipient',
          'status-at',
          'status-bits',
          'canonicalize',
        ),
        ...CONTEXTS,
      ),
    );
  });

  it.each(['--help', 'help', '--version'])('by microcert %s', async (argument) => {
    expect(await loadedBy([CLI, argument])).toEqual(
      sorted('cli/main.js', ...shared('foundation', 'terminal')),
    );
  });

  it('by microcert verify of one file, of which no part is YAML', async () => {
    expect(await loadedBy([CLI, 'verify', 'badge.json', '--trust', 'issuers.json'])).toEqual(
      sorted(
        'cli/main.js',
        ...shared('foundation', 'everyday', 'terminal', 'verify2', 'open-input'),
        // What it has in common with `stack` and `wallet`, and with what reads credentials otherwise.
        ...shared('judging', 'reason-unreadable'),
        // What tells a picture from text.
        ...shared('sniff', 'taken-out'),
        ...shared('receiving', 'run-verification', 'match-recipient'),
        // What is shared with presentations, and what tells an SD-JWT.
        ...shared('open-for-many', 'session', 'parse-sd-jwt', 'part-texts'),
        ...shared('status-at', 'status-bits', 'canonicalize'),
        ...CONTEXTS,
      ),
    );
  });
});
