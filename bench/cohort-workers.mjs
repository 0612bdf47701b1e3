// One worker and two on one PostgreSQL, as processes of their own: the same cohort, queued anew for each.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startServer } from './postgres.mjs';

const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const STATUS = 'https://univ.example/status/';

/**
 * What two workers do, in times what one does, by the clock of the database: from the first chunk that was taken to the
 * last that was done. Rounds are in turns.
 *
 * @param at - Names a file of a folder that holds `definition.json`, `issuer.json`, `key` and the cohort.
 * @returns `{ ratios, rates }`: a ratio for each round, and rows a second of one worker and of two.
 */
export async function measureWorkers(at, { rows, rounds, cohort = at(`cohort-${rows}.csv`) }) {
  const server = await startServer();
  try {
    const rates = { one: [], two: [] };
    for (let round = 0; round < rounds; round += 1) {
      rates.one.push(await rateOf(server, at, { rows, cohort, outs: ['one.jsonl'] }));
      rates.two.push(await rateOf(server, at, { rows, cohort, outs: ['one.jsonl', 'two.jsonl'] }));
    }
    return { ratios: rates.two.map((rate, round) => rate / rates.one[round]), rates };
  } finally {
    await server.remove();
  }
}

/** Rows a second, of a registry in a database of its own. */
async function rateOf(server, at, { rows, cohort, outs }) {
  const registry = await server.createDatabase();
  const env = { ...process.env, MICROCERT_REGISTRY: registry };
  const issuer = ['--issuer', at('issuer.json')];
  const definition = at('definition.json');
  const queued = spawnSync(
    process.execPath,
    [PROGRAM, 'enqueue', definition, '--learners', cohort, ...issuer, '--status-url', STATUS],
    { env, encoding: 'utf8' },
  );
  assert.equal(queued.status, 0, queued.stderr);
  const args = [...issuer, '--key', at('key'), '--plain', '--until-empty'];
  const codes = outs.map((out) => ended(['worker', ...args, '--out', at(out)], env));
  for (const code of await Promise.all(codes)) assert.equal(code, 0, 'each worker came to its end');
  const seconds = await secondsOf(registry, rows);
  const lines = outs.map((out) => readFileSync(at(out), 'latin1').split('\n').length - 1);
  assert.equal(
    lines.reduce((sum, count) => sum + count),
    rows,
    'each in one file',
  );
  for (const out of outs) rmSync(at(out));
  return rows / seconds;
}

function ended(args, env) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', resolve));
}

async function secondsOf(connectionString, rows) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: found } = await client.query(
      `select sum((output->>'issued')::int)::int as issued,
        extract(epoch from max(completed_on) - min(started_on))::float8 as seconds
        from microcert_jobs.job where state = 'completed'`,
    );
    assert.equal(found[0].issued, rows, 'a credential for each row');
    return found[0].seconds;
  } finally {
    await client.end();
  }
}
