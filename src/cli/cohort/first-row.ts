/**
 * The same rows, with the first read already: what cannot be read at all is refused before a file or a registry is made
 * for it.
 */
export async function withFirstRead<Row>(rows: AsyncIterable<Row>): Promise<AsyncIterable<Row>> {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let row = first; row.done !== true; row = await iterator.next()) yield row.value;
    } finally {
      await iterator.return?.();
    }
  })();
}
