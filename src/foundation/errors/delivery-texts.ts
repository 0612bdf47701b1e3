/** Messages about credentials on their way to wallets, and presentations on their way from them. */
export const DELIVERY_TEXTS = {
  ERR_DELIVERY_DENIED: {
    en: 'the credential is not handed out to this wallet',
    fr: 'le justificatif n’est pas remis à ce portefeuille',
  },
  ERR_DELIVERY_UNKNOWN: {
    en: 'no such request is waited for: it never was, or its time is over',
    fr: 'aucune demande de ce nom n’est attendue : elle n’a jamais existé, ou son délai est passé',
  },
} as const;
