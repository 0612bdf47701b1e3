import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, ElementRule, FrameworkElement } from '../framework.js';
import { holdsEmail, holdsNationalNumber } from '../privacy/index.js';
import { mandatoryElement, readingOf } from './citation.js';

const name: LocalText = {
  en: 'Identification of the learner',
  fr: 'Identification de l’apprenant',
};
const cites = mandatoryElement(name);
const MIN_SALT_BYTES = 16;
const ADDRESS_TYPE = /e-?mail|courriel|phone|mobile|address|adresse/i;

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.learnerIdentification.given',
  severity: 'error',
  cites,
  *check({ award }) {
    const { id, identifiers = [] } = award?.learner ?? {};
    if (id !== undefined || identifiers.length > 0) return;
    yield {
      pointer: '/award/learner',
      text: { en: 'nothing identifies the learner', fr: 'rien n’identifie l’apprenant' },
      hint: {
        en: 'give the learner an id, such as `learner: { id: did:key:z6Mk… }`, or a hashed identifier',
        fr: 'donner à l’apprenant un identifiant, comme `learner: { id: did:key:z6Mk… }`, ou un identifiant haché',
      },
    };
  },
};

/** A NIR or INE in a file that travels can never be taken back. */
const nationalNumber: ElementRule = {
  id: 'eu-council-2022.learnerIdentification.nationalNumber',
  name: { en: 'No national number of a person', fr: 'Pas de numéro national de personne' },
  severity: 'error',
  cites: readingOf(cites),
  *check({ award }) {
    const { id = '', identifiers = [] } = award?.learner ?? {};
    const values = identifiers.map((identifier) => ('value' in identifier ? identifier.value : ''));
    const places = [
      ['/award/learner/id', id] as const,
      ...values.map(
        (value, index) => [`/award/learner/identifiers/${index}/value`, value] as const,
      ),
    ];
    for (const [pointer] of places.filter(([, value]) => holdsNationalNumber(value))) {
      yield {
        pointer,
        text: {
          en: 'this looks like a national number of a person (NIR or INE), which must not be in an award',
          fr: 'ceci ressemble à un numéro national de personne (NIR ou INE), qui n’a pas sa place dans une délivrance',
        },
        hint: {
          en: 'use a DID of the learner, or a hashed identifier of another kind such as `emailAddress`',
          fr: 'utiliser un DID de l’apprenant, ou un identifiant haché d’un autre type comme `emailAddress`',
        },
      };
    }
  },
};

const salted: ElementRule = {
  id: 'eu-council-2022.learnerIdentification.salted',
  name: { en: 'Hashed identifiers are salted', fr: 'Les identifiants hachés sont salés' },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ award }) {
    for (const [index, identifier] of (award?.learner?.identifiers ?? []).entries()) {
      if (!('hash' in identifier) || hasBytes(identifier.salt ?? '', MIN_SALT_BYTES)) continue;
      yield {
        pointer: `/award/learner/identifiers/${index}/salt`,
        text: {
          en: 'the hash has no salt or a short one, so the identifier can be guessed',
          fr: 'le hachage n’a pas de sel ou un sel court : l’identifiant peut être deviné',
        },
        hint: {
          en: 'hash the identifier followed by at least 16 random bytes, and write these as `salt`',
          fr: 'hacher l’identifiant suivi d’au moins 16 octets aléatoires, et écrire ceux-ci dans `salt`',
        },
      };
    }
  },
};

const contact: ElementRule = {
  id: 'eu-council-2022.learnerIdentification.contact',
  name: { en: 'No address of the learner in clear', fr: 'Pas d’adresse de l’apprenant en clair' },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ award }) {
    const { id = '', identifiers = [] } = award?.learner ?? {};
    const plain = identifiers.map((one, index) => ({
      ...one,
      pointer: `/award/learner/identifiers/${index}/value`,
    }));
    const places = [
      ...(/^(mailto|tel):/i.test(id) || holdsEmail(id) ? ['/award/learner/id'] : []),
      ...plain
        .filter((one) => 'value' in one && (ADDRESS_TYPE.test(one.type) || holdsEmail(one.value)))
        .map(({ pointer }) => pointer),
    ];
    for (const pointer of places) {
      yield {
        pointer,
        text: {
          en: 'an address of the learner stands here in clear',
          fr: 'une adresse de l’apprenant figure ici en clair',
        },
        hint: {
          en: 'write a DID, or the hash: `{ type: emailAddress, hash: sha256$…, salt: … }`',
          fr: 'écrire un DID, ou le hachage : `{ type: emailAddress, hash: sha256$…, salt: … }`',
        },
      };
    }
  },
};

const did: ElementRule = {
  id: 'eu-council-2022.learnerIdentification.did',
  name: { en: 'The learner has a DID', fr: 'L’apprenant a un DID' },
  severity: 'info',
  cites: readingOf(cites),
  *check({ award }) {
    const id = award?.learner?.id;
    if (id === undefined || id.startsWith('did:')) return;
    yield {
      pointer: '/award/learner/id',
      text: {
        en: 'the id of the learner is no DID, so the learner cannot prove to be the holder',
        fr: 'l’identifiant de l’apprenant n’est pas un DID : l’apprenant ne peut pas prouver qu’il est le titulaire',
      },
      hint: {
        en: 'write a DID of the learner: `did:key:z6Mk…`',
        fr: 'écrire un DID de l’apprenant : `did:key:z6Mk…`',
      },
    };
  },
};

const nameInClear: ElementRule = {
  id: 'eu-council-2022.learnerIdentification.nameInClear',
  name: {
    en: 'No name in clear beside an identifier',
    fr: 'Pas de nom en clair à côté d’un identifiant',
  },
  severity: 'info',
  cites: readingOf(cites),
  *check({ award }) {
    const learner = award?.learner;
    if (learner?.name === undefined) return;
    yield {
      pointer: '/award/learner/name',
      text: {
        en: 'the name of the learner stands in clear although an identifier is there',
        fr: 'le nom de l’apprenant figure en clair alors qu’un identifiant est présent',
      },
      hint: {
        en: 'leave `name` out unless a reader needs it',
        fr: 'retirer `name`, sauf si un lecteur en a besoin',
      },
    };
  },
};

const UTF8 = new TextEncoder();

/** In UTF-8, where a character takes a byte at least: most texts are seen to be long enough without being written. */
function hasBytes(text: string, least: number): boolean {
  return text.length >= least || UTF8.encode(text).length >= least;
}

/** Who earned it. */
export const learnerIdentification: FrameworkElement = {
  key: 'learnerIdentification',
  name,
  mandatory: true,
  stage: 'award',
  cites,
  reads: ['/award/learner'],
  given,
  rules: [nationalNumber, salted, contact, did, nameInClear],
};
