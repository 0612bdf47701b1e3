import { isMicrocertError } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { Award } from '../model/index.js';
import type { ByteSource } from './byte-source.js';
import { missingColumn } from './column-texts.js';
import type { JsonLine } from './jsonl-lines.js';
import { jsonLines } from './jsonl-lines.js';
import { type Layout, readLayout } from './layout.js';
import type { Opening } from './opening.js';
import { aboutColumn, aboutRow, type ColumnPlace, type RowFinding } from './row-finding.js';
import { awardOf } from './row-to-award.js';
import { placesOf, type ReadRow } from './rows-of-csv.js';
import type { ReadSettings } from './settings.js';
import * as say from './texts.js';

/** The rows of a file with an object in each line, some at a time: flat rows, and whole awards. */
export async function* rowsOfJsonl(
  { head }: Opening,
  rest: ByteSource,
  settings: ReadSettings,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  const layouts = layoutKeeper(settings);
  for await (const lines of jsonLines(head, rest, settings.maxRowBytes)) {
    yield lines.map((line) => readLine(line, layouts, settings));
  }
}

function readLine(
  { line, text }: JsonLine,
  layouts: (names: readonly string[]) => Read,
  settings: ReadSettings,
): ReadRow {
  if (text === undefined) return { line, findings: [aboutRow(say.NOT_UTF8)] };
  const { value, wrong } = parsed(text, settings.maxRowBytes);
  if (wrong !== undefined) return { line, findings: [wrong] };
  if (!isJsonObject(value)) return { line, findings: [aboutRow(say.NOT_A_ROW)] };
  // No column is called so, and no award is without it.
  const { learner } = value;
  if (isJsonObject(learner)) return wholeAward(line, value, learner);
  const names = Object.keys(value);
  if (names.length > settings.maxColumns)
    return { line, findings: [aboutRow(say.tooManyColumns(settings.maxColumns))] };
  const { layout, columns, findings } = layouts(names);
  if (layout === undefined) return { line, findings };
  return readRow({ line, row: value, layout, columns }, settings);
}

function parsed(
  text: string,
  maxBytes: number,
): { readonly value?: JsonValue; readonly wrong?: RowFinding } {
  try {
    return { value: parseJsonStrictly(text, { maxBytes }) };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { code, text: message, position } = error;
    const at = position?.column ?? 1;
    return {
      wrong: aboutRow({
        code,
        message: {
          en: `${message.en} (character ${at} of the line)`,
          fr: `${message.fr} (caractère ${at} de la ligne)`,
        },
      }),
    };
  }
}

const NO_COLUMNS: ReadonlyMap<string, ColumnPlace> = new Map();

/** An award as it is written is for the issuer to read: no more is asked for here than tells awards apart. */
function wholeAward(line: number, value: JsonObject, learner: JsonObject): ReadRow {
  if (learner['id'] === undefined && learner['identifiers'] === undefined)
    return { line, findings: [aboutRow(say.NO_LEARNER, '/learner')] };
  if (typeof value['awardedOn'] !== 'string')
    return { line, findings: [aboutRow(missingColumn('awardedOn'), '/awardedOn')] };
  return { line, award: value as unknown as Award, columns: NO_COLUMNS };
}

interface FlatRow {
  readonly line: number;
  readonly row: JsonObject;
  readonly layout: Layout;
  readonly columns: ReadonlyMap<string, ColumnPlace>;
}

function readRow({ line, row, layout, columns }: FlatRow, { readDate }: ReadSettings): ReadRow {
  const wrong: RowFinding[] = [];
  const cells = layout.columns.map((column) => {
    const value = row[column.key];
    if (typeof value === 'number' && column.key === 'creditsEarned') return String(value);
    if (typeof value === 'string' && /\S/.test(value)) return value;
    wrong.push(aboutColumn(say.NOT_TEXT, column));
    return '';
  });
  if (wrong.length > 0) return { line, findings: wrong };
  const { award, findings } = awardOf(cells, layout, { readDate, withComma: false });
  return award === undefined ? { line, findings } : { line, award, columns };
}

interface Read {
  readonly layout?: Layout;
  readonly columns: ReadonlyMap<string, ColumnPlace>;
  readonly findings: readonly RowFinding[];
}

/** Reads layouts; the one read last is kept, as rows of a file mostly have the same members. */
function layoutKeeper({
  definition,
  readExactName: readName,
}: ReadSettings): (names: readonly string[]) => Read {
  let last: { readonly names: readonly string[]; readonly read: Read } | undefined;
  return (names) => {
    if (
      last?.names.length === names.length &&
      names.every((name, index) => name === last?.names[index])
    )
      return last.read;
    const { layout, findings } = readLayout(names, { definition, readName, ordered: false });
    const columns = layout === undefined ? NO_COLUMNS : placesOf(layout);
    last = { names, read: { columns, findings, ...(layout && { layout }) } };
    return last.read;
  };
}
