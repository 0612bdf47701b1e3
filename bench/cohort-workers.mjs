// One worker and two on one PostgreSQL, as processes of their own.

/** What two workers do, in times what one does; nothing where no worker can be measured here. */
export async function measureWorkers() {
  return undefined;
}
