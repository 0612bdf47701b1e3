import {
  didWebFor,
  didWebUrl,
  generateKeyPair,
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
  summary: {
    en: 'Make the signing key of an issuer (Ed25519).',
    fr: 'Créer la clé de signature d’un émetteur (Ed25519).',
  },
  options: {
    out: {
      type: 'string',
      value: 'FILE',
      text: {
        en: `file of the private key (default ${KEY_FILE}), readable by you alone`,
        fr: `fichier de la clé privée (par défaut ${KEY_FILE}), lisible par vous seul`,
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
      line: 'microcert keygen --out keys/issuer.json',
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
  await assertWritable(keyFile, { replace });
  if (did !== undefined) await assertWritable(didFile, { replace });

  const keyPair = await generateKeyPair({ random: io.random });
  const { publicKey } = keyPair;
  const method =
    did === undefined ? verificationMethodFor(publicKey) : `${did}#${publicKey.multibase}`;
  const secret = { ...keyPair.exportJwk(), kid: method };
  await writeWhole(keyFile, `${JSON.stringify(secret, null, 2)}\n`, { replace, mode: 0o600 });
  if (did !== undefined) {
    const document = makeDidDocument({ did, keys: [{ publicKey, id: method }] });
    await writeWhole(didFile, `${JSON.stringify(document, null, 2)}\n`, { replace });
  }

  const style = styleFor(io.colours);
  const issuer = method.slice(0, method.indexOf('#'));
  const lines = [
    `${style.good('✔')} ${say({ en: `Private key: ${keyFile} (keep it secret)`, fr: `Clé privée : ${keyFile} (à garder secrète)` })}`,
    `  ${say({ en: 'Id of the issuer', fr: 'Identifiant de l’émetteur' })}: ${issuer}`,
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

function didOption(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [host = '', ...path] = text.split('/');
  return didWebFor(host, path.join('/') || undefined);
}
