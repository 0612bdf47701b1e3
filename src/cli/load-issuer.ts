import { MicrocertError } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { stringMember } from '../foundation/json/values.js';
import {
  createSigner,
  importPrivateKey,
  type Signer,
  verificationMethodFor,
} from '../identity/index.js';
import type { IssuerProfile } from '../model/index.js';
import { parseIssuerProfile } from '../model/index.js';
import type { Invocation, OptionSpec } from './command.js';
import { readText } from './files.js';
import type { Io } from './io.js';
import { readDocument } from './read-document.js';

/** Environment variable that holds the private key where no file is named. */
const KEY_VARIABLE = 'MICROCERT_KEY';

/** Options of a command that signs. Secrets come from a file or the environment, never from an argument. */
export const ISSUER_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  issuer: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'profile of the issuer: id, name, country (JSON or YAML)',
      fr: 'profil de l’émetteur : id, name, country (JSON ou YAML)',
    },
  },
  key: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'private key (JWK, Multikey or PEM); without it, the environment variable MICROCERT_KEY',
      fr: 'clé privée (JWK, Multikey ou PEM) ; sans elle, la variable d’environnement MICROCERT_KEY',
    },
  },
};

/** The profile and signer a command was given. */
export async function loadIssuer(
  { option }: Invocation,
  io: Io,
): Promise<{ readonly profile: IssuerProfile; readonly signer: Signer }> {
  const file = option('issuer');
  if (file === undefined) throw new MicrocertError('ERR_USAGE', { hint: ISSUER_HINT });
  const profile = parseIssuerProfile((await readDocument(file, io)).value);
  const text = await keyText(option('key'), io);
  const keyPair = await importPrivateKey(text);
  return {
    profile,
    signer: createSigner({
      keyPair,
      id: methodIn(text) ?? methodFor(profile.id, keyPair.publicKey),
    }),
  };
}

type PublicKey = Signer['publicKey'];

async function keyText(file: string | undefined, io: Io): Promise<string> {
  if (file !== undefined) return readText(file, io);
  const text = io.env[KEY_VARIABLE];
  if (text === undefined || text.trim() === '')
    throw new MicrocertError('ERR_KEY_MISSING', { hint: KEY_HINT });
  return text;
}

/** A key file that `keygen` wrote names its verification method: `kid` in a JWK, `id` in a Multikey. */
function methodIn(text: string): string | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  const key = parseJsonStrictly(text);
  return stringMember(key, 'kid') ?? stringMember(key, 'id');
}

/** Without a name in the file: the did:key of the key, or, for an issuer on the web, the key named by its own value. */
function methodFor(issuer: string, publicKey: PublicKey): string {
  return issuer.startsWith('did:web:')
    ? `${issuer}#${publicKey.multibase}`
    : verificationMethodFor(publicKey);
}

const ISSUER_HINT = {
  en: 'add --issuer FILE with the profile of the issuer (id, name, country)',
  fr: 'ajouter --issuer FICHIER avec le profil de l’émetteur (id, name, country)',
};
const KEY_HINT = {
  en: 'add --key FILE, or set the environment variable MICROCERT_KEY; microcert keygen makes a key',
  fr: 'ajouter --key FICHIER, ou définir la variable d’environnement MICROCERT_KEY ; microcert keygen crée une clé',
};
