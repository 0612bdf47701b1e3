/**
 * An endorsement as its endorser signed it: a credential with its proof, or a JWT as text. It travels as it is: a change in
 * it would break the signature.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
export type SignedEndorsement = string | object;
