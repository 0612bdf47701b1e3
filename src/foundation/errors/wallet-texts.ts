/** Messages about a learner's own copies. */
export const WALLET_TEXTS = {
  ERR_WALLET_MISSING: {
    en: 'there is no wallet in this folder',
    fr: 'il n’y a pas de portefeuille dans ce dossier',
  },
  ERR_WALLET_TAKEN: {
    en: 'this folder cannot become a wallet: something is in it',
    fr: 'ce dossier ne peut pas devenir un portefeuille : il contient déjà quelque chose',
  },
  ERR_WALLET_DAMAGED: {
    en: 'this part of the wallet is not as microcert wrote it',
    fr: 'cette partie du portefeuille n’est pas telle que microcert l’a écrite',
  },
  ERR_WALLET_BUNDLE: {
    en: 'this is not the export of a wallet, or it was cut or changed since',
    fr: 'ce n’est pas l’export d’un portefeuille, ou il a été coupé ou modifié depuis',
  },
  ERR_WALLET_NUMBER: {
    en: 'the wallet holds nothing under this number',
    fr: 'le portefeuille ne contient rien sous ce numéro',
  },
  ERR_WALLET_PRESENTING: {
    en: 'this cannot be presented in this way',
    fr: 'ceci ne peut pas être présenté de cette façon',
  },
} as const;
