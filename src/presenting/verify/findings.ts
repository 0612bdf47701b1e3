import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding, Severity } from '../../foundation/report.js';
import { finding } from '../../verifying/outcomes.js';

interface Text {
  readonly severity: Severity;
  readonly message: LocalText;
  readonly hint?: LocalText;
}

const CREDENTIALS_FINDINGS = {
  'presentation.rejected': {
    severity: 'warning',
    message: {
      en: 'this credential does not hold: see its own report',
      fr: 'ce justificatif ne tient pas : voir son propre rapport',
    },
  },
  'presentation.undetermined': {
    severity: 'warning',
    message: {
      en: 'this credential could not be judged: see its own report',
      fr: 'ce justificatif n’a pas pu être jugé : voir son propre rapport',
    },
  },
  'presentation.nested': {
    severity: 'error',
    message: {
      en: 'a presentation stands where a credential is expected',
      fr: 'une présentation figure là où un justificatif est attendu',
    },
    hint: {
      en: 'whom it was made for is not known here: ask its holder to present the credentials themselves',
      fr: 'on ignore ici à qui elle s’adressait : demander à son détenteur de présenter les justificatifs eux-mêmes',
    },
  },
  'presentation.empty': {
    severity: 'error',
    message: {
      en: 'the presentation holds no credential',
      fr: 'la présentation ne contient aucun justificatif',
    },
  },
  'presentation.too-many': {
    severity: 'warning',
    message: {
      en: 'the presentation holds more credentials than one verification looks at',
      fr: 'la présentation contient plus de justificatifs qu’une vérification n’en examine',
    },
  },
  'presentation.not-looked-at': {
    severity: 'info',
    message: {
      en: 'not looked at, as the presentation itself does not hold',
      fr: 'non examiné, car la présentation elle-même ne tient pas',
    },
  },
  'presentation.other-subject': {
    severity: 'error',
    message: {
      en: 'this credential is about somebody else than who presents it',
      fr: 'ce justificatif porte sur une autre personne que celle qui le présente',
    },
  },
  'presentation.unknown-subject': {
    severity: 'warning',
    message: {
      en: 'nothing shows that this credential is about who presents it: it names no DID of theirs',
      fr: 'rien n’indique que ce justificatif porte sur qui le présente : il ne nomme aucun DID de cette personne',
    },
    hint: {
      en: 'the issuer can issue it again to the learner’s DID (claim); or accept it from anyone who has it (holderIs)',
      fr: 'l’émetteur peut le réémettre au DID de l’apprenant (claim) ; ou l’accepter de quiconque le détient (holderIs)',
    },
  },
  'presentation.anyone': {
    severity: 'info',
    message: {
      en: 'whose the credentials are was not asked: the verifier takes them from anyone',
      fr: 'à qui sont les justificatifs n’a pas été demandé : le vérificateur les accepte de quiconque',
    },
  },
} as const;

