import { describe, expect, it } from 'vitest';
import { definePathway, type PathwayInput } from '../../../src/stacking/index.js';
import { languageFindings } from '../../../src/stacking/pathway/language-findings.js';
import { component, pathwayOf } from '../../support/stacking.js';

const both = (text: string) => ({ en: text, fr: text });
/** All of it in English and French. */
const BILINGUAL: PathwayInput = pathwayOf(
  {
    soil: component('soil', 3, { title: both('Soil') }),
    water: component('water', 3, { title: both('Water') }),
  },
  {
    title: both('Diploma'),
    description: both('About'),
    awardingBodies: [{ id: 'did:web:univ.example', name: both('University'), country: 'FR' }],
    requires: { all: ['soil', { title: both('More'), any: ['water'] }] },
  },
);
const found = (pathway: PathwayInput) =>
  languageFindings(definePathway(pathway)).map(({ code, pointer, severity, hint }) => [
    ...[code, pointer, severity],
    hint?.fr.split(' ').at(-1),
  ]);

describe('the languages of a pathway', () => {
  it('MUST give rise to nothing where each text is in all of them, or where there is one', () => {
    expect(found(BILINGUAL)).toEqual([]);
    const french = { title: { fr: 'Sols' }, accepts: ['https://univ.example/micro/soil'] };
    expect(
      found({
        id: BILINGUAL.id,
        title: { fr: 'DU' },
        requires: { all: ['soil'] },
        components: { soil: french },
      }),
    ).toEqual([]);
  });

  it('a variant of a language MUST count as that language', () => {
    expect(found({ ...BILINGUAL, title: { en: 'Diploma', 'fr-CA': 'Diplôme' } })).toEqual([]);
  });

  it('a text that lacks what others have MUST be named with its place, wherever it stands', () => {
    const { soil, water } = BILINGUAL.components;
    if (soil === undefined || water === undefined) throw new Error('both are there');
    const lacking: PathwayInput = {
      ...BILINGUAL,
      description: { fr: 'À propos' },
      awardingBodies: [{ name: { en: 'University' } }],
      requires: { all: ['soil', { title: { en: 'More' }, any: ['water'] }] },
      components: { soil: { ...soil, title: { fr: 'Sols' } }, water },
    };
    expect(found(lacking)).toEqual([
      ['pathway.languages', '/description', 'warning', 'en'],
      ['pathway.languages', '/awardingBodies/0/name', 'warning', 'fr'],
      ['pathway.languages', '/requires/all/1/title', 'warning', 'fr'],
      ['pathway.languages', '/components/soil/title', 'warning', 'en'],
    ]);
  });

  it('one that is awarded in France and has no French at all MUST be told once', () => {
    const english: PathwayInput = pathwayOf(
      { soil: component('soil', 3) },
      {
        title: { en: 'Diploma' },
        awardingBodies: [{ name: { en: 'University' }, country: 'FR' }],
      },
    );
    expect(found(english).map(([code, pointer]) => [code, pointer])).toEqual([
      ['pathway.french-title', '/title'],
    ]);
    expect(found({ ...english, awardingBodies: [{ name: { en: 'U' }, country: 'BE' }] })).toEqual(
      [],
    );
  });
});
