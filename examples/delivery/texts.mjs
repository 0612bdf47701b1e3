// What the pages say, in English and French.
export const TEXTS = {
  home: {
    en: 'What you learned, in your wallet',
    fr: 'Ce que vous avez appris, dans votre portefeuille',
  },
  story: {
    en: 'You passed “Soil health” at Université Exemple. Take it with you, then show Example Farms as much of it as it needs, and no more.',
    fr: 'Vous avez réussi « Santé des sols » à Université Exemple. Emportez-la, puis montrez à Example Farms ce qu’il lui faut, et rien de plus.',
  },
  walletToo: {
    en: 'Use a wallet on your phone, or the one built into this example.',
    fr: 'Prenez un portefeuille sur votre téléphone, ou celui de cet exemple.',
  },
  stepGet: { en: 'Get it', fr: 'La recevoir' },
  stepShow: { en: 'Show it', fr: 'La montrer' },
  stepSeen: { en: 'See what was seen', fr: 'Voir ce qui a été vu' },
  get: { en: 'Get the micro-certification', fr: 'Recevoir la micro-certification' },
  getAgain: { en: 'Get it again', fr: 'La recevoir de nouveau' },
  getWhy: {
    en: 'Université Exemple hands it to your wallet.',
    fr: 'Université Exemple la remet à votre portefeuille.',
  },
  has: {
    en: 'It is in the wallet of this example.',
    fr: 'Elle est dans le portefeuille de cet exemple.',
  },
  show: { en: 'Show it to Example Farms', fr: 'La montrer à Example Farms' },
  showWhy: {
    en: 'Example Farms asks for title, awarding body, level and date. Your name and mark stay with you.',
    fr: 'Example Farms demande intitulé, organisme, niveau et date. Votre nom et votre note restent chez vous.',
  },
  offered: { en: 'It is ready for your wallet', fr: 'Elle est prête pour votre portefeuille' },
  scanOffer: {
    en: 'Scan the code with the wallet on your phone',
    fr: 'Scannez le code avec le portefeuille de votre téléphone',
  },
  type: { en: 'Then type these digits into it', fr: 'Puis tapez-y ces chiffres' },
  typeWhy: {
    en: 'A university would send them to you another way, so that nobody else can take what is yours.',
    fr: 'Une université vous les enverrait par une autre voie, pour que personne d’autre ne prenne ce qui est à vous.',
  },
  open: { en: 'Wallet on this device? Open it', fr: 'Portefeuille sur cet appareil ? L’ouvrir' },
  noWallet: { en: 'No wallet at hand?', fr: 'Pas de portefeuille sous la main ?' },
  collect: { en: 'Use the wallet of this example', fr: 'Prendre celui de cet exemple' },
  asked: { en: 'Example Farms asks to see', fr: 'Example Farms demande à voir' },
  scanAsk: {
    en: 'Scan the code with the wallet that has it',
    fr: 'Scannez le code avec le portefeuille qui la contient',
  },
  present: { en: 'Show this part, and nothing else', fr: 'Montrer cette partie, et rien d’autre' },
  fromExample: {
    en: 'It is in the wallet of this example',
    fr: 'Elle est dans le portefeuille de cet exemple',
  },
  emptyWallet: {
    en: 'The wallet of this example is still empty: get the micro-certification first.',
    fr: 'Le portefeuille de cet exemple est encore vide : recevez d’abord la micro-certification.',
  },
  look: { en: 'I showed it: see the result', fr: 'Je l’ai montrée : voir le résultat' },
  lookAgain: { en: 'Look again', fr: 'Regarder de nouveau' },
  waiting: { en: 'Nothing was shown yet', fr: 'Rien n’a encore été montré' },
  waitingWhy: {
    en: 'Example Farms is waiting for the answer of your wallet.',
    fr: 'Example Farms attend la réponse de votre portefeuille.',
  },
  declined: { en: 'The wallet said no', fr: 'Le portefeuille a refusé' },
  declinedWhy: { en: 'Example Farms saw nothing.', fr: 'Example Farms n’a rien vu.' },
  accepted: { en: 'It holds', fr: 'Elle est valable' },
  acceptedWhy: {
    en: 'Signed by a university that Example Farms trusts, and shown by whom it was awarded to.',
    fr: 'Signée par une université à qui Example Farms fait confiance, et montrée par la personne à qui elle a été décernée.',
  },
  rejected: { en: 'It does not hold', fr: 'Elle n’est pas valable' },
  rejectedWhy: {
    en: 'It was changed, is of somebody else, or is not what was asked for.',
    fr: 'Elle a été modifiée, est à quelqu’un d’autre, ou n’est pas ce qui était demandé.',
  },
  undetermined: {
    en: 'Whether it holds could not be told',
    fr: 'On n’a pas pu dire si elle est valable',
  },
  undeterminedWhy: {
    en: 'Something that is needed to tell could not be found.',
    fr: 'Un élément nécessaire pour le dire n’a pas été trouvé.',
  },
  seen: { en: 'What Example Farms saw', fr: 'Ce qu’Example Farms a vu' },
  title: { en: 'Title', fr: 'Intitulé' },
  awardingBody: { en: 'Awarding body', fr: 'Organisme de délivrance' },
  level: { en: 'Level', fr: 'Niveau' },
  issuanceDate: { en: 'Date', fr: 'Date' },
  framework: { en: 'EQF', fr: 'CEC' },
  unseen: { en: 'What it did not see', fr: 'Ce qu’elle n’a pas vu' },
  kept: {
    en: 'Your name, your mark, and all else that was not asked for. It stayed in your wallet.',
    fr: 'Votre nom, votre note, et tout ce qui n’était pas demandé. C’est resté dans votre portefeuille.',
  },
  back: { en: 'Back to the start', fr: 'Retour au début' },
  unknown: { en: 'There is no such page', fr: 'Cette page n’existe pas' },
  unknownWhy: { en: 'The address may be cut off.', fr: 'L’adresse est peut-être incomplète.' },
  foreign: { en: 'This form is not ours', fr: 'Ce formulaire n’est pas le nôtre' },
  foreignWhy: { en: 'Nothing was done.', fr: 'Rien n’a été fait.' },
  failed: { en: 'That did not work', fr: 'Cela n’a pas fonctionné' },
  failedWhy: {
    en: 'What you wanted to use has been used, or its time is over. Nothing was lost: begin again.',
    fr: 'Ce que vous vouliez utiliser l’a déjà été, ou son délai est passé. Rien n’est perdu : recommencez.',
  },
};
