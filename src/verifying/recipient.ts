/** An identifier of a person, as it stands in a credential, plain or hashed. */
export interface RecipientIdentifier {
  /** What it is: a term of Open Badges' `IdentifierTypeEnum`, such as `emailAddress`. */
  readonly type: string;
  /** The identifier itself. It is compared and goes nowhere else. */
  readonly value: string;
  /** Whether to try it in lower case and without spaces around it too, where it does not match as it is. */
  readonly lenient?: boolean;
}

/** Whom a credential should be about: an id (a DID), or an identifier. */
export type Recipient = string | RecipientIdentifier;

/**
 * Looks over whom the credential should be about.
 *
 * @throws TypeError when that cannot be told.
 */
export function settleRecipient(recipient: unknown): Recipient | undefined {
  if (recipient === undefined) return undefined;
  if (typeof recipient === 'string' && recipient !== '') return recipient;
  const { type, value, lenient = false } = (recipient ?? {}) as Partial<RecipientIdentifier>;
  if (
    [type, value].every((text) => typeof text === 'string' && text !== '') &&
    typeof lenient === 'boolean'
  )
    return { type, value, lenient } as RecipientIdentifier;
  throw new TypeError('verify: option "recipient" must be an id, or { type, value }');
}
