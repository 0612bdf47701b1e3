import{a7 as CORE_TEXTS}from'./foundation.js';
var all=(function (){
return{
...CORE_TEXTS,
...ARTWORK_TEXTS,
...CARRIERS_TEXTS,
...CERTIFICATES_TEXTS,
...COHORT_TEXTS,
...ENDORSING_TEXTS,
...JOBS_TEXTS,
...PRESENTING_TEXTS,
...PUBLISHING_TEXTS,
...REGISTRY_TEXTS,
...SD_JWT_TEXTS,
...STACKING_TEXTS
};
});
const CARRIERS_TEXTS={
ERR_CARRIER_FORMAT:{
en:"this is no PNG, SVG or PDF",
fr:"ce n\u2019est ni un PNG, ni un SVG, ni un PDF"
},
ERR_CARRIER_BROKEN:{en:"the file is damaged",fr:"le fichier est ab\xEEm\xE9"},
ERR_CARRIER_ENCRYPTED:{en:"the PDF is protected",fr:"le PDF est prot\xE9g\xE9"},
ERR_CARRIER_EMPTY:{
en:"the file holds no credential",
fr:"le fichier ne contient pas de justificatif"
},
ERR_CARRIER_AMBIGUOUS:{
en:"the file holds several credentials",
fr:"le fichier contient plusieurs justificatifs"
},
ERR_CARRIER_FORM:{
en:"the file holds a credential in a form that is not allowed",
fr:"le fichier contient un justificatif sous une forme non admise"
},
ERR_CARRIER_OPEN_BADGES_2:{
en:"this is a badge of Open Badges 2.x, which is not read",
fr:"c\u2019est un badge d\u2019Open Badges 2.x, qui n\u2019est pas lu"
},
ERR_CARRIER_BAKED:{
en:"the file holds a credential already",
fr:"le fichier contient d\xE9j\xE0 un justificatif"
},
ERR_CARRIER_CREDENTIAL:{
en:"this is not a signed credential",
fr:"ce n\u2019est pas un justificatif sign\xE9"
},
ERR_CARRIER_LINK:{
en:"this link holds no credential",
fr:"ce lien ne contient pas de justificatif"
},
ERR_CARRIER_LINK_FORM:{
en:"this link holds a credential in a form that is not known here",
fr:"ce lien contient un justificatif sous une forme inconnue ici"
},
ERR_CARRIER_LINK_DAMAGED:{
en:"the link is cut off or was changed: the credential in it cannot be read",
fr:"le lien est tronqu\xE9 ou modifi\xE9 : le justificatif qu\u2019il contient est illisible"
},
ERR_CARRIER_LINK_TOO_LARGE:{
en:"the link, or the credential in it, is larger than the limit",
fr:"le lien, ou le justificatif qu\u2019il contient, d\xE9passe la taille limite"
},
ERR_CARRIER_QR_TOO_LONG:{
en:"the text is too long for such a QR code",
fr:"le texte est trop long pour un tel code QR"
},
ERR_RENDER_METHOD_UNSAFE:{
en:"the picture for this credential holds something that is never shown here",
fr:"l\u2019image pr\xE9vue pour ce justificatif contient quelque chose qui n\u2019est jamais affich\xE9 ici"
},
ERR_RENDER_METHOD_TEMPLATE:{
en:"the template of the picture cannot be read",
fr:"le mod\xE8le de l\u2019image est illisible"
},
ERR_RENDER_METHOD_DIGEST:{
en:"the template of the picture is not the one that the issuer signed",
fr:"le mod\xE8le de l\u2019image n\u2019est pas celui que l\u2019\xE9metteur a sign\xE9"
}
};
const ARTWORK_TEXTS={
ERR_ARTWORK_LOGO:{
en:"the logo cannot be put into a badge",
fr:"le logo ne peut pas \xEAtre plac\xE9 dans un badge"
},
ERR_ARTWORK_LETTERS:{
en:"the picture has letters that the font does not have",
fr:"l\u2019image contient des lettres que la police n\u2019a pas"
},
ERR_ARTWORK_SVG:{
en:"this is not an SVG that can be drawn",
fr:"ce SVG ne peut pas \xEAtre dessin\xE9"
}
};
const STACKING_TEXTS={
ERR_PATHWAY_INVALID:{
en:"the pathway to the larger award is not valid",
fr:"le parcours vers la certification n\u2019est pas valide"
}
};
const CERTIFICATES_TEXTS={
ERR_CERTIFICATE_UNSIGNED:{
en:"the credential is not signed",
fr:"le justificatif n\u2019est pas sign\xE9"
},
ERR_CERTIFICATE_LOGO:{
en:"the logo cannot be shown",
fr:"le logo ne peut pas \xEAtre affich\xE9"
},
ERR_CERTIFICATE_FONT:{
en:"no font can write this certificate",
fr:"aucune police n\u2019\xE9crit ce certificat"
}
};
const COHORT_TEXTS={
ERR_COHORT_BUSY:{
en:"another run writes into this file",
fr:"une autre ex\xE9cution \xE9crit dans ce fichier"
},
ERR_COHORT_OUTPUT:{
en:"the output file holds something else than what was issued into it before",
fr:"le fichier de sortie contient autre chose que ce qui y a \xE9t\xE9 d\xE9livr\xE9 auparavant"
},
ERR_COHORT_HEADER:{
en:"the columns of the cohort cannot be used; no row was read",
fr:"les colonnes de la cohorte sont inutilisables ; aucune ligne n\u2019a \xE9t\xE9 lue"
},
ERR_COHORT_QUOTE:{
en:"a cell that begins with a quote is not closed as it should be: from here on rows cannot be told apart",
fr:"une cellule qui commence par un guillemet est mal referm\xE9e : \xE0 partir d\u2019ici, les lignes sont indiscernables"
},
ERR_COHORT_ROW_TOO_LONG:{
en:"a row of the cohort is longer than the limit",
fr:"une ligne de la cohorte d\xE9passe la longueur limite"
},
ERR_COHORT_ROW:{
en:"a row of the cohort is not valid",
fr:"une ligne de la cohorte n\u2019est pas valide"
}
};
const REGISTRY_TEXTS={
ERR_REGISTRY_REVOKED:{
en:"the credential was revoked, which is final",
fr:"le justificatif a \xE9t\xE9 r\xE9voqu\xE9, ce qui est d\xE9finitif"
},
ERR_REGISTRY_NOT_SUSPENDED:{
en:"the credential was never suspended",
fr:"le justificatif n\u2019a jamais \xE9t\xE9 suspendu"
},
ERR_REGISTRY_SUSPENDED:{
en:"the credential is suspended",
fr:"le justificatif est suspendu"
},
ERR_REGISTRY_ENDED:{
en:"the credential has ended",
fr:"le justificatif est arriv\xE9 \xE0 son terme"
},
ERR_REGISTRY_CLAIM:{
en:"the presentation does not show that the learner controls a DID",
fr:"la pr\xE9sentation ne montre pas que l\u2019apprenant contr\xF4le un DID"
},
ERR_REGISTRY_SUCCEEDED:{
en:"another credential was issued in place of this one already",
fr:"un autre justificatif a d\xE9j\xE0 \xE9t\xE9 d\xE9livr\xE9 \xE0 la place de celui-ci"
},
ERR_REGISTRY_FORGOTTEN:{
en:"the learner of the credential was forgotten",
fr:"l\u2019apprenant du justificatif a \xE9t\xE9 oubli\xE9"
},
ERR_REGISTRY_OTHER_LEARNER:{
en:"the credential was issued to another learner",
fr:"le justificatif a \xE9t\xE9 d\xE9livr\xE9 \xE0 un autre apprenant"
},
ERR_REGISTRY_REASON:{
en:"the reason cannot be logged as it is",
fr:"le motif ne peut pas \xEAtre journalis\xE9 tel quel"
},
ERR_REGISTRY_SIGNING_KEY:{
en:"this key cannot be used here as the registry knows it",
fr:"cette cl\xE9 ne peut pas servir ici, d\u2019apr\xE8s le registre"
},
ERR_REGISTRY_UNAVAILABLE:{
en:"the database of the registry cannot be reached, or stopped answering",
fr:"la base de donn\xE9es du registre est injoignable, ou ne r\xE9pond plus"
},
ERR_REGISTRY_UNWRITABLE:{
en:"the registry cannot be written to",
fr:"le registre ne peut pas \xEAtre \xE9crit"
},
ERR_REGISTRY_CORRUPT:{
en:"the registry is damaged",
fr:"le registre est endommag\xE9"
},
ERR_REGISTRY_FOREIGN:{
en:"this database is not a registry: it holds tables of something else",
fr:"cette base n\u2019est pas un registre : elle contient les tables d\u2019autre chose"
},
ERR_REGISTRY_NEWER:{
en:"the registry was written by a later version of microcert, and is left as it is",
fr:"le registre a \xE9t\xE9 \xE9crit par une version plus r\xE9cente de microcert, et reste tel quel"
},
ERR_REGISTRY_KEY:{
en:"this is not the encryption key of the registry",
fr:"ce n\u2019est pas la cl\xE9 de chiffrement du registre"
},
ERR_REGISTRY_CONFLICT:{
en:"the same was recorded already",
fr:"la m\xEAme chose a d\xE9j\xE0 \xE9t\xE9 enregistr\xE9e"
},
ERR_REGISTRY_UNKNOWN:{
en:"this is not in the registry",
fr:"ceci n\u2019est pas dans le registre"
},
ERR_REGISTRY_LIST:{
en:"this status list cannot be used",
fr:"cette liste de statuts ne peut pas \xEAtre utilis\xE9e"
},
ERR_STATUS_LIST_FULL:{
en:"every entry of the status lists was given out",
fr:"toutes les entr\xE9es des listes de statuts ont \xE9t\xE9 attribu\xE9es"
}
};
const ENDORSING_TEXTS={
ERR_ENDORSEMENT_INVALID:{
en:"the endorsement is not valid",
fr:"la recommandation n\u2019est pas valide"
}
};
const JOBS_TEXTS={
ERR_JOBS_PLACE:{
en:"chunks of cohorts can be queued in a registry in PostgreSQL only",
fr:"les lots d\u2019une cohorte ne peuvent \xEAtre mis en file que dans un registre PostgreSQL"
},
ERR_JOBS_CHUNK:{
en:"a chunk in the queue is not as it was put there",
fr:"un lot de la file n\u2019est pas tel qu\u2019il y a \xE9t\xE9 mis"
},
ERR_JOBS_LOST:{
en:"the worker that had the chunk gave no sign of life any more",
fr:"le processus qui avait ce lot n\u2019a plus donn\xE9 signe de vie"
},
ERR_JOBS_FAILED:{
en:"the chunk could not be issued, for a reason that is not known",
fr:"le lot n\u2019a pas pu \xEAtre d\xE9livr\xE9, pour une raison inconnue"
}
};
const PRESENTING_TEXTS={
ERR_PRESENTATION_UNASKED:{
en:"this is a presentation, and whether it holds depends on what its holder was asked",
fr:"ceci est une pr\xE9sentation : sa validit\xE9 d\xE9pend de ce qui a \xE9t\xE9 demand\xE9 \xE0 son d\xE9tenteur"
}
};
const PUBLISHING_TEXTS={
ERR_PUBLISH_ADDRESS:{
en:"this address cannot be published as a file of the site",
fr:"cette adresse ne peut pas \xEAtre publi\xE9e comme un fichier du site"
},
ERR_PUBLISH_COLLISION:{
en:"two parts of the site would be the same file, or a file and a folder of one name",
fr:"deux parties du site seraient le m\xEAme fichier, ou un fichier et un dossier de m\xEAme nom"
},
ERR_PUBLISH_CONTENT:{
en:"this cannot be published as part of the site",
fr:"ceci ne peut pas \xEAtre publi\xE9 dans le site"
},
ERR_PUBLISH_FOLDER:{
en:"this folder holds no site that says at which address it is published",
fr:"ce dossier ne contient aucun site qui dise \xE0 quelle adresse il est publi\xE9"
},
ERR_PUBLISH_FOREIGN:{
en:"something that was not published from here is in the way",
fr:"quelque chose qui n\u2019a pas \xE9t\xE9 publi\xE9 d\u2019ici est \xE0 cette place"
},
ERR_PUBLISH_KEY:{
en:"a private key lies in the folder that is put on the web",
fr:"une cl\xE9 priv\xE9e se trouve dans le dossier qui est mis en ligne"
},
ERR_PUBLISH_MANIFEST:{
en:"the list of what was published here before is not usable",
fr:"la liste de ce qui a \xE9t\xE9 publi\xE9 ici auparavant n\u2019est pas utilisable"
},
ERR_PUBLISH_BUSY:{
en:"the site is being published by another process",
fr:"le site est en cours de publication par un autre processus"
}
};
const SD_JWT_TEXTS={
ERR_SD_JWT_SYNTAX:{
en:'this is no SD-JWT: a JWT, disclosures, and perhaps a key binding JWT, with "~" between them',
fr:"ce n\u2019est pas un SD-JWT : un JWT, des divulgations et peut-\xEAtre un JWT de liaison de cl\xE9, s\xE9par\xE9s par \xAB ~ \xBB"
},
ERR_SD_JWT_DISCLOSURE:{
en:"a disclosure is not made as it must be",
fr:"une divulgation n\u2019est pas faite comme elle doit l\u2019\xEAtre"
},
ERR_SD_JWT_DIGESTS:{
en:"the disclosures and what was signed do not belong together",
fr:"les divulgations et ce qui a \xE9t\xE9 sign\xE9 ne vont pas ensemble"
},
ERR_SD_JWT_HASH:{
en:"the digests are made by a hash function that is not known here; sha-256 is",
fr:"les empreintes sont faites par une fonction de hachage inconnue ici ; sha-256 est connue"
},
ERR_SD_JWT_CLAIM:{
en:"this claim cannot be kept back, or is not there to be shown",
fr:"cet \xE9nonc\xE9 ne peut pas \xEAtre retenu, ou n\u2019est pas l\xE0 pour \xEAtre montr\xE9"
}
};
const TEXTS=/* @__PURE__ */all();

export{ARTWORK_TEXTS as A,COHORT_TEXTS as C,ENDORSING_TEXTS as E,JOBS_TEXTS as J,PUBLISHING_TEXTS as P,REGISTRY_TEXTS as R,STACKING_TEXTS as S,TEXTS as T,CARRIERS_TEXTS as a,PRESENTING_TEXTS as b,SD_JWT_TEXTS as c,CERTIFICATES_TEXTS as d};
//# sourceMappingURL=part-texts.js.map
