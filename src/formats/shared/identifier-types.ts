/** Terms of `IdentifierTypeEnum` (Open Badges 3.0). */
export const IDENTIFIER_TYPES: readonly string[] = [
  ...['name', 'sourcedId', 'systemId', 'productId', 'userName', 'accountId', 'emailAddress'],
  ...['nationalIdentityNumber', 'isbn', 'issn', 'lisSourcedId', 'oneRosterSourcedId'],
  ...['sisSourcedId', 'ltiContextId', 'ltiDeploymentId', 'ltiToolId', 'ltiPlatformId'],
  ...['ltiUserId', 'identifier'],
];

/** True for a type of identifier that the model can hold: a term, or `ext:` and a name without hyphen. */
export function isIdentifierType(type: string): boolean {
  return IDENTIFIER_TYPES.includes(type) || /^ext:[A-Za-z0-9._]+$/.test(type);
}
