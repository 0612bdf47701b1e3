import { MicrocertError } from '../../foundation/errors/index.js';
import {
  didWebFor,
  didWebUrl,
  generateKeyPair,
  KEY_ALGORITHMS,
  type KeyPair,
  makeDidDocument,
  verificationMethodFor,
} from '../../identity/index.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { styleFor } from '../style.js';

const KEY_FILE = 'issuer-key.json';
const DID_FILE = 'did.json';

/** `microcert keygen`: makes a signing key, and the DID document of an issuer on the web. */
export const keygen: Command = {
  name: 'keygen',
  operands: '',
  count: { least: 0, most: 0 },
  options: {
    out: {
      type: 'string',
      value: 'FILE',
      text: {
        en: `file of the private key (default ${KEY_FILE}), readable by you alone`,
        fr: `fichier de la clé privée (par défaut ${KEY_FILE}), lisible par vous seul`,
      },
    },
    algorithm: {
      type: 'string',
      value: KEY_ALGORITHMS.join('|'),
      choices: KEY_ALGORITHMS,
      text: {
        en: 'kind of key (default Ed25519); RSA serves for JWT alone',
        fr: 'type de clé (par défaut Ed25519) ; RSA ne sert qu’aux JWT',
      },
    },
    'did-web': {
      type: 'string',
      value: 'HOST[/PATH]',
      text: {
        en: 'make the key for did:web on this host, and its did.json',
        fr: 'créer la clé pour did:web sur cet hôte, et son did.json',
      },
    },
    'did-out': {
      type: 'string',
      value: 'FILE',
      text: {
        en: `file of the DID document (default ${DID_FILE})`,
        fr: `fichier du document DID (par défaut ${DID_FILE})`,
      },
    },
    force: {
      type: 'boolean',
      text: { en: 'replace files that exist', fr: 'remplacer les fichiers existants' },
    },
  },
  examples: [
    {
      line: 'microcert keygen --out issuer.json',
      text: {
        en: 'a key that names itself (did:key)',
        fr: 'une clé qui se nomme elle-même (did:key)',
      },
    },
    {
      line: 'microcert keygen --did-web univ.example',
      text: {
        en: 'a key for an issuer on the web (did:web)',
        fr: 'une clé pour un émetteur sur le web (did:web)',
      },
    },
  ],
  run: runKeygen,
};

async function runKeygen(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option, flag, say } = invocation;
  const keyFile = option('out') ?? KEY_FILE;
  const didFile = option('did-out') ?? DID_FILE;
  const replace = flag('force');
  const did = didOption(option('did-web'));
  if (did === undefined && option('did-out') !== undefined)
    throw new MicrocertError('ERR_USAGE', { hint: DID_OUT_ALONE });
  await assertWritable(did === undefined ? [keyFile] : [keyFile, didFile], { replace });

  const keyPair = await makeKeyPair(option('algorithm'), io);
  const { publicKey } = keyPair;
  const method =
    did === undefined
      ? verificationMethodFor(publicKey)
      : `${did}#${publicKey.multibase ?? 'key-1'}`;
  const secret = { ...keyPair.exportJwk(), kid: method };
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const key = { path: keyFile, text: json(secret), replace, mode: 0o600 };
  if (did === undefined) await writeWhole(key);
  else {
    const document = makeDidDocument({ did, keys: [{ publicKey, id: method }] });
    await writeWhole(key, { path: didFile, text: json(document), replace });
  }

  const style = styleFor(io.colours);
  const issuer = method.slice(0, method.indexOf('#'));
  const lines = [
    `${style.good('✔')} ${say({ en: `Private key: ${keyFile} (keep it secret)`, fr: `Clé privée : ${keyFile} (à garder secrète)` })}`,
    `  ${say({ en: `Id of the issuer: ${issuer}`, fr: `Identifiant de l’émetteur : ${issuer}` })}`,
  ];
  if (did !== undefined) {
    const url = didWebUrl(did);
    lines.push(
      `  ${say({ en: `Publish ${didFile} at ${url}`, fr: `Publier ${didFile} à l’adresse ${url}` })}`,
    );
  }
  io.out(`${lines.join('\n')}\n`);
  return EXIT.good;
}

function makeKeyPair(name: string | undefined, { random }: Io): Promise<KeyPair> {
  const algorithm = KEY_ALGORITHMS.find((known) => known === name) ?? 'Ed25519';
  // Only the platform finds the primes of RSA.
  return algorithm === 'RSA'
    ? generateKeyPair({ algorithm })
    : generateKeyPair({ algorithm, random });
}

const DID_OUT_ALONE = {
  en: '--did-out goes with --did-web: a did:key has no document to publish',
  fr: '--did-out va avec --did-web : un did:key n’a pas de document à publier',
};

function didOption(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [host = '', ...path] = text.split('/');
  return didWebFor(host, path.join('/') || undefined);
}
