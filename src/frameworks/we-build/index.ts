import { councilRecommendation2022 } from '../eu-council-2022/index.js';
import { extendFramework } from '../extend-framework.js';
import type { Framework } from '../framework.js';
import { cite, RULEBOOK } from './citation.js';
import { CLAIMS } from './claims.js';
import { INTEGRITY } from './integrity.js';

/**
 * The rulebook of a pilot for the European Digital Identity Wallet. Its encoding is SD-JWT VC, for W3C credentials it
 * defines none: what is checked here is whether the data it asks for is there and holds together. The claim
 * `attestation_legal_category` has one value, `non-qualified-EAA`, and is set by whoever encodes.
 */
export const weBuild: Framework = extendFramework(councilRecommendation2022, {
  id: 'we-build',
  title: RULEBOOK,
  cites: cite({ en: 'as a whole', fr: 'dans son ensemble' }, true),
  requirements: [...CLAIMS, ...INTEGRITY],
  forPeople: [
    {
      id: 'we-build.MC-IR-02',
      question: {
        en: 'Where a date of birth is added in the encoding, does it lie in the past? (MC-IR-02; awards here hold none)',
        fr: 'Si une date de naissance est ajoutée à l’encodage, est-elle passée ? (MC-IR-02 ; les délivrances n’en contiennent pas)',
      },
      cites: cite({ en: 'MC-IR-02', fr: 'MC-IR-02' }, true),
    },
    {
      id: 'we-build.MC-IR-09',
      question: {
        en: 'Does selective disclosure reveal only what is needed? (MC-IR-09; a matter of the SD-JWT, not of the data)',
        fr: 'La divulgation sélective ne révèle-t-elle que le nécessaire ? (MC-IR-09 ; affaire du SD-JWT, non des données)',
      },
      cites: cite({ en: 'MC-IR-09', fr: 'MC-IR-09' }, true),
    },
  ],
});
