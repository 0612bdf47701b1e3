import { MicrocertError } from '../foundation/errors/index.js';
import type { IssuerProfile, MicroCertification } from '../model/index.js';
import type { SiteContent } from '../publishing/index.js';
import type { Registry } from '../registry/index.js';
import type { Invocation, OptionSpec } from './command.js';
import type { Io } from './io.js';
import { ISSUER_OPTIONS, loadSigner } from './load-issuer.js';
import { REGISTRY_OPTION, withRegistry } from './open-registry.js';

/** Options by which a registry adds to a site. */
export const SITE_REGISTRY_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  registry: {
    ...REGISTRY_OPTION.registry,
    text: {
      en: 'the registry: adds its status lists, signed, its keys and its definitions; needs the key',
      fr: 'le registre : ajoute ses listes de statut, signées, ses clés et ses définitions ; demande la clé',
    },
  },
  ...(ISSUER_OPTIONS['key'] && { key: ISSUER_OPTIONS['key'] }),
  'revocation-list-url': {
    type: 'string',
    value: 'URL',
    text: {
      en: 'with --registry: address of a 1EdTechRevocationList for old verifiers',
      fr: 'avec --registry : adresse d’une 1EdTechRevocationList pour d’anciens vérificateurs',
    },
  },
};

/**
 * The content of a site with what a registry has of it, where one is named: status lists as of now, keys that signed, and
 * definitions of which something was issued. What files say goes before what the registry says.
 */
export async function withRegistryContent(
  content: SiteContent,
  invocation: Invocation,
  io: Io,
): Promise<SiteContent> {
  const { option } = invocation;
  const listUrl = option('revocation-list-url');
  if (option('registry') === undefined) {
    if (listUrl !== undefined) throw new MicrocertError('ERR_USAGE', { hint: NEEDS_REGISTRY });
    if (option('key') !== undefined)
      throw new MicrocertError('ERR_USAGE', { hint: KEY_WITH_REGISTRY });
    return content;
  }
  return withRegistry(invocation, io, async (registry) => {
    const signed = await signedLists(registry, content.profile, invocation, io);
    const { makeRevocationList } = await import('../registry/index.js');
    return {
      ...content,
      definitions: joined(content.definitions, await registry.definitions()),
      statusLists: [...(content.statusLists ?? []), ...signed],
      ...(content.didDocument === undefined && (await keysOf(registry, content.profile))),
      ...(listUrl !== undefined && {
        revocationList: JSON.stringify(await makeRevocationList(registry, { id: listUrl })),
      }),
    };
  });
}

async function signedLists(
  registry: Registry,
  profile: IssuerProfile,
  invocation: Invocation,
  io: Io,
): Promise<readonly string[]> {
  const { buildStatusLists } = await import('../registry/index.js');
  const signer = await loadSigner(invocation, profile, io);
  const texts: string[] = [];
  for await (const { text } of buildStatusLists(registry, { issuer: profile, signer }))
    texts.push(text);
  await registry.signHead(signer);
  return texts;
}

/** Only an issuer on the web has a DID document to publish. */
async function keysOf(
  registry: Registry,
  { id }: IssuerProfile,
): Promise<Pick<SiteContent, 'keys'>> {
  if (!id.startsWith('did:web:')) return {};
  const keys = await registry.keys();
  return keys.length === 0 ? {} : { keys };
}

function joined(
  given: readonly MicroCertification[],
  recorded: readonly MicroCertification[],
): readonly MicroCertification[] {
  const ids = new Set(given.map(({ id }) => id));
  return [...given, ...recorded.filter(({ id }) => !ids.has(id))];
}

const KEY_WITH_REGISTRY = {
  en: '--key signs the status lists of a registry: add --registry, or leave it out',
  fr: '--key signe les listes de statut d’un registre : ajouter --registry, ou la retirer',
};
const NEEDS_REGISTRY = {
  en: '--revocation-list-url needs --registry: what was revoked stands there',
  fr: '--revocation-list-url demande --registry : c’est là qu’est ce qui a été révoqué',
};
