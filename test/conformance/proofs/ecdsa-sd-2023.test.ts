import { p256 } from '@noble/curves/nist.js';
import { describe, expect, it } from 'vitest';
import { decodeMultibase } from '../../../src/foundation/encodings/multibase.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { createSigner, importPrivateKey } from '../../../src/identity/index.js';
import { relabelLines } from '../../../src/linked-data/disclosure/relabel-lines.js';
import { canonicalize, createContextStore } from '../../../src/linked-data/index.js';
import { snapshotDocument } from '../../../src/linked-data/snapshot-document.js';
import { decodeProofValue } from '../../../src/proofs/ecdsa-sd-2023/decode-proof-value.js';
import { deriveEcdsaSd2023 } from '../../../src/proofs/ecdsa-sd-2023/derive.js';
import {
  parseBaseProofValue,
  parseDerivedProofValue,
  serializeBaseProofValue,
  serializeDerivedProofValue,
} from '../../../src/proofs/ecdsa-sd-2023/proof-value.js';
import {
  groupWithHmac,
  hashMandatory,
  hashOptions,
  serializeSignData,
  splitLines,
} from '../../../src/proofs/ecdsa-sd-2023/statements.js';
import { secure, verifyProof } from '../../../src/proofs/index.js';
import { keyIn, readReference, readReferenceText } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const ECDSA = 'vectors/di-ecdsa';

// https://www.w3.org/TR/vc-di-ecdsa/#test-vectors: the permanent resident card and the employment authorisation document
const VECTORS = [
  { folder: 'prc', mandatory: 'prCredMandatory.json', selective: 'prCredSelective.json' },
  { folder: 'employ', mandatory: 'employMandatory.json', selective: 'employSelective.json' },
] as const;

