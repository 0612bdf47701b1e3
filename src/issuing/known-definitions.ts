import type { ToOpenBadgeOptions } from '../formats/open-badges/open-badge-parts.js';
import { type OpenBadgeWriter, openBadgeWriter } from '../formats/open-badges/open-badge-writer.js';
import { type WrittenErrors, writtenErrors } from '../formats/open-badges/written-errors.js';
import type { ContextStore } from '../linked-data/index.js';
import { ByteWriter } from '../linked-data/template/byte-writer.js';
import {
  defineMicroCertification,
  type IssuerProfile,
  type MicroCertification,
} from '../model/index.js';
import { type AwardTemplates, awardTemplates } from './award-templates.js';
import { type ShapeTemplates, shapeTemplates } from './shape-templates.js';
import { sharedShapes } from './shared-shapes.js';

/** A definition with what an issuer made of it. */
export interface KnownDefinition {
  readonly definition: MicroCertification;
  /** Writes its credentials. */
  readonly writer: OpenBadgeWriter;
  /** Finds errors in them. */
  readonly errors: WrittenErrors;
  /** The shapes they come in. */
  readonly templates: ShapeTemplates;
  /** The shapes of their awards. */
  readonly awards: AwardTemplates;
  /** Whether a credential of it was issued before: of one that is issued once there is nothing to learn. */
  comesAgain(): boolean;
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
  const shapes = sharedShapes();
  const kept = new WeakMap<MicroCertification, KnownDefinition>();
  return (input) => {
    const definition = defineMicroCertification(input);
    const known = kept.get(definition);
    if (known !== undefined) return known;
    const writer = openBadgeWriter({ definition, issuer: profile }, mapping);
    let uses = 0;
    const made: KnownDefinition = {
      definition,
      writer,
      errors: writtenErrors(),
      templates: shapeTemplates(contexts, lines),
      awards: awardTemplates({ definition, writer }, shapes),
      comesAgain: () => {
        uses += 1;
        return uses > 1;
      },
    };
    kept.set(definition, made);
    return made;
  };
}
