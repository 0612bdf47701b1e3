import type { Framework } from '../framework.js';
import { PRIVACY } from '../privacy/index.js';
import { PRINCIPLES } from './annex-ii/index.js';
import { assessmentType } from './assessment-type.js';
import { awardingBody } from './awarding-body.js';
import { ANNEX_I, COUNCIL_RECOMMENDATION } from './citation.js';
import { CONSISTENCY } from './consistency/index.js';
import { furtherInformation } from './further-information.js';
import { grade } from './grade.js';
import { issueDate } from './issue-date.js';
import { issuerCountry } from './issuer-country.js';
import { learnerIdentification } from './learner-identification.js';
import { learningOutcomes } from './learning-outcomes.js';
import { level } from './level.js';
import { notionalWorkload } from './notional-workload.js';
import { participationForm } from './participation-form.js';
import { prerequisites } from './prerequisites.js';
import { qualityAssurance } from './quality-assurance.js';
import { stackability } from './stackability.js';
import { supervisionAndIdentity } from './supervision-and-identity.js';
import { title } from './title.js';

/**
 * European standard elements to describe a micro-credential: the eleven mandatory and five optional elements of
 * Annex I, rules on how they fit together, and evidence for the ten principles of Annex II.
 *
 * The elements are the Council's; what is asked of each beyond being described is this project's reading and says so
 * in its citation. French names are working translations.
 *
 * @see https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)
 */
export const councilRecommendation2022: Framework = {
  id: 'eu-council-2022',
  title: COUNCIL_RECOMMENDATION,
  cites: ANNEX_I,
  elements: [
    learnerIdentification,
    title,
    issuerCountry,
    awardingBody,
    issueDate,
    learningOutcomes,
    notionalWorkload,
    level,
    assessmentType,
    participationForm,
    qualityAssurance,
    prerequisites,
    supervisionAndIdentity,
    grade,
    stackability,
    furtherInformation,
  ],
  consistency: CONSISTENCY,
  requirements: [...PRINCIPLES.flatMap(({ requirements }) => requirements), ...PRIVACY],
  forPeople: PRINCIPLES.flatMap(({ forPeople }) => forPeople),
  disclaimer: {
    en: 'This says which elements are described. It is no official validation, and it does not say what the award is worth for study or work.',
    fr: 'Ceci dit quels éléments sont décrits. Ce n’est pas une validation officielle, et cela ne dit pas ce que vaut la certification pour étudier ou travailler.',
  },
};
