/**
 * Messages that any part of the library may need, so every import holds them: keep to what several parts throw. Messages
 * name the rule, never the value that broke it, so that neither learner data nor a secret can reach a log.
 */
declare const CORE_TEXTS: {
    readonly ERR_JSON_SYNTAX: {
        readonly en: "this is not well-formed JSON";
        readonly fr: "ce JSON est mal formé";
    };
    readonly ERR_JSON_DUPLICATE_KEY: {
        readonly en: "an object has the same member twice";
        readonly fr: "un objet contient deux fois le même membre";
    };
    readonly ERR_JSON_FORBIDDEN_KEY: {
        readonly en: "the member name __proto__ is refused";
        readonly fr: "le nom de membre __proto__ est refusé";
    };
    readonly ERR_JSON_LONE_SURROGATE: {
        readonly en: "a text holds half of a surrogate pair, which is not a character";
        readonly fr: "un texte contient une moitié de paire de substitution, qui n’est pas un caractère";
    };
    readonly ERR_JSON_VALUE: {
        readonly en: "this value cannot be written in JSON";
        readonly fr: "cette valeur ne peut pas s’écrire en JSON";
    };
    readonly ERR_YAML_SYNTAX: {
        readonly en: "this is not well-formed YAML";
        readonly fr: "ce YAML est mal formé";
    };
    readonly ERR_YAML_ALIAS: {
        readonly en: "anchors and aliases (& and *) are not read";
        readonly fr: "les ancres et alias (& et *) ne sont pas lus";
    };
    readonly ERR_INPUT_EMPTY: {
        readonly en: "nothing is written here";
        readonly fr: "rien n’est écrit ici";
    };
    readonly ERR_INPUT_TOO_LARGE: {
        readonly en: "the input is larger than the limit";
        readonly fr: "l’entrée dépasse la taille limite";
    };
    readonly ERR_INPUT_TOO_DEEP: {
        readonly en: "the input is nested deeper than the limit";
        readonly fr: "l’entrée dépasse la profondeur limite";
    };
    readonly ERR_INPUT_TOO_MANY: {
        readonly en: "the input holds more items or values than the limit";
        readonly fr: "l’entrée contient plus d’éléments ou de valeurs que la limite";
    };
    readonly ERR_INPUT_TEXT_TOO_LONG: {
        readonly en: "a text is longer than the limit";
        readonly fr: "un texte dépasse la longueur limite";
    };
    readonly ERR_INPUT_ENCODING: {
        readonly en: "the input is not UTF-8 text";
        readonly fr: "l’entrée n’est pas un texte UTF-8";
    };
    readonly ERR_ENCODING: {
        readonly en: "this text is not in the announced encoding";
        readonly fr: "ce texte n’est pas dans l’encodage annoncé";
    };
    readonly ERR_DATE: {
        readonly en: "this is not a valid date";
        readonly fr: "cette date n’est pas valide";
    };
    readonly ERR_DECIMAL: {
        readonly en: "this is not a usable decimal number";
        readonly fr: "ce nombre décimal n’est pas utilisable";
    };
    readonly ERR_DEFINITION_INVALID: {
        readonly en: "the definition of the micro-certification is not valid";
        readonly fr: "la définition de la micro-certification n’est pas valide";
    };
    readonly ERR_AWARD_INVALID: {
        readonly en: "the award is not valid";
        readonly fr: "la délivrance n’est pas valide";
    };
    readonly ERR_PROFILE_INVALID: {
        readonly en: "the issuer profile is not valid";
        readonly fr: "le profil de l’émetteur n’est pas valide";
    };
    readonly ERR_RECORD_INVALID: {
        readonly en: "the record is not valid";
        readonly fr: "le relevé n’est pas valide";
    };
    readonly ERR_CREDENTIAL_INVALID: {
        readonly en: "the credential is not valid";
        readonly fr: "le justificatif n’est pas valide";
    };
    readonly ERR_CREDENTIAL_UNREADABLE: {
        readonly en: "this credential does not carry a micro-certification that can be read back";
        readonly fr: "ce justificatif ne contient pas de micro-certification relisible";
    };
    readonly ERR_EXPORT_INCOMPLETE: {
        readonly en: "the format asks for something that is not stated";
        readonly fr: "le format demande une information qui n’est pas indiquée";
    };
    readonly ERR_FRAMEWORK_UNMET: {
        readonly en: "the definition or award does not meet the requested framework";
        readonly fr: "la définition ou la délivrance ne satisfait pas le cadre demandé";
    };
    readonly ERR_KEY_FORMAT: {
        readonly en: "this key is not in a known format";
        readonly fr: "le format de cette clé est inconnu";
    };
    readonly ERR_KEY_TYPE: {
        readonly en: "this kind of key cannot be used here";
        readonly fr: "ce type de clé ne convient pas ici";
    };
    readonly ERR_KEY_MISMATCH: {
        readonly en: "the private key and the public key do not belong together";
        readonly fr: "la clé privée et la clé publique ne vont pas ensemble";
    };
    readonly ERR_KEY_NOT_PRIVATE: {
        readonly en: "a private key is needed to sign";
        readonly fr: "une clé privée est nécessaire pour signer";
    };
    readonly ERR_KEY_MISSING: {
        readonly en: "no key was given";
        readonly fr: "aucune clé n’a été donnée";
    };
    readonly ERR_KEY_WELL_KNOWN: {
        readonly en: "this is a test key published in a specification: anybody can sign with it";
        readonly fr: "cette clé de test est publiée dans une spécification : n’importe qui peut signer avec elle";
    };
    readonly ERR_ISSUER_KEY: {
        readonly en: "the signing key does not belong to the issuer: nobody could accept what it signs";
        readonly fr: "la clé de signature n’appartient pas à l’émetteur : personne ne pourrait accepter ce qu’elle signe";
    };
    readonly ERR_SIGNATURE: {
        readonly en: "the signer did not return a usable signature";
        readonly fr: "le signataire n’a pas rendu de signature utilisable";
    };
    readonly ERR_CRYPTO_UNAVAILABLE: {
        readonly en: "this platform does not offer the cryptography that this kind of key needs";
        readonly fr: "cette plateforme n’offre pas la cryptographie que demande ce type de clé";
    };
    readonly ERR_COMPRESSION_UNAVAILABLE: {
        readonly en: "this platform offers no DEFLATE compression";
        readonly fr: "cette plateforme n’offre pas la compression DEFLATE";
    };
    readonly ERR_DID_SYNTAX: {
        readonly en: "this is not a well-formed DID";
        readonly fr: "ce DID est mal formé";
    };
    readonly ERR_DID_METHOD: {
        readonly en: "this DID method is not supported";
        readonly fr: "cette méthode de DID n’est pas prise en charge";
    };
    readonly ERR_PAGE_SETTINGS: {
        readonly en: "the settings of the verifier page are not usable";
        readonly fr: "les réglages de la page de vérification ne sont pas utilisables";
    };
    readonly ERR_DID_DOCUMENT: {
        readonly en: "the DID document is not usable";
        readonly fr: "le document DID n’est pas utilisable";
    };
    readonly ERR_DID_NOT_AVAILABLE: {
        readonly en: "the document that holds the key is not at hand";
        readonly fr: "le document qui contient la clé n’est pas disponible";
    };
    readonly ERR_VERIFICATION_METHOD: {
        readonly en: "the verification method is not usable";
        readonly fr: "la méthode de vérification n’est pas utilisable";
    };
    readonly ERR_CONTEXT_UNKNOWN: {
        readonly en: "the credential uses a JSON-LD context that is not bundled";
        readonly fr: "le justificatif utilise un contexte JSON-LD qui n’est pas fourni";
    };
    readonly ERR_CONTEXT_INVALID: {
        readonly en: "a JSON-LD context cannot be processed";
        readonly fr: "un contexte JSON-LD ne peut pas être traité";
    };
    readonly ERR_TERM_UNDEFINED: {
        readonly en: "a member is defined by no JSON-LD context, so it would stay unsigned";
        readonly fr: "un membre n’est défini par aucun contexte JSON-LD et ne serait donc pas signé";
    };
    readonly ERR_IRI_RELATIVE: {
        readonly en: "an identifier or type is not an absolute IRI, so it would stay unsigned";
        readonly fr: "un identifiant ou un type n’est pas un IRI absolu et ne serait donc pas signé";
    };
    readonly ERR_IRI_BLANK_NODE: {
        readonly en: "an identifier, type or reference is a blank node (_:…), which names nothing outside of the document";
        readonly fr: "un identifiant, un type ou une référence est un nœud anonyme (_:…), qui ne désigne rien hors du document";
    };
    readonly ERR_LINKED_DATA: {
        readonly en: "the document cannot be read as JSON-LD";
        readonly fr: "le document ne se lit pas comme du JSON-LD";
    };
    readonly ERR_CANONICALIZATION_LIMIT: {
        readonly en: "putting the document into canonical form takes more work than the limit";
        readonly fr: "la mise en forme canonique du document dépasse la limite de travail";
    };
    readonly ERR_PROOF_INVALID: {
        readonly en: "the proof is not well-formed";
        readonly fr: "la preuve est mal formée";
    };
    readonly ERR_PROOF_SIGNATURE: {
        readonly en: "the signature does not match the document and the key";
        readonly fr: "la signature ne correspond pas au document et à la clé";
    };
    readonly ERR_PROOF_CHAIN: {
        readonly en: "the proof depends on an earlier proof that cannot be found or used";
        readonly fr: "la preuve dépend d’une preuve antérieure introuvable ou inutilisable";
    };
    readonly ERR_PROOF_KEY: {
        readonly en: "this kind of proof is not made with this kind of key";
        readonly fr: "ce type de preuve ne se fait pas avec ce type de clé";
    };
    readonly ERR_PROOF_SUITE: {
        readonly en: "this kind of proof is not supported";
        readonly fr: "ce type de preuve n’est pas pris en charge";
    };
    readonly ERR_JWT_SYNTAX: {
        readonly en: "this is not a well-formed JWT (compact JWS)";
        readonly fr: "ce JWT est mal formé (JWS compact)";
    };
    readonly ERR_JWT_TWO_DOCUMENTS: {
        readonly en: "the JWT holds two credentials, or parts of them, in its claims and under \"vc\"";
        readonly fr: "le JWT contient deux justificatifs, ou des parties, dans ses énoncés et sous « vc »";
    };
    readonly ERR_JWT_KEY: {
        readonly en: "the key of the JWT cannot be told";
        readonly fr: "la clé du JWT ne peut pas être déterminée";
    };
    readonly ERR_FETCH_REFUSED: {
        readonly en: "this may not be fetched from the network";
        readonly fr: "ceci ne peut pas être téléchargé depuis le réseau";
    };
    readonly ERR_FETCH_FAILED: {
        readonly en: "the network gave no usable answer";
        readonly fr: "le réseau n’a pas donné de réponse utilisable";
    };
    readonly ERR_FETCH_TOO_LARGE: {
        readonly en: "the answer from the network is larger than the limit";
        readonly fr: "la réponse du réseau dépasse la taille limite";
    };
    readonly ERR_ISSUER_LIST: {
        readonly en: "the list of issuers is not usable";
        readonly fr: "la liste d’émetteurs n’est pas utilisable";
    };
    readonly ERR_OFFLINE_BUNDLE: {
        readonly en: "the offline bundle is not usable";
        readonly fr: "le lot hors ligne n’est pas utilisable";
    };
    readonly ERR_VOCABULARY_CODE: {
        readonly en: "this code is not in the vocabulary";
        readonly fr: "ce code n’est pas dans le vocabulaire";
    };
    readonly ERR_FILE_UNREADABLE: {
        readonly en: "the file cannot be read";
        readonly fr: "le fichier ne peut pas être lu";
    };
    readonly ERR_FILE_EXISTS: {
        readonly en: "the file exists already and is not replaced";
        readonly fr: "le fichier existe déjà et n’est pas remplacé";
    };
    readonly ERR_FILE_UNWRITABLE: {
        readonly en: "the file cannot be written";
        readonly fr: "le fichier ne peut pas être écrit";
    };
    readonly ERR_USAGE: {
        readonly en: "the command is not used as it should be";
        readonly fr: "la commande n’est pas utilisée comme il faut";
    };
    readonly ERR_PEER_MISSING: {
        readonly en: "a package that this needs is not installed";
        readonly fr: "un paquet nécessaire n’est pas installé";
    };
};

