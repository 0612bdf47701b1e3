import { fromOpenBadge } from '../formats/open-badges/index.js';
import { isJsonObject } from '../foundation/json/values.js';
import type { Locale } from '../foundation/locale.js';
import { printable } from '../foundation/printable.js';
import {
  defineMicroCertification,
  type IssuerProfile,
  type LanguageMap,
  type MicroCertification,
  textIn,
} from '../model/index.js';

/** What a badge shows. Nothing of it is about the learner. */
export interface ArtworkFacts {
  readonly id: string;
  /** Language of the title (BCP 47), and of the words around it. */
  readonly language: string;
  readonly locale: Locale;
  readonly title: string;
  /** Who awards it; nothing where nobody is named. */
  readonly body: string | undefined;
  /** `2 ECTS`, `EQF level 6`; at most two, each short enough for a ribbon. */
  readonly measures: readonly string[];
  /** Year of the award, where there is one. */
  readonly year: string | undefined;
  readonly fields: readonly string[];
  readonly profile: IssuerProfile | undefined;
}

/** What is taken of a text that is longer; the schema of definitions allows no more of a title. */
const MOST_LETTERS = 250;

/** What the caller knows or wishes. */
interface FactsWanted {
  readonly locale?: string;
  readonly profile?: IssuerProfile;
  readonly year?: string;
}

/**
 * What is shown of a definition or a credential.
 *
 * @throws MicrocertError for what is neither: `ERR_DEFINITION_INVALID`, `ERR_CREDENTIAL_UNREADABLE`.
 */
export function artworkFacts(
  subject: unknown,
  { locale: wanted, profile, year: given }: FactsWanted,
): ArtworkFacts {
  const { definition, year, issuer } = readSubject(subject);
  if (given !== undefined && !/^\d{4}$/.test(given))
    throw new TypeError('the option "year" must be four digits');
  const language = languageFor(definition, wanted);
  const locale = /^fr(?:-|$)/.test(language) ? 'fr' : 'en';
  const signer = profile ?? issuer;
  const bodies = definition.awardingBodies ?? [];
  const names = bodies.map(({ name }) => tidy(textFor(name, language, locale)));
  return {
    id: definition.id,
    language,
    locale,
    title: tidy(textFor(definition.title, language, locale)),
    body: names.length > 0 ? names.join(' · ') : signer && tidy(signer.name),
    measures: measuresOf(definition, locale),
    year: given ?? year,
    fields: definition.fieldsOfStudy ?? [],
    profile: signer,
  };
}

interface Subject {
  readonly definition: MicroCertification;
  readonly year: string | undefined;
  readonly issuer: IssuerProfile | undefined;
}

function readSubject(subject: unknown): Subject {
  const isCredential =
    isJsonObject(subject) && (Object.hasOwn(subject, '@context') || Object.hasOwn(subject, 'type'));
  if (!isCredential)
    return { definition: defineMicroCertification(subject), year: undefined, issuer: undefined };
  const { definition, award, issuer } = fromOpenBadge(subject);
  return { definition, year: award && /^\d{4}/.exec(award.awardedOn)?.[0], issuer };
}

/** The language asked for, where there is a title in it; else the first that it is taught in, else the first there is. */
function languageFor({ title, languages = [] }: MicroCertification, wanted: string | undefined) {
  const tags = Object.keys(title);
  const asked = wanted === undefined ? [] : [wanted, wanted.split('-')[0] ?? wanted];
  return [...asked, ...languages].find((tag) => tags.includes(tag)) ?? tags[0] ?? 'en';
}

const textFor = (map: LanguageMap, language: string, locale: Locale) =>
  textIn(map, language, locale, 'en');

/** One line, composed letters, nothing that turns the direction of writing. */
export function tidy(text: string): string {
  const whole = printable(text.toWellFormed().normalize('NFC'))
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
  const letters = Array.from(whole.slice(0, 4 * MOST_LETTERS));
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : whole;
}

function measuresOf({ workload, level }: MicroCertification, locale: Locale): readonly string[] {
  const decimal = (value: number) =>
    locale === 'fr' ? String(value).replace('.', ',') : String(value);
  const measures: string[] = [];
  if (workload?.ects !== undefined) measures.push(`${decimal(workload.ects)} ECTS`);
  else if (workload?.hours !== undefined) measures.push(`${decimal(workload.hours)} h`);
  const eqf = level !== undefined && 'eqf' in level ? level.eqf : undefined;
  // The French name is « cadre européen des certifications » (Council Recommendation 2017/C 189/03).
  if (eqf !== undefined) measures.push(locale === 'fr' ? `CEC ${eqf}` : `EQF ${eqf}`);
  return measures;
}
