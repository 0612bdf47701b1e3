import { A as Award } from '../award-h7clepsy.js';
import { M as MicroCertification } from '../issuer-profile-CoyYci72.js';
import { F as Finding } from '../report-DDOr-hpj.js';
import { C as CohortLine, R as RowFinding } from '../read-cohort-BiCyduFJ.js';
import { R as Registry, e as AwardBook } from '../registry-of-D4PqWVqd.js';
import { AnyMicrocertError } from '../foundation/errors/listed.js';
import { R as Random } from '../ports-CVeXp-HU.js';
import { I as Issuer } from '../create-issuer-D0EXkSYz.js';
import '../language-map-DwMLFJZL.js';
import '../locale-BxlEjvpb.js';
import '../signer-qHWhfEFi.js';
import '../public-key-D53sMtRB.js';
import '../values-BMGb-U8z.js';
import '../texts-zT409qnT.js';
import '../types-B5BMgkTC.js';
import '../micro-certification-input-BC4II6JW.js';
import '../framework-DoOAju_O.js';
import '../types-BpqN5i3O.js';
import '../signing-BSp--xGi.js';
import '../secure-vc-jwt-FQf7s1Wy.js';

/** Chunks of cohorts that wait for a worker of their issuer. */
interface JobQueue {
    /** Its name, which follows from the issuer: a worker never signs what is another one’s. */
    readonly name: string;
    /** Stops asking for jobs. The registry stays open. */
    close(): Promise<void>;
}
/** Where a queue is. */
interface OpenQueueOptions {
    /** The registry, in PostgreSQL, that says what is issued: the queue is in the same database. */
    readonly registry: Registry;
    /** Id of the issuer. */
    readonly issuer: string;
}
/**
 * Opens the queue of an issuer; makes one where there is none. It is kept by the package `pg-boss`.
 *
 * @throws MicrocertError `ERR_PEER_MISSING` where `pg-boss` is not installed; `ERR_JOBS_PLACE` where the registry is not in
 * PostgreSQL; `ERR_REGISTRY_UNAVAILABLE`.
 */
declare function openQueue({ registry, issuer }: OpenQueueOptions): Promise<JobQueue>;

/** A cohort that is to be issued by workers. */
interface EnqueueTask {
    readonly queue: JobQueue;
    readonly definition: MicroCertification;
    readonly rows: AsyncIterable<CohortLine>;
}
/** How a cohort is put into a queue. */
interface EnqueueOptions {
    /** What is asked of an award besides what the definition asks: a framework. Places are in the award. */
    readonly check?: (award: Award) => readonly Finding[];
    /** How many rows a chunk has, which is issued and committed at once; 500 by default. */
    readonly chunk?: number;
    /** Name of the file, for a person who looks for one of its lines. It stays after the chunk is done. */
    readonly source?: string;
    /** How often a chunk is tried again before it is left as dead, and after how many seconds, which double; 5 and 2 by default. */
    readonly retries?: {
        readonly limit: number;
        readonly seconds: number;
    };
    /** After how many seconds without a sign of life of its worker a chunk goes to another one; 30 by default. */
    readonly silence?: number;
    /** Stops it: no more rows are read. */
    readonly signal?: AbortSignal;
}
/** What came of a row. */
type EnqueuedRow = {
    /** It is in the queue: put there just now; `waiting`, where it was there already. */
    readonly outcome: 'queued' | 'waiting';
    readonly line: number;
    /** Id of the chunk it belongs to. */
    readonly job: string;
    /** What was found that does not keep it from being issued; absent where there is nothing. */
    readonly warnings?: readonly RowFinding[];
} | {
    /** It was issued before: nothing was done. */
    readonly outcome: 'existing';
    readonly line: number;
    readonly credentialId: string;
    readonly issuedAt: string;
} | {
    /** It cannot be issued as it is, and is not in the queue. */
    readonly outcome: 'refused';
    readonly line: number;
    readonly findings: readonly RowFinding[];
};
/**
 * Puts a cohort into a queue, in chunks. A row that cannot be issued is told at once, with its line, its column and why,
 * and never queued. What is in the queue already, or issued, is left alone; a chunk that lay dead is tried again.
 *
 * @throws TypeError when an option is not usable; what the registry and the reader throw. What was queued by then stays.
 */
declare function enqueueCohort(task: EnqueueTask, options?: EnqueueOptions): AsyncGenerator<EnqueuedRow, void, undefined>;

/** What is asked of an award of a definition. */
type CheckOf = (definition: MicroCertification) => (award: Award) => readonly Finding[];