/** Messages about badges that are drawn here. */
declare const ARTWORK_TEXTS: {
    readonly ERR_ARTWORK_LOGO: {
        readonly en: "the logo cannot be put into a badge";
        readonly fr: "le logo ne peut pas être placé dans un badge";
    };
    readonly ERR_ARTWORK_LETTERS: {
        readonly en: "the picture has letters that the font does not have";
        readonly fr: "l’image contient des lettres que la police n’a pas";
    };
    readonly ERR_ARTWORK_SVG: {
        readonly en: "this is not an SVG that can be drawn";
        readonly fr: "ce SVG ne peut pas être dessiné";
    };
};

/** Messages about pictures and documents that carry a credential; short, as every part of the library holds them. */
declare const CARRIERS_TEXTS: {
    readonly ERR_CARRIER_FORMAT: {
        readonly en: "this is no PNG, SVG or PDF";
        readonly fr: "ce n’est ni un PNG, ni un SVG, ni un PDF";
    };
    readonly ERR_CARRIER_BROKEN: {
        readonly en: "the file is damaged";
        readonly fr: "le fichier est abîmé";
    };
    readonly ERR_CARRIER_ENCRYPTED: {
        readonly en: "the PDF is protected";
        readonly fr: "le PDF est protégé";
    };
    readonly ERR_CARRIER_EMPTY: {
        readonly en: "the file holds no credential";
        readonly fr: "le fichier ne contient pas de justificatif";
    };
    readonly ERR_CARRIER_AMBIGUOUS: {
        readonly en: "the file holds several credentials";
        readonly fr: "le fichier contient plusieurs justificatifs";
    };
    readonly ERR_CARRIER_FORM: {
        readonly en: "the file holds a credential in a form that is not allowed";
        readonly fr: "le fichier contient un justificatif sous une forme non admise";
    };
    readonly ERR_CARRIER_OPEN_BADGES_2: {
        readonly en: "this is a badge of Open Badges 2.x, which is not read";
        readonly fr: "c’est un badge d’Open Badges 2.x, qui n’est pas lu";
    };
    readonly ERR_CARRIER_BAKED: {
        readonly en: "the file holds a credential already";
        readonly fr: "le fichier contient déjà un justificatif";
    };
    readonly ERR_CARRIER_CREDENTIAL: {
        readonly en: "this is not a signed credential";
        readonly fr: "ce n’est pas un justificatif signé";
    };
    readonly ERR_CARRIER_LINK: {
        readonly en: "this link holds no credential";
        readonly fr: "ce lien ne contient pas de justificatif";
    };
    readonly ERR_CARRIER_LINK_FORM: {
        readonly en: "this link holds a credential in a form that is not known here";
        readonly fr: "ce lien contient un justificatif sous une forme inconnue ici";
    };
    readonly ERR_CARRIER_LINK_DAMAGED: {
        readonly en: "the link is cut off or was changed: the credential in it cannot be read";
        readonly fr: "le lien est tronqué ou modifié : le justificatif qu’il contient est illisible";
    };
    readonly ERR_CARRIER_LINK_TOO_LARGE: {
        readonly en: "the link, or the credential in it, is larger than the limit";
        readonly fr: "le lien, ou le justificatif qu’il contient, dépasse la taille limite";
    };
    readonly ERR_CARRIER_QR_TOO_LONG: {
        readonly en: "the text is too long for such a QR code";
        readonly fr: "le texte est trop long pour un tel code QR";
    };
    readonly ERR_RENDER_METHOD_UNSAFE: {
        readonly en: "the picture for this credential holds something that is never shown here";
        readonly fr: "l’image prévue pour ce justificatif contient quelque chose qui n’est jamais affiché ici";
    };
    readonly ERR_RENDER_METHOD_TEMPLATE: {
        readonly en: "the template of the picture cannot be read";
        readonly fr: "le modèle de l’image est illisible";
    };
    readonly ERR_RENDER_METHOD_DIGEST: {
        readonly en: "the template of the picture is not the one that the issuer signed";
        readonly fr: "le modèle de l’image n’est pas celui que l’émetteur a signé";
    };
};

