import { canonicalJson } from '../foundation/encodings/jcs.js';
import type { JsonValue } from '../foundation/json/values.js';
import { formatDateTime } from '../foundation/time.js';
import type { MicroCertification } from '../model/index.js';
import { appendEvent, digestOf, nextInChain } from './chain.js';
import { type RegistryCore, writing } from './core.js';
import type { DefinitionVersion } from './registry.js';

/** The version of a definition: the one of the same text, else a new one, which the chain then tells of. */
export async function recordDefinition(
  core: RegistryCore,
  definition: MicroCertification,
): Promise<DefinitionVersion> {
  const document = canonicalJson(JSON.parse(JSON.stringify(definition)) as JsonValue);
  const [id, digest] = [definition.id, digestOf(document)];
  return writing(core, async (transaction) => {
    const next = await nextInChain(core, transaction);
    const known = await transaction
      .selectFrom('definitions')
      .select(['version', 'digest'])
      .where('id', '=', id)
      .orderBy('version')
      .execute();
    const same = known.find((row) => row.digest === digest);
    if (same !== undefined) return { id, version: same.version, digest };
    const version = (known.at(-1)?.version ?? 0) + 1;
    const recorded_at = formatDateTime(core.clock());
    await transaction
      .insertInto('definitions')
      .values({ id, version, digest, document, recorded_at })
      .execute();
    const payload = { digest, id, version };
    await appendEvent(core, transaction, next, { type: 'definition-recorded', payload });
    return { id, version, digest };
  });
}
