import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { cite } from './citation.js';

const cites = cite({ en: 'MC-IR-01, mandatory claims', fr: 'MC-IR-01, champs obligatoires' }, true);

/**
 * MC-IR-01: the data claims are there. Nine of them are mandatory elements of Annex I, which the base asks for:
 * title, issuerCountry, awardingBody, issuanceDate, learningOutcomes, notionalWorkload, typeOfAssessment,
 * formOfParticipation and qualityAssurance. The rest is here.
 */
export const CLAIMS: readonly FrameworkRequirement[] = [
  {
    id: 'we-build.identifier',
    name: {
      en: 'The learner or award has an identifier',
      fr: 'L’apprenant ou la délivrance a un identifiant',
    },
    severity: 'error',
    cites,
    stage: 'award',
    reads: ['/award/id', '/award/learner'],
    check: ({ award }) =>
      remarkWhen(
        award?.id === undefined &&
          award?.learner?.id === undefined &&
          (award?.learner?.identifiers ?? []).length === 0,
        '/award/id',
        {
          en: 'the claim `identifier` has no source',
          fr: 'le champ `identifier` n’a pas de source',
        },
        {
          en: 'give the learner an id: `learner: { id: did:key:z6Mk… }`',
          fr: 'donner un identifiant à l’apprenant : `learner: { id: did:key:z6Mk… }`',
        },
      ),
  },
  {
    id: 'we-build.name',
    name: { en: 'The name of the learner is given', fr: 'Le nom de l’apprenant est donné' },
    severity: 'error',
    cites,
    stage: 'award',
    reads: ['/award/learner'],
    check: ({ award }) =>
      remarkWhen(
        (award?.learner?.name ?? '').trim().split(/\s+/).length < 2,
        '/award/learner/name',
        {
          en: 'the claims `givenName` and `familyName` need a given name and a family name',
          fr: 'les champs `givenName` et `familyName` demandent un prénom et un nom',
        },
        { en: 'write both: `name: "…"`', fr: 'écrire les deux : `name: "…"`' },
      ),
  },
  {
    id: 'we-build.eqfLevel',
    name: { en: 'The level is one of the EQF', fr: 'Le niveau est du CEC' },
    severity: 'warning',
    cites: cite(
      { en: 'level, where a framework applies', fr: 'level, là où un cadre s’applique' },
      true,
    ),
    stage: 'definition',
    reads: ['/level'],
    check: ({ definition: { level = {} } }) =>
      remarkWhen(
        !('eqf' in level) && !('notApplicable' in level),
        '/level/eqf',
        {
          en: 'the codes of `level` are EQF-1 to EQF-8, and no EQF level is stated',
          fr: 'les codes de `level` vont de EQF-1 à EQF-8, et aucun niveau CEC n’est indiqué',
        },
        { en: 'write `level: { eqf: 6 }`', fr: 'écrire `level: { eqf: 6 }`' },
      ),
  },
];