type PairsOf<Value> = { readonly value: readonly (readonly [number, Value])[] };
interface Published {
  readonly [name: string]: unknown;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const unhex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

describe.skipIf(reference === '')(
  `published vectors of ecdsa-sd-2023${reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : ''}`,
  () => {
    describe.each(VECTORS)('$folder', ({ folder, mandatory, selective }) => {
      const at = (name: string) =>
        readReference(reference, `${ECDSA}/ecdsa-sd-2023/${folder}/${name}.json`) as Published;
      const pointersIn = (file: string) =>
        readReference(reference, `${ECDSA}/${file}`) as unknown as readonly string[];
      const load = () => {
        const contexts = createContextStore({
          contexts: {
            'https://w3id.org/citizenship/v4rc1': readReference(
              reference,
              'contexts/standin/citizenship-v4rc1-standin.jsonld',
            ),
          },
        });
        const { proof, ...document } = at('addSignedSDBase') as JsonObject;
        const keys = readReference(reference, `${ECDSA}/ecdsa-sd-2023/SDKeyMaterial.json`);
        const hmacKey = unhex(String(keys['hmacKeyString']));
        const mandatoryPointers = pointersIn(mandatory);
        return {
          ...{ contexts, document, keys, hmacKey, mandatoryPointers },
          proof: proof as JsonObject,
          selectivePointers: pointersIn(selective),
          grouping: { hmacKey, contexts },
        };
      };
      const unsigned = ({ document }: ReturnType<typeof load>) => snapshotDocument(document);

      it('statements MUST be canonical, relabelled, sorted and grouped as published', async () => {
        const given = load();
        const canonical = await canonicalize(given.document, given);
        expect(canonical.split(/(?<=\n)/)).toEqual(at('addBaseDocCanon'));
        const { lines, groups } = await groupWithHmac(
          unsigned(given),
          [given.mandatoryPointers],
          given.grouping,
        );
        expect(lines).toEqual(at('addBaseDocHMACCanon'));
        const transformed = at('addBaseTransform') as {
          mandatory: PairsOf<string>;
          nonMandatory: PairsOf<string>;
        };
        expect(groups[0]?.indexes).toEqual(transformed.mandatory.value.map(([index]) => index));
        const split = splitLines(lines, groups[0]?.indexes ?? []);
        expect(split.mandatory).toEqual(transformed.mandatory.value.map(([, line]) => line));
        expect(split.nonMandatory).toEqual(transformed.nonMandatory.value.map(([, line]) => line));
      });

      it('hashes MUST equal the published ones', async () => {
        const given = load();
        const { lines, groups } = await groupWithHmac(
          unsigned(given),
          [given.mandatoryPointers],
          given.grouping,
        );
        const split = splitLines(lines, groups[0]?.indexes ?? []);
        const published = at('addHashData');
        const proofHash = await hashOptions(given.proof, given.document, given.contexts);
        expect(hex(proofHash)).toBe(published['proofHash']);
        expect(hex(await hashMandatory(split.mandatory))).toBe(published['mandatoryHash']);
        const { proofValue: _, ...options } = given.proof;
        const configured = { ...options, '@context': given.document['@context'] ?? null };
        expect(await canonicalize(configured, given)).toBe(
          readReferenceText(reference, `${ECDSA}/ecdsa-sd-2023/${folder}/addProofConfigCanon.txt`),
        );
      });

      it('the value of the base proof MUST be read and written as published', () => {
        const given = load();
        const base = parseBaseProofValue(decodeProofValue(given.proof['proofValue']) ?? unhex(''));
        const published = at('derivedRecoveredBaseData');
        expect(base && hex(base.baseSignature)).toBe(published['baseSignature']);
        expect(base && hex(base.hmacKey)).toBe(published['hmacKey']);
        expect(base?.signatures.map(hex)).toEqual(published['signatures']);
        expect(base?.mandatoryPointers).toEqual(published['mandatoryPointers']);
        expect(base && hex(base.publicKey)).toBe(
          hex(decodeMultibase(String(published['proofPublicKey']))),
        );
        expect(base && serializeBaseProofValue(base)).toBe(given.proof['proofValue']);
      });

      // RFC 6979: the vectors were signed with deterministic numbers, which an independent implementation gives.
      it('signing with the keys of the vector MUST reproduce the published base proof', async () => {
        const given = load();
        const { baseKeyPair, proofKeyPair } = given.keys as Record<string, Record<string, string>>;
        const secretOf = (pair: Record<string, string> | undefined) =>
          decodeMultibase(String(pair?.['secretKeyMultibase'])).slice(2);
        const sign = (bytes: Uint8Array, secret: Uint8Array) =>
          p256.sign(bytes, secret, { lowS: false });
        const { lines, groups } = await groupWithHmac(
          unsigned(given),
          [given.mandatoryPointers],
          given.grouping,
        );
        const split = splitLines(lines, groups[0]?.indexes ?? []);
        const publicKey = decodeMultibase(String(proofKeyPair?.['publicKeyMultibase']));
        const signed = serializeSignData(
          await hashOptions(given.proof, given.document, given.contexts),
          publicKey,
          await hashMandatory(split.mandatory),
        );
        const value = serializeBaseProofValue({
          baseSignature: sign(signed, secretOf(baseKeyPair)),
          publicKey,
          hmacKey: given.hmacKey,
          signatures: split.nonMandatory.map((line) =>
            sign(new TextEncoder().encode(line), secretOf(proofKeyPair)),
          ),
          mandatoryPointers: given.mandatoryPointers,
        });
        expect(value).toBe(given.proof['proofValue']);
      });

      it('groups, indexes and signatures of the derived proof MUST be those published', async () => {
        const given = load();
        const combined = [...given.mandatoryPointers, ...given.selectivePointers];
        const { groups } = await groupWithHmac(
          unsigned(given),
          [given.mandatoryPointers, given.selectivePointers, combined],
          given.grouping,
        );
        const published = at('derivedGroupIndexes');
        expect(groups.map(({ indexes }) => indexes)).toEqual([
          published['mandatoryIndexes'],
          published['selectiveIndexes'],
          published['combinedIndexes'],
        ]);
        expect(groups[2]?.document).toEqual(at('derivedUnsignedReveal'));
      });

      it('deriving MUST give the published document and the published value, byte for byte', async () => {
        const given = load();
        const derived = await deriveEcdsaSd2023({ ...given, document: unsigned(given) });
        const published = at('derivedRevealDocument');
        expect({ ...derived.document, proof: derived.proof }).toEqual(published);
        const value = decodeProofValue(derived.proof['proofValue']) ?? unhex('');
        const parsed = parseDerivedProofValue(value);
        const data = at('derivedDisclosureData') as {
          labelMap: { value: readonly (readonly [string, string])[] };
          mandatoryIndexes: readonly number[];
          signatures: readonly string[];
        };
        expect([...(parsed?.labels ?? [])]).toEqual(data.labelMap.value);
        expect(parsed?.mandatoryIndexes).toEqual(data.mandatoryIndexes);
        expect(parsed?.signatures.map(hex)).toEqual(data.signatures);
        expect(parsed && serializeDerivedProofValue(parsed)).toBe(derived.proof['proofValue']);
        const lines = relabelLines(
          await canonicalize(derived.document, given),
          parsed?.labels ?? new Map(),
        );
        expect(lines).toEqual(at('verifyNQuads'));
      });

      it('the published derived proof MUST verify with the key that its method spells out', async () => {
        const { contexts } = load();
        const shown = at('derivedRevealDocument') as JsonObject;
        const proof = shown['proof'] as JsonObject;
        const key = keyIn(String(proof['verificationMethod']));
        expect(await verifyProof(shown, proof, { key, contexts })).toEqual({
          outcome: 'passed',
          suite: 'ecdsa-sd-2023',
          findings: [],
        });
      });

      it('what is signed here with the same pointers MUST derive and verify', async () => {
        const given = load();
        const keyPair = await importPrivateKey(
          (given.keys['baseKeyPair'] as Record<string, string>)['secretKeyMultibase'] ?? '',
        );
        const signer = createSigner({ keyPair });
        const secured = await secure(given.document, {
          ...{ suite: 'ecdsa-sd-2023', signer, created: '2026-07-01T12:00:00Z' },
          contexts: given.contexts,
          mandatoryPointers: given.mandatoryPointers,
        });
        const derived = await deriveEcdsaSd2023({
          ...{ document: unsigned(given), proof: secured.proof[0] ?? {} },
          ...{ selectivePointers: given.selectivePointers, contexts: given.contexts },
        });
        expect(derived.document).toEqual(at('derivedUnsignedReveal'));
        const shown = { ...derived.document, proof: derived.proof };
        const key = signer.publicKey;
        expect(
          await verifyProof(shown, derived.proof, { key, contexts: given.contexts }),
        ).toMatchObject({ outcome: 'passed' });
      });
    });
  },
);
