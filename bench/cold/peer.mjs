// The same program with the reference stack: `issue` signs a credential, `verify` looks at the proof of one.
import { readFileSync } from 'node:fs';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import { loaderFor } from '../peer-loader.mjs';

const [, , task, file] = process.argv;
const { credential, multikey, created } = JSON.parse(readFileSync(file, 'utf8'));
const key = await Multikey.from(multikey);
const method = await key.export({ publicKey: true, includeContext: true });
const documentLoader = loaderFor(method);

if (task === 'issue') {
  const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: created });
  process.stdout.write(JSON.stringify(await issue({ credential, suite, documentLoader })));
} else {
  const suite = new DataIntegrityProof({ cryptosuite });
  const { verified } = await verifyCredential({ credential, suite, documentLoader });
  process.exitCode = verified ? 0 : 1;
}
