var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};

// src/foundation/errors/carriers-texts.ts
var CARRIERS_TEXTS;
var init_carriers_texts = __esm({
  "src/foundation/errors/carriers-texts.ts"() {
    "use strict";
    CARRIERS_TEXTS = {
      ERR_CARRIER_FORMAT: {
        en: "this is no PNG or SVG picture, and no PDF",
        fr: "ce n\u2019est ni une image PNG ou SVG, ni un PDF"
      },
      ERR_CARRIER_BROKEN: {
        en: "the file is damaged, or not as its format asks for",
        fr: "le fichier est ab\xEEm\xE9, ou n\u2019est pas conforme \xE0 son format"
      },
      ERR_CARRIER_ENCRYPTED: {
        en: "this PDF is protected, so nothing inside it can be read",
        fr: "ce PDF est prot\xE9g\xE9 : rien n\u2019y est lisible"
      },
      ERR_CARRIER_EMPTY: {
        en: "no credential is inside this file",
        fr: "ce fichier ne contient aucun justificatif"
      },
      ERR_CARRIER_AMBIGUOUS: {
        en: "several credentials are inside this file, and nothing says which one counts",
        fr: "ce fichier contient plusieurs justificatifs, et rien ne dit lequel compte"
      },
      ERR_CARRIER_FORM: {
        en: "the credential is inside this file in a form that Open Badges does not allow",
        fr: "le justificatif est dans ce fichier sous une forme qu\u2019Open Badges n\u2019admet pas"
      },
      ERR_CARRIER_OPEN_BADGES_2: {
        en: "this is a badge of Open Badges 2.x or older, which is not read",
        fr: "c\u2019est un badge d\u2019Open Badges 2.x ou ant\xE9rieur, qui n\u2019est pas lu"
      },
      ERR_CARRIER_BAKED: {
        en: "the picture carries a credential already",
        fr: "l\u2019image contient d\xE9j\xE0 un justificatif"
      },
      ERR_CARRIER_CREDENTIAL: {
        en: "what should go into the picture is no signed credential",
        fr: "ce qui devrait entrer dans l\u2019image n\u2019est pas un justificatif sign\xE9"
      },
      ERR_CARRIER_LINK: {
        en: "this link holds no credential",
        fr: "ce lien ne contient pas de justificatif"
      },
      ERR_CARRIER_LINK_FORM: {
        en: "this link holds a credential in a form that is not known here",
        fr: "ce lien contient un justificatif sous une forme inconnue ici"
      },
      ERR_CARRIER_LINK_DAMAGED: {
        en: "the link is cut off or was changed: the credential in it cannot be read",
        fr: "le lien est tronqu\xE9 ou modifi\xE9 : le justificatif qu\u2019il contient est illisible"
      },
      ERR_CARRIER_LINK_TOO_LARGE: {
        en: "the link, or the credential in it, is larger than the limit",
        fr: "le lien, ou le justificatif qu\u2019il contient, d\xE9passe la taille limite"
      },
      ERR_CARRIER_QR_TOO_LONG: {
        en: "the text is too long for such a QR code",
        fr: "le texte est trop long pour un tel code QR"
      }
    };
  }
});

// src/foundation/errors/jobs-texts.ts
var JOBS_TEXTS;
var init_jobs_texts = __esm({
  "src/foundation/errors/jobs-texts.ts"() {
    "use strict";
    JOBS_TEXTS = {
      ERR_JOBS_PLACE: {
        en: "chunks of cohorts can be queued in a registry in PostgreSQL only",
        fr: "les lots d\u2019une cohorte ne peuvent \xEAtre mis en file que dans un registre PostgreSQL"
      },
      ERR_JOBS_CHUNK: {
        en: "a chunk in the queue is not as it was put there",
        fr: "un lot de la file n\u2019est pas tel qu\u2019il y a \xE9t\xE9 mis"
      },
      ERR_JOBS_LOST: {
        en: "the worker that had the chunk gave no sign of life any more",
        fr: "le processus qui avait ce lot n\u2019a plus donn\xE9 signe de vie"
      },
      ERR_JOBS_FAILED: {
        en: "the chunk could not be issued, for a reason that is not known",
        fr: "le lot n\u2019a pas pu \xEAtre d\xE9livr\xE9, pour une raison inconnue"
      }
    };
  }
});

// src/foundation/errors/registry-texts.ts
var REGISTRY_TEXTS;
var init_registry_texts = __esm({
  "src/foundation/errors/registry-texts.ts"() {
    "use strict";
    REGISTRY_TEXTS = {
      ERR_REGISTRY_REVOKED: {
        en: "the credential was revoked, which is final",
        fr: "le justificatif a \xE9t\xE9 r\xE9voqu\xE9, ce qui est d\xE9finitif"
      },
      ERR_REGISTRY_NOT_SUSPENDED: {
        en: "the credential was never suspended",
        fr: "le justificatif n\u2019a jamais \xE9t\xE9 suspendu"
      },
      ERR_REGISTRY_SUSPENDED: {
        en: "the credential is suspended",
        fr: "le justificatif est suspendu"
      },
      ERR_REGISTRY_ENDED: {
        en: "the credential has ended",
        fr: "le justificatif est arriv\xE9 \xE0 son terme"
      },
      ERR_REGISTRY_SUCCEEDED: {
        en: "another credential was issued in place of this one already",
        fr: "un autre justificatif a d\xE9j\xE0 \xE9t\xE9 d\xE9livr\xE9 \xE0 la place de celui-ci"
      },
      ERR_REGISTRY_OTHER_LEARNER: {
        en: "the credential was issued to another learner",
        fr: "le justificatif a \xE9t\xE9 d\xE9livr\xE9 \xE0 un autre apprenant"
      },
      ERR_REGISTRY_REASON: {
        en: "the reason cannot be logged as it is",
        fr: "le motif ne peut pas \xEAtre journalis\xE9 tel quel"
      },
      ERR_REGISTRY_SIGNING_KEY: {
        en: "this key cannot be used here as the registry knows it",
        fr: "cette cl\xE9 ne peut pas servir ici, d\u2019apr\xE8s le registre"
      },
      ERR_REGISTRY_UNAVAILABLE: {
        en: "the database of the registry cannot be reached, or stopped answering",
        fr: "la base de donn\xE9es du registre est injoignable, ou ne r\xE9pond plus"
      },
      ERR_REGISTRY_UNWRITABLE: {
        en: "the registry cannot be written to",
        fr: "le registre ne peut pas \xEAtre \xE9crit"
      },
      ERR_REGISTRY_CORRUPT: {
        en: "the registry is damaged",
        fr: "le registre est endommag\xE9"
      },
      ERR_REGISTRY_FOREIGN: {
        en: "this database is not a registry: it holds tables of something else",
        fr: "cette base n\u2019est pas un registre : elle contient les tables d\u2019autre chose"
      },
      ERR_REGISTRY_NEWER: {
        en: "the registry was written by a later version of microcert, and is left as it is",
        fr: "le registre a \xE9t\xE9 \xE9crit par une version plus r\xE9cente de microcert, et reste tel quel"
      },
      ERR_REGISTRY_KEY: {
        en: "this is not the encryption key of the registry",
        fr: "ce n\u2019est pas la cl\xE9 de chiffrement du registre"
      },
      ERR_REGISTRY_CONFLICT: {
        en: "the same was recorded already",
        fr: "la m\xEAme chose a d\xE9j\xE0 \xE9t\xE9 enregistr\xE9e"
      },
      ERR_REGISTRY_UNKNOWN: {
        en: "this is not in the registry",
        fr: "ceci n\u2019est pas dans le registre"
      },
      ERR_REGISTRY_LIST: {
        en: "this status list cannot be used",
        fr: "cette liste de statuts ne peut pas \xEAtre utilis\xE9e"
      },
      ERR_STATUS_LIST_FULL: {
        en: "every entry of the status lists was given out",
        fr: "toutes les entr\xE9es des listes de statuts ont \xE9t\xE9 attribu\xE9es"
      }
    };
  }
});