const OWN_FINDINGS = {
  'presentation.type': {
    severity: 'error',
    message: {
      en: 'this is no presentation: its type must be VerifiablePresentation',
      fr: 'ce n’est pas une présentation : son type doit être VerifiablePresentation',
    },
    hint: {
      en: 'a single credential is verified by `verify`',
      fr: 'un justificatif seul se vérifie avec `verify`',
    },
  },
  'presentation.context': {
    severity: 'error',
    message: {
      en: 'the contexts of a presentation are addresses, the first that of verifiable credentials',
      fr: 'les contextes d’une présentation sont des adresses, la première celle des justificatifs vérifiables',
    },
  },
  'presentation.member': {
    severity: 'error',
    message: {
      en: 'a member is named by an address or a keyword: whoever looks for its usual name would miss it',
      fr: 'un membre est désigné par une adresse ou un mot-clé : qui cherche son nom usuel ne le verrait pas',
    },
  },
  'presentation.credential': {
    severity: 'error',
    message: {
      en: 'a credential in a presentation is an object, or the text of a JWT',
      fr: 'un justificatif dans une présentation est un objet, ou le texte d’un JWT',
    },
  },
  'presentation.two-proofs': {
    severity: 'error',
    message: {
      en: 'a presentation in a JWT has no proof of its own',
      fr: 'une présentation dans un JWT n’a pas de preuve propre',
    },
  },
  'presentation.envelope': {
    severity: 'error',
    message: {
      en: 'an enveloped presentation holds a JWT in its id as a data URL, and nothing beside it',
      fr: 'une présentation sous enveloppe contient un JWT dans son id, comme URL de données, et rien d’autre',
    },
  },
  'presentation.not-an-object': {
    severity: 'error',
    message: {
      en: 'a presentation is a JSON object, or a JWT',
      fr: 'une présentation est un objet JSON, ou un JWT',
    },
  },
  'presentation.no-proof': {
    severity: 'error',
    message: {
      en: 'the presentation is not signed: anybody could have put it together',
      fr: 'la présentation n’est pas signée : n’importe qui a pu la composer',
    },
  },
  'presentation.many-proofs': {
    severity: 'error',
    message: {
      en: 'the presentation has more proofs than are looked at',
      fr: 'la présentation a plus de preuves qu’il n’en est examiné',
    },
  },
  'presentation.no-challenge': {
    severity: 'error',
    message: {
      en: 'the presentation answers no challenge, so it may have been made for anybody at any time',
      fr: 'la présentation ne répond à aucun défi : elle a pu être faite pour quiconque, à tout moment',
    },
  },
  'presentation.challenge': {
    severity: 'error',
    message: {
      en: 'the presentation answers another challenge than yours',
      fr: 'la présentation répond à un autre défi que le vôtre',
    },
    hint: {
      en: 'it was made for another occasion: ask the holder anew',
      fr: 'elle a été faite pour une autre occasion : redemander au détenteur',
    },
  },
  'presentation.no-domain': {
    severity: 'error',
    message: {
      en: 'the presentation does not say for whom it was made',
      fr: 'la présentation ne dit pas à qui elle s’adresse',
    },
  },
  'presentation.domain': {
    severity: 'error',
    message: {
      en: 'the presentation was made for somebody else than you',
      fr: 'la présentation s’adresse à quelqu’un d’autre que vous',
    },
  },
  'presentation.no-date': {
    severity: 'warning',
    message: {
      en: 'the presentation does not say when it was made',
      fr: 'la présentation ne dit pas quand elle a été faite',
    },
  },
  'presentation.too-old': {
    severity: 'error',
    message: {
      en: 'the presentation was made longer ago than you accept',
      fr: 'la présentation est plus ancienne que ce que vous acceptez',
    },
  },
  'presentation.several-holders': {
    severity: 'error',
    message: {
      en: 'a presentation has one holder, named by an id',
      fr: 'une présentation a un seul détenteur, désigné par un id',
    },
  },
  'presentation.two-holders': {
    severity: 'error',
    message: {
      en: 'the JWT names another holder (iss) than the presentation in it',
      fr: 'le JWT désigne un autre détenteur (iss) que la présentation qu’il contient',
    },
  },
  'presentation.foreign-key': {
    severity: 'error',
    message: {
      en: 'the presentation was signed with a key that is not its holder’s',
      fr: 'la présentation a été signée avec une clé qui n’est pas celle de son détenteur',
    },
  },
  'presentation.self-asserted': {
    severity: 'warning',
    message: {
      en: 'nothing shows that the key belongs to the holder: it was not found through a DID of theirs',
      fr: 'rien ne montre que la clé appartient au détenteur : elle n’a pas été trouvée par un DID de celui-ci',
    },
  },
  'presentation.key-ended': {
    severity: 'error',
    message: {
      en: 'the key of the holder has expired or was revoked',
      fr: 'la clé du détenteur a expiré ou a été révoquée',
    },
  },
  'presentation.no-good-proof': {
    severity: 'info',
    message: {
      en: 'no proof holds, so nothing shows who presents',
      fr: 'aucune preuve ne tient : rien ne montre qui présente',
    },
  },
  'presentation.replayed': {
    severity: 'error',
    message: {
      en: 'the holder has answered this challenge before: the presentation is used a second time',
      fr: 'le détenteur a déjà répondu à ce défi : la présentation sert une seconde fois',
    },
  },
  'presentation.replay-elsewhere': {
    severity: 'info',
    message: {
      en: 'whether it was used before was not asked here: each challenge is taken back once answered, says the verifier',
      fr: 'ici, il n’a pas été demandé si elle a déjà servi : chaque défi est repris une fois répondu, dit le vérificateur',
    },
  },
  'presentation.replay-unknown': {
    severity: 'warning',
    message: {
      en: 'whether the presentation was used before is not known: nothing remembers those that came before',
      fr: 'on ignore si la présentation a déjà servi : rien ne retient celles qui l’ont précédée',
    },
    hint: {
      en: 'give a store (seen), or say that challenges are taken back once answered',
      fr: 'donner un registre (seen), ou dire que les défis sont repris une fois répondus',
    },
  },
  'presentation.replay-unanswered': {
    severity: 'warning',
    message: {
      en: 'what remembers the presentations that came before gave no answer',
      fr: 'ce qui retient les présentations précédentes n’a pas répondu',
    },
  },
} as const;

/** Stable name of something that is found about a presentation. */
export type PresentationCode = keyof typeof CREDENTIALS_FINDINGS | keyof typeof OWN_FINDINGS;

const TEXTS: Readonly<Record<PresentationCode, Text>> = {
  ...CREDENTIALS_FINDINGS,
  ...OWN_FINDINGS,
};

/** Something that is found about a presentation, at its place. */
export function presentationFinding(code: PresentationCode, pointer: JsonPointer = ''): Finding {
  const { severity, message, hint } = TEXTS[code];
  return finding(severity, code, pointer, message, hint);
}
