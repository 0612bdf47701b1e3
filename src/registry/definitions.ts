import { canonicalJson } from '../foundation/encodings/jcs.js';
import type { JsonValue } from '../foundation/json/values.js';
import { formatDateTime } from '../foundation/time.js';
import type { MicroCertification } from '../model/index.js';
import { appendEvent, digestOf, nextInChain } from './chain.js';
import { type RegistryCore, writing } from './core.js';
import type { DefinitionVersion } from './registry.js';
import { translated } from './registry-error.js';

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

/** The definitions of which something was issued, each as it was last recorded, in the order of their ids. */
export async function latestDefinitions({
  db,
  connection,
}: RegistryCore): Promise<readonly MicroCertification[]> {
  const rows = await db
    .selectFrom('definitions')
    .select(['id', 'document'])
    .orderBy('id')
    .orderBy('version')
    .execute()
    .catch((error) => {
      throw translated(error, connection);
    });
  // Loaded on use: most who open a registry issue into it.
  const { defineMicroCertification } = await import('../model/index.js');
  const latest = new Map(rows.map(({ id, document }) => [id, document]));
  return [...latest.values()].map((document) => defineMicroCertification(JSON.parse(document)));
}

/** A version of a definition, as it was recorded; nothing for one that is not known. */
export async function recordedDefinition(
  { db, connection }: RegistryCore,
  { id, digest }: Pick<DefinitionVersion, 'id' | 'digest'>,
): Promise<MicroCertification | undefined> {
  const row = await db
    .selectFrom('definitions')
    .select('document')
    .where('id', '=', id)
    .where('digest', '=', digest)
    .executeTakeFirst()
    .catch((error) => {
      throw translated(error, connection);
    });
  if (row === undefined) return undefined;
  const { defineMicroCertification } = await import('../model/index.js');
  return defineMicroCertification(JSON.parse(row.document));
}
