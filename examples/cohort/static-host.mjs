// A web host that serves a folder as it is, on this machine only; any other would do.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';

/** Serves the files of a folder. */
export async function startStaticHost(folder) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://host.example').pathname));
    const file = join(folder, path);
    const bytes = path.split(sep).includes('..')
      ? undefined
      : await readFile(file).catch(() => readFile(join(file, 'index.html')).catch(() => undefined));
    if (bytes === undefined) response.writeHead(404).end();
    else response.end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, close: () => server.close() };
}

/**
 * What `verify` asks the web by. The invented university is not on the web, so that its host is asked here instead; on the
 * real web this is `createFetcher()` of `microcert/fetching`.
 */
export function fetcherFrom({ port }) {
  return async ({ url }) => {
    const { pathname, host } = new URL(url);
    if (host !== 'univ.example') throw new Error('only univ.example is played here');
    const response = await fetch(`http://127.0.0.1:${port}${pathname}`);
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return { url, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
}
