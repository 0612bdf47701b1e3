import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding } from '../../../foundation/report.js';
import { normalizeDateTime } from '../../../foundation/time.js';
import { isCountryCode } from '../../../vocabulary/countries.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import type { ElmParts, ToElmOptions } from '../parts.js';
import { languageConcept } from './concepts.js';
import { isEmbedded } from './write-picture.js';

/** What the European Learning Model demands and neither the parts nor the options say. */
export function missingParts(parts: ElmParts, options: ToElmOptions): readonly Finding[] {
  const { definition, issuer, id, validFrom } = parts;
  const { country, picture } = options;
  const organisations = [
    { place: '/issuer', country: issuer.country },
    ...(definition.awardingBodies ?? []).map((body, index) => ({
      place: `/awardingBodies/${index}`,
      country: body.country,
    })),
  ];
  const placeless =
    country === undefined ? organisations.filter((one) => one.country === undefined) : [];
  const asked: readonly (Finding | false)[] = [
    ...placeless.map(({ place }) => missing('country', `${place}/country`, COUNTRY, COUNTRY_HINT)),
    country !== undefined && !isCountryCode(country) && missing('country', '', COUNTRY, CODE_HINT),
    primaryLanguageOf(parts, options) === undefined &&
      missing('language', '/title', LANGUAGE, LANGUAGE_HINT),
    !isAbsoluteIri(id) && missing('id', '/award/id', ID),
    normalizeDateTime(validFrom) === undefined && missing('date', '', DATE),
    picture !== undefined && !isEmbedded(picture) && missing('picture', '', PICTURE),
  ];
  return asked.filter((one) => one !== false);
}

/** Language of the display: the wanted one where the title has it, else the first of the training's own; one of the EU list. */
export function primaryLanguageOf(
  { definition: { title, languages = [] } }: ElmParts,
  { language }: ToElmOptions,
): string | undefined {
  const wanted = language === undefined ? [] : [language];
  return [...wanted, ...languages, ...Object.keys(title)].find(
    (tag) => Object.hasOwn(title, tag) && languageConcept(tag) !== undefined,
  );
}

function missing(
  name: string,
  pointer: JsonPointer,
  message: LocalText,
  hint?: LocalText,
): Finding {
  return {
    code: `elm.${name}-missing`,
    severity: 'error',
    pointer,
    message,
    ...(hint && { hint }),
  };
}

const COUNTRY: LocalText = {
  en: 'every organisation needs a location: a country',
  fr: 'chaque organisme a besoin d’un lieu : un pays',
};
const COUNTRY_HINT: LocalText = {
  en: 'state the country there, or give the option "country" for all that state none',
  fr: 'indiquer le pays à cet endroit, ou donner l’option « country » pour ceux qui n’en indiquent pas',
};
const CODE_HINT: LocalText = {
  en: 'the option "country" is an ISO 3166-1 alpha-2 code: FR',
  fr: 'l’option « country » est un code ISO 3166-1 alpha-2 : FR',
};
const LANGUAGE: LocalText = {
  en: 'the display needs a language of the EU list, and the title is in none of them',
  fr: 'l’affichage demande une langue de la liste de l’UE et le titre n’est dans aucune d’elles',
};
const LANGUAGE_HINT: LocalText = {
  en: 'write the title in such a language too',
  fr: 'écrire aussi le titre dans une telle langue',
};
const ID: LocalText = {
  en: 'the credential needs an absolute IRI as id: urn:uuid:…',
  fr: 'le justificatif a besoin d’un IRI absolu comme identifiant : urn:uuid:…',
};
const DATE: LocalText = {
  en: 'validFrom has to be a date-time with zone',
  fr: 'validFrom doit être une date avec heure et fuseau horaire',
};
const PICTURE: LocalText = {
  en: 'the option "picture" has to be a PNG or JPEG in a data: IRI in base64',
  fr: 'l’option « picture » doit être un PNG ou JPEG dans un IRI data: en base64',
};