/** A row that a worker refused: which, and why, without what stands in it. */
interface RefusedRow {
    readonly line: number;
    readonly findings: readonly {
        readonly code: string;
        readonly pointer: string;
        /** Name of the column in the file. */
        readonly column?: string;
    }[];
}
/** What came of a chunk. */
interface WorkedChunk {
    /** `done`; `failed`, where it could not be issued for now; `dead`, where it will not be tried again. */
    readonly outcome: 'done' | 'failed' | 'dead';
    /** Id of the chunk. */
    readonly job: string;
    readonly definition: {
        readonly id: string;
        readonly version: number;
    };
    readonly source?: string;
    /** The first and the last of its lines. */
    readonly lines: readonly [number, number];
    readonly issued: number;
    /** How many were issued before. */
    readonly existing: number;
    readonly refused: readonly RefusedRow[];
    /** Why it failed. */
    readonly error?: AnyMicrocertError;
}

/** How many rows are where, for a version of a definition. */
interface DefinitionJobs {
    readonly definition: string;
    readonly version: number;
    readonly waiting: JobCount;
    readonly active: JobCount;
    /** Of the last thirty days. */
    readonly done: JobCount;
    readonly dead: JobCount;
    /** How many credentials came of what is done, and how many rows were refused. */
    readonly issued: number;
    readonly refused: number;
    /** Rows for each second, over the last minute in which something was done; nothing where that is long ago. */
    readonly rate?: number;
}
/** Chunks, and the rows they have. */
interface JobCount {
    readonly jobs: number;
    readonly rows: number;
}
/** A chunk that is not tried again. */
interface DeadJob {
    readonly job: string;
    readonly definition: string;
    readonly version: number;
    readonly source?: string;
    readonly lines: readonly [number, number];
    /** Why it failed the last time. */
    readonly code: string;
    readonly tries: number;
}
/** Rows that workers refused. */
interface RefusedRows {
    readonly definition: string;
    readonly source?: string;
    readonly rows: readonly RefusedRow[];
}
/** What is in the queues of a registry. */
interface JobsReport {
    readonly definitions: readonly DefinitionJobs[];
    readonly dead: readonly DeadJob[];
    /** Of the last chunks that had any. */
    readonly refused: readonly RefusedRows[];
}
/**
 * What waits, is worked on, done, or dead.
 *
 * @throws MicrocertError `ERR_JOBS_PLACE` where the registry is not in PostgreSQL; `ERR_REGISTRY_UNAVAILABLE`.
 */
declare function lookAtJobs(registry: Registry): Promise<JobsReport>;
/** Has dead chunks tried once more. @returns How many there were. */
declare function retryDead(registry: Registry): Promise<number>;
/** Removes dead chunks, with what they say of learners. @returns How many there were. */
declare function purgeDead(registry: Registry): Promise<number>;

/** What a worker works with. */
interface WorkerTask {
    readonly queue: JobQueue;
    readonly issuer: Pick<Issuer, 'issueCohort'>;
    /** Verification method that signs. */
    readonly keyId: string;
    /** Randomness for the ids of credentials. */
    readonly random: Random;
    /** The file of credentials of this worker, and of no other: a line each. */
    readonly file: string;
    /** Name of this worker and its file, not shared with any other, on whatever machine. */
    readonly run: string;
    /** Where status entries come from and awards are recorded; the registry of the queue by default. */
    readonly registry?: AwardBook;
}
/** How a worker works. */
interface WorkerOptions {
    /** What is asked of an award besides what the issuer asks: a framework. Places are in the award. */
    readonly check?: CheckOf;
    /** As for `issueCohort`; 1 by default. */
    readonly threads?: number | 'all';
    /** Ends it, once the chunk in work is committed. */
    readonly signal?: AbortSignal;
    /** Ends it when nothing waits and nobody works. */
    readonly untilEmpty?: boolean;
    /** For how many seconds a database that cannot be reached is waited for; 300 by default. */
    readonly patience?: number;
}
/**
 * Takes chunks out of a queue and issues them, one after the other: each in one transaction with its status entries, and
 * into the file. Whatever happens to the worker, file and registry agree once it is started again with the same file, and
 * a chunk that it left goes to another worker.
 *
 * @throws MicrocertError What has to do with the worker and not with a chunk: `ERR_FILE_UNWRITABLE`, `ERR_COHORT_OUTPUT`,
 * `ERR_COHORT_BUSY`; `ERR_REGISTRY_UNAVAILABLE`, once its patience ended.
 */
declare function runWorker(task: WorkerTask, options?: WorkerOptions): AsyncGenerator<WorkedChunk, void, undefined>;

export { type CheckOf, type DeadJob, type DefinitionJobs, type EnqueueOptions, type EnqueueTask, type EnqueuedRow, type JobCount, type JobQueue, type JobsReport, type OpenQueueOptions, type RefusedRow, type RefusedRows, type WorkedChunk, type WorkerOptions, type WorkerTask, enqueueCohort, lookAtJobs, openQueue, purgeDead, retryDead, runWorker };
