import { describe, expect, it } from 'vitest';
import { asList, type JsonObject, stringMember } from '../../../src/foundation/json/values.js';
import { createContextStore } from '../../../src/linked-data/index.js';
import { verifyProof } from '../../../src/proofs/index.js';
import { keyIn, readReference, readReferenceText } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const FOLDER = 'samples/ob3-signed';

interface Sample {
  readonly file: string;
  readonly note: string;
}

/** Samples with an embedded proof, and what an independent check of the proof gave. */
function samples(): readonly Sample[] {
  if (reference === '') return [];
  const [, ...lines] = readReferenceText(reference, `${FOLDER}/index.tsv`).trim().split('\n');
  return lines.flatMap((line) => {
    const [file = '', , , , note = ''] = line.split('\t');
    return /\.(jwt|png|svg)$/.test(file) ? [] : [{ file, note }];
  });
}

const good = samples().filter(({ note }) =>
  /proof good|proof itself good|proof, safe mode/.test(note),
);
const bad = samples().filter(({ note }) =>
  /proof (is )?bad|relative IRI|illustrative proof that/.test(note),
);

async function verifySample(file: string) {
  const document = readReference(reference, `${FOLDER}/${file}`);
  const [proof] = asList(document['proof'] as JsonObject | undefined);
  const contexts = createContextStore();
  const method = stringMember(proof, 'verificationMethod') ?? '';
  const known = /z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/.test(method);
  const someKey = 'z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi';
  const key = keyIn(known ? method : someKey);
  return verifyProof(document, proof, { key, contexts });
}

describe.skipIf(reference === '')(
  `signed samples of the official validator${reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : ''}`,
  () => {
    it('there are samples of both kinds', () => {
      expect(good.length).toBeGreaterThan(8);
      expect(bad.length).toBeGreaterThan(6);
    });

    it.each(good)('$file, whose proof is known to be good, MUST verify', async ({ file }) => {
      expect(await verifySample(file)).toMatchObject({ outcome: 'passed' });
    });

    it.each(bad)('$file, whose proof is known to be bad, MUST fail', async ({ file }) => {
      expect(await verifySample(file)).toMatchObject({ outcome: 'failed' });
    });

    it('the former name eddsa-2022 MUST be reported', async () => {
      const result = await verifySample('ob30/simple-eddsa-2022.json');
      expect(result).toMatchObject({
        formerName: 'eddsa-2022',
        findings: [{ code: 'proof.formerName' }],
      });
    });
  },
);