/** Messages about certificates to read and print. */
declare const CERTIFICATES_TEXTS: {
    readonly ERR_CERTIFICATE_UNSIGNED: {
        readonly en: "the credential is not signed";
        readonly fr: "le justificatif n’est pas signé";
    };
    readonly ERR_CERTIFICATE_LOGO: {
        readonly en: "the logo cannot be shown";
        readonly fr: "le logo ne peut pas être affiché";
    };
    readonly ERR_CERTIFICATE_FONT: {
        readonly en: "no font can write this certificate";
        readonly fr: "aucune police n’écrit ce certificat";
    };
};

/** Messages about cohorts: what is read, and what was issued before. */
declare const COHORT_TEXTS: {
    readonly ERR_COHORT_BUSY: {
        readonly en: "another run writes into this file";
        readonly fr: "une autre exécution écrit dans ce fichier";
    };
    readonly ERR_COHORT_OUTPUT: {
        readonly en: "the output file holds something else than what was issued into it before";
        readonly fr: "le fichier de sortie contient autre chose que ce qui y a été délivré auparavant";
    };
    readonly ERR_COHORT_HEADER: {
        readonly en: "the columns of the cohort cannot be used; no row was read";
        readonly fr: "les colonnes de la cohorte sont inutilisables ; aucune ligne n’a été lue";
    };
    readonly ERR_COHORT_QUOTE: {
        readonly en: "a cell that begins with a quote is not closed as it should be: from here on rows cannot be told apart";
        readonly fr: "une cellule qui commence par un guillemet est mal refermée : à partir d’ici, les lignes sont indiscernables";
    };
    readonly ERR_COHORT_ROW_TOO_LONG: {
        readonly en: "a row of the cohort is longer than the limit";
        readonly fr: "une ligne de la cohorte dépasse la longueur limite";
    };
    readonly ERR_COHORT_ROW: {
        readonly en: "a row of the cohort is not valid";
        readonly fr: "une ligne de la cohorte n’est pas valide";
    };
};

