import fc from 'fast-check';
import type { ElmParts } from '../../../src/formats/elm/index.js';
import type { Award } from '../../../src/model/award.js';
import type { IssuerProfile } from '../../../src/model/issuer-profile.js';
import type { MicroCertification } from '../../../src/model/micro-certification.js';
import { arbitraryAward } from '../../support/arbitrary-award.js';
import { arbitraryDefinition } from '../../support/arbitrary-definition.js';

/** An issuer that says everything a seal needs. */
export const ISSUER: IssuerProfile = {
  id: 'did:web:univ.example',
  name: 'Université Exemple',
  country: 'FR',
  region: 'Occitanie',
  website: 'https://univ.example/',
  email: 'badges@univ.example',
  identifiers: [
    { type: 'ext:eIDAS', value: 'VATFR-00000000000' },
    { type: 'ext:UAI', value: '0000000X' },
  ],
  image: {
    url: 'data:image/png;base64,iVBORw0KGgo=',
    caption: { fr: 'Logo de l’université' },
  },
};

/** Any definition with an award of it. */
export const arbitraryPair: fc.Arbitrary<readonly [MicroCertification, Award]> =
  arbitraryDefinition.chain((definition) =>
    fc.tuple(fc.constant(definition), arbitraryAward(definition)),
  );

/** A definition and an award as a credential is made of them. */
export function partsOf([definition, award]: readonly [MicroCertification, Award]): ElmParts {
  return {
    definition,
    award,
    issuer: ISSUER,
    validFrom: '2026-07-02T08:00:00Z',
    id: award.id ?? 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
  };
}

/** The same document as it is after it was written and read as JSON. */
export function asJson(document: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(document));
}
