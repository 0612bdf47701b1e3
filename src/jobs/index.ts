export {
  type EnqueuedRow,
  type EnqueueOptions,
  type EnqueueTask,
  enqueueCohort,
} from './enqueue-cohort.js';
export {
  type DeadJob,
  type DefinitionJobs,
  type JobCount,
  type JobsReport,
  lookAtJobs,
  purgeDead,
  type RefusedRows,
  retryDead,
} from './look-at-jobs.js';
export { type JobQueue, type OpenQueueOptions, openQueue } from './queue.js';
export type { CheckOf } from './recorded-definitions.js';
export { runWorker, type WorkerOptions, type WorkerTask } from './run-worker.js';
export type { RefusedRow, WorkedChunk } from './work-on-chunk.js';
