import type { LocalText } from '../../foundation/locale.js';
import { findConcept } from '../../vocabulary/concept-scheme.js';
import { MODES } from '../../vocabulary/generated/modes.js';
import { citedFrom } from '../cited.js';
import { digitalFcu } from '../digital-fcu/index.js';
import { extendFramework } from '../extend-framework.js';
import type { Framework } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { startsWithAction } from './action-verbs.js';

const title: LocalText = {
  en: 'Université Toulouse III, Université 360, deliberation 2024/07/CFVU-85 of 2 July 2024',
  fr: 'Université Toulouse III, Université 360, délibération 2024/07/CFVU-85 du 2 juillet 2024',
};
const cite = citedFrom(title);
const AT_A_DISTANCE = ['online', 'blended', 'hybrid'].map((code) => findConcept(MODES, code)?.uri);

/**
 * How Université Toulouse III frames its micro-certifications, on top of Digital FCU: two origins, three purposes,
 * distance learning, and outcomes that are competences. It has no number of its own.
 */
export const universite360: Framework = extendFramework(digitalFcu, {
  id: 'universite-360',
  title,
  cites: cite({ en: 'as a whole', fr: 'dans son ensemble' }, true),
  requirements: [
    {
      id: 'universite-360.origin',
      name: { en: 'It says where it comes from', fr: 'Elle dit d’où elle vient' },
      severity: 'warning',
      cites: cite({
        en: '« approche modulaire » or « briques autonomes »; the two names are microcert’s',
        fr: '« approche modulaire » ou « briques autonomes » ; les deux noms sont de microcert',
      }),
      stage: 'definition',
      reads: ['/origin'],
      check: ({ definition: { origin } }) =>
        remarkWhen(
          origin === undefined,
          '/origin',
          {
            en: 'nothing says whether it was carved out of a degree or built on its own',
            fr: 'rien ne dit si elle est issue d’un diplôme ou construite pour elle-même',
          },
          {
            en: 'write `origin: { kind: stand-alone }`, or `kind: integrated` with its `parent`',
            fr: 'écrire `origin: { kind: stand-alone }`, ou `kind: integrated` avec son `parent`',
          },
        ),
    },
    {
      id: 'universite-360.parent',
      name: {
        en: 'The degree it was carved out of is named',
        fr: 'Le diplôme dont elle est issue est nommé',
      },
      severity: 'warning',
      cites: cite({
        en: '« approche modulaire »: parts of a Licence, Master or university diploma',
        fr: '« approche modulaire » : parties d’une licence, d’un master ou d’un diplôme d’université',
      }),
      stage: 'definition',
      reads: ['/origin'],
      check: ({ definition: { origin } }) =>
        remarkWhen(
          origin?.kind === 'integrated' && origin.parent === undefined,
          '/origin/parent',
          {
            en: 'it was carved out of a degree that is not named',
            fr: 'elle est issue d’un diplôme qui n’est pas nommé',
          },
          {
            en: 'name it: `parent: { title: { fr: Licence Sciences de la vie } }`',
            fr: 'le nommer : `parent: { title: { fr: Licence Sciences de la vie } }`',
          },
        ),
    },
    {
      id: 'universite-360.purposes',
      name: { en: 'It says what it is for', fr: 'Elle dit à quoi elle sert' },
      severity: 'info',
      cites: cite({
        en: '« montée en compétences », « requalification », « compétences complémentaires »',
        fr: '« montée en compétences », « requalification », « compétences complémentaires »',
      }),
      stage: 'definition',
      reads: ['/purposes'],
      check: ({ definition: { purposes = [] } }) =>
        remarkWhen(
          purposes.length === 0,
          '/purposes',
          {
            en: 'none of the three purposes is named',
            fr: 'aucune des trois finalités n’est nommée',
          },
          {
            en: 'write one or several: `purposes: [upskilling, reskilling, cross-skilling]`',
            fr: 'en écrire une ou plusieurs : `purposes: [upskilling, reskilling, cross-skilling]`',
          },
        ),
    },
    {
      id: 'universite-360.distance',
      name: { en: 'Distance learning is possible', fr: 'La formation à distance est possible' },
      severity: 'info',
      cites: cite({
        en: 'distance learning is intended for short training; no mode is refused',
        fr: 'l’enseignement à distance est prévu pour les formations courtes ; aucun mode n’est refusé',
      }),
      stage: 'definition',
      reads: ['/participation'],
      check: ({ definition: { participation } }) =>
        remarkWhen(
          participation !== undefined &&
            !participation.modes.some((mode) => AT_A_DISTANCE.includes(String(mode))),
          '/participation/modes',
          {
            en: 'no online or blended form of participation is offered',
            fr: 'aucune forme de participation en ligne ou mixte n’est proposée',
          },
          {
            en: 'where there is one, add it: `modes: [online]`, or `blended`',
            fr: 's’il y en a une, l’ajouter : `modes: [online]`, ou `blended`',
          },
        ),
    },
    {
      id: 'universite-360.competences',
      name: {
        en: 'Every outcome is something the learner can do',
        fr: 'Chaque acquis est une chose que l’apprenant sait faire',
      },
      severity: 'warning',
      cites: cite({
        en: 'approach by competences; how microcert reads it',
        fr: 'approche par compétences ; lecture qu’en fait microcert',
      }),
      stage: 'definition',
      reads: ['/outcomes'],
      *check({ definition: { outcomes = [] } }) {
        for (const [index, { statement }] of outcomes.entries()) {
          for (const [language, text] of Object.entries(statement)) {
            if (startsWithAction(text, language)) continue;
            yield {
              pointer: `/outcomes/${index}/statement/${language}`,
              text: {
                en: 'this outcome does not begin with what the learner does',
                fr: 'cet acquis ne commence pas par ce que fait l’apprenant',
              },
              hint: {
                en: 'begin with a verb of action: `Interprets a soil profile in the field`',
                fr: 'commencer par un verbe d’action : `Interpréter un profil de sol sur le terrain`',
              },
            };
          }
        }
      },
    },
  ],
  forPeople: [
    {
      id: 'universite-360.owned',
      question: {
        en: 'Does the learner own it, and can it be shared, carried elsewhere and combined?',
        fr: 'L’apprenant en est-il propriétaire, et peut-elle être partagée, transférée et combinée ?',
      },
      cites: cite({ en: 'property of the learner', fr: 'propriété de l’apprenant' }, true),
    },
  ],
});
