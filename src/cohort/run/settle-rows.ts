import type { Finding } from '../../foundation/report.js';
import type { Award, MicroCertification } from '../../model/index.js';
import { awardKey } from '../../registry/award-key.js';
import { isHeldAsId } from '../../registry/held-texts.js';
import type { AwardBook, IssuedAward } from '../../registry/registry.js';
import { ID_ISSUED, ID_UNFIT, sameIdAs } from '../own-id-texts.js';
import type { CohortLine } from '../read-cohort.js';
import { aboutRow, type RowFinding } from '../row-finding.js';
import { inColumns } from '../row-findings.js';
import { duplicate, FORGOTTEN } from '../texts.js';
import { checkRow, refused } from './check-row.js';
import type { RunRow } from './run-row.js';
import { existing, type WaitingLine } from './waiting-line.js';

/** What rows are held against before anything is issued of them. */
export interface Asking {
  readonly definition: MicroCertification;
  readonly registry: Pick<AwardBook, 'issuedUnder' | 'forgottenUnder' | 'takenIds'>;
  /** Awards on their way. */
  readonly line: Pick<WaitingLine, 'lineOf'>;
  readonly check: ((award: Award) => readonly Finding[]) | undefined;
  /** Whether what was issued to a learner who was forgotten is issued again. */
  readonly again: boolean;
}

/** A row that is to be issued, with what must not be issued twice. */
export type KeyedRow = Extract<CohortLine, { readonly outcome: 'award' }> & {
  readonly key: string;
};

type RefusedRow = Extract<CohortLine, { readonly outcome: 'refused' }>;

/** Rows that are to be issued; of the others, what came of them. */
export async function settledOf(
  group: readonly CohortLine[],
  asking: Asking,
): Promise<readonly (RunRow | KeyedRow)[]> {
  const asked = group.map((row) => askedOf(row, asking));
  const rows = asked.filter((row) => row.outcome === 'award');
  const { registry, line } = asking;
  // Before anything is asked: what is committed meanwhile is in the registry too late, and no longer on its way.
  const onTheWay = linesOnTheWay(rows, line);
  const keys = rows.map(({ key }) => key);
  const issued = await registry.issuedUnder(keys);
  const forgotten = asking.again ? new Set<string>() : await registry.forgottenUnder(keys);
  const taken = await registry.takenIds(rows.flatMap(({ award }) => award.id ?? []));
  const inGroup = new Map<string, number>();
  const settled: (RunRow | KeyedRow)[] = [];
  for (const row of asked) {
    const came =
      row.outcome === 'award'
        ? claimed(row, issued.get(row.key), { onTheWay, inGroup, forgotten, taken })
        : row;
    settled.push(came);
    if (came.outcome === 'award')
      for (const text of [came.key, came.award.id ?? came.key]) inGroup.set(text, came.line);
  }
  return settled;
}

/** A row with what must not be issued twice, or why it is not to be issued. */
function askedOf(read: CohortLine, { definition, check }: Asking): RefusedRow | KeyedRow {
  const row = checkRow(read, check);
  return row.outcome === 'refused' ? row : { ...row, key: awardKey(definition, row.award) };
}

/** Lines of awards that are on their way, by what rows have in common with them. */
function linesOnTheWay(
  rows: readonly KeyedRow[],
  line: Asking['line'],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { key, award } of rows) {
    for (const text of [key, award.id]) {
      const at = text === undefined ? undefined : line.lineOf(text);
      if (text !== undefined && at !== undefined) found.set(text, at);
    }
  }
  return found;
}

interface Claims {
  /** Lines of awards on their way by key and by id, before the registry was asked. */
  readonly onTheWay: ReadonlyMap<string, number>;
  /** Lines of this group by key and by id. */
  readonly inGroup: ReadonlyMap<string, number>;
  /** Keys of this group under which something was issued to a learner who was forgotten. */
  readonly forgotten: ReadonlySet<string>;
  /** Ids of this group that credentials have. */
  readonly taken: ReadonlySet<string>;
}

function claimed(
  row: KeyedRow,
  before: IssuedAward | undefined,
  claims: Claims,
): RunRow | KeyedRow {
  if (before !== undefined) return existing(row.line, before);
  const clash = clashOf(row, claims);
  return clash === undefined ? row : refused(row.line, [inColumns(clash, row)]);
}

/** What a row has in common with another that it must not. */
function clashOf(
  { key, award: { id } }: KeyedRow,
  { onTheWay, inGroup, forgotten, taken }: Claims,
): RowFinding | undefined {
  if (forgotten.has(key)) return aboutRow(FORGOTTEN);
  const lineOf = (keyOrId: string) => inGroup.get(keyOrId) ?? onTheWay.get(keyOrId);
  const same = lineOf(key);
  if (same !== undefined) return aboutRow(duplicate(same));
  if (id === undefined) return undefined;
  if (!isHeldAsId(id)) return aboutRow(ID_UNFIT, '/id');
  const sameId = lineOf(id);
  if (sameId !== undefined) return aboutRow(sameIdAs(sameId), '/id');
  return taken.has(id) ? aboutRow(ID_ISSUED, '/id') : undefined;
}
