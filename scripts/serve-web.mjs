// Builds the verifier page and serves it on this machine alone, with the headers that a host should send.
// `npm run web -- --config FILE` takes other settings than those of the folder, `--port N` another port than any.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWeb } from './build-web.mjs';
import { HEADERS } from './web-policy.mjs';

const TYPES = {
  'index.html': 'text/html; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'engine.js': 'text/javascript; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
  'config.json': 'application/json; charset=utf-8',
};

/** What is asked for: no address that is parsed, as a strange one (`//`) would end the server. */
function nameIn(target) {
  const path = target.replace(/[?#].*$/s, '');
  return path === '/' ? 'index.html' : path.slice(1);
}

/** Nothing but the files of the page is ever read. */
async function bodyOf(folder, name, config) {
  if (!Object.hasOwn(TYPES, name)) return undefined;
  if (name === 'config.json' && config !== undefined) return config;
  return readFile(resolve(folder, name)).catch(() => undefined);
}

/** Serves a folder with the page on the loopback address; `config` is the text of other settings. */
export async function serveWeb(folder, { port = 0, config } = {}) {
  const server = createServer(async (request, response) => {
    const name = nameIn(request.url ?? '/');
    const body = request.method === 'GET' ? await bodyOf(folder, name, config) : undefined;
    if (body === undefined) return response.writeHead(404, HEADERS).end();
    response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES[name] }).end(body);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

const ISSUER = 'did:web:univ.example';
const QUICKSTART = 'quickstart-output/did.json';

/** With the badge of the quickstart at hand, the page trusts its invented university, to show a verdict. */
async function quickstartSettings() {
  const did = await readFile(QUICKSTART, 'utf8').catch(() => undefined);
  if (did === undefined) return undefined;
  const issuers = [{ id: ISSUER, name: 'Université Exemple' }];
  const asOf = new Date().toISOString();
  return JSON.stringify({ issuers: { asOf, issuers }, didDocuments: [JSON.parse(did)] });
}

async function run() {
  const { values } = parseArgs({
    options: { config: { type: 'string' }, port: { type: 'string', default: '8080' } },
  });
  const folder = resolve('dist/web');
  await buildWeb(folder);
  const own = values.config === undefined ? undefined : await readFile(values.config, 'utf8');
  const config = own ?? (await quickstartSettings());
  const port = Number(values.port);
  const { address } = await serveWeb(folder, { port, config }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveWeb(folder, { config });
  });
  console.log(`The verifier page is at ${address} (Ctrl-C stops it).`);
  if (own === undefined && config !== undefined)
    console.log(`It trusts ${ISSUER} of the quickstart: drop quickstart-output/badge.json on it.`);
  else if (own === undefined)
    console.log('It trusts nobody yet: see docs/guides/verifier-page.md.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
