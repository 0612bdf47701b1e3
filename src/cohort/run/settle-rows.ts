import type { Finding } from '../../foundation/report.js';
import type { Award, MicroCertification } from '../../model/index.js';
import { awardKey } from '../../registry/award-key.js';
import type { AwardBook, IssuedAward } from '../../registry/registry.js';
import type { CohortLine } from '../read-cohort.js';
import { aboutRow, type RowFinding } from '../row-finding.js';
import { duplicate, ID_ISSUED, sameIdAs } from '../texts.js';
import { checkRow, refused } from './check-row.js';
import type { IssuedBook } from './own-lines.js';
import type { RunRow } from './run-row.js';
import { existing, type WaitingLine } from './waiting-line.js';

/** What rows are held against before anything is issued of them. */
export interface Asking {
  readonly definition: MicroCertification;
  /** With `find`, a row whose own id another credential has is refused. */
  readonly registry: Pick<AwardBook, 'issuedUnder'> & Partial<IssuedBook>;
  /** Awards on their way. */
  readonly line: Pick<WaitingLine, 'lineOf'>;
  readonly check: ((award: Award) => readonly Finding[]) | undefined;
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
  const issued = await asking.registry.issuedUnder(
    asked.flatMap((row) => (row.outcome === 'award' ? row.key : [])),
  );
  const inGroup = new Map<string, number>();
  const settled: (RunRow | KeyedRow)[] = [];
  for (const row of asked) {
    const came =
      row.outcome === 'award' ? await claimed(row, issued.get(row.key), { asking, inGroup }) : row;
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

interface Claims {
  readonly asking: Asking;
  /** Lines of this group by key and by id. */
  readonly inGroup: ReadonlyMap<string, number>;
}

async function claimed(
  row: KeyedRow,
  before: IssuedAward | undefined,
  claims: Claims,
): Promise<RunRow | KeyedRow> {
  if (before !== undefined) return existing(row.line, before);
  const clash = await clashOf(row, claims);
  return clash === undefined ? row : refused(row.line, [clash]);
}

/** What a row has in common with another that it must not. */
async function clashOf(
  { key, award: { id } }: KeyedRow,
  { asking: { registry, line }, inGroup }: Claims,
): Promise<RowFinding | undefined> {
  const lineOf = (keyOrId: string) => inGroup.get(keyOrId) ?? line.lineOf(keyOrId);
  const same = lineOf(key);
  if (same !== undefined) return aboutRow(duplicate(same));
  if (id === undefined) return undefined;
  const sameId = lineOf(id);
  if (sameId !== undefined) return aboutRow(sameIdAs(sameId), '/id');
  const found = await registry.find?.({ credentialId: id });
  return found === undefined || found.length === 0 ? undefined : aboutRow(ID_ISSUED, '/id');
}
