import { canonicalJson } from '../foundation/encodings/jcs.js';
import { decodeMultibase, encodeMultibase } from '../foundation/encodings/multibase.js';
import { formatDateTime } from '../foundation/time.js';
import { type PublicKey, type Signer, verifySignature } from '../identity/index.js';
import { type ChainEnd, chainEnd } from './chain.js';
import { type RegistryCore, reading, writing } from './core.js';
import { registryError } from './registry-error.js';
import type { HeadTable } from './tables.js';

/** The end of a chain as its issuer signed it: whoever keeps one can tell later that nothing before it was changed. */
export interface SignedHead extends ChainEnd {
  /** The registry that it is of. */
  readonly registry: string;
  readonly signedAt: string;
  /** Verification method that signed it. */
  readonly keyId: string;
  /** Signature, multibase, over JCS (RFC 8785) of registry, sequence, hash and signedAt. */
  readonly signature: string;
}

/**
 * Signs the end of the chain as it is now, and keeps the signature. Where that end was signed with the same key before,
 * the head of then is given.
 *
 * @throws MicrocertError `ERR_REGISTRY_UNKNOWN` where nothing has happened yet.
 */
export async function signHead(
  core: RegistryCore,
  signer: Pick<Signer, 'id' | 'sign'>,
): Promise<SignedHead> {
  const { end, known } = await reading(core, async (db) => {
    const last = await chainEnd(core, db);
    const signed = await db
      .selectFrom('heads')
      .selectAll()
      .where('sequence', '=', last.sequence)
      .where('key_id', '=', signer.id)
      .executeTakeFirst();
    return { end: last, known: signed };
  });
  if (end.sequence === 0) throw registryError('ERR_REGISTRY_UNKNOWN', { hint: NOTHING_YET });
  if (known?.hash === end.hash) return headOf(core.id, known);
  const unsigned = { ...end, registry: core.id, signedAt: formatDateTime(core.clock()) };
  const signature = encodeMultibase(await signer.sign(textOf(unsigned)));
  const row = { ...end, signed_at: unsigned.signedAt, key_id: signer.id, signature };
  // Two that sign the same end at once both have a good head: the first is kept.
  await writing(core, (transaction) =>
    transaction
      .insertInto('heads')
      .values(row)
      .onConflict((conflict) => conflict.columns(['sequence', 'key_id']).doNothing())
      .execute(),
  );
  return headOf(core.id, row);
}

/** A row of the table as callers see it. */
export function headOf(registry: string, row: HeadTable): SignedHead {
  const { sequence, hash, signed_at: signedAt, key_id: keyId, signature } = row;
  return { registry, sequence, hash, signedAt, keyId, signature };
}

/** Whether a head was signed with a key. Never throws for a bad signature. */
export async function verifyHead(head: SignedHead, key: PublicKey): Promise<boolean> {
  try {
    return await verifySignature(key, textOf(head), decodeMultibase(head.signature));
  } catch {
    return false;
  }
}

function textOf({ registry, sequence, hash, signedAt }: Omit<SignedHead, 'keyId' | 'signature'>) {
  return new TextEncoder().encode(canonicalJson({ hash, registry, sequence, signedAt }));
}

const NOTHING_YET = {
  en: 'nothing was recorded yet: there is nothing to sign',
  fr: 'rien n’a encore été enregistré : il n’y a rien à signer',
} as const;
