import type { LocalText } from '../../foundation/locale.js';
import type { Citation } from '../../foundation/report.js';

/** Council Recommendation of 16 June 2022, OJ C 243, 27.6.2022, p. 10. */
export const COUNCIL_RECOMMENDATION: LocalText = {
  en: 'Council Recommendation of 16 June 2022 on a European approach to micro-credentials for lifelong learning and employability (2022/C 243/02)',
  fr: 'Recommandation du Conseil du 16 juin 2022 sur une approche européenne des microcertifications pour l’apprentissage tout au long de la vie et l’employabilité (2022/C 243/02)',
};

const URL = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)';

/** Annex I as a whole. */
export const ANNEX_I: Citation = {
  source: COUNCIL_RECOMMENDATION,
  section: { en: 'Annex I', fr: 'annexe I' },
  url: URL,
  confirmed: true,
};

/** A mandatory element of Annex I by its name; `confirmed` where the English name is the adopted wording. */
export function mandatoryElement(name: LocalText, confirmed = false): Citation {
  return element({ en: 'mandatory elements', fr: 'éléments obligatoires' }, name, confirmed);
}

/** An optional element of Annex I by its name. */
export function optionalElement(name: LocalText): Citation {
  return element({ en: 'optional elements', fr: 'éléments facultatifs' }, name, false);
}

/** A principle of Annex II by its name. What is asked of a definition under it is this project's reading. */
export function principle(name: LocalText): Citation {
  return {
    source: COUNCIL_RECOMMENDATION,
    section: {
      en: `Annex II, principle: ${name.en}; how microcert reads it`,
      fr: `annexe II, principe : ${name.fr} (traduction non officielle) ; lecture qu’en fait microcert`,
    },
    url: URL,
    confirmed: false,
  };
}

/** This project's own reading of an element: Annex I names the element, not what is asked of it. */
export function readingOf({ source, section, url }: Citation): Citation {
  const read = {
    en: `${section.en}; how microcert reads it`,
    fr: `${section.fr} ; lecture qu’en fait microcert`,
  };
  return { source, section: read, ...(url && { url }), confirmed: false };
}

// The list has no numbers in the Official Journal: elements are named, never counted. French names are ours.
function element(group: LocalText, name: LocalText, confirmed: boolean): Citation {
  return {
    source: COUNCIL_RECOMMENDATION,
    section: {
      en: `Annex I, ${group.en}: ${name.en}`,
      fr: `annexe I, ${group.fr} : ${name.fr} (traduction non officielle)`,
    },
    url: URL,
    confirmed,
  };
}
