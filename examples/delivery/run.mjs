// A badge into a wallet, and out of it to an employer, to be followed in a browser.
//   npm run example:delivery                     on http://127.0.0.1:8080, with Hono
//   npm run example:delivery -- --port 3000 --express
import { parseArgs } from 'node:util';
import { createApp } from './app.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8080' }, express: { type: 'boolean' } },
});
const origin = `http://127.0.0.1:${values.port}`;
const handle = await createApp(origin);
const { serve } = await import(values.express ? './with-express.mjs' : './with-hono.mjs');
await serve(handle, Number(values.port));
console.log(`Open ${origin} in a browser. Ctrl-C ends it.`);
