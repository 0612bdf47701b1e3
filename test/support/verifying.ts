import { MicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Fetched, Fetcher, FetchRequest } from '../../src/foundation/ports.js';
import type { Check, Finding } from '../../src/foundation/report.js';
import { createSigner, didKeyFor, generateKeyPair, type Signer } from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { type SuiteId, secure } from '../../src/proofs/index.js';
import {
  type VerificationReport,
  type VerifyInput,
  type VerifyOptions,
  verify,
} from '../../src/verifying/index.js';
import { issueComplete, NOW } from './issuing.js';

/** Somebody who signs: a did:key, so that nothing has to be resolved. */
export interface Party {
  readonly id: string;
  readonly signer: Signer;
}

export async function newParty(
  algorithm: 'Ed25519' | 'P-256' | 'P-384' = 'Ed25519',
): Promise<Party> {
  const keyPair = await generateKeyPair({ algorithm });
  return { id: didKeyFor(keyPair.publicKey), signer: createSigner({ keyPair }) };
}

/** The university of these tests, and somebody else. */
export const UNIVERSITY: Party = await newParty();
export const STRANGER: Party = await newParty();

const TEMPLATE = await unsignedTemplate();
const contexts = createContextStore();

async function unsignedTemplate(): Promise<JsonObject> {
  const { proof: _, ...rest } = (await issueComplete()) as unknown as JsonObject;
  return rest as JsonObject;
}

/** A complete badge of a party, not signed yet, with changes; `undefined` takes a member away. */
export function draft(
  change: Readonly<Record<string, unknown>> = {},
  by: Party = UNIVERSITY,
): JsonObject {
  const issuer = { ...(TEMPLATE['issuer'] as JsonObject), id: by.id };
  return JSON.parse(JSON.stringify({ ...TEMPLATE, issuer, ...change })) as JsonObject;
}

export async function sign(
  document: object,
  by: Party = UNIVERSITY,
  how: SuiteId | { readonly created: string } = 'eddsa-rdfc-2022',
): Promise<JsonObject> {
  const { suite, created } =
    typeof how === 'string'
      ? { suite: how, created: '2026-07-15T09:00:00Z' }
      : ({ suite: 'eddsa-rdfc-2022', ...how } as const);
  return secure(document, { suite, signer: by.signer, created, contexts });
}

/** A badge with changes, signed by the university. */
export async function badge(change: Readonly<Record<string, unknown>> = {}): Promise<JsonObject> {
  return sign(draft(change));
}

/** Verifies as somebody who trusts the university. */
export function check(
  input: unknown,
  options: Partial<VerifyOptions> = {},
): Promise<VerificationReport> {
  const trust = [UNIVERSITY.id];
  return verify(input as VerifyInput, { trust, clock: () => NOW, ...options });
}

/** The check with this id; where several have it, the last. */
export function checkIn(report: VerificationReport, id: string): Check | undefined {
  return report.checks.filter((each) => each.id === id).at(-1);
}

/** Outcome and codes of a check: `failed status.revoked`. */
export function said(report: VerificationReport, id: string): string {
  const found = checkIn(report, id);
  return [found?.outcome ?? 'absent', ...(found?.findings ?? []).map(codeOf)].join(' ');
}

function codeOf({ code }: Finding): string {
  return code;
}

/** What an address answers: an object or text, bytes, or the code of an error. */
export type Answer = object | string | Uint8Array;

export interface Memory {
  readonly fetcher: Fetcher;
  /** What was asked, in order. */
  readonly asked: FetchRequest[];
}

/** A fetcher that answers out of a table; what is not in it cannot be reached. */
export function memory(answers: Readonly<Record<string, Answer>>): Memory {
  const asked: FetchRequest[] = [];
  const fetcher = async (request: FetchRequest): Promise<Fetched> => {
    asked.push(request);
    const answer = answers[request.url];
    if (answer === undefined) throw new MicrocertError('ERR_FETCH_FAILED');
    return { url: request.url, bytes: bytesOf(answer) };
  };
  return { fetcher, asked };
}

function bytesOf(answer: Answer): Uint8Array {
  if (answer instanceof Uint8Array) return answer;
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return new TextEncoder().encode(text);
}