/** Messages about endorsements that are made. */
declare const ENDORSING_TEXTS: {
    readonly ERR_ENDORSEMENT_INVALID: {
        readonly en: "the endorsement is not valid";
        readonly fr: "la recommandation n’est pas valide";
    };
};

/** Messages about cohorts that are issued by workers. */
declare const JOBS_TEXTS: {
    readonly ERR_JOBS_PLACE: {
        readonly en: "chunks of cohorts can be queued in a registry in PostgreSQL only";
        readonly fr: "les lots d’une cohorte ne peuvent être mis en file que dans un registre PostgreSQL";
    };
    readonly ERR_JOBS_CHUNK: {
        readonly en: "a chunk in the queue is not as it was put there";
        readonly fr: "un lot de la file n’est pas tel qu’il y a été mis";
    };
    readonly ERR_JOBS_LOST: {
        readonly en: "the worker that had the chunk gave no sign of life any more";
        readonly fr: "le processus qui avait ce lot n’a plus donné signe de vie";
    };
    readonly ERR_JOBS_FAILED: {
        readonly en: "the chunk could not be issued, for a reason that is not known";
        readonly fr: "le lot n’a pas pu être délivré, pour une raison inconnue";
    };
};

/** Messages about the site that an issuer publishes. */
declare const PUBLISHING_TEXTS: {
    readonly ERR_PUBLISH_ADDRESS: {
        readonly en: "this address cannot be published as a file of the site";
        readonly fr: "cette adresse ne peut pas être publiée comme un fichier du site";
    };
    readonly ERR_PUBLISH_COLLISION: {
        readonly en: "two parts of the site would be the same file, or a file and a folder of one name";
        readonly fr: "deux parties du site seraient le même fichier, ou un fichier et un dossier de même nom";
    };
    readonly ERR_PUBLISH_CONTENT: {
        readonly en: "this cannot be published as part of the site";
        readonly fr: "ceci ne peut pas être publié dans le site";
    };
    readonly ERR_PUBLISH_FOLDER: {
        readonly en: "this folder holds no site that says at which address it is published";
        readonly fr: "ce dossier ne contient aucun site qui dise à quelle adresse il est publié";
    };
    readonly ERR_PUBLISH_FOREIGN: {
        readonly en: "something that was not published from here is in the way";
        readonly fr: "quelque chose qui n’a pas été publié d’ici est à cette place";
    };
    readonly ERR_PUBLISH_KEY: {
        readonly en: "a private key lies in the folder that is put on the web";
        readonly fr: "une clé privée se trouve dans le dossier qui est mis en ligne";
    };
    readonly ERR_PUBLISH_MANIFEST: {
        readonly en: "the list of what was published here before is not usable";
        readonly fr: "la liste de ce qui a été publié ici auparavant n’est pas utilisable";
    };
    readonly ERR_PUBLISH_BUSY: {
        readonly en: "the site is being published by another process";
        readonly fr: "le site est en cours de publication par un autre processus";
    };
};

