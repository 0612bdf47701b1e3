import { lazily } from '../../foundation/lazily.js';
import type { Award } from '../../model/award.js';
import { holdsNationalNumber } from '../../model/holds-national-number.js';
import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { MINIMISATION } from './citation.js';
import { decoded, holdsEmail } from './contact-patterns.js';

// Shorter ones stand in addresses by chance.
const LEAST_CHARACTERS = 5;
const LEAST_LETTERS = 2;

const BETWEEN_WORDS = lazily(() => /\P{L}+/u);
const SIGN = lazily(() => /[\p{L}\d]/u);
const ACCENTS = lazily(() => /\p{M}/gu);

/** The id of a credential is seen by whoever stores, lists or revokes it, long before anybody opens the file. */
export const personalAddress: FrameworkRequirement = {
  id: 'privacy.credentialId',
  name: {
    en: 'The id of the award does not say who the learner is',
    fr: 'L’identifiant de la délivrance ne dit pas qui est l’apprenant',
  },
  severity: 'error',
  cites: MINIMISATION,
  stage: 'award',
  reads: ['/award/id', '/award/learner'],
  check: ({ award = {} }) =>
    remarkWhen(
      award.id !== undefined && namesLearner(award.id, award.learner),
      '/award/id',
      {
        en: 'an identifier or the name of the learner stands in the id of the award',
        fr: 'un identifiant ou le nom de l’apprenant figure dans l’identifiant de la délivrance',
      },
      {
        en: 'leave `id` out, a random one is made; or write one: `id: urn:uuid:…`',
        fr: 'retirer `id`, il en sera fait un au hasard ; ou en écrire un : `id: urn:uuid:…`',
      },
    ),
};

/** A status list is asked for by everybody who verifies, and its address stands in the logs of all whom they ask through. */
export const personalStatusList: FrameworkRequirement = {
  id: 'privacy.statusList',
  name: {
    en: 'The address of the status list does not say who the learner is',
    fr: 'L’adresse de la liste de statuts ne dit pas qui est l’apprenant',
  },
  severity: 'error',
  cites: MINIMISATION,
  stage: 'award',
  reads: ['/award/status', '/award/learner'],
  *check({ award: { status = [], learner } = {} }) {
    for (const [index, { list }] of status.entries())
      yield* remarkWhen(
        namesLearner(list, learner),
        `/award/status/${index}/list`,
        {
          en: 'an identifier or the name of the learner stands in the address of the status list',
          fr: 'un identifiant ou le nom de l’apprenant figure dans l’adresse de la liste de statuts',
        },
        {
          en: 'use one list for many learners: `list: https://univ.example/status/1`',
          fr: 'utiliser une liste pour de nombreux apprenants : `list: https://univ.example/status/1`',
        },
      );
  },
};

/**
 * True for an address, be it the id of a credential or that of a status list, in which the learner can be recognised: by
 * an e-mail address, a national number, a plain identifier or the whole name.
 */
export function namesLearner(address: string, learner: Award['learner'] | undefined): boolean {
  if (holdsEmail(address) || holdsNationalNumber(decoded(address))) return true;
  const values = (learner?.identifiers ?? []).flatMap((one) => ('value' in one ? one.value : []));
  const name = learner?.name ?? '';
  if (values.length === 0 && name === '') return false;
  const text = plain(decoded(address));
  return (
    values.some((value) => value.length >= LEAST_CHARACTERS && standsIn(plain(value), text)) ||
    holdsName(name, text)
  );
}

/** All words of a name, each by itself or all run together; a single word may be anything. */
function holdsName(name: string, text: string): boolean {
  const words = plain(name)
    .split(BETWEEN_WORDS())
    .filter((word) => word.length >= LEAST_LETTERS);
  if (words.length < 2) return false;
  return words.every((word) => standsIn(word, text)) || standsIn(words.join(''), text);
}

/** True for a text that stands in another, not as a part of a longer word or number. */
function standsIn(part: string, text: string): boolean {
  const isSign = (at: number) => SIGN().test(text.charAt(at));
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1))
    if (!isSign(at - 1) && !isSign(at + part.length)) return true;
  return false;
}

const ASCII = /^[ -~]*$/;

/** Small letters without accents, as addresses are made of names. */
function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(ACCENTS(), '').toLowerCase();
}
