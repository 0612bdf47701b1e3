import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { ROOT } from './pages.js';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as Manifest;

/** The sources of what an import names, by what package.json exports. */
async function load(specifier: string): Promise<object> {
  if (!/^microcert(\/|$)/.test(specifier)) return import(specifier);
  const entry = manifest.exports[specifier.replace('microcert', '.')];
  if (entry === undefined || typeof entry === 'string')
    throw new Error(`the package exports no ${specifier}`);
  const source = entry.types.replace('./dist/', 'src/').replace('.d.ts', '.ts');
  return import(`${ROOT}${source}`);
}

/** What a snippet asks of a module; a name that is not there is an error, as it is in a module. */
async function take(specifier: string, names: string, instead: object = {}): Promise<object> {
  const module = await load(specifier);
  for (const name of names
    .replaceAll(/ as \w+/g, '')
    .split(/[\s,]+/)
    .filter(Boolean))
    if (!(name in module)) throw new Error(`${specifier} exports no ${name}`);
  return { ...module, ...instead };
}

/** What a snippet calls an error does not come about with what it is given. */
const fail = (...values: unknown[]) => {
  throw new Error(format(...values));
};

const isName = (name: string) => /^\w+$/.test(name);
const IMPORT = /^import \{([^}]*)\} from '([^']+)';[^\n]*$/gm;
const toAwait = (_: string, names: string, specifier: string) =>
  `const {${names.replaceAll(' as ', ': ')}} = await imported('${specifier}', \`${names}\`);`;

/** What a snippet says it prints, in order: the comments behind its `console.log`. */
export function promisedBy(code: string): readonly string[] {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text = '']) => text);
}

/**
 * Runs a snippet of a page with the names that the page takes as given; answers the lines that it printed. A member that
 * is called as a module (`microcert/fetching`) has what is to stand for some of its exports; a text under what is no name
 * (`did:web:univ.example`) stands in its place.
 */
export async function runSnippet(code: string, given: object): Promise<readonly string[]> {
  const printed: string[] = [];
  const log = (...values: unknown[]) => printed.push(format(...values));
  const names = { console: { log, warn: log, error: fail }, ...given };
  const imported = (specifier: string, wanted: string) =>
    take(specifier, wanted, Reflect.get(given, specifier));
  const body = Object.entries(given)
    .filter(([name, value]) => typeof value === 'string' && !isName(name))
    .reduce((text, [name, value]) => text.replaceAll(name, value), code)
    .replace(IMPORT, toAwait);
  // The inner function may call something as a given name is called.
  const run = new Function(
    'imported',
    'given',
    `const { ${Object.keys(names).filter(isName).join(', ')} } = given; return (async () => {\n${body}\n})()`,
  ) as (...values: unknown[]) => Promise<void>;
  await run(imported, names);
  return printed;
}
