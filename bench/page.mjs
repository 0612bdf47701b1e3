// How long the verifier page takes from a badge being dropped to its verdict standing there, beside its own first paint.
// Both are measured by the browser itself, in a fresh one each time. Needs Chromium; `--runs N`, 15 by default.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createIssuer } from '../dist/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../dist/identity/index.js';
import { buildWeb } from '../scripts/build-web.mjs';
import { serveWeb } from '../scripts/serve-web.mjs';
import { fullDocument } from './page-badge.mjs';

/** Longest time that a person does not notice as waiting, on two cores at rest. */
const TARGET = 300;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const keyPair = await generateKeyPair();
const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };
const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
