// Hono speaks in web requests itself.
import { serve as listen } from '@hono/node-server';
import { Hono } from 'hono';

export function serve(handle, port) {
  const app = new Hono();
  app.all('*', ({ req }) => handle(req.raw));
  return new Promise((done) => {
    listen({ fetch: app.fetch, hostname: '127.0.0.1', port }, done);
  });
}
