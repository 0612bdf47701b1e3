import { basename } from 'node:path';
import { Document, isScalar, type Pair } from 'yaml';
import type { Locale, LocalText } from '../foundation/locale.js';
import type { Check } from '../foundation/report.js';
import { councilRecommendation2022 as annex } from '../frameworks/eu-council-2022/index.js';
import { checkMicroCertification } from '../frameworks/index.js';
import type { MicroCertification } from '../model/index.js';
import type { QuotedText } from './document-readers.js';
import { printable, wrapText } from './style.js';

/** What a definition in YAML tells besides itself. */
export interface ImportedFrom {
  readonly locale: Locale;
  /** Name of the file it was read from. */
  readonly file: string;
  /** What that file is. */
  readonly title: LocalText;
  /** Texts of it that people should read beside the definition. */
  readonly texts?: readonly QuotedText[] | undefined;
}

/** The definition with its members in the order in which people read them. */
export function inReadingOrder(definition: MicroCertification): MicroCertification {
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const entries = Object.entries(definition).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries) as unknown as MicroCertification;
}

/**
 * A definition that was read from a document of others, in YAML: what each part is stands above it, and what Annex I asks
 * for and the document does not say stands below, with how to write it.
 */
export function importedDefinition(definition: MicroCertification, from: ImportedFrom): string {
  const { locale, file, title, texts = [] } = from;
  const document = new Document(inReadingOrder(definition), { aliasDuplicateObjects: false });
  const items = (document.contents as { readonly items?: readonly Pair[] } | null)?.items ?? [];
  for (const [index, { key }] of items.entries()) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const about = Object.hasOwn(ABOUT, name) ? ABOUT[name]?.[locale] : undefined;
    if (about === undefined) continue;
    key.commentBefore = ` ${about}`;
    key.spaceBefore = index > 0;
  }
  const name = printable(basename(file));
  const origin = {
    en: `Definition of a micro-certification, read from ${title.en} (${name}).`,
    fr: `Définition d’une micro-certification, lue dans ${title.fr} (${name}).`,
  };
  const head = [origin, CHECK_IT].map((line) => `# ${line[locale]}`);
  const body = document.toString({ lineWidth: 100 }).trimEnd();
  const quoted = texts.flatMap((text) => ['', `# ${text.title[locale]}`, ...quotation(text.text)]);
  return [...head, '', body, ...quoted, ...missing(definition, locale), ''].join('\n');
}

// Enough for what is read by people; a badge may hold a book.
const MOST_QUOTED = 4000;

/** Text of others as comments: every line of it begins with one, whatever breaks it has. */
function quotation(text: string): readonly string[] {
  const kept = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)} …` : text;
  return kept
    .split(/[\n\r\u0085\u2028\u2029]+/)
    .map((line) => printable(line).trim())
    .filter((line) => line !== '')
    .map((line) => `#   ${wrapText(line, '#   ')}`);
}

/** What is asked for and not there, as comments. */
function missing(definition: MicroCertification, locale: Locale): readonly string[] {
  const { checks } = checkMicroCertification(definition, { framework: annex, clock: () => 0 });
  const elements = annex.elements.filter(({ stage }) => stage === 'definition');
  const lines = elements.flatMap(({ key, name, mandatory, given }) => {
    const finding = findingsOf(checks, `${annex.id}.${key}`).find(({ code }) => code === given.id);
    if (finding === undefined) return [];
    const weight = mandatory ? MANDATORY : OPTIONAL;
    const hint = finding.hint?.[locale];
    return [
      `# - ${wrapText(`${name[locale]} (${weight[locale]})`, '#   ')}`,
      ...(hint === undefined ? [] : [`#   → ${wrapText(hint, '#     ')}`]),
    ];
  });
  return lines.length === 0 ? [] : ['', `# ${LEFT[locale]}`, ...lines];
}

function findingsOf(checks: readonly Check[], id: string) {
  return checks.find((check) => check.id === id)?.findings ?? [];
}

const CHECK_IT: LocalText = {
  en: 'Look it over and fill it in; check it with: microcert check FILE',
  fr: 'La relire et la compléter ; la contrôler : microcert check FICHIER',
};
const LEFT: LocalText = {
  en: 'What the standard elements (Annex I) ask for and the document does not say:',
  fr: 'Ce que demandent les éléments standard (annexe I) et que le document ne dit pas :',
};
const MANDATORY: LocalText = { en: 'mandatory', fr: 'obligatoire' };
const OPTIONAL: LocalText = { en: 'optional', fr: 'facultatif' };

const ORDER: readonly string[] = [
  ...['id', 'version', 'title', 'description', 'awardingBodies', 'languages', 'outcomes'],
  ...['workload', 'level', 'assessments', 'participation', 'qualityAssurance', 'prerequisites'],
  ...['stackability', 'origin', 'purposes', 'fieldsOfStudy', 'alignments', 'validity', 'image'],
  ...['website', 'furtherInformation'],
];

const ABOUT: Readonly<Record<string, LocalText>> = {
  id: {
    en: 'Absolute address that names the definition for good; give it your own.',
    fr: 'Adresse absolue qui nomme la définition pour de bon ; lui donner la vôtre.',
  },
  title: {
    en: 'One text per language; "und" is a language that the document does not name.',
    fr: 'Un texte par langue ; « und » est une langue que le document ne nomme pas.',
  },
  awardingBodies: { en: 'Who awards.', fr: 'Qui délivre.' },
  outcomes: {
    en: 'What the learner will know, understand and be able to do.',
    fr: 'Ce que l’apprenant saura, comprendra et pourra faire.',
  },
  workload: {
    en: 'ECTS, hours of 60 minutes, or both.',
    fr: 'ECTS, heures de 60 minutes, ou les deux.',
  },
  level: {
    en: 'EQF 1 to 8; cycle: short, first, second or third.',
    fr: 'CEC 1 à 8 ; cycle : short, first, second ou third.',
  },
  assessments: {
    en: 'Types and supervision: a concept of the Union’s lists, or a name per language where none fits.',
    fr: 'Types et surveillance : un concept des listes de l’Union, ou un nom par langue si aucun ne convient.',
  },
  participation: { en: 'Forms of participation.', fr: 'Formes de participation.' },
  qualityAssurance: {
    en: 'Quality assurance; the type may be a name that stands in for a concept.',
    fr: 'Assurance qualité ; le type peut être un nom qui tient lieu de concept.',
  },
  alignments: {
    en: 'Links to entries of other frameworks.',
    fr: 'Liens vers des entrées d’autres référentiels.',
  },
  stackability: {
    en: 'How it relates to larger awards.',
    fr: 'Rapport à des diplômes plus larges.',
  },
  furtherInformation: { en: 'Anything else worth knowing.', fr: 'Toute autre information utile.' },
};
