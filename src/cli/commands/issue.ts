import { type Loss, openBadgeLosses } from '../../formats/open-badges/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import type { Framework } from '../../frameworks/index.js';
import { createIssuer } from '../../issuing/index.js';
import { defineMicroCertification, parseAward, parseIssuerProfile } from '../../model/index.js';
import { CERTIFICATE_OPTIONS } from '../certificates/options.js';
import { linksIn, renderedCertificate } from '../certificates/render-files.js';
import { columnsNote } from '../cohort/columns-note.js';
import { LEARNER_OPTIONS } from '../cohort/options.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import {
  clockOf,
  endorsedSources,
  findingsOn,
  frameworkOf,
  mappingOf,
  renderRefusal,
} from '../issuing-sources.js';
import { ISSUER_OPTIONS, loadSigner, readProfile } from '../load-issuer.js';
import { ENDORSEMENT_OPTION, FRAMEWORK_OPTION, MAPPING_OPTIONS } from '../mapping-options.js';
import { drawPictures, pictureFiles, pictureInputs } from '../pictures/draw-pictures.js';
import { PICTURE_OPTIONS } from '../pictures/options.js';
import { placesIn } from '../places-in.js';
import { type IssuingSources, readDocument } from '../read-document.js';
import { renderFindings } from '../render-findings.js';
import { renderMethodIn } from '../render-method-in.js';
import { colonIn, styleFor } from '../style.js';

/** `microcert issue`: one definition, one award, one signed Open Badge. */
export const issue: Command = {
  name: 'issue',
  operands: 'DEFINITION',
  count: { least: 1, most: 1 },
  options: {
    award: {
      type: 'string',
      value: 'FILE|-',
      text: {
        en: 'the award: learner, date, results (JSON or YAML)',
        fr: 'la délivrance : apprenant, date, résultats (JSON ou YAML)',
      },
    },
    ...LEARNER_OPTIONS,
    ...ISSUER_OPTIONS,
    out: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'where to write the credential; standard output by default, unless a picture holds it. With --learners: a file, with a credential on each line (.jsonl)',
        fr: 'où écrire le justificatif ; sortie standard par défaut, sauf si une image le contient. Avec --learners : un fichier, un justificatif par ligne (.jsonl)',
      },
    },
    ...ENDORSEMENT_OPTION,
    ...PICTURE_OPTIONS,
    ...CERTIFICATE_OPTIONS,
    ...MAPPING_OPTIONS,
    jwt: {
      type: 'boolean',
      text: {
        en: 'a JWT around the credential instead of proofs inside it; the key decides: EdDSA, ES256, ES384 or RS256',
        fr: 'un JWT autour du justificatif au lieu de preuves à l’intérieur ; selon la clé : EdDSA, ES256, ES384 ou RS256',
      },
    },
    ...FRAMEWORK_OPTION,
    at: {
      type: 'string',
      value: 'DATE-TIME',
      text: {
        en: 'instant of issuing, for reproducible runs',
        fr: 'instant de délivrance, pour des exécutions reproductibles',
      },
    },
    force: {
      type: 'boolean',
      text: { en: 'replace a file that exists', fr: 'remplacer un fichier existant' },
    },
  },
  examples: [
    {
      line: 'microcert issue soil.yaml --award award.json --issuer issuer.json --key issuer-key.json --out badge.json',
      text: { en: 'with a key from a file', fr: 'avec une clé dans un fichier' },
    },
    {
      line: 'microcert issue soil.yaml --award award.json --issuer issuer.json --key issuer-key.json --png badge.png --svg badge.svg --logo logo.svg',
      text: {
        en: 'as pictures with the credential in them',
        fr: 'en images, avec le justificatif dedans',
      },
    },
    {
      line: 'MICROCERT_KEY="$SECRET" microcert issue soil.yaml --award - --issuer issuer.json < award.json > badge.json',
      text: {
        en: 'in a pipeline, with a key from the environment',
        fr: 'dans une chaîne CI, avec une clé de l’environnement',
      },
    },
    {
      line: 'microcert issue soil.yaml --learners jury.csv --issuer issuer.json --dry-run',
      text: {
        en: 'a cohort, tried first: every row is checked, nothing is signed or written',
        fr: 'une cohorte, à l’essai : chaque ligne est vérifiée, rien n’est signé ni écrit',
      },
    },
    {
      line: 'microcert issue soil.yaml --learners jury.csv --issuer issuer.json --key issuer-key.json --registry microcert.db --status-url https://univ.example/status/ --out badges.jsonl',
      text: {
        en: 'the cohort; run again, it goes on where it stopped, and issues nothing twice',
        fr: 'la cohorte ; relancée, elle reprend là où elle s’est arrêtée, et ne délivre rien deux fois',
      },
    },
    {
      line: 'microcert issue soil.yaml --learners jury.csv --issuer issuer.json --key issuer-key.json --registry microcert.db --out badges.jsonl --png badges --pdf certificates',
      text: {
        en: 'with a badge and a certificate of each in these folders, named after its id; run again, what is missing is made',
        fr: 'avec un badge et un certificat de chacun dans ces dossiers, nommés d’après son id ; relancée, fait ce qui manque',
      },
    },
  ],
  notes: columnsNote(),
  exits: {
    en: 'With --learners: 1 where rows were refused, 130 after Ctrl-C and 143 after SIGTERM. What is issued is safe; run it again to go on.',
    fr: 'Avec --learners : 1 si des lignes sont refusées, 130 après Ctrl-C et 143 après SIGTERM. Ce qui est délivré est en sûreté ; relancer pour continuer.',
  },
  run: runIssue,
};

