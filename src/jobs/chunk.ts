import { hash } from 'node:crypto';
import type { AwardRow, ColumnPlace } from '../cohort/index.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { JOBS_TEXTS } from '../foundation/errors/jobs-texts.js';
import { isJsonObject } from '../foundation/json/values.js';
import { uuidOf } from '../foundation/uuid.js';
import type { Award } from '../model/index.js';
import type { RegistryCore } from '../registry/core.js';
import type { DefinitionVersion } from '../registry/index.js';

/** Rows of a cohort that are issued together. */
export interface Chunk {
  readonly definition: DefinitionVersion;
  readonly rows: readonly ChunkRow[];
  /** Name of the file they are from, for a person who looks for one of its lines. */
  readonly source?: string;
}

/** A row that may be issued. */
export type ChunkRow = AwardRow & { readonly line: number };

/** A chunk as the queue holds it. */
export interface ChunkData {
  readonly definition: DefinitionVersion;
  /** How many rows it has, and the first and the last of their lines. */
  readonly rows: number;
  readonly lines: readonly [number, number];
  readonly source?: string;
  /** All that is about learners, in JSON, encrypted where the registry has a key; gone once the chunk is done. */
  readonly learners?: string;
}

/** The member of {@link ChunkData} that is removed when a chunk is done. */
export const LEARNERS: keyof ChunkData & 'learners' = 'learners';

/** The id of a chunk: the same rows of the same definition have the same one, which tells nothing of them. */
export function chunkId(
  { pseudonym }: Pick<RegistryCore, 'pseudonym'>,
  { digest }: DefinitionVersion,
  keys: readonly string[],
): string {
  const name = pseudonym('job', JSON.stringify([digest, ...keys]));
  return uuidOf(hash('sha256', name, 'buffer').subarray(0, 16), 8);
}

/** A chunk as the queue is to hold it. */
export function writeChunk(
  { sealing }: Pick<RegistryCore, 'sealing'>,
  id: string,
  { definition, rows, source }: Chunk,
): ChunkData {
  // Rows of a table share their columns, which are written once.
  const tables = [...new Set(rows.map(({ columns }) => columns))];
  const learners: Learners = {
    tables: tables.map((columns) => [...columns]),
    rows: rows.map(({ line, columns, award }) => [line, tables.indexOf(columns), award]),
  };
  return {
    definition,
    rows: rows.length,
    lines: [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0],
    ...(source !== undefined && { source }),
    learners: sealing.seal(JSON.stringify(learners), placeOf(id)),
  };
}

/**
 * A chunk as it was put into the queue.
 *
 * @throws MicrocertError `ERR_JOBS_CHUNK` where it is not as it was.
 */
export function readChunk(
  { sealing }: Pick<RegistryCore, 'sealing'>,
  { id, data }: { readonly id: string; readonly data: unknown },
): Chunk {
  try {
    const { definition, source, learners } = data as ChunkData;
    const { tables, rows } = JSON.parse(sealing.open(learners ?? '', placeOf(id))) as Learners;
    const columns = tables.map((table) => new Map(table));
    return {
      definition,
      ...(source !== undefined && { source }),
      rows: rows.map(([line, table, award]) => ({
        line,
        award,
        columns: columns[table] ?? new Map(),
      })),
    };
  } catch (cause) {
    throw new MicrocertError('ERR_JOBS_CHUNK', { cause }, JOBS_TEXTS);
  }
}

/** The first and the last line of a chunk; 0 for what is none of ours. */
export function linesIn(data: unknown): ChunkData['lines'] {
  const lines = isJsonObject(data) ? data['lines'] : undefined;
  const [first, last] = Array.isArray(lines) ? lines : [];
  return [numberIn(first), numberIn(last)];
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

interface Learners {
  readonly tables: readonly (readonly (readonly [string, ColumnPlace])[])[];
  readonly rows: readonly (readonly [line: number, table: number, award: Award])[];
}

function placeOf(id: string): string {
  return `job ${id}`;
}
