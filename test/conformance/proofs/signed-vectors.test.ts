import { p256, p384 } from '@noble/curves/nist.js';
import { describe, expect, it } from 'vitest';
import { decodeMultibase, encodeMultibase } from '../../../src/foundation/encodings/multibase.js';
import { asList, type JsonObject } from '../../../src/foundation/json/values.js';
import { createSigner, importPrivateKey, type Signer } from '../../../src/identity/index.js';
import { createContextStore } from '../../../src/linked-data/index.js';
import { ecdsaJcs2019 } from '../../../src/proofs/ecdsa-jcs-2019/cryptosuite.js';
import { ecdsaRdfc2019 } from '../../../src/proofs/ecdsa-rdfc-2019/cryptosuite.js';
import { eddsaJcs2022 } from '../../../src/proofs/eddsa-jcs-2022/cryptosuite.js';
import { eddsaRdfc2022 } from '../../../src/proofs/eddsa-rdfc-2022/cryptosuite.js';
import { type SuiteId, secure, verifyProof } from '../../../src/proofs/index.js';
import { type Cryptosuite, createHashData } from '../../../src/proofs/shared/cryptosuite.js';
import { keyIn, readReference, readReferenceText } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';

const ED_SIG = 'vectors/di-eddsa/Ed25519Signature2020';
const DATA_INTEGRITY = 'vectors/di-eddsa/eddsa-rdfc-2022';
const ECDSA = 'vectors/di-ecdsa';

interface Vector {
  readonly name: string;
  readonly suite: SuiteId;
  readonly cryptosuite: Cryptosuite;
  readonly signature?: (root: string) => { readonly hex: string; readonly text: string };
  readonly signed: string;
  readonly canonicalDocument: string;
  readonly canonicalOptions: string;
  readonly hashes: (root: string) => { readonly document: string; readonly options: string };
  readonly secret: (root: string) => string;
}

const w3cSecret = (root: string): string =>
  String(readReference(root, 'vectors/di-eddsa/keyPair.json')['privateKeyMultibase']);
const w3cEcdsaSecret =
  (size: string) =>
  (root: string): string =>
    String(readReference(root, `${ECDSA}/p${size}KeyPair.json`)['secretKeyMultibase']);

