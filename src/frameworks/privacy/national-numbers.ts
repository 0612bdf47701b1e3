import type { Finding } from '../../foundation/report.js';
import { applyRules, type Remark } from '../../foundation/rule.js';
import type { Award } from '../../model/award.js';
import { holdsNationalNumber } from '../../model/holds-national-number.js';
import type { FrameworkRequirement } from '../framework.js';
import { someText, textsOf } from './award-texts.js';
import { MINIMISATION } from './citation.js';

/** The type of identifier that says it is one, in clear or hashed. */
const NATIONAL_TYPE = 'nationalIdentityNumber';

/** The element "Identification of the learner" looks at these itself. */
const LEARNER = /^\/award\/learner\/(?:id|identifiers\/\d+\/value)$/;

/** No national number anywhere in an award, neither in clear nor hashed: a hash of so few digits is soon undone. */
export const nationalNumber: FrameworkRequirement = {
  id: 'privacy.nationalNumber',
  name: {
    en: 'No national number of a person anywhere',
    fr: 'Aucun numéro national de personne, où que ce soit',
  },
  severity: 'error',
  cites: MINIMISATION,
  stage: 'award',
  reads: ['/award/learner', '/award/evidence', '/award/results', '/award/status'],
  *check({ award }) {
    yield* remarks(award, (pointer) => !LEARNER.test(pointer));
  },
};

/** The same over the whole award, for whoever issues without a framework. */
export function nationalNumberFindings(award: Award): readonly Finding[] {
  const rule = { ...nationalNumber, check: () => remarks(award, () => true) };
  return applyRules([rule], undefined).map((finding) => ({
    ...finding,
    pointer: finding.pointer.slice('/award'.length),
  }));
}

function* remarks(
  award: Partial<Award> | undefined,
  wanted: (pointer: string) => boolean,
): Iterable<Remark> {
  if (!someText(award, isSuspect)) return; // nearly all: no place is worked out
  for (const [pointer, text] of textsOf(award))
    if (wanted(pointer) && holdsNationalNumber(text))
      yield { pointer, text: LOOKS_LIKE, hint: TAKE_OUT };
  for (const [index, { type }] of (award?.learner?.identifiers ?? []).entries()) {
    if (type !== NATIONAL_TYPE) continue;
    yield { pointer: `/award/learner/identifiers/${index}/type`, text: NATIONAL, hint: TAKE_OUT };
  }
}

const isSuspect = (text: string) => text === NATIONAL_TYPE || holdsNationalNumber(text);

const LOOKS_LIKE = {
  en: 'this looks like a national number of a person (NIR or INE), which must not be in an award',
  fr: 'ceci ressemble à un numéro national de personne (NIR ou INE), qui n’a pas sa place dans une délivrance',
};
const NATIONAL = {
  en: 'a national number of the learner must not be in an award, not even hashed',
  fr: 'un numéro national de l’apprenant n’a pas sa place dans une délivrance, même haché',
};
const TAKE_OUT = {
  en: 'take it out; a DID of the learner says who it is: `id: did:key:z6Mk…`',
  fr: 'le retirer ; un DID de l’apprenant dit qui il est : `id: did:key:z6Mk…`',
};
