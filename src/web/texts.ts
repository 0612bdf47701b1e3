import type { LocalText } from '../foundation/locale.js';
import type { Verdict } from '../foundation/report.js';

type PageWord =
  | 'title'
  | 'intro'
  | 'language'
  | 'skip'
  | 'intake'
  | 'again'
  | 'drop'
  | 'kinds'
  | 'choose'
  | 'paste'
  | 'pasteLabel'
  | 'check'
  | 'working'
  | 'result'
  | 'by'
  | 'drawing'
  | 'elements'
  | 'badge'
  | 'picture'
  | 'checks'
  | 'skippedChecks'
  | 'place'
  | 'privacy'
  | 'limits'
  | 'framed'
  | 'alone';

/** What the page says of itself. */
export const PAGE: Readonly<Record<PageWord, LocalText>> = {
  title: { en: 'Check a badge or certificate', fr: 'Vérifier un badge ou un certificat' },
  intro: {
    en: 'Is it genuine, unchanged and still in force? The answer is worked out on your device: nothing you show here leaves it.',
    fr: 'Est-il authentique, inchangé et toujours en vigueur ? La réponse est calculée sur votre appareil : rien de ce que vous montrez ici ne le quitte.',
  },
  language: { en: 'Language', fr: 'Langue' },
  skip: { en: 'Skip to the result', fr: 'Aller au résultat' },
  intake: { en: 'Badge to check', fr: 'Badge à vérifier' },
  again: { en: 'Check another one', fr: 'En vérifier un autre' },
  drop: { en: 'Drop a file here', fr: 'Déposez un fichier ici' },
  kinds: {
    en: 'PNG or SVG badge, PDF certificate, JSON or JWT',
    fr: 'badge PNG ou SVG, certificat PDF, JSON ou JWT',
  },
  choose: { en: 'Choose a file', fr: 'Choisir un fichier' },
  paste: { en: 'Or paste text or a link', fr: 'Ou collez un texte ou un lien' },
  pasteLabel: {
    en: 'JSON, JWT or verification link',
    fr: 'JSON, JWT ou lien de vérification',
  },
  check: { en: 'Check', fr: 'Vérifier' },
  working: { en: 'Checking…', fr: 'Vérification…' },
  result: { en: 'Result', fr: 'Résultat' },
  by: { en: 'Awarded by', fr: 'Délivré par' },
  drawing: {
    en: 'As its issuer has it drawn; this picture is no verdict.',
    fr: 'Tel que son émetteur le fait dessiner ; cette image n’est pas un verdict.',
  },
  elements: { en: 'Everything it states', fr: 'Tout ce qu’il énonce' },
  badge: { en: 'What it says', fr: 'Ce qu’il dit' },
  picture: { en: 'Picture of the badge', fr: 'Image du badge' },
  checks: { en: 'Each check', fr: 'Chaque contrôle' },
  skippedChecks: { en: 'Checks that do not apply here', fr: 'Contrôles sans objet ici' },
  place: { en: 'Place', fr: 'Emplacement' },
  privacy: {
    en: 'No request carries what you show here; nothing is kept when you close the page. It also works without a network once it is loaded.',
    fr: 'Aucune requête ne transporte ce que vous montrez ici ; rien n’est gardé quand vous fermez la page. Une fois chargée, elle marche aussi sans réseau.',
  },
  limits: {
    en: 'A verdict says that a document is authentic and in force. It does not say who is showing it, nor whether it suffices for your purpose.',
    fr: 'Un verdict dit qu’un document est authentique et en vigueur. Il ne dit pas qui le présente, ni s’il suffit à votre besoin.',
  },
  framed: {
    en: 'Another page shows this one inside itself, and could cover a verdict or put words around it. Badges are checked in a window of its own.',
    fr: 'Une autre page affiche celle-ci en son sein, et pourrait masquer un verdict ou l’entourer de ses mots. Les badges se vérifient dans une fenêtre à part.',
  },
  alone: { en: 'Open in a window of its own', fr: 'Ouvrir dans une fenêtre à part' },
};

type TrustWord = 'nobody' | 'named' | 'listed' | 'unlisted' | 'asOf' | 'broken';

/** A defect of the page is not put on what was shown to it. */
export const DEFECT: LocalText = {
  en: 'Something went wrong in this page, and nothing can be said about what you showed it.',
  fr: 'Un défaut est survenu dans cette page, et rien ne peut être dit de ce que vous lui avez montré.',
};

/** Whom the page trusts, and what that means for what it says. */
export const TRUST: Readonly<Record<TrustWord, LocalText>> = {
  nobody: {
    en: 'Nobody has told this page which issuers to trust. It can see whether the signature holds, and not who the issuer really is: anyone may call themselves a university.',
    fr: 'Personne n’a dit à cette page à quels émetteurs se fier. Elle voit si la signature tient, mais non qui est vraiment l’émetteur : chacun peut se dire université.',
  },
  named: { en: 'The issuer it names:', fr: 'L’émetteur qu’il nomme :' },
  listed: {
    en: 'On this page’s list of trusted issuers as:',
    fr: 'Sur la liste des émetteurs de confiance de cette page, sous le nom :',
  },
  unlisted: {
    en: 'This issuer is not on this page’s list of trusted issuers.',
    fr: 'Cet émetteur ne figure pas sur la liste des émetteurs de confiance de cette page.',
  },
  asOf: { en: 'list of', fr: 'liste du' },
  broken: {
    en: 'The settings of this page cannot be read, so it trusts nobody. Please tell whoever runs it.',
    fr: 'Les réglages de cette page sont illisibles : elle ne se fie donc à personne. Merci de le signaler à qui l’exploite.',
  },
};

/** The verdict in a word, above the sentence that says why. */
export const VERDICTS: Readonly<Record<Verdict | 'unreadable', LocalText>> = {
  accepted: { en: 'Accepted', fr: 'Accepté' },
  rejected: { en: 'Rejected', fr: 'Refusé' },
  undetermined: { en: 'Could not be decided', fr: 'Impossible de trancher' },
  unreadable: { en: 'Could not be read', fr: 'Illisible' },
};

/** How far what the badge says can be relied on, beside it. */
export const RELIANCE: Readonly<Record<Verdict, LocalText>> = {
  accepted: { en: 'As its issuer signed it.', fr: 'Tel que son émetteur l’a signé.' },
  rejected: { en: 'Do not rely on any of it.', fr: 'Ne vous fiez à rien de ceci.' },
  undetermined: {
    en: 'Do not rely on it until what is open is settled.',
    fr: 'À ne pas tenir pour acquis tant que tout n’est pas établi.',
  },
};
