// Credentials handed out to wallets over HTTP, with PostgreSQL: `npm run bench:delivery`. Offer, token with transaction code,
// nonce, proof, credential, all recorded; wallets, server and database share the machine. Then the same while the server is
// killed and started again: each learner has one credential in the end, the one that is recorded. Fails below 1,000 a minute,
// and where one is lost or made twice.
//   node bench/delivery.mjs [-- --count N]
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openRegistry } from 'microcert/registry';
import { postgresDriver } from 'microcert/registry/postgres';
import { describeMachine } from './machine.mjs';
import { freePort, startServer } from './postgres.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' } } });
const COUNT = Number(values.count);
const KILLED_COUNT = Math.ceil(COUNT / 3);
const WALLETS_AT_ONCE = 8;
const WANTED_A_MINUTE = 1_000;
const CHILD = fileURLToPath(new URL('child/delivery-server.mjs', import.meta.url));
const PRE_AUTHORIZED = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

/** What a server answers by intent. */
class Refused extends Error {}

const { privateKey } = generateKeyPairSync('ed25519');
const seed = privateKey.export({ format: 'jwk' });
const env = { ...process.env, MICROCERT_KEY: JSON.stringify(seed) };

const database = await startServer();
try {
  console.log(JSON.stringify(describeMachine(), null, 2));
  await measureRate(await database.createDatabase());
  await measureKilled(await database.createDatabase());
} catch (error) {
  // Before the database goes, whose clients may have more to say.
  console.error(error);
  process.exitCode = 1;
} finally {
  await database.remove();
}

/** How many a minute. */
async function measureRate(address) {
  const port = await freePort();
  const server = await started(address, port);
  await handOut(port, 50, 'warm'); // what is loaded on use is loaded
  const begun = performance.now();
  await handOut(port, COUNT, 'rate');
  const minutes = (performance.now() - begun) / 60_000;
  const { cpu } = await asked(server);
  server.kill();
  await checkRecorded(address, COUNT + 50);
  const perMinute = Math.round(COUNT / minutes);
  const milliseconds = ((cpu.user + cpu.system) / 1000 / (COUNT + 50)).toFixed(1);
  console.log(
    `${COUNT} handed out at ${perMinute} a minute; ${milliseconds} ms of the server's processor each`,
  );
  assert.ok(perMinute >= WANTED_A_MINUTE, `at least ${WANTED_A_MINUTE} a minute`);
}

/** Whether anything is lost where the server is killed again and again. */
async function measureKilled(address) {
  const port = await freePort();
  let server = await started(address, port);
  let kills = 0;
  let isOver = false;
  const killing = (async () => {
    while (!isOver) {
      await wait(300 + Math.random() * 700);
      if (isOver) return;
      server.kill('SIGKILL');
      kills += 1;
      server = await started(address, port);
    }
  })();
  const texts = await handOut(port, KILLED_COUNT, 'killed');
  isOver = true;
  await killing;
  server.kill();
  assert.ok(kills > 0, 'the server was killed in between');
  const digests = await checkRecorded(address, KILLED_COUNT);
  for (const text of texts)
    assert.ok(digests.has(createHash('sha256').update(text).digest('base64url')), 'as recorded');
  assert.equal(new Set(texts).size, KILLED_COUNT, 'one each');
  console.log(
    `${KILLED_COUNT} handed out while the server was killed ${kills} times: none lost, none twice`,
  );
}

function started(address, port) {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [address, String(port)], { env });
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

function asked(server) {
  return new Promise((resolve) => {
    server.once('message', resolve);
    server.send('cpu');
  });
}

/** Several wallets at once, each for the next learner. */
async function handOut(port, count, name) {
  const texts = [];
  let next = 0;
  const wallets = Array.from({ length: WALLETS_AT_ONCE }, async () => {
    const wallet = newWallet(`http://127.0.0.1:${port}`);
    while (next < count) texts.push(await wallet(`${name}-${next++}`));
  });
  await Promise.all(wallets);
  return texts;
}

/** A wallet that asks again where it gets no answer, and for a new offer where its code was used without one. */
function newWallet(url) {
  const keys = generateKeyPairSync('ed25519');
  const jwk = keys.publicKey.export({ format: 'jwk' });
  const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const proofFor = (nonce) => {
    const header = encode({ alg: 'EdDSA', typ: 'openid4vci-proof+jwt', jwk });
    const text = `${header}.${encode({ aud: url, iat: Math.floor(Date.now() / 1000), nonce })}`;
    return `${text}.${sign(null, Buffer.from(text), keys.privateKey).toString('base64url')}`;
  };
  const collect = async (learner) => {
    const { offer, txCode } = await post(`${url}/offer?n=${learner}`);
    const token = await post(`${url}/token`, {
      body: new URLSearchParams({
        grant_type: PRE_AUTHORIZED,
        'pre-authorized_code': offer.grants[PRE_AUTHORIZED]['pre-authorized_code'],
        tx_code: txCode,
      }),
    });
    const { c_nonce: nonce } = await post(`${url}/nonce`);
    const { credentials } = await post(`${url}/credential`, {
      headers: {
        authorization: `Bearer ${token.access_token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        credential_configuration_id: 'badge',
        proofs: { jwt: [proofFor(nonce)] },
      }),
    });
    return JSON.stringify(credentials[0].credential);
  };
  return async (learner) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await collect(learner);
      } catch (error) {
        // What the server answered was no accident.
        if (attempt > 200 || error instanceof Refused) throw error;
        await wait(50);
      }
    }
  };
}

async function post(url, init = {}) {
  const answer = await fetch(url, { method: 'POST', ...init });
  const body = await answer.json();
  if (!answer.ok && answer.status < 500) throw new Refused(JSON.stringify(body));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return body;
}

/** The registry is in order and has so many awards; their digests. */
async function checkRecorded(connectionString, count) {
  const registry = await openRegistry({ driver: postgresDriver({ connectionString }) });
  const { isIntact, awards, fault } = await registry.audit();
  await registry.close();
  assert.deepEqual([isIntact, awards], [true, count], JSON.stringify(fault));
  return digestsIn(connectionString);
}

async function digestsIn(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('select digest from microcert.awards');
  await client.end();
  return new Set(rows.map(({ digest }) => digest));
}
