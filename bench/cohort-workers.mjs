// One worker and two on one PostgreSQL, as processes of their own: the same cohort, queued anew for each.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startServer } from './postgres.mjs';

const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const STATUS = 'https://univ.example/status/';

/** Chunks after which a worker is at work: what is started and compiled once is behind it. */
const WARM = 10;
const CHUNK = 500;

/**
 * What two workers do, in times what one does, by the clock of the database: from when each of them has done as many chunks
 * as make it warm to the last chunk that was done. One is measured in the same way. Rounds are in turns.
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
  const rate = await rateIn(registry, { rows, workers: outs.length });
  const lines = outs.map((out) => readFileSync(at(out), 'latin1').split('\n').length - 1);
  assert.equal(
    lines.reduce((sum, count) => sum + count),
    rows,
    'each in one file',
  );
  for (const out of outs) rmSync(at(out));
  return rate;
}

function ended(args, env) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', resolve));
}

async function rateIn(connectionString, { rows, workers }) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  // Of a short cohort, a quarter for two workers.
  const warm = Math.min(WARM, Math.floor(rows / CHUNK / 8));
  try {
    const { rows: found } = await client.query(
      `with done as (select completed_on, (output->>'issued')::int as issued,
          row_number() over (partition by output->>'run' order by completed_on) as nth
          from microcert_jobs.job where state = 'completed'),
        warm as (select count(*)::int as workers, max(completed_on) as since from done where nth = $1)
      select workers, sum(issued)::int as issued, (sum(issued) filter (where completed_on > since))::float8
          / extract(epoch from max(completed_on) - since)::float8 as rate
        from done, warm group by workers, since`,
      [warm],
    );
    const { rate, ...counts } = found[0];
    assert.deepEqual(counts, { workers, issued: rows }, 'a credential for each row, by all');
    return rate;
  } finally {
    await client.end();
  }
}
