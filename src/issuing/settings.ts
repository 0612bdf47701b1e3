import type { TemplateRenderMethod } from '../formats/open-badges/index.js';
import type { Clock, Random } from '../foundation/ports.js';
import type { Framework } from '../frameworks/framework.js';
import type { Signer } from '../identity/index.js';
import type { ContextStore } from '../linked-data/index.js';
import type { IssuerProfile } from '../model/index.js';
import type { SuiteId } from '../proofs/index.js';
import type { CanonicalSigner } from '../proofs/shared/canonical-signer.js';
import type { KnownDefinition } from './known-definitions.js';

/** The options of an issuer, checked and complete. */
export interface Settings {
  readonly profile: IssuerProfile;
  readonly signer: Signer;
  readonly suites: readonly SuiteId[];
  readonly framework: Framework | undefined;
  readonly mapping: {
    readonly extensions: boolean;
    readonly contextUrl?: string;
    readonly language?: string;
    readonly renderMethod?: readonly TemplateRenderMethod[];
  };
  readonly contexts: ContextStore;
  readonly clock: Clock;
  readonly random: Random;
  /** Signs canonical forms, where the suites are the one for which there are templates. */
  readonly canonicalProofs: CanonicalSigner | undefined;
  /** The same with another way to the same signatures. */
  readonly withSigner: (signer: Signer) => Settings;
  /**
   * A definition as this issuer works with it.
   *
   * @throws `MicrocertError` `ERR_DEFINITION_INVALID`.
   */
  readonly known: (definition: unknown) => KnownDefinition;
}
