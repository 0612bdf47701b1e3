import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Erasure } from '../../registry/index.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readText } from '../files.js';
import type { Io } from '../io.js';
import { REGISTRY_OPTION, withRegistry } from '../open-registry.js';
import { printable, styleFor, wrapText } from '../style.js';

/** `microcert erase`: forgets a learner. */
export const erase: Command = {
  name: 'erase',
  operands: '',
  count: { least: 0, most: 0 },
  options: {
    learner: {
      type: 'string',
      value: 'ID|-',
      text: {
        en: 'the learner, as awards name them: the id or any other identifier, else the name; - reads it from standard input',
        fr: 'l’apprenant, tel que les délivrances le nomment : l’id ou tout autre identifiant, sinon le nom ; - le lit sur l’entrée standard',
      },
    },
    yes: {
      type: 'boolean',
      text: { en: 'do so without asking', fr: 'le faire sans demander' },
    },
    ...REGISTRY_OPTION,
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert erase --learner did:key:z6Mk… --registry registry.db',
      text: {
        en: 'asks first; what was issued stays provable, and can still be revoked',
        fr: 'demande d’abord ; ce qui a été délivré reste prouvable, et révocable',
      },
    },
  ],
  run: runErase,
};

async function runErase(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option, say } = invocation;
  const learner = await learnerOf(option('learner'), io);
  const isJson = option('format') === 'json';
  return withRegistry(invocation, io, async (registry) => {
    const found = (await registry.find({ learner })).length;
    if (found === 0) {
      // What an earlier erasure left is done all the same.
      const erasure = await registry.erase(learner);
      const text = [say(NOBODY), ...putOff(erasure, invocation, io), ''].join('\n');
      io.out(isJson ? `${JSON.stringify(erasure)}\n` : text);
      return EXIT.findings;
    }
    if (!(await isAgreed(found, invocation, io))) {
      io.err(`${say(LEFT)}\n`);
      return EXIT.usage;
    }
    const erasure = await registry.erase(learner);
    io.out(isJson ? `${JSON.stringify(erasure, null, 2)}\n` : rendered(erasure, invocation, io));
    return EXIT.good;
  });
}

function rendered(erasure: Erasure, invocation: Invocation, io: Io): string {
  const { credentialIds, related } = erasure;
  const { say } = invocation;
  const style = styleFor(io.colours);
  const listed = (ids: readonly string[]) => ids.map((id) => `  ${printable(id)}`);
  return [
    `${style.good('✔')} ${say(done(credentialIds.length))}`,
    ...listed(credentialIds),
    ...(related.length > 0
      ? [
          `${style.doubt('!')} ${wrapText(say(leftRelated(related.length)), '  ')}`,
          ...listed(related),
        ]
      : []),
    ...putOff(erasure, invocation, io),
    style.faint(say(ELSEWHERE)),
    '',
  ].join('\n');
}

function putOff({ isPutOff }: Erasure, { say }: Invocation, { colours }: Io): readonly string[] {
  return isPutOff ? [`${styleFor(colours).doubt('!')} ${wrapText(say(PUT_OFF), '  ')}`] : [];
}

async function learnerOf(given: string | undefined, io: Io): Promise<string> {
  if (given === undefined) throw new MicrocertError('ERR_USAGE', { hint: WHO });
  return given === '-' ? (await readText('-', io)).trim() : given;
}

/** A person is asked; a pipeline has to say so beforehand. */
async function isAgreed(
  found: number,
  { flag, say, option }: Invocation,
  io: Io,
): Promise<boolean> {
  if (flag('yes')) return true;
  if (io.person === undefined || option('learner') === '-')
    throw new MicrocertError('ERR_USAGE', { hint: CONFIRM });
  const person = await io.person();
  try {
    const answer = await person.ask(say(question(found)));
    return /^(?:y|yes|o|oui)$/i.test(answer?.trim() ?? '');
  } finally {
    person.leave();
  }
}

function question(found: number): LocalText {
  return {
    en: `Forget the learner (credentials: ${found})? This cannot be undone. [y/N] `,
    fr: `Oublier l’apprenant (justificatifs : ${found}) ? C’est irréversible. [o/N] `,
  };
}

function done(count: number): LocalText {
  return {
    en: `Forgotten. Still provable (${count}):`,
    fr: `Oublié. Toujours prouvables (${count}) :`,
  };
}

function leftRelated(count: number): LocalText {
  return {
    en: `Not touched, though they share an identifier with these (${count}): where they are of the same person, do the same with the other identifier.`,
    fr: `Non touchés, bien qu’ils partagent un identifiant avec ceux-ci (${count}) : s’ils concernent la même personne, recommencer avec l’autre identifiant.`,
  };
}

const PUT_OFF = {
  en: 'The file could not be written anew, since others use it or the disk is full: copies may be left in it. Run the same command again once nobody else uses it.',
  fr: 'Le fichier n’a pas pu être réécrit, car d’autres l’utilisent ou le disque est plein : des copies peuvent y rester. Relancer la même commande quand personne d’autre ne l’utilise.',
};
const WHO = {
  en: 'add --learner ID: how awards name the learner',
  fr: 'ajouter --learner ID : comment les délivrances nomment l’apprenant',
};
const CONFIRM = {
  en: 'add --yes: this cannot be undone, and there is nobody to ask',
  fr: 'ajouter --yes : c’est irréversible, et il n’y a personne à interroger',
};
const LEFT = { en: 'Nothing was changed.', fr: 'Rien n’a été changé.' };
const NOBODY = {
  en: 'The registry knows no such learner.',
  fr: 'Le registre ne connaît pas cet apprenant.',
};
const ELSEWHERE = {
  en: 'Files of credentials, backups and the holder’s own copies are not touched.',
  fr: 'Les fichiers de justificatifs, les sauvegardes et les copies du titulaire ne sont pas touchés.',
};
