// An engine reads a function at the top of a module twice: to know where it ends, and again when it is called. One that
// stands in parentheses it compiles at once. What is called by every program that loads its file is put so; what only some
// call is not, as the others would have it compiled for nothing.
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import MagicString from 'magic-string';
import { parse } from 'yaml';

const EXAMPLE = 'examples/universite-360';
const given = (part) => parse(readFileSync(`${EXAMPLE}/${part}.yaml`, 'utf8'));

/** Issues one with a new key, and writes it with what its key is called. */
function issueOne() {
  const { name, country, website } = given('issuer');
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return `
import { writeFileSync } from 'node:fs';
import { createIssuer } from './index.js';
import { createSigner, didKeyFor, importPrivateKey } from './identity/index.js';
const keyPair = await importPrivateKey(${JSON.stringify(JSON.stringify(key))});
const id = didKeyFor(keyPair.publicKey);
const profile = { id, ...${JSON.stringify({ name, country, website })} };
const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
const badge = await issuer.issue(${JSON.stringify(given('definition'))}, ${JSON.stringify(given('award'))});
writeFileSync('badge.json', JSON.stringify(badge));
writeFileSync('issuer.txt', id);
`;
}

/**
 * Where functions start that are called by every program that loads the file they are in, by its name. Some are run, of the
 * files as they are: one that imports the library and issues one, and commands that verify it, check or help.
 */
export async function calledByAll(files) {
  const folder = mkdtempSync(join(tmpdir(), 'microcert-build-'));
  try {
    const all = [
      ...files,
      ['package.json', '{"type":"module"}'],
      ['definition.json', JSON.stringify(given('definition'))],
      ['issue.js', issueOne()],
    ];
    for (const [name, text] of all) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const runs = [await callsOf(['issue.js'], folder)];
    const trust = readFileSync(join(folder, 'issuer.txt'), 'utf8');
    const commands = [
      ['verify', 'badge.json', '--trust', trust],
      ['check', 'definition.json'],
      ['--help'],
    ];
    for (const command of commands) runs.push(await callsOf(['cli/main.js', ...command], folder));
    return new Map([...files.keys()].map((name) => [name, inAll(runs, name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inAll(runs, name) {
  const [first = [], ...others] = runs.flatMap((run) => run.get(name) ?? []);
  return new Set([...first].filter((start) => others.every((starts) => starts.has(start))));
}

/** Where functions start that a process calls, by the file they are in. */
async function callsOf(args, folder) {
  const coverage = mkdtempSync(join(folder, 'calls-'));
  const env = { ...process.env, NODE_V8_COVERAGE: coverage };
  await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  const [report] = readdirSync(coverage);
  const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8'));
  const root = pathToFileURL(`${folder}/`).href;
  return new Map(
    result.map(({ url, functions }) => {
      const called = functions.filter(({ ranges: [{ count }] }) => count > 0);
      return [url.replace(root, ''), new Set(called.map(({ ranges: [at] }) => at.startOffset))];
    }),
  );
}

/**
 * The same module with these functions in parentheses. They come first, as they are there before anything of the module is
 * run; each keeps its name.
 */
export function compileAtOnce(code, { body }, starts) {
  const written = new MagicString(code);
  const first = body.find(({ type }) => type !== 'ImportDeclaration');
  for (const { type, start, end, id } of body) {
    if (type !== 'FunctionDeclaration' || !starts.has(start)) continue;
    written.remove(id.start, id.end);
    written.prependRight(start, `var ${id.name}=(`).appendLeft(end, ');\n');
    if (start !== first.start) written.move(start, end, first.start);
  }
  return { code: written.toString(), map: written.generateMap({ hires: 'boundary' }) };
}
