import type { ToOpenBadgeOptions } from '../formats/open-badges/open-badge-parts.js';
import { type OpenBadgeWriter, openBadgeWriter } from '../formats/open-badges/open-badge-writer.js';
import type { OpenBadgeCredential } from '../formats/open-badges/types.js';
import { type WrittenErrors, writtenErrors } from '../formats/open-badges/written-errors.js';
import { lazily } from '../foundation/lazily.js';
import type { ContextStore } from '../linked-data/index.js';
import { ByteWriter } from '../linked-data/template/byte-writer.js';
import {
  defineMicroCertification,
  type IssuerProfile,
  type MicroCertification,
} from '../model/index.js';
import type { AwardTemplates } from './award-templates.js';
import { assertEndorsementsFit } from './endorsements-fit.js';
import { type ShapeTemplates, shapeTemplates } from './shape-templates.js';
import type { Shared } from './shared-by-definitions.js';

/** A definition with what an issuer made of it. */
export interface KnownDefinition {
  readonly definition: MicroCertification;
  /** Writes its credentials. */
  readonly writer: OpenBadgeWriter;
  /** Finds errors in them. */
  readonly errors: WrittenErrors;
  /** The shapes they come in. */
  readonly templates: ShapeTemplates;
  /** The shapes of their awards; nothing before a credential was learnt. */
  awards(): AwardTemplates | undefined;
  /**
   * Learns the shape of a credential that was found to be well-formed, from the second on: of a definition of which one is
   * issued there is nothing to learn.
   */
  learn(credential: OpenBadgeCredential): Promise<void>;
}

/** What an issuer goes by. */
interface DefinitionSettings {
  readonly profile: IssuerProfile;
  readonly mapping: ToOpenBadgeOptions;
  readonly contexts: ContextStore;
}

/**
 * What an issuer makes of definitions, once for each: a definition is frozen to the bottom, so it stays right. It is
 * forgotten with the definition. One that is handed in as plain data is read anew each time.
 */
export function knownDefinitions({
  profile,
  mapping,
  contexts,
}: DefinitionSettings): (definition: unknown) => KnownDefinition {
  const lines = new ByteWriter();
  let shared: Shared | undefined;
  const kept = new WeakMap<MicroCertification, KnownDefinition>();
  return (input) => {
    const definition = defineMicroCertification(input);
    const known = kept.get(definition);
    if (known !== undefined) return known;
    assertEndorsementsFit(definition, () => [definition.id], 'ERR_DEFINITION_INVALID');
    const writer = openBadgeWriter({ definition, issuer: profile }, mapping);
    const templates = shapeTemplates(contexts, lines);
    let awards: AwardTemplates | undefined;
    let uses = 0;
    const made: KnownDefinition = {
      definition,
      writer,
      errors: writtenErrors(),
      templates,
      awards: () => awards,
      learn: async (credential) => {
        uses += 1;
        if (uses === 1) return;
        await templates.learn(credential);
        const { awardTemplates, sharedByDefinitions } = await awardReading();
        shared ??= sharedByDefinitions();
        awards ??= awardTemplates({ definition, writer }, shared);
      },
    };
    kept.set(definition, made);
    return made;
  };
}

// Loaded with the second credential of a definition: much else is done without.
const awardReading = lazily(() => import('./award-templates.js'));