async function runIssue(invocation: Invocation, io: Io): Promise<ExitCode> {
  if (invocation.option('learners') !== undefined) {
    const { issueLearners } = await import('../cohort/issue-learners.js');
    return issueLearners(invocation, io);
  }
  const { out, replace, written } = await outputsOf(invocation);
  const sources = await readSources(invocation, io);
  const framework = frameworkOf(invocation);
  const findings = findingsOn(sources, clockOf(invocation, io), framework);
  if (findings.some(({ severity }) => severity === 'error')) {
    io.err(renderRefusal({ sources, findings, framework }, invocation, io));
    return EXIT.findings;
  }
  const { text, pictures, losses } = await issueOne(sources, { framework }, invocation, io);
  const credential = out === undefined ? [] : [{ path: out, text, replace }];
  const certificate = await certificateOf(text.trim(), replace, invocation, io);
  await writeWhole(...credential, ...pictures.bake(text.trim(), replace), ...certificate);
  if (written.length === 0) io.out(text);
  // Standard output belongs to the credential when no file does.
  const tell = written.length === 0 ? io.err : io.out;
  const { notes } = pictures;
  tell(renderDone({ written, notes, losses, sources, findings }, invocation, io));
  return EXIT.good;
}

/** Where everything goes, looked over before any work. */
async function outputsOf(invocation: Invocation) {
  const { files, option, options, flag } = invocation;
  const own = Object.keys(LEARNER_OPTIONS).find((name) => option(name) !== undefined || flag(name));
  if (own !== undefined) throw new MicrocertError('ERR_USAGE', { hint: onlyForCohorts(own) });
  const out = option('out') === '-' ? undefined : option('out');
  const replace = flag('force');
  const named = [files[0], option('award'), option('issuer'), option('key')];
  const joined = [...options('endorsement'), option('render-method')];
  const inputs = [...named, ...joined, ...pictureInputs(invocation)];
  const pdf = option('pdf');
  if (pdf === undefined && certificateOptionIn(invocation) !== undefined)
    throw new MicrocertError('ERR_USAGE', { hint: LINKS_OF_CERTIFICATES });
  linksIn(option);
  const written = [out, pdf].flatMap((file) => file ?? []).concat(pictureFiles(invocation));
  if (flag('jwt') && options('suite').length > 0)
    throw new MicrocertError('ERR_USAGE', { hint: JWT_OR_SUITE });
  if (inputs.filter((name) => name === '-').length > 1)
    throw new MicrocertError('ERR_USAGE', { hint: ONE_STDIN });
  await assertWritable(written, { replace, inputs });
  return { out, replace, written };
}