// src/foundation/errors/texts.ts
function all() {
  return { ...OWN_TEXTS, ...REGISTRY_TEXTS, ...JOBS_TEXTS, ...CARRIERS_TEXTS };
}
var OWN_TEXTS, TEXTS;
var init_texts = __esm({
  "src/foundation/errors/texts.ts"() {
    "use strict";
    init_carriers_texts();
    init_jobs_texts();
    init_registry_texts();
    OWN_TEXTS = {
      ERR_JSON_SYNTAX: { en: "this is not well-formed JSON", fr: "ce JSON est mal form\xE9" },
      ERR_JSON_DUPLICATE_KEY: {
        en: "an object has the same member twice",
        fr: "un objet contient deux fois le m\xEAme membre"
      },
      ERR_JSON_FORBIDDEN_KEY: {
        en: "the member name __proto__ is refused",
        fr: "le nom de membre __proto__ est refus\xE9"
      },
      ERR_JSON_LONE_SURROGATE: {
        en: "a text holds half of a surrogate pair, which is not a character",
        fr: "un texte contient une moiti\xE9 de paire de substitution, qui n\u2019est pas un caract\xE8re"
      },
      ERR_JSON_VALUE: {
        en: "this value cannot be written in JSON",
        fr: "cette valeur ne peut pas s\u2019\xE9crire en JSON"
      },
      ERR_YAML_SYNTAX: { en: "this is not well-formed YAML", fr: "ce YAML est mal form\xE9" },
      ERR_YAML_ALIAS: {
        en: "anchors and aliases (& and *) are not read",
        fr: "les ancres et alias (& et *) ne sont pas lus"
      },
      ERR_INPUT_EMPTY: { en: "nothing is written here", fr: "rien n\u2019est \xE9crit ici" },
      ERR_INPUT_TOO_LARGE: {
        en: "the input is larger than the limit",
        fr: "l\u2019entr\xE9e d\xE9passe la taille limite"
      },
      ERR_INPUT_TOO_DEEP: {
        en: "the input is nested deeper than the limit",
        fr: "l\u2019entr\xE9e d\xE9passe la profondeur limite"
      },
      ERR_INPUT_TOO_MANY: {
        en: "the input holds more items or values than the limit",
        fr: "l\u2019entr\xE9e contient plus d\u2019\xE9l\xE9ments ou de valeurs que la limite"
      },
      ERR_INPUT_TEXT_TOO_LONG: {
        en: "a text is longer than the limit",
        fr: "un texte d\xE9passe la longueur limite"
      },
      ERR_INPUT_ENCODING: {
        en: "the input is not UTF-8 text",
        fr: "l\u2019entr\xE9e n\u2019est pas un texte UTF-8"
      },
      ERR_ENCODING: {
        en: "this text is not in the announced encoding",
        fr: "ce texte n\u2019est pas dans l\u2019encodage annonc\xE9"
      },
      ERR_DATE: { en: "this is not a valid date", fr: "cette date n\u2019est pas valide" },
      ERR_DECIMAL: {
        en: "this is not a usable decimal number",
        fr: "ce nombre d\xE9cimal n\u2019est pas utilisable"
      },
      ERR_DEFINITION_INVALID: {
        en: "the definition of the micro-certification is not valid",
        fr: "la d\xE9finition de la micro-certification n\u2019est pas valide"
      },
      ERR_AWARD_INVALID: { en: "the award is not valid", fr: "la d\xE9livrance n\u2019est pas valide" },
      ERR_PROFILE_INVALID: {
        en: "the issuer profile is not valid",
        fr: "le profil de l\u2019\xE9metteur n\u2019est pas valide"
      },
      ERR_CREDENTIAL_INVALID: {
        en: "the credential is not valid",
        fr: "le justificatif n\u2019est pas valide"
      },
      ERR_CREDENTIAL_UNREADABLE: {
        en: "this credential does not carry a micro-certification that can be read back",
        fr: "ce justificatif ne contient pas de micro-certification relisible"
      },
      ERR_EXPORT_INCOMPLETE: {
        en: "the format asks for something that is not stated",
        fr: "le format demande une information qui n\u2019est pas indiqu\xE9e"
      },
      ERR_FRAMEWORK_UNMET: {
        en: "the definition or award does not meet the requested framework",
        fr: "la d\xE9finition ou la d\xE9livrance ne satisfait pas le cadre demand\xE9"
      },
      ERR_KEY_FORMAT: {
        en: "this key is not in a known format",
        fr: "le format de cette cl\xE9 est inconnu"
      },
      ERR_KEY_TYPE: {
        en: "this kind of key cannot be used here",
        fr: "ce type de cl\xE9 ne convient pas ici"
      },
      ERR_KEY_MISMATCH: {
        en: "the private key and the public key do not belong together",
        fr: "la cl\xE9 priv\xE9e et la cl\xE9 publique ne vont pas ensemble"
      },
      ERR_KEY_NOT_PRIVATE: {
        en: "a private key is needed to sign",
        fr: "une cl\xE9 priv\xE9e est n\xE9cessaire pour signer"
      },
      ERR_KEY_MISSING: {
        en: "no key was given",
        fr: "aucune cl\xE9 n\u2019a \xE9t\xE9 donn\xE9e"
      },
      ERR_KEY_WELL_KNOWN: {
        en: "this is a test key published in a specification: anybody can sign with it",
        fr: "cette cl\xE9 de test est publi\xE9e dans une sp\xE9cification : n\u2019importe qui peut signer avec elle"
      },
      ERR_ISSUER_KEY: {
        en: "the signing key does not belong to the issuer: nobody could accept what it signs",
        fr: "la cl\xE9 de signature n\u2019appartient pas \xE0 l\u2019\xE9metteur : personne ne pourrait accepter ce qu\u2019elle signe"
      },
      ERR_SIGNATURE: {
        en: "the signer did not return a usable signature",
        fr: "le signataire n\u2019a pas rendu de signature utilisable"
      },
      ERR_CRYPTO_UNAVAILABLE: {
        en: "this platform does not offer the cryptography that this kind of key needs",
        fr: "cette plateforme n\u2019offre pas la cryptographie que demande ce type de cl\xE9"
      },
      ERR_CERTIFICATE_UNSIGNED: {
        en: "this credential is not signed, so no certificate is made of it",
        fr: "ce justificatif n\u2019est pas sign\xE9 : aucun certificat n\u2019en est fait"
      },
      ERR_CERTIFICATE_FONT: {
        en: "no font at hand can write every sign of this certificate",
        fr: "aucune police disponible n\u2019\xE9crit tous les signes de ce certificat"
      },
      ERR_COMPRESSION_UNAVAILABLE: {
        en: "this platform offers no DEFLATE compression",
        fr: "cette plateforme n\u2019offre pas la compression DEFLATE"
      },
      ERR_DID_SYNTAX: { en: "this is not a well-formed DID", fr: "ce DID est mal form\xE9" },
      ERR_DID_METHOD: {
        en: "this DID method is not supported",
        fr: "cette m\xE9thode de DID n\u2019est pas prise en charge"
      },
      ERR_DID_DOCUMENT: {
        en: "the DID document is not usable",
        fr: "le document DID n\u2019est pas utilisable"
      },
      ERR_DID_NOT_AVAILABLE: {
        en: "the document that holds the key is not at hand",
        fr: "le document qui contient la cl\xE9 n\u2019est pas disponible"
      },
      ERR_VERIFICATION_METHOD: {
        en: "the verification method is not usable",
        fr: "la m\xE9thode de v\xE9rification n\u2019est pas utilisable"
      },
      ERR_CONTEXT_UNKNOWN: {
        en: "the credential uses a JSON-LD context that is not bundled",
        fr: "le justificatif utilise un contexte JSON-LD qui n\u2019est pas fourni"
      },
      ERR_CONTEXT_INVALID: {
        en: "a JSON-LD context cannot be processed",
        fr: "un contexte JSON-LD ne peut pas \xEAtre trait\xE9"
      },
      ERR_TERM_UNDEFINED: {
        en: "a member is defined by no JSON-LD context, so it would stay unsigned",
        fr: "un membre n\u2019est d\xE9fini par aucun contexte JSON-LD et ne serait donc pas sign\xE9"
      },
      ERR_IRI_RELATIVE: {
        en: "an identifier or type is not an absolute IRI, so it would stay unsigned",
        fr: "un identifiant ou un type n\u2019est pas un IRI absolu et ne serait donc pas sign\xE9"
      },
      ERR_IRI_BLANK_NODE: {
        en: "an identifier, type or reference is a blank node (_:\u2026), which names nothing outside of the document",
        fr: "un identifiant, un type ou une r\xE9f\xE9rence est un n\u0153ud anonyme (_:\u2026), qui ne d\xE9signe rien hors du document"
      },
      ERR_LINKED_DATA: {
        en: "the document cannot be read as JSON-LD",
        fr: "le document ne se lit pas comme du JSON-LD"
      },
      ERR_CANONICALIZATION_LIMIT: {
        en: "putting the document into canonical form takes more work than the limit",
        fr: "la mise en forme canonique du document d\xE9passe la limite de travail"
      },
      ERR_PROOF_INVALID: { en: "the proof is not well-formed", fr: "la preuve est mal form\xE9e" },
      ERR_PROOF_SIGNATURE: {
        en: "the signature does not match the document and the key",
        fr: "la signature ne correspond pas au document et \xE0 la cl\xE9"
      },
      ERR_PROOF_CHAIN: {
        en: "the proof depends on an earlier proof that cannot be found or used",
        fr: "la preuve d\xE9pend d\u2019une preuve ant\xE9rieure introuvable ou inutilisable"
      },
      ERR_PROOF_KEY: {
        en: "this kind of proof is not made with this kind of key",
        fr: "ce type de preuve ne se fait pas avec ce type de cl\xE9"
      },
      ERR_PROOF_SUITE: {
        en: "this kind of proof is not supported",
        fr: "ce type de preuve n\u2019est pas pris en charge"
      },
      ERR_JWT_SYNTAX: {
        en: "this is not a well-formed JWT (compact JWS)",
        fr: "ce JWT est mal form\xE9 (JWS compact)"
      },
      ERR_JWT_TWO_DOCUMENTS: {
        en: 'the JWT holds two credentials, or parts of them, in its claims and under "vc"',
        fr: "le JWT contient deux justificatifs, ou des parties, dans ses \xE9nonc\xE9s et sous \xAB vc \xBB"
      },
      ERR_JWT_KEY: {
        en: "the key of the JWT cannot be told",
        fr: "la cl\xE9 du JWT ne peut pas \xEAtre d\xE9termin\xE9e"
      },
      ERR_FETCH_REFUSED: {
        en: "this may not be fetched from the network",
        fr: "ceci ne peut pas \xEAtre t\xE9l\xE9charg\xE9 depuis le r\xE9seau"
      },
      ERR_FETCH_FAILED: {
        en: "the network gave no usable answer",
        fr: "le r\xE9seau n\u2019a pas donn\xE9 de r\xE9ponse utilisable"
      },
      ERR_FETCH_TOO_LARGE: {
        en: "the answer from the network is larger than the limit",
        fr: "la r\xE9ponse du r\xE9seau d\xE9passe la taille limite"
      },
      ERR_ISSUER_LIST: {
        en: "the list of issuers is not usable",
        fr: "la liste d\u2019\xE9metteurs n\u2019est pas utilisable"
      },
      ERR_OFFLINE_BUNDLE: {
        en: "the offline bundle is not usable",
        fr: "le lot hors ligne n\u2019est pas utilisable"
      },
      ERR_VOCABULARY_CODE: {
        en: "this code is not in the vocabulary",
        fr: "ce code n\u2019est pas dans le vocabulaire"
      },
      ERR_FILE_UNREADABLE: { en: "the file cannot be read", fr: "le fichier ne peut pas \xEAtre lu" },
      ERR_FILE_EXISTS: {
        en: "the file exists already and is not replaced",
        fr: "le fichier existe d\xE9j\xE0 et n\u2019est pas remplac\xE9"
      },
      ERR_FILE_UNWRITABLE: {
        en: "the file cannot be written",
        fr: "le fichier ne peut pas \xEAtre \xE9crit"
      },
      ERR_COHORT_BUSY: {
        en: "another run writes into this file",
        fr: "une autre ex\xE9cution \xE9crit dans ce fichier"
      },
      ERR_COHORT_OUTPUT: {
        en: "the output file holds something else than what was issued into it before",
        fr: "le fichier de sortie contient autre chose que ce qui y a \xE9t\xE9 d\xE9livr\xE9 auparavant"
      },
      ERR_COHORT_HEADER: {
        en: "the columns of the cohort cannot be used; no row was read",
        fr: "les colonnes de la cohorte sont inutilisables ; aucune ligne n\u2019a \xE9t\xE9 lue"
      },
      ERR_COHORT_QUOTE: {
        en: "a cell that begins with a quote is not closed as it should be: from here on rows cannot be told apart",
        fr: "une cellule qui commence par un guillemet est mal referm\xE9e : \xE0 partir d\u2019ici, les lignes sont indiscernables"
      },
      ERR_COHORT_ROW_TOO_LONG: {
        en: "a row of the cohort is longer than the limit",
        fr: "une ligne de la cohorte d\xE9passe la longueur limite"
      },
      ERR_COHORT_ROW: {
        en: "a row of the cohort is not valid",
        fr: "une ligne de la cohorte n\u2019est pas valide"
      },
      ERR_PUBLISH_ADDRESS: {
        en: "this address cannot be published as a file of the site",
        fr: "cette adresse ne peut pas \xEAtre publi\xE9e comme un fichier du site"
      },
      ERR_PUBLISH_COLLISION: {
        en: "two parts of the site would be the same file, or a file and a folder of one name",
        fr: "deux parties du site seraient le m\xEAme fichier, ou un fichier et un dossier de m\xEAme nom"
      },
      ERR_PUBLISH_CONTENT: {
        en: "this cannot be published as part of the site",
        fr: "ceci ne peut pas \xEAtre publi\xE9 dans le site"
      },
      ERR_PUBLISH_FOLDER: {
        en: "this folder holds no site that says at which address it is published",
        fr: "ce dossier ne contient aucun site qui dise \xE0 quelle adresse il est publi\xE9"
      },
      ERR_PUBLISH_FOREIGN: {
        en: "something that was not published from here is in the way",
        fr: "quelque chose qui n\u2019a pas \xE9t\xE9 publi\xE9 d\u2019ici est \xE0 cette place"
      },
      ERR_PUBLISH_MANIFEST: {
        en: "the list of what was published here before is not usable",
        fr: "la liste de ce qui a \xE9t\xE9 publi\xE9 ici auparavant n\u2019est pas utilisable"
      },
      ERR_PUBLISH_BUSY: {
        en: "the site is being published by another process",
        fr: "le site est en cours de publication par un autre processus"
      },
      ERR_USAGE: {
        en: "the command is not used as it should be",
        fr: "la commande n\u2019est pas utilis\xE9e comme il faut"
      },
      ERR_PEER_MISSING: {
        en: "a package that this needs is not installed",
        fr: "un paquet n\xE9cessaire n\u2019est pas install\xE9"
      }
    };
    TEXTS = /* @__PURE__ */ all();
  }
});

