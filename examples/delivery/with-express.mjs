// Express speaks in those of Node: there and back. No parser of bodies comes before, else nothing would be left to read.
import { Readable } from 'node:stream';
import express from 'express';

export function serve(handle, port) {
  const app = express();
  app.use(async (request, response) => {
    const hasBody = !['GET', 'HEAD'].includes(request.method);
    const answer = await handle(
      new Request(`http://127.0.0.1:${port}${request.originalUrl}`, {
        method: request.method,
        headers: new Headers(
          Object.entries(request.headers).map(([name, value]) => [name, `${value}`]),
        ),
        ...(hasBody && { body: Readable.toWeb(request), duplex: 'half' }),
      }),
    );
    response.status(answer.status);
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  return new Promise((done) => app.listen(port, '127.0.0.1', done));
}