/** Messages about registries of what was issued. */
declare const REGISTRY_TEXTS: {
    readonly ERR_REGISTRY_REVOKED: {
        readonly en: "the credential was revoked, which is final";
        readonly fr: "le justificatif a été révoqué, ce qui est définitif";
    };
    readonly ERR_REGISTRY_NOT_SUSPENDED: {
        readonly en: "the credential was never suspended";
        readonly fr: "le justificatif n’a jamais été suspendu";
    };
    readonly ERR_REGISTRY_SUSPENDED: {
        readonly en: "the credential is suspended";
        readonly fr: "le justificatif est suspendu";
    };
    readonly ERR_REGISTRY_ENDED: {
        readonly en: "the credential has ended";
        readonly fr: "le justificatif est arrivé à son terme";
    };
    readonly ERR_REGISTRY_SUCCEEDED: {
        readonly en: "another credential was issued in place of this one already";
        readonly fr: "un autre justificatif a déjà été délivré à la place de celui-ci";
    };
    readonly ERR_REGISTRY_FORGOTTEN: {
        readonly en: "the learner of the credential was forgotten";
        readonly fr: "l’apprenant du justificatif a été oublié";
    };
    readonly ERR_REGISTRY_OTHER_LEARNER: {
        readonly en: "the credential was issued to another learner";
        readonly fr: "le justificatif a été délivré à un autre apprenant";
    };
    readonly ERR_REGISTRY_REASON: {
        readonly en: "the reason cannot be logged as it is";
        readonly fr: "le motif ne peut pas être journalisé tel quel";
    };
    readonly ERR_REGISTRY_SIGNING_KEY: {
        readonly en: "this key cannot be used here as the registry knows it";
        readonly fr: "cette clé ne peut pas servir ici, d’après le registre";
    };
    readonly ERR_REGISTRY_UNAVAILABLE: {
        readonly en: "the database of the registry cannot be reached, or stopped answering";
        readonly fr: "la base de données du registre est injoignable, ou ne répond plus";
    };
    readonly ERR_REGISTRY_UNWRITABLE: {
        readonly en: "the registry cannot be written to";
        readonly fr: "le registre ne peut pas être écrit";
    };
    readonly ERR_REGISTRY_CORRUPT: {
        readonly en: "the registry is damaged";
        readonly fr: "le registre est endommagé";
    };
    readonly ERR_REGISTRY_FOREIGN: {
        readonly en: "this database is not a registry: it holds tables of something else";
        readonly fr: "cette base n’est pas un registre : elle contient les tables d’autre chose";
    };
    readonly ERR_REGISTRY_NEWER: {
        readonly en: "the registry was written by a later version of microcert, and is left as it is";
        readonly fr: "le registre a été écrit par une version plus récente de microcert, et reste tel quel";
    };
    readonly ERR_REGISTRY_KEY: {
        readonly en: "this is not the encryption key of the registry";
        readonly fr: "ce n’est pas la clé de chiffrement du registre";
    };
    readonly ERR_REGISTRY_CONFLICT: {
        readonly en: "the same was recorded already";
        readonly fr: "la même chose a déjà été enregistrée";
    };
    readonly ERR_REGISTRY_UNKNOWN: {
        readonly en: "this is not in the registry";
        readonly fr: "ceci n’est pas dans le registre";
    };
    readonly ERR_REGISTRY_LIST: {
        readonly en: "this status list cannot be used";
        readonly fr: "cette liste de statuts ne peut pas être utilisée";
    };
    readonly ERR_STATUS_LIST_FULL: {
        readonly en: "every entry of the status lists was given out";
        readonly fr: "toutes les entrées des listes de statuts ont été attribuées";
    };
};

