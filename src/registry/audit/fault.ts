import { appendPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';

/** What can be wrong with a registry. */
export type FaultCode =
  | 'audit.event-missing'
  | 'audit.event-unlinked'
  | 'audit.event-altered'
  | 'audit.event-unreadable'
  | 'audit.head-altered'
  | 'audit.head-elsewhere'
  | 'audit.head-signature'
  | 'audit.head-missing'
  | 'audit.award-missing'
  | 'audit.award-altered'
  | 'audit.award-added'
  | 'audit.award-not-erased'
  | 'audit.award-erased'
  | 'audit.learner-altered'
  | 'audit.secret-altered'
  | 'audit.position-altered'
  | 'audit.position-added'
  | 'audit.act-altered'
  | 'audit.definition-altered'
  | 'audit.definition-added'
  | 'audit.list-altered'
  | 'audit.list-added'
  | 'audit.list-bits'
  | 'audit.list-signed'
  | 'audit.key-altered'
  | 'audit.key-added';

const FAULTS: Readonly<Record<FaultCode, LocalText>> = {
  'audit.event-missing': {
    en: 'an event is missing here: the numbers have a gap',
    fr: 'il manque un événement ici : les numéros ont un trou',
  },
  'audit.event-unlinked': {
    en: 'the event does not follow the one before: one of them was replaced',
    fr: 'l’événement ne suit pas le précédent : l’un des deux a été remplacé',
  },
  'audit.event-altered': {
    en: 'the event was altered: its hash is that of another content',
    fr: 'l’événement a été modifié : son empreinte est celle d’un autre contenu',
  },
  'audit.event-unreadable': {
    en: 'the event cannot be read',
    fr: 'l’événement ne peut pas être lu',
  },
  'audit.head-altered': {
    en: 'the issuer signed another event than stands here',
    fr: 'l’émetteur a signé un autre événement que celui qui figure ici',
  },
  'audit.head-elsewhere': {
    en: 'the head that was seen before is of another registry',
    fr: 'la tête vue auparavant est celle d’un autre registre',
  },
  'audit.head-signature': {
    en: 'the signature of this head is not of its key',
    fr: 'la signature de cette tête n’est pas celle de sa clé',
  },
  'audit.head-missing': {
    en: 'the chain ends before this event, which was signed, or seen before: events were removed',
    fr: 'la chaîne s’arrête avant cet événement, qui a été signé ou vu auparavant : des événements ont été retirés',
  },
  'audit.award-missing': {
    en: 'the event tells of a credential that is not in the table of awards',
    fr: 'l’événement parle d’un justificatif absent de la table des délivrances',
  },
  'audit.award-altered': {
    en: 'the credential stands in the table otherwise than the event tells',
    fr: 'le justificatif figure dans la table autrement que ne le dit l’événement',
  },
  'audit.award-added': {
    en: 'no event tells of this credential',
    fr: 'aucun événement ne parle de ce justificatif',
  },
  'audit.award-not-erased': {
    en: 'the event says that the learner was forgotten, and the table knows them still',
    fr: 'l’événement dit que l’apprenant a été oublié, et la table le connaît encore',
  },
  'audit.award-erased': {
    en: 'the learner was forgotten, and no event tells of it',
    fr: 'l’apprenant a été oublié, et aucun événement n’en parle',
  },
  'audit.learner-altered': {
    en: 'what stands in the table about the learner is not what was recorded',
    fr: 'ce que la table dit de l’apprenant n’est pas ce qui a été enregistré',
  },
  'audit.secret-altered': {
    en: 'the secret of pseudonyms is another than when this was issued: learners are not found again, and could be issued to twice',
    fr: 'le secret des pseudonymes est autre que lors de cette délivrance : les apprenants ne sont plus retrouvés, et pourraient être servis deux fois',
  },
  'audit.position-altered': {
    en: 'the entry of the status list says otherwise than the events',
    fr: 'l’entrée de la liste de statuts dit autre chose que les événements',
  },
  'audit.position-added': {
    en: 'no event tells of this entry of a status list',
    fr: 'aucun événement ne parle de cette entrée d’une liste de statuts',
  },
  'audit.act-altered': {
    en: 'the table of acts says otherwise than the event',
    fr: 'la table des actes dit autre chose que l’événement',
  },
  'audit.definition-altered': {
    en: 'the definition is missing, or is another than the event tells',
    fr: 'la définition est absente, ou autre que ne le dit l’événement',
  },
  'audit.definition-added': {
    en: 'no event tells of this version of a definition',
    fr: 'aucun événement ne parle de cette version d’une définition',
  },
  'audit.list-altered': {
    en: 'the status list is missing, or is another than the events tell',
    fr: 'la liste de statuts est absente, ou autre que ne le disent les événements',
  },
  'audit.list-added': {
    en: 'no event tells of this status list',
    fr: 'aucun événement ne parle de cette liste de statuts',
  },
  'audit.list-bits': {
    en: 'a bit of the status list says otherwise than its entry',
    fr: 'un bit de la liste de statuts dit autre chose que son entrée',
  },
  'audit.list-signed': {
    en: 'the signed text of the status list is not the one of its entries',
    fr: 'le texte signé de la liste de statuts n’est pas celui de ses entrées',
  },
  'audit.key-altered': {
    en: 'the key is missing, or is another than the events tell',
    fr: 'la clé est absente, ou autre que ne le disent les événements',
  },
  'audit.key-added': {
    en: 'no event tells of this key',
    fr: 'aucun événement ne parle de cette clé',
  },
};

/** What is worth saying, and does not make a registry wrong. */
const REMARKS: Readonly<Record<RemarkCode, LocalText>> = {
  'audit.clock-back': {
    en: 'the clock went back before this event; the order is that of the numbers',
    fr: 'l’horloge a reculé avant cet événement ; l’ordre est celui des numéros',
  },
  'audit.head-key': {
    en: 'this head was signed with a key that was not given: it vouches for nothing here',
    fr: 'cette tête a été signée avec une clé qui n’a pas été donnée : elle ne garantit rien ici',
  },
  'audit.copies-left': {
    en: 'a learner was forgotten, and the file was not written anew since: copies may be left in it; to forget any learner does it once nobody else uses the file',
    fr: 'un apprenant a été oublié, et le fichier n’a pas été réécrit depuis : des copies peuvent y rester ; oublier un apprenant le fera quand personne d’autre n’utilisera le fichier',
  },
  'audit.no-head': {
    en: 'no head that was signed with a given key: whoever can write to the database could have rewritten all of it',
    fr: 'aucune tête signée avec une clé donnée : quiconque peut écrire dans la base aurait pu tout réécrire',
  },
  'audit.unsigned-tail': {
    en: 'the events after the last signed head are vouched for by nobody: some could have been rewritten or removed',
    fr: 'les événements après la dernière tête signée ne sont garantis par personne : certains ont pu être réécrits ou retirés',
  },
  'audit.tail-unknown': {
    en: 'whether events were removed at the end cannot be told from within: give a head that was kept elsewhere',
    fr: 'de l’intérieur, on ne peut savoir si des événements ont été retirés à la fin : donner une tête conservée ailleurs',
  },
};

/** What can be remarked. */
export type RemarkCode =
  | 'audit.copies-left'
  | 'audit.clock-back'
  | 'audit.head-key'
  | 'audit.no-head'
  | 'audit.unsigned-tail'
  | 'audit.tail-unknown';

/** Where something stands: table and key. */
export type Entry = readonly [
  table:
    | 'settings'
    | 'events'
    | 'awards'
    | 'positions'
    | 'definitions'
    | 'lists'
    | 'keys'
    | 'acts'
    | 'heads',
  ...key: readonly (string | number)[],
];

/** Thrown within an audit, and never out of it. */
export class Fault extends Error {
  readonly finding: Finding;

  constructor(code: FaultCode, entry: Entry) {
    super(code);
    this.finding = { code, severity: 'error', pointer: pointerTo(entry), message: FAULTS[code] };
  }
}

/** A remark about an entry. */
export function remarkOn(code: RemarkCode, entry: Entry): Finding {
  return { code, severity: 'warning', pointer: pointerTo(entry), message: REMARKS[code] };
}

function pointerTo(entry: Entry): string {
  return entry.reduce<string>((pointer, token) => appendPointer(pointer, token), '');
}

/** Goes on only where it holds. */
export function must(holds: boolean, code: FaultCode, ...entry: Entry): asserts holds {
  if (!holds) throw new Fault(code, entry);
}
