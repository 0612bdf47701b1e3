import { MicrocertError } from '../../foundation/errors/index.js';
import { asList, isJsonObject, type JsonValue } from '../../foundation/json/values.js';
import { CREDENTIALS_V1 } from '../../linked-data/index.js';
import type { SecuredParts, SigningTask } from '../shared/types.js';
import { issueWithVc } from '../vendor/digitalbazaar.js';

/**
 * Secures a credential with `Ed25519Signature2020`, whose context is added where it is missing.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_INVALID` when the document is not a verifiable credential.
 * @see https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020
 */
export async function secureEd25519Signature2020(task: SigningTask): Promise<SecuredParts> {
  if (task.chain.proofs.length > 0) {
    throw new MicrocertError('ERR_PROOF_CHAIN', {
      hint: {
        en: 'Ed25519Signature2020 makes no chains: use a Data Integrity suite',
        fr: 'Ed25519Signature2020 ne fait pas de chaînes : employer une suite Data Integrity',
      },
    });
  }
  const [first] = asList<JsonValue>(task.document['@context']);
  if (first === CREDENTIALS_V1 && !Object.hasOwn(task.document, 'issuanceDate')) {
    // The library would fill it in from the clock of the machine.
    throw new MicrocertError('ERR_CREDENTIAL_INVALID', {
      pointer: '/issuanceDate',
      hint: {
        en: 'data model 1.1 asks for an issuance date',
        fr: 'le modèle de données 1.1 demande une date d’émission',
      },
    });
  }
  const { proof, ...document } = await issueWithVc(task);
  const [made] = asList<JsonValue>(proof);
  if (isJsonObject(made)) return { document, proof: made };
  throw new MicrocertError('ERR_SIGNATURE');
}