// src/foundation/errors/microcert-error.ts
function isMicrocertError(error) {
  return error instanceof MicrocertError;
}
var MicrocertError;
var init_microcert_error = __esm({
  "src/foundation/errors/microcert-error.ts"() {
    "use strict";
    init_texts();
    MicrocertError = class extends Error {
      /** Stable name of what went wrong. */
      code;
      /** The message in every language; `message` repeats the English one. */
      text;
      /** Place of the offending value (RFC 6901); never the value itself. */
      pointer;
      /** Name of the text that was read: a file, say. */
      source;
      /** Line and column in the text that was read. */
      position;
      /** What the caller can do, when something can be done. */
      hint;
      /** Every problem, where several were looked for. */
      findings;
      /** The message comes from a table, so no learner data can reach it. */
      constructor(code, { pointer, source, position, hint, findings = [], cause } = {}) {
        super(TEXTS[code].en, cause === void 0 ? void 0 : { cause });
        this.name = "MicrocertError";
        this.code = code;
        this.text = TEXTS[code];
        this.pointer = pointer;
        this.source = source;
        this.position = position;
        this.hint = hint;
        this.findings = findings;
      }
    };
  }
});

// src/foundation/errors/index.ts
var init_errors = __esm({
  "src/foundation/errors/index.ts"() {
    "use strict";
    init_microcert_error();
  }
});

