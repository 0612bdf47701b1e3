// Writes the modules of `src/vocabulary/generated/` from the lists in `scripts/vocabularies/`.
// Run `npm run generate` after a change to a list; a test fails when the result is out of date.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const LISTS = 'scripts/vocabularies';
const OUT = 'src/vocabulary/generated';
/** What people call a country; the list of the EU has official names, of which some are long. */
const NAMES = 'scripts/country-names.json';

/** Lists of which a few kilobytes of codes are at hand at once; the rest of them is loaded when asked for. */
const CODES_AT_HAND = { countries: 'COUNTRY_CODES', 'fields-of-study': 'FIELD_OF_STUDY_CODES' };

/** SHA-256 of the concepts of a list, as the test computes it from the module. */
export function digestOf(concepts) {
  return createHash('sha256').update(JSON.stringify(concepts)).digest('hex');
}

/** Every module with its text, by file name. */
export async function renderVocabularies() {
  const files = (await readdir(LISTS)).filter((file) => file.endsWith('.json')).sort();
  const lists = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(`${LISTS}/${file}`, 'utf8'))),
  );
  const modules = lists.map((list) => [`${list.name}.ts`, renderList(list)]);
  const names = JSON.parse(await readFile(NAMES, 'utf8'));
  return new Map([
    ...modules,
    ['codes.ts', renderCodes(lists)],
    ['country-names.ts', renderNames(names)],
  ]);
}

function renderList(list) {
  const { constant, codeType, title, about, base, formerBase, source, asOf, strict, concepts } =
    list;
  const codes = concepts.map(([code]) => literal(code)).join(' | ');
  const type = codeType === undefined ? 'ConceptScheme' : `ConceptScheme<${codeType}>`;
  const head = { title, base, formerBase, source, asOf, strict, digest: digestOf(concepts) };
  return [
    `// Made by scripts/generate-vocabularies.mjs from ${LISTS}/${list.name}.json.`,
    `import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';`,
    '',
    ...(codeType === undefined
      ? []
      : [`/** A code of {@link ${constant}}. */`, `export type ${codeType} = ${codes};`, '']),
    `/** ${about} ${sourceOf(list)} */`,
    `export const ${constant}: ${type} = /* @__PURE__ */ conceptScheme(`,
    `${literal(head)},`,
    '[',
    ...concepts.map((concept) => `${literal(concept)},`),
    ']);',
    '',
  ].join('\n');
}

function sourceOf({ source, asOf }) {
  return source.includes('europa.eu')
    ? `Source: EU Vocabularies, as of ${asOf}. English names are the list's own.`
    : '';
}

function renderCodes(lists) {
  const sets = Object.entries(CODES_AT_HAND).map(([name, constant]) => {
    const { concepts, title } = lists.find((list) => list.name === name);
    const codes = concepts.map(([code]) => code).join(' ');
    return `/** Codes of the list "${title.en}". */\nexport const ${constant}: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ ${literal(codes)}.split(' '));\n`;
  });
  return ['// Made by scripts/generate-vocabularies.mjs.', ...sets].join('\n');
}

/** One text for each language: it is there at once, and looked up without being taken apart. */
function renderNames({ source, version, names }) {
  const inColumn = (column) =>
    literal(`|${names.map((row) => `${row[0]} ${row[column]}`).join('|')}|`);
  return [
    `// Made by scripts/generate-vocabularies.mjs from ${NAMES}.`,
    `/** Names of countries by their codes, each between bars. Source: Unicode CLDR ${version}, ${source}. */`,
    'export const COUNTRY_NAMES: Readonly<Record<string, string>> = {',
    `en: ${inColumn(1)},`,
    `fr: ${inColumn(2)},`,
    '};',
    '',
  ].join('\n');
}

function literal(value) {
  return JSON.stringify(value);
}

async function main() {
  await mkdir(OUT, { recursive: true });
  for (const [file, text] of await renderVocabularies()) await writeFile(`${OUT}/${file}`, text);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
