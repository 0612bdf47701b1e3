import { createHash } from 'node:crypto';

const UUID = /^urn:uuid:([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/i;

/**
 * Name of the file for a credential, without its end: the UUID in its id; of an id of another form a hash, as that may say who
 * the learner is, and may be longer than a name can be.
 */
export function pictureName(credentialId: string): string {
  const [, uuid] = UUID.exec(credentialId) ?? [];
  return (
    uuid?.toLowerCase() ?? createHash('sha256').update(credentialId).digest('hex').slice(0, 32)
  );
}
