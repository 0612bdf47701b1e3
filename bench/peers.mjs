// The other stacks at their best: contexts, keys and lists in memory, suites made once, nothing on the network.
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as digitalbazaar from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import * as digitalcredentials from '@digitalcredentials/vc';
import { CompactSign, compactVerify } from 'jose';
import { joseKeys, key2020, multikey } from './key.mjs';
import { loaderFor } from './peer-loader.mjs';
import { CREATED } from './seeded.mjs';

function credentialStack({ issue, verifyCredential }, { signing, verifying, method }) {
  const documents = new Map();
  const documentLoader = loaderFor(method, documents);
  return {
    documents,
    /** The peer signs what is mapped and checked already: it does less than we do. */
    issue: (credential) => issue({ credential: { ...credential }, suite: signing, documentLoader }),
    verify: async (text) => {
      const credential = JSON.parse(text);
      return (await verifyCredential({ credential, suite: verifying, documentLoader })).verified;
    },
    verifyWithStatus: async (text) => {
      const credential = JSON.parse(text);
      const options = { credential, suite: verifying, documentLoader, checkStatus };
      const { verified, statusResult } = await verifyCredential(options);
      return verified && statusResult.results.every(({ status }) => status === false);
    },
  };
}

const dataIntegrity = {
  signing: new DataIntegrityProof({ signer: multikey.signer(), cryptosuite, date: CREATED }),
  verifying: new DataIntegrityProof({ cryptosuite }),
  method: await multikey.export({ publicKey: true, includeContext: true }),
};
const signature2020 = {
  signing: new Ed25519Signature2020({ key: key2020, date: CREATED }),
  verifying: new Ed25519Signature2020(),
  method: await key2020.export({ publicKey: true, includeContext: true }),
};

/** The reference stack: every target is a ratio to it. */
export const reference = credentialStack(digitalbazaar, dataIntegrity);

/** The same library with the older suite. */
export const reference2020 = credentialStack(digitalbazaar, signature2020);

/** The fork of the Digital Credentials Consortium, with the cryptosuite of the reference stack. */
export const consortium = credentialStack(digitalcredentials, dataIntegrity);

/** Signs and verifies bytes: no credential is looked at. */
export const jose = {
  sign: (header, payload) =>
    new CompactSign(payload).setProtectedHeader(header).sign(joseKeys.privateKey),
  verify: async (token) => {
    try {
      await compactVerify(token, joseKeys.publicKey, { algorithms: ['EdDSA', 'Ed25519'] });
      return true;
    } catch {
      return false;
    }
  },
};