/** Messages about what is shown in part. */
declare const SD_JWT_TEXTS: {
    readonly ERR_SD_JWT_SYNTAX: {
        readonly en: "this is no SD-JWT: a JWT, disclosures, and perhaps a key binding JWT, with \"~\" between them";
        readonly fr: "ce n’est pas un SD-JWT : un JWT, des divulgations et peut-être un JWT de liaison de clé, séparés par « ~ »";
    };
    readonly ERR_SD_JWT_DISCLOSURE: {
        readonly en: "a disclosure is not made as it must be";
        readonly fr: "une divulgation n’est pas faite comme elle doit l’être";
    };
    readonly ERR_SD_JWT_DIGESTS: {
        readonly en: "the disclosures and what was signed do not belong together";
        readonly fr: "les divulgations et ce qui a été signé ne vont pas ensemble";
    };
    readonly ERR_SD_JWT_HASH: {
        readonly en: "the digests are made by a hash function that is not known here; sha-256 is";
        readonly fr: "les empreintes sont faites par une fonction de hachage inconnue ici ; sha-256 est connue";
    };
    readonly ERR_SD_JWT_CLAIM: {
        readonly en: "this claim cannot be kept back, or is not there to be shown";
        readonly fr: "cet énoncé ne peut pas être retenu, ou n’est pas là pour être montré";
    };
};

/** Messages about pathways to larger awards. */
declare const STACKING_TEXTS: {
    readonly ERR_PATHWAY_INVALID: {
        readonly en: "the pathway to the larger award is not valid";
        readonly fr: "le parcours vers la certification n’est pas valide";
    };
};

type Areas = typeof CORE_TEXTS & typeof ARTWORK_TEXTS & typeof CARRIERS_TEXTS & typeof CERTIFICATES_TEXTS & typeof COHORT_TEXTS & typeof ENDORSING_TEXTS & typeof JOBS_TEXTS & typeof PUBLISHING_TEXTS & typeof REGISTRY_TEXTS & typeof SD_JWT_TEXTS & typeof STACKING_TEXTS;
/**
 * Every error code of the library with its message. For whoever wants the list; an error brings its own text, so nobody
 * loads the texts of parts that are not in use. The error class takes each text in every language, so a missing
 * translation does not compile.
 */
declare const TEXTS: Areas;
/** Every code a `MicrocertError` can carry. */
type ErrorCode = keyof Areas;

export { CORE_TEXTS as C, type ErrorCode as E, TEXTS as T };
