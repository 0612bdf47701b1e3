import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';

const { serveWeb } = (await import(
  new URL('../../scripts/serve-web.mjs', import.meta.url).href
)) as {
  serveWeb: (
    folder: string,
    options: { config: string },
  ) => Promise<{ server: { close(): void }; address: string }>;
};

let served: Awaited<ReturnType<typeof serveWeb>>;
beforeAll(async () => {
  served = await serveWeb('src/web', { config: '{}' });
});
afterAll(() => served.server.close());

/** The first line of the answer to a request line as it is written. */
async function answerTo(target: string): Promise<string> {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  socket.end(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const piece of socket) answer += String(piece);
  return answer.split('\r\n')[0] ?? '';
}

it('what serves the page MUST answer strange addresses, and give none of its host’s files', async () => {
  for (const target of [
    '//',
    '/../../package.json',
    '/%2e%2e/package.json',
    '/texts.ts',
    '/constructor',
    '/__proto__',
    'http://[/',
  ])
    expect([target, await answerTo(target)]).toEqual([target, 'HTTP/1.1 404 Not Found']);
  expect(await answerTo('/config.json?x=1')).toBe('HTTP/1.1 200 OK');
});
