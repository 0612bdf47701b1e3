import { readEndorsement } from '../../endorsing/read-endorsement.js';
import { beginsAsSdJwt } from '../../foundation/begins-as-sd-jwt.js';
import { isMicrocertError, type MicrocertError } from '../../foundation/errors/index.js';
import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { roleOf } from '../../verifying/role-of.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { credentialIn } from '../credential-in.js';
import { describeCredential, type Rows, readingOf, rowLines } from '../describe-credential.js';
import { isEndorsement } from '../describe-endorsements.js';
import { recordAsJson } from '../describe-record.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { reasonUnreadable } from '../reason-unreadable.js';
import { errorAsJson } from '../render-error.js';
import { printable, styleFor } from '../style.js';
import { readCredential, type TakenOut } from '../taken-out.js';

/** `microcert inspect`: what is inside a credential, without judging it. */
export const inspect: Command = {
  name: 'inspect',
  operands: 'FILE|-',
  count: { least: 1, most: 1 },
  options: { format: FORMAT_OPTION },
  examples: [
    { line: 'microcert inspect badge.json', text: { en: 'what it says', fr: 'ce qu’il dit' } },
    {
      line: 'microcert inspect badge.json --format json',
      text: {
        en: 'definition, award and issuer, for a program',
        fr: 'définition, délivrance et émetteur, pour un programme',
      },
    },
  ],
  run: runInspect,
};

async function runInspect(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option } = invocation;
  const [file = '-'] = files;
  const isJson = option('format') === 'json';
  const found = await readable(file, io);
  if (found instanceof Error) {
    if (!isJson) throw found;
    io.out(`${JSON.stringify({ file, error: errorAsJson(found) }, null, 2)}\n`);
    return EXIT.usage;
  }
  if (beginsAsSdJwt(found.bytes)) await showAttestation(found.bytes, isJson, invocation, io);
  else await showCredential(found, isJson, invocation, io);
  return EXIT.good;
}

async function showCredential(
  found: TakenOut,
  isJson: boolean,
  invocation: Invocation,
  io: Io,
): Promise<void> {
  const credential = credentialIn(found.bytes) ?? {};
  if (isJson) {
    io.out(`${JSON.stringify(asJson(credential, found), null, 2)}\n`);
    return;
  }
  const { rows, findings } = await describeCredential(credential, found.notes, invocation.locale);
  show([...rows, ...proofRows(credential)], findings, invocation, io);
}

function asJson(credential: JsonObject, found: TakenOut): object {
  if (isEndorsement(credential)) return readEndorsement(credential) ?? {};
  const isRecord = roleOf(credential) === 'record';
  const read = isRecord ? recordAsJson(credential) : readingOf(credential, found.notes);
  return { ...read, ...plainMembers(credential) };
}

/** An attestation of which a part is shown. */
async function showAttestation(
  bytes: Uint8Array,
  isJson: boolean,
  invocation: Invocation,
  io: Io,
): Promise<void> {
  const { describeSdJwt, readSdJwt } = await import('../describe-sd-jwt.js');
  const read = readSdJwt(new TextDecoder().decode(bytes));
  if (isJson) io.out(`${JSON.stringify(read, null, 2)}\n`);
  else show(describeSdJwt(read), [], invocation, io);
}

function proofRows(credential: JsonObject): Rows {
  return [
    ...asList(memberOf(credential, 'proof')).map(
      (proof) => [{ en: 'Proof', fr: 'Preuve' }, proofText(proof)] as const,
    ),
    [{ en: 'Credential', fr: 'Justificatif' }, stringMember(credential, 'id') ?? ''],
  ];
}

function show(
  rows: Rows,
  findings: readonly Finding[],
  { locale, say }: Pick<Invocation, 'locale' | 'say'>,
  io: Io,
): void {
  const style = styleFor(io.colours);
  const notes = findings.map(
    ({ message, pointer }) =>
      `  ${style.doubt('!')} ${printable(message[locale])} ${style.faint(printable(pointer))}`,
  );
  io.out(
    [...rowLines(rows, locale, style), ...notes, '', style.faint(say(NOT_VERIFIED)), ''].join('\n'),
  );
}

/** Members that are shown as they stand. */
function plainMembers(credential: JsonObject): object {
  return Object.fromEntries(
    ['validFrom', 'validUntil', 'credentialStatus', 'proof'].flatMap((name) => {
      const value = memberOf(credential, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What is in a file, or why it cannot be read; a file that is not there is thrown. */
async function readable(file: string, io: Io): Promise<TakenOut | MicrocertError> {
  try {
    const found = await readCredential(file, io);
    return reasonUnreadable(found.bytes, file) ?? found;
  } catch (error) {
    if (isMicrocertError(error) && error.code.startsWith('ERR_CARRIER_')) return error;
    throw error;
  }
}

function proofText(proof: JsonValue): string {
  const kind = stringMember(proof, 'cryptosuite') ?? stringMember(proof, 'type') ?? '?';
  return [kind, stringMember(proof, 'verificationMethod'), stringMember(proof, 'created')]
    .filter(Boolean)
    .join(' · ');
}

const NOT_VERIFIED = {
  en: 'Nothing was verified: see microcert verify.',
  fr: 'Rien n’a été vérifié : voir microcert verify.',
};
