import { MicrocertError } from '../../foundation/errors/index.js';
import { formatDateTime, parseDateTime } from '../../foundation/time.js';
import { openBadgeLosses } from '../../formats/open-badges/index.js';
import { councilRecommendation2022 } from '../../frameworks/index.js';
import { createIssuer } from '../../issuing/index.js';
import { type Award, defineMicroCertification, parseAward } from '../../model/index.js';
import { SUITE_IDS, type SuiteId } from '../../proofs/index.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { ISSUER_OPTIONS, loadIssuer } from '../load-issuer.js';
import { readDocument } from '../read-document.js';
import { renderFindings } from '../render-findings.js';
import { styleFor } from '../style.js';

/** `microcert issue`: one definition, one award, one signed Open Badge. */
export const issue: Command = {
  name: 'issue',
  operands: 'DEFINITION',
  count: { least: 1, most: 1 },
  summary: { en: 'Issue an award as a signed Open Badge 3.0.', fr: 'Délivrer une micro-certification en Open Badge 3.0 signé.' },
  options: {
    award: {
      type: 'string',
      value: 'FILE|-',
      text: { en: 'the award: learner, date, results (JSON or YAML)', fr: 'la délivrance : apprenant, date, résultats (JSON ou YAML)' },
    },
    ...ISSUER_OPTIONS,
    out: {
      type: 'string',
      value: 'FILE',
      text: { en: 'where to write the credential; standard output by default', fr: 'où écrire le justificatif ; sortie standard par défaut' },
    },
    suite: {
      type: 'string',
      multiple: true,
      value: SUITE_IDS.join('|'),
      choices: SUITE_IDS,
      text: { en: `kind of proof (default ${SUITE_IDS[0]}); repeat it for a proof set`, fr: `type de preuve (par défaut ${SUITE_IDS[0]}) ; répétable` },
    },
    plain: {
      type: 'boolean',
      text: {
        en: 'plain Open Badges terms only, for readers that refuse other contexts; says what is left out',
        fr: 'termes Open Badges seuls, pour les lecteurs qui refusent d’autres contextes ; dit ce qui manque',
      },
    },
    'context-url': {
      type: 'string',
      value: 'URL',
      text: { en: 'address at which you host the microcert context', fr: 'adresse où vous hébergez le contexte microcert' },
    },
    framework: {
      type: 'string',
      value: 'eu-council-2022|none',
      choices: ['eu-council-2022', 'none'],
      text: {
        en: 'refuse to issue what lacks a mandatory element of it (default eu-council-2022)',
        fr: 'refuser de délivrer ce à quoi manque un de ses éléments obligatoires (par défaut eu-council-2022)',
      },
    },
    at: {
      type: 'string',
      value: 'DATE-TIME',
      text: { en: 'instant of issuing, for reproducible runs', fr: 'instant de délivrance, pour des exécutions reproductibles' },
    },
    force: { type: 'boolean', text: { en: 'replace a file that exists', fr: 'remplacer un fichier existant' } },
  },
  examples: [
    {
      line: 'microcert issue soil.yaml --award award.json --issuer issuer.json --key issuer-key.json --out badge.json',
      text: { en: 'with a key from a file', fr: 'avec une clé dans un fichier' },
    },
    {
      line: 'MICROCERT_KEY="$SECRET" microcert issue soil.yaml --award - --issuer issuer.json < award.json > badge.json',
      text: { en: 'in a pipeline, with a key from the environment', fr: 'dans une chaîne CI, avec une clé de l’environnement' },
    },
  ],
  run: runIssue,
};

async function runIssue(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, options, flag } = invocation;
  const out = option('out');
  const replace = flag('force');
  if (out !== undefined) await assertWritable(out, { replace });
  const { definition, award } = await readInputs(files[0] ?? '', option('award'), io);
  const contextUrl = option('context-url');
  const at = instant(option('at'));
  const issuer = createIssuer({
    ...(await loadIssuer(invocation, io)),
    suite: suites(options('suite')),
    extensions: !flag('plain'),
    clock: at === undefined ? io.clock : () => at,
    random: io.random,
    ...(option('framework') !== 'none' && { framework: councilRecommendation2022 }),
    ...(contextUrl && { contextUrl }),
  });
  const credential = await issuer.issue(definition, award);
  const text = `${JSON.stringify(credential, null, 2)}\n`;
  if (out === undefined) io.out(text);
  else await writeWhole(out, text, { replace });
  io.err(renderDone({ out, losses: flag('plain') ? openBadgeLosses(definition, award) : [] }, invocation, io));
  return EXIT.good;
}
