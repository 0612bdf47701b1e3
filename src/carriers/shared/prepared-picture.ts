import type { CredentialToBake } from './credential-to-bake.js';

/** Puts credentials into copies of a picture. */
export interface Baking {
  readonly whole: (credential: CredentialToBake) => Uint8Array;
  /** The same in pieces, of which all but the first are the same each time. */
  readonly pieces: (credential: CredentialToBake) => readonly Uint8Array[];
}

/** A picture that was looked over. */
export interface PreparedPicture {
  /** Puts one credential into a copy of it. */
  readonly once: Baking['whole'];
  /** What puts many into copies of it; the picture is copied for it at once. */
  readonly many: () => Baking;
}
