import { type Loss, openBadgeLosses } from '../../formats/open-badges/index.js';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { councilRecommendation2022 } from '../../frameworks/index.js';
import { createIssuer } from '../../issuing/index.js';
import { defineMicroCertification, parseAward } from '../../model/index.js';
import { SUITE_IDS, type SuiteId } from '../../proofs/index.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import { instantOption } from '../instant-option.js';
import type { Io } from '../io.js';
import { ISSUER_OPTIONS, loadIssuer } from '../load-issuer.js';
import { placesIn } from '../places-in.js';
import { readDocument, type SourceDocument } from '../read-document.js';
import { renderError } from '../render-error.js';
import { styleFor } from '../style.js';

/** `microcert issue`: one definition, one award, one signed Open Badge. */
export const issue: Command = {
  name: 'issue',
  operands: 'DEFINITION',
  count: { least: 1, most: 1 },
  summary: {
    en: 'Issue an award as a signed Open Badge 3.0.',
    fr: 'Délivrer une micro-certification en Open Badge 3.0 signé.',
  },
  options: {
    award: {
      type: 'string',
      value: 'FILE|-',
      text: {
        en: 'the award: learner, date, results (JSON or YAML)',
        fr: 'la délivrance : apprenant, date, résultats (JSON ou YAML)',
      },
    },
    ...ISSUER_OPTIONS,
    out: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'where to write the credential; standard output by default',
        fr: 'où écrire le justificatif ; sortie standard par défaut',
      },
    },
    suite: {
      type: 'string',
      multiple: true,
      value: SUITE_IDS.join('|'),
      choices: SUITE_IDS,
      text: {
        en: `kind of proof (default ${SUITE_IDS[0]}); repeat it for a proof set`,
        fr: `type de preuve (par défaut ${SUITE_IDS[0]}) ; répétable`,
      },
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
      text: {
        en: 'address at which you host the microcert context',
        fr: 'adresse où vous hébergez le contexte microcert',
      },
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
      line: 'MICROCERT_KEY="$SECRET" microcert issue soil.yaml --award - --issuer issuer.json < award.json > badge.json',
      text: {
        en: 'in a pipeline, with a key from the environment',
        fr: 'dans une chaîne CI, avec une clé de l’environnement',
      },
    },
  ],
  run: runIssue,
};

async function runIssue(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option, flag, locale } = invocation;
  const out = option('out');
  const replace = flag('force');
  if (out !== undefined) await assertWritable(out, { replace });
  const sources = await readSources(invocation, io);
  try {
    const { credential, losses } = await issueOne(sources, invocation, io);
    const text = `${JSON.stringify(credential, null, 2)}\n`;
    if (out === undefined) io.out(text);
    else await writeWhole(out, text, { replace });
    // Standard output belongs to the credential when no file does.
    (out === undefined ? io.err : io.out)(renderDone({ out, losses }, invocation, io));
    return EXIT.good;
  } catch (error) {
    if (!isMicrocertError(error) || error.findings.length === 0) throw error;
    const locate =
      error.code === 'ERR_AWARD_INVALID'
        ? placesIn({ definition: sources.award })
        : placesIn(sources);
    io.err(renderError(error, { locale, style: styleFor(io.colours), locate }));
    return EXIT.findings;
  }
}

interface Sources {
  readonly definition: SourceDocument;
  readonly award: SourceDocument;
}

async function readSources({ files, option }: Invocation, io: Io): Promise<Sources> {
  const award = option('award');
  if (award === undefined) throw new MicrocertError('ERR_USAGE', { hint: AWARD_HINT });
  return {
    definition: await readDocument(files[0] ?? '-', io),
    award: await readDocument(award, io),
  };
}

async function issueOne(sources: Sources, invocation: Invocation, io: Io) {
  const { option, options, flag } = invocation;
  const at = instantOption(option('at'));
  const contextUrl = option('context-url');
  const definition = defineMicroCertification(sources.definition.value);
  const award = parseAward(sources.award.value, definition);
  const issuer = createIssuer({
    ...(await loadIssuer(invocation, io)),
    suite: suites(options('suite')),
    extensions: !flag('plain'),
    clock: at === undefined ? io.clock : () => at,
    random: io.random,
    ...(option('framework') !== 'none' && { framework: councilRecommendation2022 }),
    ...(contextUrl && { contextUrl }),
  });
  const losses = flag('plain') ? openBadgeLosses(definition, award) : [];
  return { credential: await issuer.issue(definition, award), losses };
}

function suites(names: readonly string[]): readonly SuiteId[] {
  const chosen = SUITE_IDS.filter((id) => names.includes(id));
  return chosen.length > 0 ? chosen : [SUITE_IDS[0]];
}

function renderDone(
  { out, losses }: { readonly out: string | undefined; readonly losses: readonly Loss[] },
  { say, locale }: Invocation,
  io: Io,
): string {
  const style = styleFor(io.colours);
  const done = { en: 'Issued and signed', fr: 'Délivré et signé' };
  const lost = {
    en: 'Plain Open Badges terms leave out:',
    fr: 'Les termes Open Badges seuls omettent :',
  };
  return [
    `${style.good('✔')} ${say(done)}${out === undefined ? '' : `: ${out}`}`,
    ...(losses.length > 0 ? [say(lost)] : []),
    ...losses.map(({ pointer, reason }) => `  · ${pointer}: ${reason[locale]}`),
    '',
  ].join('\n');
}

const AWARD_HINT = {
  en: 'add --award FILE with the award: learner, awardedOn, results',
  fr: 'ajouter --award FICHIER avec la délivrance : learner, awardedOn, results',
};
