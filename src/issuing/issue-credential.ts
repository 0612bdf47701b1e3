import type { OpenBadgeCredential } from '../formats/open-badges/index.js';
import { copyJson, type JsonObject } from '../foundation/json/values.js';
import { snapshot } from '../model/snapshot.js';
import type { Secured } from '../proofs/index.js';
import type { MadeProof } from '../proofs/shared/canonical-signer.js';
import type { AwardRead, Row } from './award-templates.js';
import type { FilledDocument } from './filled-document.js';
import type { KnownDefinition } from './known-definitions.js';
import type { Settings } from './settings.js';
import type { Matched } from './shape-templates.js';
import { signWhole } from './signing.js';
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
  const by = byTemplate(settings, known, award);
  if (by.unsigned) return issueWhole(settings, by.unsigned);
  const { options, proofValue } = await by.proof;
  const proof = Object.assign(copyJson(options) as JsonObject, { proofValue });
  return Object.assign(by.document(by.values), { proof: [proof] }) as unknown as SignedCredential;
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
  const by = byTemplate(settings, known, award);
  if (by.unsigned) return JSON.stringify(await issueWhole(settings, by.unsigned));
  return by.template.json(by.values, `,"proof":[${(await by.proof).text}]`);
}

/** A credential of a known shape. */
interface Filled extends Matched {
  /** The credential with these values, which shares nothing with others. */
  readonly document: FilledDocument;
  readonly proof: Promise<MadeProof>;
  readonly unsigned?: never;
}

/** The proof of a credential whose shape is known, else the credential with which the whole way has to be gone. */
function byTemplate(
  settings: Settings,
  known: KnownDefinition,
  award: unknown,
): Filled | { readonly unsigned: WrittenCredential } {
  const now = settings.clock();
  const read = readByShape(settings, known, award, now);
  const filled = read?.row && proven(settings, read.row);
  if (filled !== undefined) return filled;
  const copy = read === undefined ? snapshot(award) : read.copy();
  const unsigned = written(settings, known, copy, { now, id: read?.row?.id });
  if (settings.canonicalProofs === undefined || read?.row !== undefined) return { unsigned };
  const matched = known.templates.match(unsigned.credential);
  if (matched === undefined) return { unsigned };
  if (settings.framework === undefined) known.awards()?.learn(copy, matched.template);
  const credential = unsigned.credential as unknown as JsonObject;
  const document = () => copyJson(credential) as JsonObject;
  return proven(settings, { ...matched, document, created: unsigned.created }) ?? { unsigned };
}

/** The credential by the shape of its award; rules of a framework may look at anything in an award. */
function readByShape(
  { canonicalProofs, framework, random }: Settings,
  known: KnownDefinition,
  award: unknown,
  now: number,
): AwardRead | undefined {
  if (canonicalProofs === undefined || framework !== undefined) return undefined;
  return known.awards()?.read(award, now, random);
}

function proven(
  { canonicalProofs }: Settings,
  { template, values, document, created }: Omit<Row, 'id'>,
): Filled | undefined {
  const canonical = template.canonical(values);
  if (canonicalProofs === undefined || canonical === undefined) return undefined;
  return { template, values, document, proof: canonicalProofs.prove(canonical, created) };
}

/** The whole way: every check, and the credential read as linked data. What was right is learnt for the next ones. */
async function issueWhole(
  settings: Settings,
  unsigned: WrittenCredential,
): Promise<SignedCredential> {
  const { credential, created } = wellFormed(unsigned);
  const signed = (await signWhole(settings, credential, created)) as SignedCredential;
  if (settings.canonicalProofs !== undefined) await unsigned.known.learn(unsigned.credential);
  return signed;
}
