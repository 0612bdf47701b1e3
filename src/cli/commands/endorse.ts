import { sniffCarrier } from '../../carriers/sniff.js';
import { createEndorser, type EndorsementStatement } from '../../endorsing/index.js';
import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import {
  compact,
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { parseIssuerProfile } from '../../model/index.js';
import { SUITE_IDS } from '../../proofs/index.js';
import type { Command, Invocation } from '../command.js';
import { credentialIn } from '../credential-in.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, readBytes, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { clockOf } from '../issuing-sources.js';
import { ISSUER_OPTIONS, loadSigner, readProfile } from '../load-issuer.js';
import { MAPPING_OPTIONS } from '../mapping-options.js';
import { styleFor } from '../style.js';
import { MOST_CARRIER_BYTES, takenOut } from '../taken-out.js';

const text = (en: string, fr: string) => ({ en, fr });

/** `microcert endorse`: what one says of an issuer, a definition or a badge, signed. */
export const endorse: Command = {
  name: 'endorse',
  operands: 'FILE|-',
  count: { least: 1, most: 1 },
  options: {
    comment: {
      type: 'string',
      value: 'TEXT',
      text: text(
        'what is said of it: plain text or Markdown, no HTML',
        'ce qui en est dit : texte ou Markdown, sans HTML',
      ),
    },
    name: {
      type: 'string',
      value: 'TEXT',
      text: text(
        'title of the endorsement; made of the name of who endorses by default',
        'titre de la recommandation ; formé du nom de son auteur par défaut',
      ),
    },
    description: {
      type: 'string',
      value: 'TEXT',
      text: text('what kind of endorsement it is', 'de quelle sorte de recommandation il s’agit'),
    },
    'valid-until': {
      type: 'string',
      value: 'DATE',
      text: text(
        'until when it holds; for good by default',
        'jusqu’à quand elle vaut ; sans fin par défaut',
      ),
    },
    ...ISSUER_OPTIONS,
    issuer: {
      type: 'string',
      value: 'FILE',
      text: text(
        'profile of who endorses: id, name, country (JSON or YAML)',
        'profil de qui recommande : id, name, country (JSON ou YAML)',
      ),
    },
    ...(MAPPING_OPTIONS['suite'] && { suite: MAPPING_OPTIONS['suite'] }),
    jwt: {
      type: 'boolean',
      text: text(
        'a JWT around the endorsement instead of proofs inside it',
        'un JWT autour de la recommandation au lieu de preuves à l’intérieur',
      ),
    },
    out: {
      type: 'string',
      value: 'FILE',
      text: text(
        'where to write the endorsement; standard output by default',
        'où écrire la recommandation ; sortie standard par défaut',
      ),
    },
    at: {
      type: 'string',
      value: 'DATE-TIME',
      text: text(
        'instant of signing, for reproducible runs',
        'instant de signature, pour des exécutions reproductibles',
      ),
    },
    force: {
      type: 'boolean',
      text: text('replace a file that exists', 'remplacer un fichier existant'),
    },
  },
  examples: [
    {
      line: 'microcert endorse soil.yaml --comment "Examined in 2026: no reservation." --issuer agency.json --key agency-key.json --out endorsement.json',
      text: text(
        'of a definition, by an agency; hang it on badges with microcert issue --endorsement',
        'sur une définition, par une agence ; à attacher aux badges avec microcert issue --endorsement',
      ),
    },
    {
      line: 'microcert endorse badge.png --comment "She does what it says." --issuer employer.json --key employer-key.json --jwt',
      text: text(
        'of what somebody was awarded, by their employer, as a JWT',
        'sur ce que quelqu’un a obtenu, par son employeur, en JWT',
      ),
    },
  ],
  notes: [
    text(
      'FILE is what is endorsed: the profile of an issuer, a definition (JSON or YAML), a badge in any form; or a statement with "about" and "comment" (microcert/schemas/endorsement.schema.json). Nothing in it is verified.',
      'FILE est ce qui est recommandé : le profil d’un émetteur, une définition (JSON ou YAML), un badge sous toute forme ; ou une déclaration avec « about » et « comment » (microcert/schemas/endorsement.schema.json). Rien n’y est vérifié.',
    ),
  ],
  run: runEndorse,
};

async function runEndorse(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, options, flag, say } = invocation;
  const [file = '-'] = files;
  const out = option('out') === '-' ? undefined : option('out');
  if (flag('jwt') && options('suite').length > 0)
    throw new MicrocertError('ERR_USAGE', { hint: JWT_OR_SUITE });
  if ([file, option('issuer'), option('key')].filter((name) => name === '-').length > 1)
    throw new MicrocertError('ERR_USAGE', { hint: ONE_STDIN });
  const replace = flag('force');
  const inputs = [file, option('issuer'), option('key')];
  if (out !== undefined) await assertWritable([out], { replace, inputs });
  const statement = statementOf(await subjectIn(file, io), file, invocation);
  const source = await readProfile(invocation, io);
  const profile = parseIssuerProfile(source.value);
  const suites = SUITE_IDS.filter((id) => options('suite').includes(id));
  const endorser = createEndorser({
    profile,
    signer: await loadSigner(invocation, profile, io),
    language: invocation.locale,
    clock: clockOf(invocation, io),
    random: io.random,
    ...(suites.length > 0 && { suite: suites }),
  });
  const signed = flag('jwt')
    ? await endorser.endorse(statement, { as: 'jwt' })
    : JSON.stringify(await endorser.endorse(statement), null, 2);
  const style = styleFor(io.colours);
  if (out === undefined) {
    io.out(`${signed}\n`);
    io.err(`${style.good('✔')} ${say(text('Endorsed and signed', 'Recommandation signée'))}\n`);
    return EXIT.good;
  }
  await writeWhole({ path: out, text: `${signed}\n`, replace });
  const done = text(`Endorsed and signed: ${out}`, `Recommandation signée : ${out}`);
  io.out(`${style.good('✔')} ${say(done)}\n`);
  return EXIT.good;
}

