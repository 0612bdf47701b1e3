/** Messages about cohorts that are issued by workers. */
export const JOBS_TEXTS = {
  ERR_JOBS_PLACE: {
    en: 'chunks of cohorts can be queued in a registry in PostgreSQL only',
    fr: 'les lots d’une cohorte ne peuvent être mis en file que dans un registre PostgreSQL',
  },
  ERR_JOBS_CHUNK: {
    en: 'a chunk in the queue is not as it was put there',
    fr: 'un lot de la file n’est pas tel qu’il y a été mis',
  },
  ERR_JOBS_LOST: {
    en: 'the worker that had the chunk gave no sign of life any more',
    fr: 'le processus qui avait ce lot n’a plus donné signe de vie',
  },
  ERR_JOBS_FAILED: {
    en: 'the chunk could not be issued, for a reason that is not known',
    fr: 'le lot n’a pas pu être délivré, pour une raison inconnue',
  },
} as const;
