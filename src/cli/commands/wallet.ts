import type { GroupContents } from '../command.js';

/** The commands of `microcert wallet`, in the order of a first use. */
export const WALLET: GroupContents = {
  commands: [
    {
      name: 'init',
      summary: {
        en: 'Make a wallet: a folder with a key of your own.',
        fr: 'Créer un portefeuille : un dossier avec une clé à soi.',
      },
      load: async () => (await import('../wallet/init.js')).init,
    },
    {
      name: 'add',
      summary: {
        en: 'Check credentials you were given, and keep a copy.',
        fr: 'Contrôler des justificatifs reçus, et en garder une copie.',
      },
      load: async () => (await import('../wallet/add.js')).add,
    },
    {
      name: 'list',
      summary: { en: 'List what the wallet holds.', fr: 'Lister ce que contient le portefeuille.' },
      load: async () => (await import('../wallet/list.js')).list,
    },
    {
      name: 'show',
      summary: {
        en: 'Show what one of them says, and whether it holds.',
        fr: 'Montrer ce que dit l’un d’eux, et s’il tient.',
      },
      load: async () => (await import('../wallet/show.js')).show,
    },
    {
      name: 'present',
      summary: {
        en: 'Answer somebody who asks for credentials: show those you choose, signed by you.',
        fr: 'Répondre à qui demande des justificatifs : montrer ceux que l’on choisit, en signant.',
      },
      load: async () => (await import('../wallet/present.js')).present,
    },
    {
      name: 'export',
      summary: {
        en: 'Copy the wallet into one file.',
        fr: 'Copier le portefeuille dans un seul fichier.',
      },
      load: async () => (await import('../wallet/export.js')).exportWallet,
    },
    {
      name: 'import',
      summary: {
        en: 'Take in what such a file holds.',
        fr: 'Reprendre ce que contient un tel fichier.',
      },
      load: async () => (await import('../wallet/import.js')).importWallet,
    },
    {
      name: 'remove',
      summary: {
        en: 'Take credentials out of the wallet.',
        fr: 'Retirer des justificatifs du portefeuille.',
      },
      load: async () => (await import('../wallet/remove.js')).remove,
    },
  ],
  notes: [
    {
      en: 'A wallet is a folder of yours: --wallet FOLDER, else the one in the environment variable MICROCERT_WALLET, else the folder `wallet`. Nothing in it goes anywhere by itself, and nothing is asked of the web without --network.',
      fr: 'Un portefeuille est un dossier à vous : --wallet DOSSIER, sinon celui de la variable d’environnement MICROCERT_WALLET, sinon le dossier `wallet`. Rien n’en sort de soi-même, et rien n’est demandé au web sans --network.',
    },
    {
      en: 'Its key (holder-key.json) shows that you are you: keep it to yourself, and a copy of it in a safe place.',
      fr: 'Sa clé (holder-key.json) montre que vous êtes vous : la garder pour soi, et une copie en lieu sûr.',
    },
  ],
};
