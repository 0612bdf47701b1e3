import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as ecdsaJcs from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
import { cryptosuite as ecdsaRdfc } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import * as eddsaJcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { cryptosuite as eddsaRdfc } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import type { Signer } from '../../src/identity/index.js';
import type { SuiteId } from '../../src/proofs/index.js';

const CRYPTOSUITES: Readonly<Record<string, (signing: boolean) => object>> = {
  'eddsa-rdfc-2022': () => eddsaRdfc,
  'ecdsa-rdfc-2019': () => ecdsaRdfc,
  'eddsa-jcs-2022': (signing) =>
    signing ? eddsaJcs.createSignCryptosuite() : eddsaJcs.createVerifyCryptosuite(),
  'ecdsa-jcs-2019': (signing) =>
    signing ? ecdsaJcs.createSignCryptosuite() : ecdsaJcs.createVerifyCryptosuite(),
};

/** A suite of an independent implementation: to verify with, or to sign with where a signer is given. */
export function digitalbazaarSuite(id: SuiteId, signer?: Signer, date?: string): object {
  const signing = signer && {
    signer: {
      id: signer.id,
      algorithm: signer.algorithm,
      sign: ({ data }: { readonly data: Uint8Array }) => signer.sign(data),
    },
    ...(date !== undefined && { date }),
  };
  if (id === 'Ed25519Signature2020') return new Ed25519Signature2020({ ...signing });
  const cryptosuite = CRYPTOSUITES[id]?.(signing !== undefined);
  if (cryptosuite === undefined) throw new TypeError('no such suite');
  return new DataIntegrityProof({ ...signing, cryptosuite });
}
