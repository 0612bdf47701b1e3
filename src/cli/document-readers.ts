import { fromEuropeanLearningModel, looksLikeElm } from '../formats/elm/index.js';
import {
  type FromOpenBadgeOptions,
  fromOpenBadge,
  looksLikeEdubadge,
  looksLikeOpenBadge,
} from '../formats/open-badges/index.js';
import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import type { Award, MicroCertification } from '../model/index.js';

/** What a document of any format says, in the terms of the model. */
export interface DocumentReading {
  /** What can be earned. */
  readonly definition: MicroCertification;
  /** Who earned it and when, where the document says so. */
  readonly award?: Award | undefined;
  /** What it leaves open. */
  readonly findings: readonly Finding[];
  /** Texts that the definition has no place for, and a person filling it in should read. */
  readonly texts?: readonly QuotedText[];
}

/** A text of the document, and what it is. */
export interface QuotedText {
  /** What it is. */
  readonly title: LocalText;
  /** The text. */
  readonly text: string;
}

/** What the user knows about a document. */
export interface ReadingOptions {
  /** Credits without unit are ECTS. */
  readonly creditsAreEcts: boolean;
}

/** One format that can be read. */
export interface DocumentReader {
  /** Name on the command line. */
  readonly name: string;
  /** What such a document is called. */
  readonly title: LocalText;
  /** True for a document that looks like one. */
  readonly recognises: (document: JsonObject) => boolean;
  /** Reads it; throws `MicrocertError` for what is none. */
  readonly read: (document: unknown, options: ReadingOptions) => DocumentReading;
}

function readOpenBadge(document: unknown, options: FromOpenBadgeOptions): DocumentReading {
  const reading = fromOpenBadge(document, options);
  const text = criteriaOf(document);
  return { ...reading, ...(text !== undefined && { texts: [{ title: CRITERIA, text }] }) };
}

/** What a badge asks for, in its own words: outcomes and assessment often stand nowhere else. */
function criteriaOf(document: unknown): string | undefined {
  const [subject = null] = asList<JsonValue>(memberOf(document, 'credentialSubject'));
  const [achievement] = asList<JsonValue>(memberOf(subject, 'achievement'));
  const [criteria = null] = asList<JsonValue>(memberOf(achievement ?? document, 'criteria'));
  const narrative = stringMember(criteria, 'narrative');
  return narrative?.trim() ? narrative : undefined;
}

const CRITERIA: LocalText = {
  en: 'The criteria of the badge, in its own words:',
  fr: 'Les critères du badge, dans ses propres mots :',
};

const OPEN_BADGE: DocumentReader = {
  name: 'open-badge',
  title: { en: 'an Open Badge 3.0', fr: 'un Open Badge 3.0' },
  recognises: looksLikeOpenBadge,
  read: (document, { creditsAreEcts }) =>
    readOpenBadge(document, creditsAreEcts ? { creditUnit: 'ECTS' } : {}),
};

/** The formats that can be read, the most particular first: one line each. */
export const READERS: readonly DocumentReader[] = [
  {
    name: 'elm',
    title: {
      en: 'a credential of the European Learning Model',
      fr: 'un justificatif du modèle européen d’apprentissage',
    },
    recognises: looksLikeElm,
    read: fromEuropeanLearningModel,
  },
  {
    name: 'edubadge',
    title: { en: 'an edubadge of SURF', fr: 'un edubadge de SURF' },
    recognises: looksLikeEdubadge,
    // In the profile of edubadges credits are ECTS.
    read: (document) => readOpenBadge(document, { creditUnit: 'ECTS' }),
  },
  OPEN_BADGE,
];

/**
 * The reader of a name, or else the one that recognises the document. What none recognises goes to that of Open Badges,
 * whose refusal says what the document is instead.
 */
export function readerFor(name: string | undefined, document: JsonObject): DocumentReader {
  const found = READERS.find((reader) =>
    name === undefined ? reader.recognises(document) : reader.name === name,
  );
  return found ?? OPEN_BADGE;
}
