import type { LocalText } from '../../foundation/locale.js';
import { citedFrom } from '../cited.js';
import { councilRecommendation2022 } from '../eu-council-2022/index.js';
import { extendFramework } from '../extend-framework.js';
import type { Framework } from '../framework.js';
import { isHigherEducation } from '../higher-education.js';
import { remarkWhen } from '../requirement.js';

const title: LocalText = {
  en: 'MICROBOL, Common Framework for Micro-credentials in the EHEA (8 March 2022)',
  fr: 'MICROBOL, cadre commun des microcertifications dans l’espace européen de l’enseignement supérieur (8 mars 2022)',
};
const cite = citedFrom(title);
const qualifications = cite({
  en: 'qualifications frameworks and ECTS; how microcert reads it',
  fr: 'cadres de certification et ECTS ; lecture qu’en fait microcert',
});
const pathways = cite({
  en: 'recognition; how microcert reads it',
  fr: 'reconnaissance ; lecture qu’en fait microcert',
});
const assurance = cite({
  en: 'quality assurance; how microcert reads it',
  fr: 'assurance qualité ; lecture qu’en fait microcert',
});

/**
 * The Common Framework of the MICROBOL project: the commitments of the Bologna process, applied to micro-credentials.
 * Its purpose, definition and commitments are known; the wording of its elements was not compared, so every
 * requirement here is a remark and says so.
 */
export const microbol: Framework = extendFramework(councilRecommendation2022, {
  id: 'microbol',
  title,
  cites: cite({ en: 'as a whole', fr: 'dans son ensemble' }, true),
  requirements: [
    {
      id: 'microbol.credits',
      name: {
        en: 'Higher education states outcomes, level and credits together',
        fr: 'L’enseignement supérieur énonce ensemble acquis, niveau et crédits',
      },
      severity: 'warning',
      cites: qualifications,
      stage: 'definition',
      reads: ['/outcomes', '/level', '/workload'],
      check: ({ definition }) =>
        remarkWhen(
          isHigherEducation(definition) &&
            (definition.workload?.ects === undefined ||
              definition.level === undefined ||
              (definition.outcomes ?? []).length === 0),
          '/workload/ects',
          {
            en: 'it comes from higher education, and outcomes, level and ECTS credits do not stand together',
            fr: 'elle relève de l’enseignement supérieur, et acquis, niveau et crédits ECTS ne sont pas réunis',
          },
          {
            en: 'state the credits, fractions are allowed: `workload: { ects: 0.5 }`',
            fr: 'indiquer les crédits, les fractions sont permises : `workload: { ects: 0.5 }`',
          },
        ),
    },
    {
      id: 'microbol.nationalLevel',
      name: {
        en: 'A national level can be looked up',
        fr: 'Un niveau national peut être consulté',
      },
      severity: 'warning',
      cites: qualifications,
      stage: 'definition',
      reads: ['/level'],
      check: ({ definition: { level = {} } }) =>
        ('national' in level ? (level.national ?? []) : []).flatMap(({ url }, index) =>
          remarkWhen(
            url === undefined,
            `/level/national/${index}/url`,
            {
              en: 'nothing shows whether the level is in the national framework or self-declared',
              fr: 'rien ne montre si le niveau est inscrit au cadre national ou déclaré par l’organisme',
            },
            {
              en: 'add the address of the entry as `url`, where it is included',
              fr: 'ajouter l’adresse de l’entrée dans `url`, s’il y est inscrit',
            },
          ),
        ),
    },
    {
      id: 'microbol.field',
      name: { en: 'A field of study is stated', fr: 'Un domaine d’études est indiqué' },
      severity: 'info',
      cites: qualifications,
      stage: 'definition',
      reads: ['/fieldsOfStudy'],
      check: ({ definition: { fieldsOfStudy = [] } }) =>
        remarkWhen(
          fieldsOfStudy.length === 0,
          '/fieldsOfStudy',
          {
            en: 'no field of study stands beside the level',
            fr: 'aucun domaine d’études n’accompagne le niveau',
          },
          {
            en: 'write the code of ISCED-F 2013: `fieldsOfStudy: ["0811"]`',
            fr: 'écrire le code de la CITE-F 2013 : `fieldsOfStudy: ["0811"]`',
          },
        ),
    },
    {
      id: 'microbol.register',
      name: {
        en: 'Quality assurance leads to a register',
        fr: 'L’assurance qualité renvoie à un registre',
      },
      severity: 'info',
      cites: assurance,
      stage: 'definition',
      reads: ['/qualityAssurance'],
      check: ({ definition: { qualityAssurance = [] } }) =>
        remarkWhen(
          qualityAssurance.length > 0 &&
            qualityAssurance.every(({ reference }) => reference === undefined),
          '/qualityAssurance/0/reference',
          {
            en: 'no entry of a register, such as DEQAR, is named',
            fr: 'aucune entrée d’un registre, tel que DEQAR, n’est indiquée',
          },
          {
            en: 'add its address: `reference: https://www.eqar.eu/…`',
            fr: 'ajouter son adresse : `reference: https://www.eqar.eu/…`',
          },
        ),
    },
    {
      id: 'microbol.use',
      name: {
        en: 'It says what it counts towards',
        fr: 'Elle dit vers quoi elle compte',
      },
      severity: 'info',
      cites: pathways,
      stage: 'definition',
      reads: ['/stackability'],
      check: ({ definition: { stackability } }) =>
        remarkWhen(
          stackability !== undefined &&
            stackability.kind !== 'stand-alone' &&
            (stackability.towards ?? []).length === 0,
          '/stackability/towards',
          {
            en: 'nothing says towards what it counts: admission, credits or a whole part of an award',
            fr: 'rien ne dit vers quoi elle compte : admission, crédits ou partie entière d’une certification',
          },
          {
            en: 'name it: `towards: [{ title: { en: … }, relation: contributes-to }]`',
            fr: 'la nommer : `towards: [{ title: { fr: … }, relation: contributes-to }]`',
          },
        ),
    },
    {
      id: 'microbol.validity',
      name: { en: 'An end of validity has a reason', fr: 'Une fin de validité a une raison' },
      severity: 'info',
      cites: cite({
        en: 'constitutive elements; how microcert reads it',
        fr: 'éléments constitutifs ; lecture qu’en fait microcert',
      }),
      stage: 'definition',
      reads: ['/validity'],
      check: ({ definition: { validity } }) =>
        remarkWhen(
          validity !== undefined && validity.reason === undefined,
          '/validity/reason',
          {
            en: 'nothing says why the award expires',
            fr: 'rien ne dit pourquoi elle expire',
          },
          {
            en: 'say it, `reason: { en: … }`, or leave `validity` out',
            fr: 'le dire, `reason: { fr: … }`, ou retirer `validity`',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'microbol.priorLearning',
      question: {
        en: 'Can it be used for the recognition of prior learning?',
        fr: 'Peut-elle servir à la validation des acquis antérieurs ?',
      },
      cites: pathways,
    },
    {
      id: 'microbol.lisbon',
      question: {
        en: 'Do those who receive it judge it by the principles of the Lisbon Convention?',
        fr: 'Ceux qui la reçoivent l’apprécient-ils selon les principes de la convention de Lisbonne ?',
      },
      cites: pathways,
    },
  ],
});
