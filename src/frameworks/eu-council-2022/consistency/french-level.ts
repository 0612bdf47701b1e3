import { lazily } from '../../../foundation/lazily.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { level } from '../level.js';

const FRENCH = lazily(
  () =>
    /(?<!\p{L})(?:RNCP|CNCP|cadre national des certifications professionnelles)(?!\p{L})|France compétences/iu,
);

/** Since 2019 the eight levels of the French framework are those of the EQF (decree 2019-14). */
export const frenchLevel: ConsistencyRule = {
  id: 'eu-council-2022.level.french',
  name: {
    en: 'Level of the French framework and EQF level are the same',
    fr: 'Le niveau du cadre français et celui du CEC sont le même',
  },
  severity: 'warning',
  cites: readingOf(level.cites),
  reads: ['/level'],
  *check({ definition: { level: stated = {} } }) {
    if (!('eqf' in stated) || !('national' in stated)) return;
    for (const [index, { framework, level: written }] of (stated.national ?? []).entries()) {
      if (!Object.values(framework).some((name) => FRENCH().test(name))) continue;
      const number = /^(?:niveau |level )?([1-8])$/i.exec(written.trim())?.[1];
      if (number === undefined || Number(number) === stated.eqf) continue;
      yield {
        pointer: `/level/national/${index}/level`,
        text: {
          en: 'the levels of the French framework are numbered as those of the EQF, and these two differ',
          fr: 'les niveaux du cadre français sont numérotés comme ceux du CEC, et ces deux-là diffèrent',
        },
        hint: {
          en: `correct one of them: \`level: "${stated.eqf}"\` goes with this EQF level`,
          fr: `corriger l’un des deux : \`level: "${stated.eqf}"\` va avec ce niveau du CEC`,
        },
      };
    }
  },
};
