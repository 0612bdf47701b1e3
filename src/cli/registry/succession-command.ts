import { rm } from 'node:fs/promises';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import { councilRecommendation2022, findFramework } from '../../frameworks/index.js';
import type { Signer } from '../../identity/index.js';
import { createIssuer } from '../../issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  type MicroCertification,
  parseIssuerProfile,
} from '../../model/index.js';
import type { Registry, RenewalOptions, Succession } from '../../registry/index.js';
import { type Command, FORMAT_OPTION, type Invocation, type OptionSpec } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { ISSUER_OPTIONS, loadSigner, readProfile } from '../load-issuer.js';
import { FRAMEWORK_OPTION } from '../mapping-options.js';
import { REGISTRY_OPTION, withRegistry } from '../open-registry.js';
import { readDocument } from '../read-document.js';
import { printable, styleFor } from '../style.js';
import { ACT_OPTIONS, actOf } from './act-options.js';

/** What a command puts in the place of a credential, in words. */
export interface SuccessionWords {
  readonly name: string;
  readonly done: LocalText;
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly examples: Command['examples'];
  readonly follow: (
    registry: Registry,
    id: string,
    award: Award,
    options: RenewalOptions,
    invocation: Invocation,
    io: Io,
  ) => Promise<Succession>;
  /** Whether the new credential may be for somebody else than the old one. */
  readonly otherLearner: boolean;
}

/** A command that issues a credential in the place of another. */
export function successionCommand(words: SuccessionWords): Command {
  return {
    name: words.name,
    operands: 'ID',
    count: { least: 1, most: 1 },
    options: {
      award: OPTIONS.award,
      definition: OPTIONS.definition,
      ...ISSUER_OPTIONS,
      out: OPTIONS.out,
      ...ACT_OPTIONS,
      ...(words.otherLearner && { 'other-learner': OPTIONS.otherLearner }),
      ...words.options,
      framework: OPTIONS.framework,
      ...REGISTRY_OPTION,
      format: FORMAT_OPTION,
    },
    examples: words.examples,
    run: (invocation, io) => follow(words, invocation, io),
  };
}

async function follow(words: SuccessionWords, invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option } = invocation;
  const [id = ''] = files;
  const [out, awardFile] = [option('out'), option('award')];
  if (out === undefined || awardFile === undefined)
    throw new MicrocertError('ERR_USAGE', { hint: NEEDED });
  const act = actOf(invocation);
  const inputs = [awardFile, option('definition'), option('issuer'), option('key')];
  await assertWritable([out], { replace: false, inputs, taken: NEW_NAME });
  const award = (await readDocument(awardFile, io)).value as Award;
  const made = await issuerFor(invocation, io);
  const definition = await definitionFor(invocation, io);
  const isOtherLearner = invocation.flag('other-learner');
  const wish = { ...act, ...made, isOtherLearner, ...(definition && { definition }) };
  const done = await withRegistry(invocation, io, async (registry) => {
    const succession = await delivering(out, (deliver) =>
      words.follow(registry, id, award, { ...wish, deliver }, invocation, io),
    );
    await registry.signHead(made.signer);
    return succession;
  });
  const { text: _, ...told } = done;
  if (option('format') === 'json') io.out(`${JSON.stringify({ ...told, out }, null, 2)}\n`);
  else io.out(renderDone(words, done, out, invocation, io));
  return EXIT.good;
}

/** Writes the credential before it is recorded, and takes it away again where it could not be: it must not be handed out. */
async function delivering(
  out: string,
  work: (deliver: (text: string) => Promise<void>) => Promise<Succession>,
): Promise<Succession> {
  let isWritten = false;
  try {
    return await work(async (text) => {
      await writeWhole({ path: out, text: `${text}\n`, replace: false });
      isWritten = true;
    });
  } catch (error) {
    if (isWritten) await rm(out, { force: true });
    throw error;
  }
}

async function issuerFor(
  invocation: Invocation,
  io: Io,
): Promise<Pick<RenewalOptions, 'issuer'> & { readonly signer: Signer }> {
  const profile = parseIssuerProfile((await readProfile(invocation, io)).value);
  const signer = await loadSigner(invocation, profile, io);
  const framework = findFramework(invocation.option('framework') ?? councilRecommendation2022.id);
  const options = { profile, signer, clock: io.clock, random: io.random };
  return { signer, issuer: createIssuer({ ...options, ...(framework && { framework }) }) };
}

async function definitionFor(
  { option }: Invocation,
  io: Io,
): Promise<MicroCertification | undefined> {
  const file = option('definition');
  return file === undefined
    ? undefined
    : defineMicroCertification((await readDocument(file, io)).value);
}

function renderDone(
  { done }: SuccessionWords,
  { credentialId, predecessor }: Succession,
  out: string,
  { say }: Invocation,
  { colours }: Io,
): string {
  const style = styleFor(colours);
  const lines = [
    `${style.good('✔')} ${say(done)} ${printable(out)}`,
    `  ${printable(predecessor)} → ${printable(credentialId)}`,
    style.faint(say(PUBLISH)),
  ];
  return `${lines.join('\n')}\n`;
}

const OPTIONS = {
  award: {
    type: 'string',
    value: 'FILE|-',
    text: {
      en: 'the award as it is to be, whole: learner, date, results (JSON or YAML)',
      fr: 'la délivrance telle qu’elle doit être, entière : apprenant, date, résultats (JSON ou YAML)',
    },
  },
  definition: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'the definition, where it changed as well; by default the one it was issued from',
      fr: 'la définition, si elle a changé aussi ; par défaut celle d’origine',
    },
  },
  out: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'where to write the new credential: a file that does not exist yet',
      fr: 'où écrire le nouveau justificatif : un fichier qui n’existe pas encore',
    },
  },
  otherLearner: {
    type: 'boolean',
    text: {
      en: 'the old one was issued to the wrong person',
      fr: 'l’ancien a été délivré à la mauvaise personne',
    },
  },
  ...FRAMEWORK_OPTION,
} as const satisfies Readonly<Record<string, OptionSpec>>;

const NEW_NAME = {
  en: 'choose another name: a credential that was issued is never written over',
  fr: 'choisir un autre nom : un justificatif délivré n’est jamais remplacé',
};
const NEEDED = {
  en: 'add --award FILE with the award as it is to be, and --out FILE for the new credential',
  fr: 'ajouter --award FICHIER avec la délivrance telle qu’elle doit être, et --out FICHIER pour le nouveau justificatif',
};
const PUBLISH = {
  en: 'Publish the status lists again (microcert publish), so that verifiers know both.',
  fr: 'Republier les listes de statuts (microcert publish), pour que les vérificateurs connaissent les deux.',
};
