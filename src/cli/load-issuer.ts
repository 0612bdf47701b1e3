import { isMicrocertError, MicrocertError, restated } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { stringMember } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import {
  createSigner,
  importPrivateKey,
  type Signer,
  verificationMethodFor,
} from '../identity/index.js';
import type { IssuerProfile } from '../model/index.js';
import type { Invocation, OptionSpec } from './command.js';
import { readText } from './files.js';
import type { Io } from './io.js';
import { readDocument, type SourceDocument } from './read-document.js';

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

/** The profile of the issuer, as its file has it. */
export async function readProfile({ option }: Invocation, io: Io): Promise<SourceDocument> {
  const file = option('issuer');
  if (file === undefined) throw new MicrocertError('ERR_USAGE', { hint: ISSUER_HINT });
  return readDocument(file, io);
}

/** The signer a command was given, for an issuer. */
export async function loadSigner(
  { option }: Invocation,
  profile: Pick<IssuerProfile, 'id'>,
  io: Io,
): Promise<Signer> {
  const text = await keyText(option('key'), io);
  const source = option('key') === undefined ? KEY_VARIABLE : '--key';
  const keyPair = await namingNoFile(source, FORM_HINT, () => importPrivateKey(text));
  const id = methodIn(text) ?? methodFor(profile.id, keyPair.publicKey);
  return createSigner({ keyPair, id });
}

type PublicKey = Signer['publicKey'];

async function keyText(file: string | undefined, io: Io): Promise<string> {
  if (file !== undefined) return namingNoFile('--key', KEY_HINT, () => readText(file, io));
  const text = io.env[KEY_VARIABLE];
  if (text === undefined || text.trim() === '')
    throw new MicrocertError('ERR_KEY_MISSING', { hint: KEY_HINT });
  return text;
}

/** Whoever gives the key itself instead of its file must not find it in a log: the option is named, not its value. */
async function namingNoFile<Result>(
  source: string,
  otherwise: LocalText,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { hint = otherwise } = error;
    throw restated(error, { source, hint });
  }
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
    ? `${issuer}#${publicKey.multibase ?? 'key-1'}`
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
const FORM_HINT = {
  en: 'an Ed25519 private key as JWK, Multikey or PEM is needed; microcert keygen makes one',
  fr: 'il faut une clé privée Ed25519 en JWK, Multikey ou PEM ; microcert keygen en crée une',
};