/** What is said: by a statement in the file, and by options, which come first. */
function statementOf(
  subject: JsonObject,
  file: string,
  { option }: Invocation,
): EndorsementStatement {
  const isStatement = Object.hasOwn(subject, 'about') && !Object.hasOwn(subject, 'id');
  const said = isStatement || Object.hasOwn(subject, 'comment') ? subject : { about: subject };
  // An award, say, is named by nothing: its badge is.
  if (said !== subject && stringMember(subject, 'id') === undefined)
    throw new MicrocertError('ERR_USAGE', { source: file, hint: SUBJECT_HINT });
  const comment = option('comment') ?? memberOf(said, 'comment');
  if (comment === undefined) throw new MicrocertError('ERR_USAGE', { hint: COMMENT_HINT });
  return compact({
    ...said,
    comment,
    name: option('name') ?? memberOf(said, 'name'),
    description: option('description') ?? memberOf(said, 'description'),
    validUntil: option('valid-until') ?? memberOf(said, 'validUntil'),
  }) as unknown as EndorsementStatement;
}

/** What is endorsed: a file of its own, or out of the picture, document, JWT or link that holds it. */
async function subjectIn(file: string, io: Io): Promise<JsonObject> {
  const bytes = await readBytes(file, io, MOST_CARRIER_BYTES);
  if (sniffCarrier(bytes) === undefined) {
    // YAML that begins with "id:" could be taken for a link.
    const written = credentialIn(bytes) ?? (await valueIn(bytes, file));
    if (isJsonObject(written)) return written;
  }
  const held = credentialIn((await takenOut(bytes, file)).bytes);
  if (held !== undefined) return held;
  throw new MicrocertError('ERR_USAGE', { source: file, hint: SUBJECT_HINT });
}

async function valueIn(bytes: Uint8Array, file: string): Promise<unknown> {
  const written = new TextDecoder().decode(bytes);
  try {
    const { fromJson, fromYaml } = await import('../source-text.js');
    return written.trimStart().startsWith('{') ? fromJson(written).value : fromYaml(written).value;
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

const COMMENT_HINT = text(
  'add --comment "TEXT" with what is said of it',
  'ajouter --comment « TEXTE » avec ce qui en est dit',
);
const SUBJECT_HINT = text(
  'give the file of an issuer profile, a definition or a badge, which has an `id`',
  'donner le fichier d’un profil d’émetteur, d’une définition ou d’un badge, qui a un `id`',
);
const JWT_OR_SUITE = text(
  '--suite is for proofs inside; with --jwt there are none: leave one of them out',
  '--suite concerne les preuves à l’intérieur ; avec --jwt il n’y en a pas : retirer l’une des deux',
);
const ONE_STDIN = text(
  'standard input (-) can be read for one of them only',
  'l’entrée standard (-) ne peut servir qu’à l’un d’eux',
);