// src/foundation/encodings/bytes.ts
function concatBytes(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
var init_bytes = __esm({
  "src/foundation/encodings/bytes.ts"() {
    "use strict";
  }
});

// src/foundation/native.ts
function nativeZlib() {
  const { process: process2 } = globalThis;
  return process2?.getBuiltinModule?.("node:zlib");
}
function ownBuffer(bytes) {
  return new Uint8Array(bytes);
}
var init_native = __esm({
  "src/foundation/native.ts"() {
    "use strict";
  }
});

// src/foundation/limits.ts
var DEFAULT_INPUT_LIMITS;
var init_limits = __esm({
  "src/foundation/limits.ts"() {
    "use strict";
    DEFAULT_INPUT_LIMITS = {
      maxBytes: 1048576,
      maxDepth: 64,
      maxItems: Number.POSITIVE_INFINITY,
      maxTextLength: Number.POSITIVE_INFINITY,
      maxValues: Number.POSITIVE_INFINITY
    };
  }
});

// ../../tmp/cert/un.ts
import { readFileSync } from "node:fs";

// src/carriers/shared/names.ts
var FAMILY_NAMES = {
  "open-badge": {
    keyword: "openbadgecredential",
    namespace: "https://purl.imsglobal.org/ob/v3p0",
    prefix: "openbadges"
  },
  clr: {
    keyword: "clrcredential",
    namespace: "https://purl.imsglobal.org/clr/v2p0",
    prefix: "clr"
  }
};
var OPEN_BADGES_2 = {
  keyword: "openbadges",
  namespace: "http://openbadges.org",
  element: "assertion"
};

// src/foundation/lazily.ts
// @__NO_SIDE_EFFECTS__
function lazily(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// src/foundation/crc32.ts
init_native();
var table = /* @__PURE__ */ lazily(
  () => Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = remainder & 1 ? 3988292384 ^ remainder >>> 1 : remainder >>> 1;
    }
    return remainder;
  })
);
function crc32(bytes) {
  return nativeZlib()?.crc32?.(bytes) ?? crc32ByTable(bytes);
}
function crc32ByTable(bytes) {
  const remainders = table();
  let checksum = 4294967295;
  for (let at = 0; at < bytes.length; at++) {
    checksum = (remainders[(checksum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ checksum >>> 8;
  }
  return ~checksum >>> 0;
}

// src/carriers/shared/errors.ts
init_errors();
function broken(hint) {
  return new MicrocertError("ERR_CARRIER_BROKEN", { hint });
}
function wrongForm(hint) {
  return new MicrocertError("ERR_CARRIER_FORM", { hint });
}
function openBadges2() {
  return new MicrocertError("ERR_CARRIER_OPEN_BADGES_2", { hint: ASK_FOR_3 });
}
function assertWithin(length, most) {
  if (length > most)
    throw new MicrocertError("ERR_INPUT_TOO_LARGE", {
      hint: { en: `at most ${most} bytes are read`, fr: `au plus ${most} octets sont lus` }
    });
}
var ASK_FOR_3 = {
  en: "ask the issuer for it as an Open Badge 3.0; a badge of version 2 is checked at the address of its issuer, which is never opened here",
  fr: "demander \xE0 l\u2019\xE9metteur un Open Badge 3.0 ; un badge de version 2 se v\xE9rifie \xE0 l\u2019adresse de son \xE9metteur, qui n\u2019est jamais ouverte ici"
};

// src/carriers/png/chunks.ts
var PNG_SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
var AROUND = 12;
var IHDR_BYTES = 13;
function readChunks(bytes) {
  if (PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw broken(SIGNATURE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = [];
  let at = PNG_SIGNATURE.length;
  let isOver = false;
  while (!isOver) {
    const chunk = chunkAt(bytes, view, at);
    if (chunks.length === 0 && !isHeader(chunk)) throw broken(NO_HEADER);
    chunks.push(chunk);
    at = chunk.end;
    isOver = chunk.type === "IEND";
  }
  if (at !== bytes.length) throw broken(BEHIND_END);
  return chunks;
}
function isHeader({ type, data }) {
  return type === "IHDR" && data.length === IHDR_BYTES;
}
function chunkAt(bytes, view, start) {
  const room = bytes.length - start - AROUND;
  if (room < 0) throw broken(CUT);
  const length = view.getUint32(start);
  if (length > room) throw broken(CUT);
  const end = start + AROUND + length;
  const typeAndData = bytes.subarray(start + 4, end - 4);
  if (crc32(typeAndData) !== view.getUint32(end - 4)) throw broken(CHECKSUM);
  const type = String.fromCharCode(...typeAndData.subarray(0, 4));
  if (!/^[A-Za-z]{4}$/.test(type)) throw broken(CHUNK_NAME);
  return { type, start, end, data: typeAndData.subarray(4) };
}
var SIGNATURE = {
  en: "a PNG begins with eight bytes that are not here: the file may have been sent as text",
  fr: "un PNG commence par huit octets qui ne sont pas l\xE0 : le fichier a pu \xEAtre transmis comme du texte"
};
var NO_HEADER = {
  en: "a PNG begins with its chunk IHDR, of 13 bytes",
  fr: "un PNG commence par son bloc IHDR, de 13 octets"
};
var CUT = {
  en: "the PNG stops in the middle: ask for the original file",
  fr: "le PNG s\u2019arr\xEAte au milieu : demander le fichier d\u2019origine"
};
var CHECKSUM = {
  en: "a checksum of the PNG does not agree: something was changed on the way; ask for the original file",
  fr: "une somme de contr\xF4le du PNG ne concorde pas : quelque chose a chang\xE9 en chemin ; demander le fichier d\u2019origine"
};
var CHUNK_NAME = {
  en: "a chunk of the PNG has a name that is not four letters",
  fr: "un bloc du PNG porte un nom qui n\u2019est pas de quatre lettres"
};
var BEHIND_END = {
  en: "bytes stand behind the end of the PNG (IEND)",
  fr: "des octets figurent apr\xE8s la fin du PNG (IEND)"
};

// src/carriers/png/text-chunk.ts
var PURPOSES = {
  [FAMILY_NAMES["open-badge"].keyword]: "open-badge",
  [FAMILY_NAMES.clr.keyword]: "clr",
  [OPEN_BADGES_2.keyword]: "open-badges-2"
};
var TEXT_TYPES = /* @__PURE__ */ new Set(["iTXt", "tEXt", "zTXt"]);
var MOST_KEYWORD = 79;
function badgeChunks(chunks) {
  return chunks.flatMap((chunk) => {
    if (!TEXT_TYPES.has(chunk.type)) return [];
    const zero = chunk.data.subarray(0, MOST_KEYWORD + 1).indexOf(0);
    const keyword = String.fromCharCode(...chunk.data.subarray(0, zero < 0 ? MOST_KEYWORD : zero));
    const purpose = Object.hasOwn(PURPOSES, keyword) ? PURPOSES[keyword] : void 0;
    return purpose === void 0 ? [] : [{ chunk, purpose, rest: chunk.data.subarray(zero + 1) }];
  });
}

// src/proofs/vc-jwt/parse-vc-jwt.ts
var COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
function isCompactJws(text) {
  return COMPACT.test(text);
}

// src/carriers/shared/limits.ts
init_limits();
var DEFAULT_CARRIER_LIMITS = /* @__PURE__ */ Object.freeze({
  maxBytes: 32 * 1048576,
  maxTextBytes: DEFAULT_INPUT_LIMITS.maxBytes
});
var NAMES = ["maxBytes", "maxTextBytes"];
function settleCarrierLimits(given = {}) {
  const limits = { ...DEFAULT_CARRIER_LIMITS, ...given };
  for (const name of NAMES) {
    if (!Number.isSafeInteger(limits[name]) || limits[name] < 1)
      throw new TypeError(`option "limits.${name}" must be a whole number above 0`);
  }
  return limits;
}

// src/carriers/sniff.ts
var HEAD_BYTES = 65536;
function sniffCarrier(bytes) {
  const [first, second, third, fourth] = bytes;
  if (first === 137 && second === 80 && third === 78 && fourth === 71) return "png";
  const start = startOf(bytes);
  if (startsWith(bytes, "%PDF-", start)) return "pdf";
  return bytes[start] === LESS_THAN && isSvg(bytes.subarray(start, start + HEAD_BYTES)) ? "svg" : void 0;
}
var LESS_THAN = 60;
function startOf(bytes) {
  let at = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  while (isSpace(bytes[at])) at += 1;
  return at;
}
function isSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function startsWith(bytes, text, start) {
  for (let at = 0; at < text.length; at += 1)
    if (bytes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}
var PROLOG = [
  ["<?", "?>"],
  ["<!--", "-->"]
];
function isSvg(head) {
  const text = new TextDecoder("latin1").decode(head);
  let at = 0;
  for (; ; ) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    const end = endOfProlog(text, at);
    if (end === void 0) return /^<(?:[\w.-]{1,64}:)?svg[\s/>]/.test(text.slice(at, at + 80));
    if (end <= at) return false;
    at = end;
  }
}
function endOfProlog(text, at) {
  for (const [open, close] of PROLOG)
    if (text.startsWith(open, at)) return after(text.indexOf(close, at), close.length);
  if (!/^<!doctype\s/i.test(text.slice(at, at + 10))) return void 0;
  const bracket = text.indexOf("[", at);
  const end = text.indexOf(">", at);
  if (bracket < 0 || bracket > end) return after(end, 1);
  return after(text.indexOf(">", Math.max(bracket, text.indexOf("]", bracket))), 1);
}
function after(found, length) {
  return found < 0 ? 0 : found + length;
}

// src/carriers/svg/read-svg.ts
init_errors();
import { SaxesParser } from "saxes";

// src/carriers/svg/active-content.ts
var LOCAL_ELEMENTS = {
  script: "script",
  foreignobject: "foreign-object"
};
var REFERENCES = /* @__PURE__ */ new Set(["href", "src"]);
var INSIDE = /^\s*(?:#|data:image\/|$)/i;
var RUNS = /^\s*(?:javascript|vbscript|data):/i;
function activeIn({ local, attributes }) {
  const element = LOCAL_ELEMENTS[local.toLowerCase()];
  const ofAttributes = Object.values(attributes).flatMap(({ local: name, value }) => {
    if (/^on[a-z]/i.test(name)) return ["event-handler"];
    return REFERENCES.has(name.toLowerCase()) ? ofReference(value) : activeInStyle(value);
  });
  return element === void 0 ? ofAttributes : [element, ...ofAttributes];
}
function ofReference(value) {
  if (INSIDE.test(value)) return [];
  return RUNS.test(value) ? ["script"] : ["external"];
}
function activeInStyle(text) {
  return /@import|url\(["']?(?!["'#]|data:image\/)/i.test(text) ? ["external"] : [];
}
function notesOn(found) {
  return [...found].sort().map((kind) => NOTES[kind]);
}
var AS_PICTURE = {
  en: "show the picture by <img> only, where nothing of it runs or loads; the credential itself is not touched by it",
  fr: "n\u2019afficher l\u2019image que par <img>, o\xF9 rien ne s\u2019ex\xE9cute ni ne se charge ; le justificatif lui-m\xEAme n\u2019en est pas affect\xE9"
};
var note = (kind, en, fr) => ({
  code: `carrier.svg-${kind}`,
  severity: "warning",
  pointer: "",
  message: { en, fr },
  hint: AS_PICTURE
});
var NOTES = {
  script: note("script", "the SVG holds a script", "le SVG contient un script"),
  "event-handler": note(
    "event-handler",
    "the SVG holds event handlers, which run when somebody points or clicks",
    "le SVG contient des gestionnaires d\u2019\xE9v\xE9nements, ex\xE9cut\xE9s au survol ou au clic"
  ),
  external: note(
    "external",
    "the SVG refers to something outside of it, which is never loaded here",
    "le SVG renvoie \xE0 quelque chose d\u2019ext\xE9rieur, qui n\u2019est jamais charg\xE9 ici"
  ),
  "foreign-object": note(
    "foreign-object",
    "the SVG holds markup of another kind (foreignObject)",
    "le SVG contient du balisage d\u2019un autre type (foreignObject)"
  )
};

// src/carriers/svg/read-svg.ts
var SVG = "http://www.w3.org/2000/svg";
var MOST_DEPTH = 512;
function readSvg(text) {
  const parser = new SaxesParser({ xmlns: true });
  const reader = createReader(text, () => parser.position);
  parser.on("xmldecl", ({ encoding }) => assertUtf8(encoding));
  parser.on("doctype", assertNoDefinitions);
  parser.on("processinginstruction", ({ target }) => reader.instruction(target));
  parser.on("opentag", (tag) => reader.open(tag));
  parser.on("closetag", () => reader.close());
  parser.on("text", (part) => reader.text(part));
  parser.on("cdata", (part) => reader.text(part));
  try {
    parser.write(text).close();
  } catch (error) {
    if (isMicrocertError(error)) throw error;
    const position = { line: Math.max(1, parser.line), column: parser.columnIndex + 1 };
    throw new MicrocertError("ERR_CARRIER_BROKEN", { position, hint: NOT_XML });
  }
  return reader.reading();
}
function createReader(text, position) {
  const badges = [];
  const active = /* @__PURE__ */ new Set();
  let root;
  let depth = 0;
  let inside;
  let isStyle = false;
  const add = (found) => {
    for (const kind of found) active.add(kind);
  };
  return {
    open: (tag) => {
      depth += 1;
      if (depth > MOST_DEPTH) throw broken(TOO_DEEP);
      const start = text.lastIndexOf("<", position() - 1);
      root ??= asRoot(tag, start, position());
      add(activeIn(tag));
      isStyle = tag.local === "style";
      if (inside !== void 0) inside.badge.hasElements = true;
      else {
        const badge = badgeOf(tag, start);
        if (badge !== void 0) inside = { badge, depth };
      }
    },
    close: () => {
      if (inside?.depth === depth) {
        inside.badge.end = position();
        badges.push(inside.badge);
        inside = void 0;
      }
      isStyle = false;
      depth -= 1;
    },
    text: (part) => {
      if (inside !== void 0) inside.badge.body += part;
      else if (isStyle) add(activeInStyle(part));
    },
    instruction: (target) => add(target === "xml-stylesheet" ? ["external"] : []),
    reading: () => {
      if (root === void 0) throw broken(NO_SVG);
      return { root, badges, notes: notesOn(active) };
    }
  };
}
function asRoot(tag, start, end) {
  if (tag.local !== "svg" || tag.uri !== SVG && tag.uri !== "") throw broken(NO_SVG);
  return { name: tag.name, start, end, isSelfClosing: tag.isSelfClosing, namespaces: tag.ns };
}
function badgeOf({ uri, local, attributes }, start) {
  const purpose = purposeOf(uri, local);
  if (purpose === void 0) return void 0;
  const verify = Object.values(attributes).find(
    (attribute) => attribute.uri === "" && attribute.local === "verify"
  )?.value;
  return { purpose, start, end: start, verify, body: "", hasElements: false };
}
function purposeOf(uri, local) {
  if (uri === OPEN_BADGES_2.namespace)
    return local === OPEN_BADGES_2.element ? "open-badges-2" : void 0;
  if (local !== "credential") return void 0;
  if (uri === FAMILY_NAMES["open-badge"].namespace) return "open-badge";
  return uri === FAMILY_NAMES.clr.namespace ? "clr" : void 0;
}
function assertUtf8(encoding) {
  if (encoding !== void 0 && encoding.toLowerCase() !== "utf-8") throw broken(NOT_UTF8);
}
function assertNoDefinitions(doctype) {
  if (doctype.includes("[")) throw wrongForm(DEFINITIONS);
}
var NOT_XML = {
  en: "this is not well-formed XML; entities that XML itself does not know are not read",
  fr: "ce XML est mal form\xE9 ; les entit\xE9s que XML lui-m\xEAme ne conna\xEEt pas ne sont pas lues"
};
var NO_SVG = {
  en: "its outermost element is not svg",
  fr: "son \xE9l\xE9ment ext\xE9rieur n\u2019est pas svg"
};
var TOO_DEEP = {
  en: `its elements are nested more than ${MOST_DEPTH} deep`,
  fr: `ses \xE9l\xE9ments sont imbriqu\xE9s sur plus de ${MOST_DEPTH} niveaux`
};
var NOT_UTF8 = {
  en: "it announces another encoding than UTF-8: save it as UTF-8",
  fr: "il annonce un autre encodage que UTF-8 : l\u2019enregistrer en UTF-8"
};
var DEFINITIONS = {
  en: "its document type (DOCTYPE) defines something of its own, entities say; leave out what stands in [ ]",
  fr: "son type de document (DOCTYPE) d\xE9finit quelque chose, des entit\xE9s par exemple ; retirer ce qui est entre [ ]"
};

// src/carriers/svg/unbake-svg.ts
init_errors();

// src/carriers/shared/unbaked-text.ts
init_errors();
function unbakedText(held, notes = []) {
  const text = withoutSpaceAround(held);
  if (text.startsWith("{")) return { form: "json", text, notes };
  if (isCompactJws(text)) return { form: "jwt", text, notes };
  if (/^https?:/i.test(text)) throw openBadges2();
  throw wrongForm(NEITHER);
}
function withoutSpaceAround(text) {
  const isSpace3 = (at) => " 	\n\r".includes(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isSpace3(start)) start += 1;
  while (end > start && isSpace3(end - 1)) end -= 1;
  return text.slice(start, end);
}
function theOne(found, onDuplicate) {
  const [one, ...more] = found;
  if (one === void 0) throw new MicrocertError("ERR_CARRIER_EMPTY", { hint: ORIGINAL });
  if (more.length === 0) return { one, notes: [] };
  if (onDuplicate !== "first") throw new MicrocertError("ERR_CARRIER_AMBIGUOUS", { hint: ASK });
  return { one, notes: [FIRST_OF_SEVERAL] };
}
var NEITHER = {
  en: "what stands in the place of the credential is neither JSON nor a compact JWS",
  fr: "ce qui figure \xE0 la place du justificatif n\u2019est ni du JSON ni un JWS compact"
};
var ORIGINAL = {
  en: "a picture loses its credential when it is edited, converted or sent through some services: ask for the original file",
  fr: "une image perd son justificatif lorsqu\u2019elle est retouch\xE9e, convertie ou transmise par certains services : demander le fichier d\u2019origine"
};
var ASK = {
  en: "ask the issuer for a file with one credential; the specification takes the first, which is done on request",
  fr: "demander \xE0 l\u2019\xE9metteur un fichier avec un seul justificatif ; la sp\xE9cification prend le premier, ce qui se fait sur demande"
};
var FIRST_OF_SEVERAL = {
  code: "carrier.first-of-several",
  severity: "warning",
  pointer: "",
  message: {
    en: "the file holds several credentials; the first was taken, as was asked for",
    fr: "le fichier contient plusieurs justificatifs ; le premier a \xE9t\xE9 pris, comme demand\xE9"
  }
};

// src/carriers/svg/unbake-svg.ts
function unbakeSvg(bytes, limits, onDuplicate) {
  const { badges, notes } = readSvg(decodeSvg(bytes));
  const current = badges.filter(({ purpose }) => purpose !== "open-badges-2");
  if (current.length === 0 && badges.length > 0) throw openBadges2();
  const { one, notes: more } = theOne(current, onDuplicate);
  const held = heldBy(one);
  assertWithin(held.length, limits.maxTextBytes);
  return unbakedText(held, [...more, ...notes]);
}
function decodeSvg(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError("ERR_INPUT_ENCODING", { cause });
  }
}
function heldBy({ verify, body, hasElements }) {
  if (hasElements) throw wrongForm(ELEMENTS);
  const isBlank = /^[ \t\r\n]*$/.test(body);
  if (verify === void 0) return body;
  if (!isBlank) throw wrongForm(BOTH);
  return verify;
}
var ELEMENTS = {
  en: "other elements stand where the credential should",
  fr: "d\u2019autres \xE9l\xE9ments figurent l\xE0 o\xF9 devrait \xEAtre le justificatif"
};
var BOTH = {
  en: "it stands in the attribute verify and in the element as well: two readers would see two credentials",
  fr: "il figure \xE0 la fois dans l\u2019attribut verify et dans l\u2019\xE9l\xE9ment : deux lecteurs verraient deux justificatifs"
};

// src/foundation/deflate.ts
init_bytes();
init_errors();
init_native();
var SLICE_BYTES = 16 * 1024;
async function inflateRaw(data, maxBytes) {
  const zlib = nativeZlib();
  return zlib === void 0 ? inflateOnWeb(data, maxBytes) : inflateNatively(zlib, data, maxBytes);
}
function inflateNatively(zlib, data, maxBytes) {
  try {
    const maxOutputLength = Math.max(1, maxBytes);
    const { buffer, engine } = zlib.inflateRawSync(data, { info: true, maxOutputLength });
    if (buffer.length > maxBytes) return { outcome: "too-large" };
    if (engine.bytesWritten !== data.length) return { outcome: "corrupt" };
    return { outcome: "expanded", bytes: new Uint8Array(buffer) };
  } catch (error) {
    return { outcome: codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "corrupt" };
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}
async function inflateOnWeb(data, maxBytes) {
  const inflated2 = await expandOnWeb(data, maxBytes);
  if (inflated2.outcome !== "expanded") return inflated2;
  const shortened = await expandOnWeb(data.subarray(0, -1), maxBytes);
  return shortened.outcome === "corrupt" ? inflated2 : { outcome: "corrupt" };
}
async function expandOnWeb(data, maxBytes) {
  const expanding = through(data, stream("DecompressionStream"));
  try {
    const { chunks, whole } = await readUpTo(expanding, maxBytes);
    return whole ? { outcome: "expanded", bytes: concatBytes(...chunks) } : { outcome: "too-large" };
  } catch {
    return { outcome: "corrupt" };
  }
}
function stream(name) {
  try {
    return new globalThis[name]("deflate-raw");
  } catch (cause) {
    throw new MicrocertError("ERR_COMPRESSION_UNAVAILABLE", { cause });
  }
}
function through(data, pair) {
  let at = 0;
  const source = new ReadableStream(
    {
      pull(controller) {
        if (at >= data.length) return controller.close();
        controller.enqueue(ownBuffer(data.subarray(at, at + SLICE_BYTES)));
        at += SLICE_BYTES;
      }
    },
    { highWaterMark: 0 }
  );
  return source.pipeThrough(pair);
}
async function readUpTo(source, maxBytes) {
  const reader = source.getReader();
  const chunks = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > maxBytes) {
      await reader.cancel().catch(() => {
      });
      return { chunks: [], whole: false };
    }
    chunks.push(next.value);
  }
  return { chunks, whole: true };
}

// src/carriers/unbake.ts
init_errors();

// src/carriers/pdf/unbake-pdf.ts
init_errors();

// src/carriers/pdf/object-places.ts
init_errors();

// src/carriers/pdf/budget.ts
function spendReading(budget, bytes) {
  budget.reading -= bytes;
  if (budget.reading < 0) throw broken(TOO_MUCH);
}
var TOO_MUCH = {
  en: "the same parts of the PDF are referred to again and again",
  fr: "les m\xEAmes parties du PDF sont cit\xE9es sans fin"
};

// src/carriers/pdf/read-values.ts
var MOST_DEPTH2 = 48;
var ValueReader = class {
  #bytes;
  /** Where the next token begins, or white space before it. */
  at;
  #budget;
  constructor(bytes, at, budget) {
    this.#bytes = bytes;
    this.at = at;
    this.#budget = budget;
  }
  /** Skips white space and comments. */
  skip() {
    for (; ; ) {
      const byte = this.#bytes[this.at];
      if (byte === PERCENT) this.#skipLine();
      else if (byte !== void 0 && isSpace2(byte)) this.at += 1;
      else return;
    }
  }
  #skipLine() {
    while (this.at < this.#bytes.length && !isLineEnd(this.#bytes[this.at])) this.at += 1;
  }
  /** Takes a keyword, if it comes next. */
  takes(word) {
    this.skip();
    for (let index = 0; index < word.length; index += 1)
      if (this.#bytes[this.at + index] !== word.charCodeAt(index)) return false;
    this.at += word.length;
    return true;
  }
  /** Where the line that follows the keyword `stream` begins (ISO 32000-2, 7.3.8.1). */
  behindLine() {
    const crlf = this.#bytes[this.at] === 13 && this.#bytes[this.at + 1] === 10;
    return this.at + (crlf ? 2 : 1);
  }
  /** A whole number that is not negative. */
  count() {
    this.skip();
    const start = this.at;
    while (isDigit(this.#bytes[this.at])) this.at += 1;
    if (this.at === start || this.at - start > 10) throw broken(NO_VALUE);
    return Number(this.#latin(start, this.at));
  }
  /** The next value. */
  value() {
    const start = this.at;
    const value = this.#value(0);
    spendReading(this.#budget, this.at - start);
    return value;
  }
  #value(depth) {
    if (depth > MOST_DEPTH2) throw broken(TOO_DEEP2);
    this.skip();
    if (this.takes("<<")) return this.#dictionary(depth);
    if (this.takes("[")) return this.#list(depth);
    if (this.takes("<")) return this.#hex();
    if (this.takes("(")) return this.#string();
    if (this.takes("/")) return { name: this.#name() };
    return this.#number() ?? this.#keyword();
  }
  #dictionary(depth) {
    const entries = /* @__PURE__ */ new Map();
    while (!this.takes(">>")) {
      if (!this.takes("/")) throw broken(NO_VALUE);
      const name = this.#name();
      entries.set(name, this.#value(depth + 1));
    }
    return { entries };
  }
  #list(depth) {
    const values = [];
    while (!this.takes("]")) values.push(this.#value(depth + 1));
    return values;
  }
  #name() {
    const start = this.at;
    while (this.at < this.#bytes.length && isRegular(this.#bytes[this.at])) this.at += 1;
    const written = this.#latin(start, this.at);
    return written.replaceAll(
      /#([0-9a-fA-F]{2})/g,
      (_, code) => String.fromCharCode(Number.parseInt(code, 16))
    );
  }
  #hex() {
    const end = this.#bytes.indexOf(GREATER, this.at);
    if (end < 0) throw broken(NO_VALUE);
    const digits = this.#latin(this.at, end).replaceAll(/[^0-9a-fA-F]/g, "");
    this.at = end + 1;
    const pairs = digits.match(/../g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  }
  /** What a string says is never asked for: its end is. */
  #string() {
    const start = this.at;
    for (let open = 1; open > 0; this.at += 1) {
      const byte = this.#bytes[this.at];
      if (byte === void 0) throw broken(NO_VALUE);
      if (byte === BACKSLASH) this.at += 1;
      else if (byte === OPEN) open += 1;
      else if (byte === CLOSE) open -= 1;
    }
    return this.#bytes.subarray(start, this.at - 1);
  }
  #number() {
    const start = this.at;
    while (isNumeric(this.#bytes[this.at])) this.at += 1;
    const written = this.#latin(start, this.at);
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(written)) {
      this.at = start;
      return void 0;
    }
    return /^\d{1,10}$/.test(written) ? this.#reference(Number(written)) : Number(written);
  }
  /** A number, unless it is the first part of a reference. */
  #reference(first) {
    const behind = this.at;
    this.skip();
    const start = this.at;
    while (isDigit(this.#bytes[this.at]) && this.at - start < 5) this.at += 1;
    if (this.at > start && this.takes("R") && !isRegular(this.#bytes[this.at]))
      return { object: first };
    this.at = behind;
    return first;
  }
  #keyword() {
    if (this.takes("true")) return true;
    if (this.takes("false")) return false;
    if (this.takes("null")) return null;
    throw broken(NO_VALUE);
  }
  #latin(start, end) {
    return LATIN.decode(this.#bytes.subarray(start, end));
  }
};
var LATIN = /* @__PURE__ */ new TextDecoder("latin1");
var [PERCENT, OPEN, CLOSE, GREATER, BACKSLASH] = [37, 40, 41, 62, 92];
function isSpace2(byte) {
  return byte === 32 || isLineEnd(byte) || byte === 9 || byte === 12 || byte === 0;
}
function isLineEnd(byte) {
  return byte === 10 || byte === 13;
}
function isDigit(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function isNumeric(byte) {
  return isDigit(byte) || byte === 43 || byte === 45 || byte === 46;
}
var DELIMITERS = /* @__PURE__ */ new Set(
  Array.from("()<>[]{}/%", (sign) => sign.charCodeAt(0))
);
function isRegular(byte) {
  return byte !== void 0 && !isSpace2(byte) && !DELIMITERS.has(byte);
}
var NO_VALUE = {
  en: "something stands in the PDF where a value is expected; it may be cut off",
  fr: "le PDF contient autre chose qu\u2019une valeur l\xE0 o\xF9 il en faut une ; il est peut-\xEAtre tronqu\xE9"
};
var TOO_DEEP2 = {
  en: "values in the PDF are nested deeper than any program writes them",
  fr: "les valeurs du PDF sont plus imbriqu\xE9es que ce qu\u2019un programme \xE9crit"
};

// src/carriers/pdf/values.ts
function isDictionary(value) {
  return typeof value === "object" && value !== null && "entries" in value && !isList(value);
}
function isReference(value) {
  return typeof value === "object" && value !== null && "object" in value;
}
function isList(value) {
  return Array.isArray(value);
}
function nameOf(value) {
  return typeof value === "object" && value !== null && "name" in value ? value.name : void 0;
}
function countOf(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}

// src/carriers/pdf/streams.ts
var MOST_FILTERS = 4;
async function expand(data, { filter, parameters }, budget) {
  const filters = listed(filter);
  if (filters.length > MOST_FILTERS) throw wrongForm(FILTER);
  const all2 = listed(parameters);
  let expanded2 = data;
  for (const [index, one] of filters.entries()) {
    const name = nameOf(one);
    if (name !== "FlateDecode" && name !== "Fl") throw wrongForm(FILTER);
    expanded2 = unpredicted(await inflated(expanded2, budget), all2[index]);
  }
  return expanded2;
}
function listed(value) {
  if (value === void 0 || value === null) return [];
  return isList(value) ? value : [value];
}
async function inflated(data, budget) {
  const [first = 0, second = 0] = data;
  if ((first & 15) !== 8 || (first * 256 + second) % 31 !== 0 || (second & 32) !== 0)
    throw broken(COMPRESSION);
  for (const spare of [0, 1, 2]) {
    const result = await inflateRaw(data.subarray(2, data.length - 4 - spare), budget.left);
    if (result.outcome === "too-large") assertWithin(Number.POSITIVE_INFINITY, budget.left);
    if (result.outcome !== "expanded") continue;
    budget.left -= result.bytes.length;
    return result.bytes;
  }
  throw broken(COMPRESSION);
}
function unpredicted(data, parameters) {
  if (!isDictionary(parameters)) return data;
  const entry = (name, unless) => countOf(parameters.entries.get(name)) ?? unless;
  const predictor = entry("Predictor", 1);
  if (predictor === 1) return data;
  if (predictor < 10 || entry("BitsPerComponent", 8) !== 8) throw wrongForm(FILTER);
  const beside = entry("Colors", 1);
  return unfiltered(data, beside * entry("Columns", 1), beside);
}
function unfiltered(data, width, beside) {
  if (width < 1 || beside < 1 || width > data.length) throw broken(COMPRESSION);
  const rows = Math.floor(data.length / (width + 1));
  const result = new Uint8Array(rows * width);
  const none = new Uint8Array(width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1);
    const above = row === 0 ? none : result.subarray((row - 1) * width, row * width);
    const line = { type: data[from] ?? 0, raw: data.subarray(from + 1, from + 1 + width) };
    undo(line, above, result.subarray(row * width), beside);
  }
  return result;
}
function undo({ type, raw }, above, line, beside) {
  for (const [column, byte] of raw.entries()) {
    const left = line[column - beside] ?? 0;
    const corner = above[column - beside] ?? 0;
    line[column] = byte + predicted(type, left, above[column] ?? 0, corner);
  }
}
function predicted(type, left, above, corner) {
  if (type === 0) return 0;
  if (type === 1) return left;
  if (type === 2) return above;
  if (type === 3) return left + above >> 1;
  if (type !== 4) throw broken(COMPRESSION);
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  const [a = 0, b = 0, c = 0] = [toLeft, toAbove, toCorner];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
var COMPRESSION = {
  en: "compressed data in the PDF is damaged",
  fr: "des donn\xE9es compress\xE9es du PDF sont ab\xEEm\xE9es"
};
var FILTER = {
  en: "the file inside the PDF is compressed in a way that is not read; save the PDF anew with another program",
  fr: "le fichier dans le PDF est compress\xE9 d\u2019une fa\xE7on qui n\u2019est pas lue ; r\xE9enregistrer le PDF avec un autre programme"
};

// src/carriers/pdf/object-places.ts
var MOST_TABLES = 2e3;
var TAIL_BYTES = 2048;
async function readPlaces(bytes, budget) {
  const gathered = { places: /* @__PURE__ */ new Map(), next: [lastTable(bytes, budget)] };
  const seen = /* @__PURE__ */ new Set();
  for (let at = gathered.next.shift(); at !== void 0; at = gathered.next.shift()) {
    if (seen.has(at)) throw broken(LOOP);
    seen.add(at);
    if (seen.size > MOST_TABLES || at >= bytes.length) throw broken(TABLE);
    await readTable(bytes, at, gathered, budget);
  }
  const { places, root } = gathered;
  if (root === void 0) throw broken(TABLE);
  return { places, root };
}
function lastTable(bytes, budget) {
  const start = Math.max(0, bytes.length - TAIL_BYTES);
  const tail = new TextDecoder("latin1").decode(bytes.subarray(start));
  const found = tail.lastIndexOf("startxref");
  if (found < 0) throw broken(CUT_OFF);
  return new ValueReader(bytes, start + found + "startxref".length, budget).count();
}
async function readTable(bytes, at, gathered, budget) {
  const reader = new ValueReader(bytes, at, budget);
  if (reader.takes("xref")) readPlainTable(reader, gathered);
  else await readTableStream(bytes, reader, gathered, budget);
}
function readPlainTable(reader, gathered) {
  while (!reader.takes("trailer")) {
    const first = reader.count();
    const count = reader.count();
    for (let index = 0; index < count; index += 1) {
      const offset = reader.count();
      reader.count();
      const isUsed = reader.takes("n");
      if (!isUsed && !reader.takes("f")) throw broken(TABLE);
      put(gathered, first + index, isUsed ? { kind: "file", offset } : { kind: "free" });
    }
  }
  const trailer = reader.value();
  if (!isDictionary(trailer)) throw broken(TABLE);
  takeTrailer(trailer, gathered);
}
async function readTableStream(bytes, reader, gathered, budget) {
  const { entries, stream: stream2 } = dictionaryAt(reader);
  const length = countOf(entries.get("Length"));
  if (stream2 === void 0 || length === void 0) throw broken(TABLE);
  const filters = { filter: entries.get("Filter"), parameters: entries.get("DecodeParms") };
  const data = await expand(bytes.subarray(stream2, stream2 + length), filters, budget);
  const widths = countsIn(entries.get("W"));
  const size = countOf(entries.get("Size")) ?? 0;
  const ranges = countsIn(entries.get("Index") ?? [0, size]);
  readRows(data, widths, ranges, gathered);
  takeTrailer({ entries }, gathered);
}
function dictionaryAt(reader) {
  const value = objectAt(reader);
  if (!isDictionary(value)) throw broken(TABLE);
  return value;
}
function objectAt(reader, expected) {
  const number = reader.count();
  reader.count();
  if (!reader.takes("obj") || expected !== void 0 && number !== expected) throw broken(TABLE);
  const value = reader.value();
  return isDictionary(value) && reader.takes("stream") ? { entries: value.entries, stream: reader.behindLine() } : value;
}
function readRows(data, [type = 0, second = 0, third = 0], ranges, gathered) {
  const width = type + second + third;
  if (width === 0 || width > 24) throw broken(TABLE);
  let at = 0;
  const field = (length, unless) => {
    let value = length === 0 ? unless : 0;
    for (let index = 0; index < length; index += 1) value = value * 256 + (data[at + index] ?? 0);
    at += length;
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range, range + 2);
    for (let index = 0; index < count && at + width <= data.length; index += 1) {
      const [kind, one, two] = [field(type, 1), field(second, 0), field(third, 0)];
      put(gathered, first + index, placeOf(kind, one, two));
    }
  }
}
function placeOf(kind, one, two) {
  if (kind === 1) return { kind: "file", offset: one };
  return kind === 2 ? { kind: "stream", stream: one, index: two } : { kind: "free" };
}
function countsIn(value) {
  if (!isList(value)) throw broken(TABLE);
  return value.map((each) => {
    const count = countOf(each);
    if (count === void 0) throw broken(TABLE);
    return count;
  });
}
var MOST_OBJECTS = 1e6;
function put({ places }, object, place) {
  if (places.size >= MOST_OBJECTS) throw broken(TABLE);
  if (!places.has(object)) places.set(object, place);
}
function takeTrailer({ entries }, gathered) {
  const encrypted = entries.get("Encrypt");
  if (encrypted !== void 0 && encrypted !== null)
    throw new MicrocertError("ERR_CARRIER_ENCRYPTED", { hint: UNLOCK });
  gathered.root ??= entries.get("Root");
  for (const name of ["XRefStm", "Prev"]) {
    const offset = countOf(entries.get(name));
    if (offset !== void 0) gathered.next.push(offset);
  }
}
var UNLOCK = {
  en: "save the PDF without protection, or ask for one without",
  fr: "enregistrer le PDF sans protection, ou en demander un sans"
};
var CUT_OFF = {
  en: "the PDF has no end: it is cut off",
  fr: "le PDF n\u2019a pas de fin : il est tronqu\xE9"
};
var TABLE = {
  en: "the PDF does not say where its objects stand; open it in a PDF program and save it anew",
  fr: "le PDF ne dit pas o\xF9 sont ses objets ; l\u2019ouvrir dans un logiciel PDF et le r\xE9enregistrer"
};
var LOOP = {
  en: "tables of the PDF lead in a circle",
  fr: "les tables du PDF tournent en rond"
};

// src/carriers/pdf/pdf-objects.ts
var PdfObjects = class _PdfObjects {
  #bytes;
  #places;
  #budget;
  #known = /* @__PURE__ */ new Map();
  #opening = /* @__PURE__ */ new Set();
  #streams = /* @__PURE__ */ new Map();
  /** The catalogue of the document. */
  root;
  constructor(bytes, { places, root }, budget) {
    this.#bytes = bytes;
    this.#places = places;
    this.#budget = budget;
    this.root = root;
  }
  static async open(bytes, budget) {
    return new _PdfObjects(bytes, await readPlaces(bytes, budget), budget);
  }
  /** What a value is, behind the reference that it may be. */
  async at(value) {
    if (!isReference(value)) return value;
    const { object } = value;
    const known = this.#known.get(object);
    if (known !== void 0) return known;
    if (this.#opening.has(object)) throw broken(LOOP2);
    this.#opening.add(object);
    try {
      const found = await this.#lookUp(object);
      if (found !== void 0 && !isReference(found)) this.#known.set(object, found);
      return isReference(found) ? void 0 : found;
    } finally {
      this.#opening.delete(object);
    }
  }
  /** A dictionary, behind the reference that it may be. */
  async dictionary(value) {
    const found = await this.at(value);
    return isDictionary(found) ? found : void 0;
  }
  async #lookUp(object) {
    const place = this.#places.get(object);
    if (place === void 0 || place.kind === "free") return void 0;
    if (place.kind === "file") {
      if (place.offset >= this.#bytes.length) throw broken(BEYOND);
      return objectAt(new ValueReader(this.#bytes, place.offset, this.#budget), object);
    }
    const { data, offsets } = await this.#stream(place.stream);
    const offset = offsets[place.index];
    return offset === void 0 ? void 0 : new ValueReader(data, offset, this.#budget).value();
  }
  #stream(object) {
    const known = this.#streams.get(object);
    if (known !== void 0) return known;
    const stream2 = this.#readStream(object);
    this.#streams.set(object, stream2);
    return stream2;
  }
  /** ISO 32000-2, 7.5.7: pairs of number and offset, and the values behind them. */
  async #readStream(object) {
    if (this.#places.get(object)?.kind !== "file") throw broken(LOOP2);
    const stream2 = await this.dictionary({ object });
    const [count, first] = ["N", "First"].map((name) => countOf(stream2?.entries.get(name)));
    if (stream2 === void 0 || count === void 0 || first === void 0) throw broken(BEYOND);
    const data = await this.data(stream2);
    if (count > data.length) throw broken(BEYOND);
    const heads = new ValueReader(data, 0, this.#budget);
    const offsets = [];
    for (let index = 0; index < count; index += 1) {
      heads.count();
      offsets.push(first + heads.count());
    }
    return { data, offsets };
  }
  /** The data of a stream, expanded. */
  async data({ entries, stream: stream2 }) {
    if (stream2 === void 0) throw broken(BEYOND);
    const length = countOf(await this.at(entries.get("Length")));
    const end = length === void 0 ? this.#bytes.length : stream2 + length;
    if (length === void 0 || end > this.#bytes.length) throw broken(BEYOND);
    if (!new ValueReader(this.#bytes, end, this.#budget).takes("endstream")) throw broken(BEYOND);
    const filters = {
      filter: await this.at(entries.get("Filter")),
      parameters: await this.at(entries.get("DecodeParms"))
    };
    return expand(this.#bytes.subarray(stream2, end), filters, this.#budget);
  }
};
var LOOP2 = {
  en: "objects of the PDF lead in a circle",
  fr: "les objets du PDF tournent en rond"
};
var BEYOND = {
  en: "a part of the PDF is missing, or is not where the file says",
  fr: "une partie du PDF manque, ou n\u2019est pas l\xE0 o\xF9 le fichier l\u2019indique"
};

// src/carriers/pdf/unbake-pdf.ts
var MOST_FILES = 64;
var MOST_NODES = 1e3;
var STRUCTURE_SHARE = 16;
var READINGS = 4;
async function unbakePdf(bytes, limits, onDuplicate) {
  const budget = {
    left: limits.maxTextBytes * STRUCTURE_SHARE,
    reading: bytes.length * READINGS + limits.maxTextBytes
  };
  const objects = await PdfObjects.open(startingAtHeader(bytes), budget);
  const root = await objects.dictionary(objects.root);
  if (root === void 0) throw broken(NO_CATALOGUE);
  const texts = /* @__PURE__ */ new Set();
  for (const stream2 of await attachedFiles(root, objects)) {
    const text = await credentialIn(stream2, objects, limits);
    if (text !== void 0) texts.add(text);
  }
  const { one, notes } = theOne([...texts], onDuplicate);
  return unbakedText(one, notes);
}
function startingAtHeader(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return bytes.subarray(Math.max(0, head.indexOf("%PDF-")));
}
async function attachedFiles(root, objects) {
  const files = /* @__PURE__ */ new Map();
  const names = await objects.dictionary(root.entries.get("Names"));
  const associated = await objects.at(root.entries.get("AF"));
  const specifications = [
    ...await leaves(names?.entries.get("EmbeddedFiles"), objects),
    ...isList(associated) ? associated : []
  ];
  for (const specification of specifications) {
    const file = await fileOf(specification, objects);
    if (file !== void 0) files.set(file.key, file.named);
    if (files.size > MOST_FILES) throw broken(TOO_MANY);
  }
  return [...files.values()];
}
async function leaves(tree, objects) {
  const found = [];
  const waiting = [tree];
  for (let count = 0; waiting.length > 0; count += 1) {
    if (count > MOST_NODES || found.length > MOST_NODES) throw broken(TOO_MANY);
    const node = await objects.dictionary(waiting.pop());
    const kids = await objects.at(node?.entries.get("Kids"));
    if (isList(kids)) waiting.push(...kids.slice(0, MOST_NODES));
    const names = await objects.at(node?.entries.get("Names"));
    if (isList(names)) found.push(...names.filter((_, index) => index % 2 === 1));
  }
  return found;
}
async function fileOf(value, objects) {
  const specification = await objects.dictionary(value);
  const embedded = await objects.dictionary(specification?.entries.get("EF"));
  const reference = embedded?.entries.get("F") ?? embedded?.entries.get("UF");
  const named = await objects.dictionary(reference);
  if (named === void 0 || specification === void 0) return void 0;
  const names = await Promise.all(
    ["UF", "F"].map((name) => objects.at(specification.entries.get(name)))
  );
  const mayBe = TYPES.test(nameOf(await objects.at(named.entries.get("Subtype"))) ?? "") || names.some((name) => name instanceof Uint8Array && NAMES2.test(latin(name)));
  return mayBe ? { key: isReference(reference) ? reference.object : named, named } : void 0;
}
var TYPES = /\b(?:json|jwt|jose)\b|\+(?:json|jwt|jose)\b/i;
var NAMES2 = /\.(?:json|jsonld|jwt|jws|vc)$/i;
function latin(name) {
  return new TextDecoder("latin1").decode(name).replaceAll("\0", "");
}
async function credentialIn(stream2, objects, { maxTextBytes }) {
  const data = await objects.data(stream2);
  assertWithin(data.length, maxTextBytes);
  const text = decode(data);
  const start = text.trimStart();
  return isCompactJws(start.trimEnd()) || start.startsWith("{") && isAbout(start) ? text : void 0;
}
function isAbout(text) {
  return /"(?:(?:Enveloped)?VerifiableCredential|VerifiablePresentation)"/.test(text);
}
function decode(data) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch (cause) {
    throw new MicrocertError("ERR_INPUT_ENCODING", { cause });
  }
}
var NO_CATALOGUE = {
  en: "the PDF has no catalogue",
  fr: "le PDF n\u2019a pas de catalogue"
};
var TOO_MANY = {
  en: "more files are attached to the PDF than are looked at",
  fr: "le PDF a plus de pi\xE8ces jointes que ce qui est examin\xE9"
};

// src/carriers/png/unbake-png.ts
init_errors();

// src/carriers/png/adler32.ts
var MODULUS = 65521;
var SAFE_RUN = 5552;
function adler32(bytes) {
  let [low, high] = [1, 0];
  for (let start = 0; start < bytes.length; start += SAFE_RUN) {
    const end = Math.min(start + SAFE_RUN, bytes.length);
    for (let at = start; at < end; at += 1) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return high * 65536 + low;
}

// src/carriers/png/unbake-png.ts
async function unbakePng(bytes, limits, onDuplicate) {
  const badges = badgeChunks(readChunks(bytes));
  const current = badges.filter(({ purpose }) => purpose !== "open-badges-2");
  if (current.length === 0 && badges.length > 0) throw openBadges2();
  const { one, notes } = theOne(current, onDuplicate);
  const { text, notes: more } = await textOf(one, limits);
  return unbakedText(text, [...notes, ...more]);
}
async function textOf({ chunk, rest }, limits) {
  if (chunk.type !== "iTXt") throw wrongForm(NOT_ITXT);
  const [flag = 2, method = 1] = rest;
  const behindTag = rest.indexOf(0, 2) + 1;
  const behindName = rest.indexOf(0, behindTag) + 1;
  if (flag > 1 || method !== 0 || behindTag === 0 || behindName === 0) throw broken(FIELDS);
  const held = rest.subarray(behindName);
  if (flag === 0) {
    assertWithin(held.length, limits.maxTextBytes);
    return { text: decode2(held), notes: [] };
  }
  return { text: decode2(await expanded(held, limits)), notes: [COMPRESSED] };
}
async function expanded(data, { maxTextBytes }) {
  const [first = 0, second = 0] = data;
  const isZlib = (first & 15) === 8 && (first * 256 + second) % 31 === 0 && (second & 32) === 0;
  if (!isZlib || data.length < 6) throw broken(COMPRESSION2);
  const inflated2 = await inflateRaw(data.subarray(2, -4), maxTextBytes);
  if (inflated2.outcome === "too-large") assertWithin(Number.POSITIVE_INFINITY, maxTextBytes);
  if (inflated2.outcome !== "expanded") throw broken(COMPRESSION2);
  const trailer = new DataView(data.buffer, data.byteOffset + data.length - 4, 4);
  if (adler32(inflated2.bytes) !== trailer.getUint32(0)) throw broken(COMPRESSION2);
  return inflated2.bytes;
}
function decode2(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError("ERR_INPUT_ENCODING", { cause });
  }
}
var NOT_ITXT = {
  en: "it stands in a chunk tEXt or zTXt, where the specification asks for iTXt: ask the issuer to bake the badge again",
  fr: "il figure dans un bloc tEXt ou zTXt, l\xE0 o\xF9 la sp\xE9cification demande iTXt : demander \xE0 l\u2019\xE9metteur de refaire le badge"
};
var FIELDS = {
  en: "the chunk iTXt with the credential lacks one of its fields",
  fr: "il manque un champ au bloc iTXt qui contient le justificatif"
};
var COMPRESSION2 = {
  en: "the compressed credential cannot be expanded",
  fr: "le justificatif compress\xE9 ne peut pas \xEAtre d\xE9compress\xE9"
};
var COMPRESSED = {
  code: "carrier.compressed",
  severity: "warning",
  pointer: "",
  message: {
    en: "the credential is compressed in the PNG, which the specification forbids: other readers may not find it",
    fr: "le justificatif est compress\xE9 dans le PNG, ce que la sp\xE9cification interdit : d\u2019autres lecteurs pourraient ne pas le trouver"
  },
  hint: {
    en: "ask the issuer to bake the badge again, uncompressed",
    fr: "demander \xE0 l\u2019\xE9metteur de refaire le badge, sans compression"
  }
};

// src/carriers/unbake.ts
var READERS = {
  pdf: unbakePdf,
  png: unbakePng,
  svg: unbakeSvg
};
async function unbake(bytes, options = {}) {
  if (!(bytes instanceof Uint8Array)) throw new TypeError("unbake: a Uint8Array is needed");
  const { onDuplicate } = options;
  if (onDuplicate !== void 0 && onDuplicate !== "first")
    throw new TypeError('unbake: option "onDuplicate" must be "first"');
  const limits = settleCarrierLimits(options.limits);
  assertWithin(bytes.length, limits.maxBytes);
  const format = sniffCarrier(bytes);
  const read = format && READERS[format];
  if (read === void 0) throw new MicrocertError("ERR_CARRIER_FORMAT");
  return { format, ...await read(bytes, limits, onDuplicate) };
}

// ../../tmp/cert/un.ts
for (const f of process.argv.slice(2)) {
  const t = process.cpuUsage();
  try {
    const r = await unbake(readFileSync(f));
    console.log(f, r.format, r.form, r.text.length, r.text === readFileSync("/tmp/cert/short.json", "utf8"));
  } catch (e) {
    console.log(f, e.code, e.hint?.en, e.code ? "" : e.stack);
  }
  console.log("   ms", process.cpuUsage(t).user / 1e3);
}