async function readSources(invocation: Invocation, io: Io): Promise<Required<IssuingSources>> {
  const { files, option } = invocation;
  const award = option('award');
  if (award === undefined) throw new MicrocertError('ERR_USAGE', { hint: AWARD_HINT });
  const sources = {
    definition: await readDocument(files[0] ?? '-', io),
    award: await readDocument(award, io),
    issuer: await readProfile(invocation, io),
  };
  return endorsedSources(sources, invocation, io);
}

async function issueOne(
  sources: Required<IssuingSources>,
  { framework }: { readonly framework: Framework | undefined },
  invocation: Invocation,
  io: Io,
) {
  const { flag } = invocation;
  const definition = defineMicroCertification(sources.definition.value);
  const award = parseAward(sources.award.value, definition);
  const profile = parseIssuerProfile(sources.issuer.value);
  const pictures = await drawPictures({ definition, award, profile }, invocation, io);
  const issuer = createIssuer({
    profile,
    signer: await loadSigner(invocation, profile, io),
    clock: clockOf(invocation, io),
    random: io.random,
    ...mappingOf(invocation),
    ...(await renderMethodIn(invocation, io)),
    ...(framework && { framework }),
  });
  const losses = flag('plain') ? openBadgeLosses(definition, award) : [];
  const text = flag('jwt')
    ? await issuer.issueJwt(definition, award)
    : JSON.stringify(await issuer.issue(definition, award), null, 2);
  return { text: `${text}\n`, pictures, losses };
}

interface Done {
  /** The files; none where it went to standard output. */
  readonly written: readonly string[];
  readonly notes: readonly LocalText[];
  readonly losses: readonly Loss[];
  readonly sources: IssuingSources;
  readonly findings: readonly Finding[];
}

function renderDone(
  { written, notes, losses, sources, findings }: Done,
  { say, locale }: Invocation,
  io: Io,
): string {
  const style = styleFor(io.colours);
  const names = written.join(', ');
  const done =
    written.length === 0
      ? { en: 'Issued and signed', fr: 'Délivré et signé' }
      : { en: `Issued and signed: ${names}`, fr: `Délivré et signé : ${names}` };
  const lost = {
    en: 'Plain Open Badges terms leave out:',
    fr: 'Les termes Open Badges seuls omettent :',
  };
  return [
    `${style.good('✔')} ${say(done)}`,
    ...renderFindings(findings, { locale, style, locate: placesIn(sources) }),
    ...notes.map((note) => `  · ${say(note)}`),
    ...(losses.length > 0 ? [say(lost)] : []),
    ...losses.map(({ pointer, reason }) => `  · ${pointer}${colonIn(locale)} ${reason[locale]}`),
    '',
  ].join('\n');
}

function certificateOptionIn({ option }: Invocation): string | undefined {
  return Object.keys(CERTIFICATE_OPTIONS).find((name) => option(name) !== undefined);
}

/** Made before anything is written, so that nothing is where it cannot be made. */
async function certificateOf(text: string, replace: boolean, invocation: Invocation, io: Io) {
  const path = invocation.option('pdf');
  if (path === undefined) return [];
  const clock = clockOf(invocation, io);
  return [{ path, text: await renderedCertificate(text, 'pdf', invocation, { clock }), replace }];
}

const LINKS_OF_CERTIFICATES = {
  en: '--verifier and --hosted are about a certificate: add --pdf FILE',
  fr: '--verifier et --hosted concernent un certificat : ajouter --pdf FICHIER',
};

function onlyForCohorts(name: string) {
  return {
    en: `--${name} is for a cohort: add --learners FILE, or leave it out`,
    fr: `--${name} concerne une cohorte : ajouter --learners FICHIER, ou retirer cette option`,
  };
}

const JWT_OR_SUITE = {
  en: '--suite is for proofs inside; with --jwt there are none: leave one of them out',
  fr: '--suite concerne les preuves à l’intérieur ; avec --jwt il n’y en a pas : retirer l’une des deux',
};
const ONE_STDIN = {
  en: 'standard input (-) can be read for one of them only',
  fr: 'l’entrée standard (-) ne peut servir qu’à l’un d’eux',
};
const AWARD_HINT = {
  en: 'add --award FILE with the award: learner, awardedOn, results',
  fr: 'ajouter --award FICHIER avec la délivrance : learner, awardedOn, results',
};
