/** Messages about the site that an issuer publishes. */
export const PUBLISHING_TEXTS = {
  ERR_PUBLISH_ADDRESS: {
    en: 'this address cannot be published as a file of the site',
    fr: 'cette adresse ne peut pas être publiée comme un fichier du site',
  },
  ERR_PUBLISH_COLLISION: {
    en: 'two parts of the site would be the same file, or a file and a folder of one name',
    fr: 'deux parties du site seraient le même fichier, ou un fichier et un dossier de même nom',
  },
  ERR_PUBLISH_CONTENT: {
    en: 'this cannot be published as part of the site',
    fr: 'ceci ne peut pas être publié dans le site',
  },
  ERR_PUBLISH_FOLDER: {
    en: 'this folder holds no site that says at which address it is published',
    fr: 'ce dossier ne contient aucun site qui dise à quelle adresse il est publié',
  },
  ERR_PUBLISH_FOREIGN: {
    en: 'something that was not published from here is in the way',
    fr: 'quelque chose qui n’a pas été publié d’ici est à cette place',
  },
  ERR_PUBLISH_MANIFEST: {
    en: 'the list of what was published here before is not usable',
    fr: 'la liste de ce qui a été publié ici auparavant n’est pas utilisable',
  },
  ERR_PUBLISH_BUSY: {
    en: 'the site is being published by another process',
    fr: 'le site est en cours de publication par un autre processus',
  },
} as const;
