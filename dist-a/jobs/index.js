
export{e as enqueueCohort}from'../shared/enqueue-cohort.js';
export{l as lookAtJobs,p as purgeDead,r as retryDead}from'../shared/look-at-jobs.js';
export{o as openQueue}from'../shared/queue.js';
export{r as runWorker}from'../shared/run-worker.js';
//# sourceMappingURL=index.js.map