/** 1EdTech prints seed and public key in hexadecimal; a secret Multikey is the seed behind 80 26. */
const oneEdTechSecret = (root: string, folder: string): string => {
  const { key } = readReference(root, `${folder}/values.json`) as { key: JsonObject };
  const seed = String(key['secretKeyHex']).slice(0, 64);
  const bytes = `8026${seed}`.match(/../g) ?? [];
  return encodeMultibase(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
};

const w3c = (
  name: string,
  folder: string,
  suite: SuiteId,
  ending: string,
  [cryptosuite, secret]: readonly [Cryptosuite, (root: string) => string] = ED25519,
): Vector => ({
  name,
  suite,
  cryptosuite,
  signature: (root) => ({
    hex: readReferenceText(root, `${folder}/sigHex${ending}.txt`),
    text: readReferenceText(root, `${folder}/sigBTC58${ending}.txt`),
  }),
  signed: `${folder}/signed${ending}.json`,
  canonicalDocument: `${folder}/canonDoc${ending}.txt`,
  canonicalOptions: `${folder}/proofCanon${ending}.txt`,
  hashes: (root) => ({
    document: readReferenceText(root, `${folder}/docHash${ending}.txt`),
    options: readReferenceText(root, `${folder}/proofHash${ending}.txt`),
  }),
  secret,
});

const ED25519 = [eddsaRdfc2022, w3cSecret] as const;

/** The vectors of one curve: both suites, and the employment document with blank nodes to tell apart. */
const ofCurve = (
  size: string,
  [graph, json]: readonly (Cryptosuite | undefined)[],
): readonly Vector[] => {
  const secret = w3cEcdsaSecret(size);
  if (!graph || !json) return [];
  const [rdfc, jcs] = [`${ECDSA}/ecdsa-rdfc-2019-p${size}`, `${ECDSA}/ecdsa-jcs-2019-p${size}`];
  const title = `W3C vc-di-ecdsa, P-${size}`;
  return [
    w3c(title, rdfc, 'ecdsa-rdfc-2019', `ECDSAP${size}`, [graph, secret]),
    w3c(`${title}, employment`, `${rdfc}/employ`, 'ecdsa-rdfc-2019', `ECDSAP${size}`, [
      graph,
      secret,
    ]),
    w3c(`${title}, JSON`, jcs, 'ecdsa-jcs-2019', `JCSECDSAP${size}`, [json, secret]),
  ];
};

const oneEdTech = (name: string, folder: string): Vector => ({
  name,
  suite: 'eddsa-rdfc-2022',
  cryptosuite: eddsaRdfc2022,
  signed: `${folder}/signed-credential.json`,
  canonicalDocument: `${folder}/document-canon.txt`,
  canonicalOptions: `${folder}/proof-canon.txt`,
  hashes: (root) => {
    const values = readReference(root, `${folder}/values.json`);
    return { document: String(values['documentHashHex']), options: String(values['proofHashHex']) };
  },
  secret: (root) => oneEdTechSecret(root, folder),
});

const VECTORS: readonly Vector[] = [
  w3c('W3C vc-di-eddsa, eddsa-rdfc-2022', DATA_INTEGRITY, 'eddsa-rdfc-2022', 'DataInt'),
  w3c('W3C vc-di-eddsa, employment', `${DATA_INTEGRITY}/employ`, 'eddsa-rdfc-2022', 'DataInt'),
  w3c('W3C vc-di-eddsa, Ed25519Signature2020', ED_SIG, 'Ed25519Signature2020', 'EdSig'),
  w3c('W3C vc-di-eddsa, JSON', 'vectors/di-eddsa/eddsa-jcs-2022', 'eddsa-jcs-2022', 'JCS', [
    eddsaJcs2022,
    w3cSecret,
  ]),
  ...ofCurve('256', [ecdsaRdfc2019[0], ecdsaJcs2019[0]]),
  ...ofCurve('384', [ecdsaRdfc2019[1], ecdsaJcs2019[1]]),
  oneEdTech('1EdTech Open Badges 3.0', 'vectors/ob-clr-spec/obv3p0'),
  oneEdTech('1EdTech CLR 2.0', 'vectors/ob-clr-spec/clrv2p0'),
];

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The ECDSA vectors were signed with the deterministic number of RFC 6979, where the platform draws one: an independent
 * implementation signs in its place, so that the published bytes come out.
 */
function deterministic(signer: Signer, secretMultikey: string): Signer {
  if (signer.algorithm === 'Ed25519') return signer;
  const curve = signer.algorithm === 'P-256' ? p256 : p384;
  const secret = decodeMultibase(secretMultikey).slice(2);
  return { ...signer, sign: async (bytes) => curve.sign(bytes, secret, { lowS: false }) };
}

const contextsOf = (root: string) =>
  createContextStore({
    contexts: {
      'https://www.w3.org/ns/credentials/examples/v2': readReference(
        root,
        'contexts/w3c/credentials-examples-v2.jsonld',
      ),
      'https://w3id.org/citizenship/v4rc1': readReference(
        root,
        'contexts/standin/citizenship-v4rc1-standin.jsonld',
      ),
    },
  });

describe.skipIf(reference === '')(
  `published vectors${reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : ''}`,
  () => {
    describe.each(VECTORS)('$name', (vector) => {
      const load = () => {
        const contexts = contextsOf(reference);
        const { proof, ...document } = readReference(reference, vector.signed);
        const [published = {}] = asList(proof as JsonObject | readonly JsonObject[]);
        return { contexts, document, proof: published };
      };

      it('every intermediate value MUST equal the published one, byte for byte', async () => {
        const { contexts, document, proof } = load();
        const data = await createHashData(vector.cryptosuite, { document, proof }, contexts);
        const published = vector.hashes(reference);
        expect(data.canonicalDocument).toBe(readReferenceText(reference, vector.canonicalDocument));
        expect(data.canonicalOptions).toBe(readReferenceText(reference, vector.canonicalOptions));
        expect(hex(data.documentHash)).toBe(published.document);
        expect(hex(data.optionsHash)).toBe(published.options);
        expect(hex(data.bytes)).toBe(published.options + published.document);
        const signature = vector.signature?.(reference);
        if (signature === undefined) return;
        expect(signature.text).toBe(proof['proofValue']);
        expect(hex(decodeMultibase(signature.text))).toBe(signature.hex);
      });

      it('signing MUST reproduce the published signature', async () => {
        const { contexts, document, proof } = load();
        const keyPair = await importPrivateKey(vector.secret(reference));
        const signer = deterministic(
          createSigner({ keyPair, id: String(proof['verificationMethod']) }),
          vector.secret(reference),
        );
        const secured = await secure(document, {
          suite: vector.suite,
          signer,
          created: String(proof['created']),
          contexts,
        });
        expect(secured).toEqual({ ...document, proof: [proof] });
      });

      it('the published document MUST verify with the key its verification method spells out', async () => {
        const { contexts, document, proof } = load();
        const key = keyIn(String(proof['verificationMethod']));
        const result = await verifyProof({ ...document, proof }, proof, { key, contexts });
        expect(result).toEqual({ outcome: 'passed', suite: vector.suite, findings: [] });
      });

      it('a changed character of the document, the proof options or the signature MUST fail', async () => {
        const { contexts, document, proof } = load();
        const key = keyIn(String(proof['verificationMethod']));
        const value = String(proof['proofValue']);
        const last = value.endsWith('1') ? '2' : '1';
        const changes: readonly (readonly [JsonObject, JsonObject])[] = [
          [{ ...document, validFrom: '2031-01-01T00:00:00Z' }, proof],
          [document, { ...proof, created: '2031-01-01T00:00:00Z' }],
          [document, { ...proof, proofValue: value.slice(0, -1) + last }],
        ];
        for (const [changed, changedProof] of changes) {
          const result = await verifyProof(changed, changedProof, { key, contexts });
          expect(result).toMatchObject({ outcome: 'failed', reason: 'mismatch' });
        }
      });
    });
  },
);
