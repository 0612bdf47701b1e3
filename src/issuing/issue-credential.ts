import type { OpenBadgeCredential } from '../formats/open-badges/index.js';
import { copyJson, type JsonObject } from '../foundation/json/values.js';
import { sha256 } from '../foundation/native.js';
import type { HoleValue } from '../linked-data/template/shape.js';
import { type Secured, secure } from '../proofs/index.js';
import type { KnownDefinition } from './known-definitions.js';
import type { Settings } from './settings.js';
import type { Matched } from './shape-templates.js';
import { type WrittenCredential, wellFormed, written } from './write-credential.js';

/** An Open Badge 3.0 with its proof. */
export type SignedCredential = Secured<OpenBadgeCredential>;

/**
 * Issues one credential: by the template of its shape, where there is one, else the whole way.
 *
 * @throws `MicrocertError` before anything is signed.
 */
export async function issueCredential(
  settings: Settings,
  known: KnownDefinition,
  award: unknown,
): Promise<SignedCredential> {
  const unsigned = written(settings, known, award);
  const by = byTemplate(settings, unsigned);
  if (by === undefined) return issueWhole(settings, unsigned);
  const document = copyJson(unsigned.credential as unknown as JsonObject) as JsonObject;
  return Object.assign(document, { proof: [await by.proof] }) as unknown as SignedCredential;
}

/**
 * Issues one credential as JSON text, the same as that of what {@link issueCredential} gives.
 *
 * @throws `MicrocertError` before anything is signed.
 */
export async function issueText(
  settings: Settings,
  known: KnownDefinition,
  award: unknown,
): Promise<string> {
  const unsigned = written(settings, known, award);
  const by = byTemplate(settings, unsigned);
  if (by === undefined) return JSON.stringify(await issueWhole(settings, unsigned));
  const { template, values } = by.matched;
  return template.json(values, `,"proof":[${JSON.stringify(await by.proof)}]`);
}

interface ByTemplate {
  readonly matched: Matched & { readonly values: readonly HoleValue[] };
  readonly proof: Promise<JsonObject>;
}

/** The proof of a credential whose shape is known; nothing where the whole way has to be gone. */
function byTemplate(
  { canonicalProofs }: Settings,
  { known, credential, created }: WrittenCredential,
): ByTemplate | undefined {
  if (canonicalProofs === undefined) return undefined;
  const matched = known.templates.match(credential);
  const canonical = matched?.template.canonical(matched.values);
  if (matched === undefined || canonical === undefined) return undefined;
  const hash = sha256(canonical);
  if (!(hash instanceof Uint8Array)) return undefined;
  return { matched, proof: canonicalProofs.prove(hash, created) };
}

/** The whole way: every check, and the credential read as linked data. What was right is learnt for the next ones. */
async function issueWhole(
  settings: Settings,
  unsigned: WrittenCredential,
): Promise<SignedCredential> {
  const { credential, created } = wellFormed(unsigned);
  const signed = await sign(settings, credential, created);
  if (settings.canonicalProofs !== undefined && unsigned.known.comesAgain())
    await unsigned.known.templates.learn(unsigned.credential);
  return signed;
}

async function sign(
  { suites, signer, contexts }: Settings,
  credential: OpenBadgeCredential,
  created: string,
): Promise<SignedCredential> {
  let document = credential as unknown as JsonObject;
  for (const suite of suites)
    document = await secure(document, { suite, signer, created, contexts });
  return document as unknown as SignedCredential;
}
