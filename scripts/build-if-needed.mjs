// Builds `dist/` unless it holds already what the build would make of the sources as they are. Told by what is in the files and
// never by their dates, so that nobody tries out an old build; a change to `dist/` itself has it made anew as well.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const record = 'node_modules/.cache/microcert/build';
/** All that a build reads: the lock file stands for the packages. */
const folders = ['src', 'contexts', 'schemas', 'scripts'];
const files = readdirSync('.').filter((name) => /\.(json|[cm]?[jt]s)$/.test(name));

/** Every file in some folders, and some files, with what is in them. */
function digest(places) {
  const hash = createHash('sha256').update(process.version);
  for (const place of places.filter(existsSync)) addTo(hash, place);
  return hash.digest('hex');
}

function addTo(hash, place) {
  const entries = readdirSync(place, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  for (const path of paths.sort()) addFile(hash, path);
}

function addFile(hash, path) {
  const content = readFileSync(path);
  hash.update(`${path}\0${content.length}\0`).update(content);
}

function state() {
  const hash = createHash('sha256')
    .update(digest(folders))
    .update(digest(['dist']));
  for (const file of files.sort()) addFile(hash, file);
  return hash.digest('hex');
}

const upToDate =
  existsSync('dist') && existsSync(record) && readFileSync(record, 'utf8') === state();

if (!upToDate) {
  rmSync(record, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, state());
}
