import { stat } from 'node:fs/promises';
import { MicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { memberOf, stringMember } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { AuditOptions, AuditReport, NamedKey } from '../../registry/index.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, readText, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { REGISTRY_OPTION, withRegistry } from '../open-registry.js';
import { keysInDid } from '../registry/keys-in-did.js';
import { renderFindings } from '../render-findings.js';
import { styleFor } from '../style.js';

/** `microcert audit`: was anything removed from the registry, or altered? */
export const audit: Command = {
  name: 'audit',
  operands: '',
  count: { least: 0, most: 0 },
  options: {
    did: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      text: {
        en: 'did.json with the keys that you trust, from elsewhere than the registry; may be repeated',
        fr: 'did.json des clés de confiance, venant d’ailleurs que du registre ; répétable',
      },
    },
    'expect-head': {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'what --save-head wrote the last time: shows whether events were removed at the end',
        fr: 'ce que --save-head a écrit la dernière fois : montre si des événements ont été retirés à la fin',
      },
    },
    'save-head': {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'write the end of the chain, to be kept elsewhere; replaces the file',
        fr: 'écrire la fin de la chaîne, à garder ailleurs ; remplace le fichier',
      },
    },
    ...REGISTRY_OPTION,
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert audit --registry registry.db --did did.json --expect-head head.json --save-head head.json',
      text: {
        en: 'every night, with the head kept on another machine',
        fr: 'chaque nuit, la tête étant gardée sur une autre machine',
      },
    },
  ],
  exits: {
    en: '1 names the first entry that is wrong.',
    fr: '1 nomme la première entrée fautive.',
  },
  run: runAudit,
};

async function runAudit(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option, options } = invocation;
  const [expected, save] = [option('expect-head'), option('save-head')];
  if (save !== undefined) await assertHeadGoesTo(save, io);
  const keys: NamedKey[] = [];
  for (const file of options('did')) keys.push(...(await keysInDid(file, io)));
  const seen = expected === undefined ? undefined : await readHead(expected, io);
  const report = await withRegistry(invocation, io, (registry) =>
    registry.audit({ keys, ...(seen && { seen }) }),
  );
  const { registry, end, isIntact } = report;
  // A head of a chain that is not in order would be taken for good the next time.
  if (save !== undefined && isIntact) {
    const text = `${JSON.stringify({ registry, ...end }, null, 2)}\n`;
    await writeWhole({ path: save, text, replace: true });
  }
  io.out(
    option('format') === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderReport(report, invocation, io),
  );
  return isIntact ? EXIT.good : EXIT.findings;
}

/** What stands there is replaced where it is an earlier head: any other file is somebody's, the registry say. */
async function assertHeadGoesTo(file: string, io: Io): Promise<void> {
  await assertWritable([file], { replace: true });
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || (found.isFile() && found.size === 0)) return;
  const isHead = found.isFile() && (await readHead(file, io).then(Boolean, () => false));
  if (!isHead) throw new MicrocertError('ERR_FILE_EXISTS', { source: file, hint: NO_HEAD });
}

async function readHead(file: string, io: Io): Promise<NonNullable<AuditOptions['seen']>> {
  const head = parseJsonStrictly(await readText(file, io));
  const [sequence, hash] = [memberOf(head, 'sequence'), stringMember(head, 'hash')];
  const registry = stringMember(head, 'registry');
  if (typeof sequence !== 'number' || hash === undefined)
    throw new MicrocertError('ERR_USAGE', { source: file, hint: HEAD });
  return { sequence, hash, ...(registry !== undefined && { registry }) };
}

function renderReport(
  { isIntact, fault, remarks, events, awards, end, vouched }: AuditReport,
  { say, locale }: Invocation,
  { colours }: Io,
): string {
  const style = styleFor(colours);
  const findings = [...(fault ? [fault] : []), ...remarks];
  return [
    isIntact ? `${style.good('✔')} ${say(INTACT)}` : `${style.bad('✘')} ${say(BROKEN)}`,
    `  ${say(counted(events, awards))}`,
    `  ${style.faint(`${say(END)} #${end.sequence} ${end.hash}`)}`,
    ...(vouched ? [`  ${say(vouchedFor(vouched.sequence, vouched.keyId))}`] : []),
    ...renderFindings(findings, { locale, style }),
    '',
  ].join('\n');
}

function counted(events: number, awards: number): LocalText {
  return {
    en: `events in order: ${events}; credentials: ${awards}`,
    fr: `événements en ordre : ${events} ; justificatifs : ${awards}`,
  };
}

function vouchedFor(sequence: number, keyId: string): LocalText {
  return {
    en: `signed by the issuer up to #${sequence} (${keyId})`,
    fr: `signé par l’émetteur jusqu’à #${sequence} (${keyId})`,
  };
}

const END = { en: 'end of the chain:', fr: 'fin de la chaîne :' };
const INTACT = {
  en: 'Nothing was removed or altered, as far as can be told.',
  fr: 'Rien n’a été retiré ni modifié, pour autant qu’on puisse le dire.',
};
const BROKEN = {
  en: 'The registry is not as it was written.',
  fr: 'Le registre n’est plus tel qu’il a été écrit.',
};
const NO_HEAD = {
  en: 'this holds something else than a head, and is left alone: name another file with --save-head',
  fr: 'ceci contient autre chose qu’une tête, et n’est pas touché : nommer un autre fichier avec --save-head',
};
const HEAD = {
  en: '--expect-head takes the file that --save-head wrote',
  fr: '--expect-head prend le fichier écrit par --save-head',
};
