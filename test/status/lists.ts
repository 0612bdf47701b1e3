import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import type { Finding } from '../../src/foundation/report.js';
import {
  type BitstringStatusEntry,
  parseStatusEntry,
  readStatusList,
  type StatusList,
  type StatusListLimits,
} from '../../src/status/index.js';

export const LIST_URL = 'https://univ.example/status/1';

/** Any bytes as an `encodedList`, compressed by zlib. */
export const encoded = (bytes: Uint8Array): string =>
  `u${Buffer.from(gzipSync(bytes)).toString('base64url')}`;

/** The shortest list allowed, all 0. */
export const SHORTEST: Uint8Array = new Uint8Array(16_384);

/** A list credential, with changes to its subject. */
export function listCredential(
  subject: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: LIST_URL,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: 'did:web:univ.example',
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: {
      id: `${LIST_URL}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encoded(SHORTEST),
      ...subject,
    },
  };
}

/** A list that reads without an error. */
export async function goodList(document: unknown, limits?: StatusListLimits): Promise<StatusList> {
  const { list, findings } = await readStatusList(document, limits);
  if (list === undefined) throw new Error(`not readable: ${codes(findings)}`);
  return list;
}

/** An entry that reads without an error. */
export function goodEntry(change: Readonly<Record<string, unknown>> = {}): BitstringStatusEntry {
  const { entry, findings } = parseStatusEntry({
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '23',
    statusListCredential: LIST_URL,
    ...change,
  });
  if (entry?.kind !== 'bitstring') throw new Error(`not readable: ${codes(findings)}`);
  return entry;
}

/** Codes and places of findings. */
export const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, pointer }) => `${code} ${pointer}`);
