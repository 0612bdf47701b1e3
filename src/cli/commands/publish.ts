import { MicrocertError } from '../../foundation/errors/index.js';
import { siteFiles, type WrittenSite, writeSite } from '../../publishing/index.js';
import { assertNoKeyIn } from '../assert-no-key-in.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { SITE_FILE_OPTIONS, siteFromFiles } from '../site-from-files.js';
import { SITE_REGISTRY_OPTIONS, withRegistryContent } from '../site-from-registry.js';
import { printable, type Style, styleFor } from '../style.js';

/** `microcert publish`: the whole issuer as static files. */
export const publish: Command = {
  name: 'publish',
  operands: '[DEFINITION…]',
  count: { least: 0, most: 100_000 },
  options: {
    ...SITE_FILE_OPTIONS,
    ...SITE_REGISTRY_OPTIONS,
    out: {
      type: 'string',
      value: 'FOLDER',
      text: {
        en: 'folder of the site; only what changed is written, and what is not ours is never touched',
        fr: 'dossier du site ; seul ce qui a changé est écrit, et ce qui n’est pas à nous n’est jamais touché',
      },
    },
    'dry-run': {
      type: 'boolean',
      text: {
        en: 'say what would be written and removed, and change nothing',
        fr: 'dire ce qui serait écrit et supprimé, sans rien changer',
      },
    },
    force: {
      type: 'boolean',
      text: {
        en: 'replace files in the way that were not published from here',
        fr: 'remplacer les fichiers gênants qui n’ont pas été publiés d’ici',
      },
    },
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert publish definitions/ --issuer issuer.yaml --did did.json --out site/',
      text: {
        en: 'pages, data and did.json, for the host of the did:web',
        fr: 'pages, données et did.json, pour l’hôte du did:web',
      },
    },
    {
      line: 'microcert publish definitions/ --issuer issuer.yaml --key issuer-key.json --registry microcert.db --out site/',
      text: {
        en: 'with what a registry knows: status lists as of now, keys, definitions',
        fr: 'avec ce que sait un registre : listes de statut à jour, clés, définitions',
      },
    },
    {
      line: 'microcert publish soil.yaml --issuer issuer.yaml --base-url https://univ.example/badges/ --status-list list.json --out site/',
      text: {
        en: 'for a folder of a site, with a status list',
        fr: 'pour un dossier d’un site, avec une liste de statuts',
      },
    },
  ],
  run: runPublish,
};

async function runPublish(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option, flag } = invocation;
  const out = option('out');
  if (out === undefined || out === '-') throw new MicrocertError('ERR_USAGE', { hint: OUT_NEEDED });
  await assertNoKeyIn(out);
  const fromFiles = await siteFromFiles(invocation, io);
  if (fromFiles === undefined) return EXIT.findings;
  const content = await withRegistryContent(fromFiles, invocation, io);
  const dryRun = flag('dry-run');
  const done = await writeSite(out, await siteFiles(content), { dryRun, force: flag('force') });
  io.out(
    option('format') === 'json' ? asJson(done, { out, dryRun }) : asText(done, invocation, io),
  );
  return EXIT.good;
}

interface Where {
  readonly out: string;
  readonly dryRun: boolean;
}

function asJson(done: WrittenSite, where: Where): string {
  return `${JSON.stringify({ ...where, ...done }, null, 2)}\n`;
}

function asText(
  { written, unchanged, removed, kept }: WrittenSite,
  { say, option, flag }: Invocation,
  io: Io,
): string {
  const style = styleFor(io.colours);
  const summary = flag('dry-run')
    ? {
        en: `Nothing changed (--dry-run). To write: ${written.length}, unchanged: ${unchanged.length}, to remove: ${removed.length}`,
        fr: `Rien n’est changé (--dry-run). À écrire : ${written.length}, inchangés : ${unchanged.length}, à supprimer : ${removed.length}`,
      }
    : {
        en: `Published in ${option('out')}. Written: ${written.length}, unchanged: ${unchanged.length}, removed: ${removed.length}`,
        fr: `Publié dans ${option('out')}. Écrits : ${written.length}, inchangés : ${unchanged.length}, supprimés : ${removed.length}`,
      };
  return [
    `${style.good('✔')} ${printable(say(summary))}`,
    ...lines(written, style.good('+')),
    ...lines(removed, style.bad('-')),
    ...keptLines(kept, say(KEPT), style),
    '',
  ].join('\n');
}

// A catalogue of thousands would push the summary off the screen.
const MOST_LINES = 40;

function lines(paths: readonly string[], sign: string): readonly string[] {
  const shown = paths.slice(0, MOST_LINES).map((path) => `  ${sign} ${path}`);
  return paths.length > MOST_LINES ? [...shown, `  ${sign} … ${paths.length - MOST_LINES}`] : shown;
}

function keptLines(paths: readonly string[], text: string, style: Style): readonly string[] {
  return paths.length === 0 ? [] : [`${style.doubt('!')} ${text}`, ...lines(paths, '·')];
}

const OUT_NEEDED = {
  en: 'add --out FOLDER, the folder of the site',
  fr: 'ajouter --out DOSSIER, le dossier du site',
};
const KEPT = {
  en: 'No part of the site any more, but changed by somebody since they were published, so left where they are:',
  fr: 'Ne font plus partie du site, mais modifiés par quelqu’un depuis leur publication, donc laissés en place :',
};
