/**
 * Messages that any part of the library may need, so every import holds them: keep to what several parts throw. Messages
 * name the rule, never the value that broke it, so that neither learner data nor a secret can reach a log.
 */
export const CORE_TEXTS = {
  ERR_JSON_SYNTAX: { en: 'this is not well-formed JSON', fr: 'ce JSON est mal formé' },
  ERR_JSON_DUPLICATE_KEY: {
    en: 'an object has the same member twice',
    fr: 'un objet contient deux fois le même membre',
  },
  ERR_JSON_FORBIDDEN_KEY: {
    en: 'the member name __proto__ is refused',
    fr: 'le nom de membre __proto__ est refusé',
  },
  ERR_JSON_LONE_SURROGATE: {
    en: 'a text holds half of a surrogate pair, which is not a character',
    fr: 'un texte contient une moitié de paire de substitution, qui n’est pas un caractère',
  },
  ERR_JSON_VALUE: {
    en: 'this value cannot be written in JSON',
    fr: 'cette valeur ne peut pas s’écrire en JSON',
  },
  ERR_YAML_SYNTAX: { en: 'this is not well-formed YAML', fr: 'ce YAML est mal formé' },
  ERR_YAML_ALIAS: {
    en: 'anchors and aliases (& and *) are not read',
    fr: 'les ancres et alias (& et *) ne sont pas lus',
  },
  ERR_INPUT_EMPTY: { en: 'nothing is written here', fr: 'rien n’est écrit ici' },
  ERR_INPUT_TOO_LARGE: {
    en: 'the input is larger than the limit',
    fr: 'l’entrée dépasse la taille limite',
  },
  ERR_INPUT_TOO_DEEP: {
    en: 'the input is nested deeper than the limit',
    fr: 'l’entrée dépasse la profondeur limite',
  },
  ERR_INPUT_TOO_MANY: {
    en: 'the input holds more items or values than the limit',
    fr: 'l’entrée contient plus d’éléments ou de valeurs que la limite',
  },
  ERR_INPUT_TEXT_TOO_LONG: {
    en: 'a text is longer than the limit',
    fr: 'un texte dépasse la longueur limite',
  },
  ERR_INPUT_ENCODING: {
    en: 'the input is not UTF-8 text',
    fr: 'l’entrée n’est pas un texte UTF-8',
  },
  ERR_ENCODING: {
    en: 'this text is not in the announced encoding',
    fr: 'ce texte n’est pas dans l’encodage annoncé',
  },
  ERR_DATE: { en: 'this is not a valid date', fr: 'cette date n’est pas valide' },
  ERR_DECIMAL: {
    en: 'this is not a usable decimal number',
    fr: 'ce nombre décimal n’est pas utilisable',
  },
  ERR_DEFINITION_INVALID: {
    en: 'the definition of the micro-certification is not valid',
    fr: 'la définition de la micro-certification n’est pas valide',
  },
  ERR_AWARD_INVALID: { en: 'the award is not valid', fr: 'la délivrance n’est pas valide' },
  ERR_PROFILE_INVALID: {
    en: 'the issuer profile is not valid',
    fr: 'le profil de l’émetteur n’est pas valide',
  },
  ERR_RECORD_INVALID: { en: 'the record is not valid', fr: 'le relevé n’est pas valide' },
  ERR_CREDENTIAL_INVALID: {
    en: 'the credential is not valid',
    fr: 'le justificatif n’est pas valide',
  },
  ERR_CREDENTIAL_UNREADABLE: {
    en: 'this credential does not carry a micro-certification that can be read back',
    fr: 'ce justificatif ne contient pas de micro-certification relisible',
  },
  ERR_EXPORT_INCOMPLETE: {
    en: 'the format asks for something that is not stated',
    fr: 'le format demande une information qui n’est pas indiquée',
  },
  ERR_FRAMEWORK_UNMET: {
    en: 'the definition or award does not meet the requested framework',
    fr: 'la définition ou la délivrance ne satisfait pas le cadre demandé',
  },
  ERR_KEY_FORMAT: {
    en: 'this key is not in a known format',
    fr: 'le format de cette clé est inconnu',
  },
  ERR_KEY_TYPE: {
    en: 'this kind of key cannot be used here',
    fr: 'ce type de clé ne convient pas ici',
  },
  ERR_KEY_MISMATCH: {
    en: 'the private key and the public key do not belong together',
    fr: 'la clé privée et la clé publique ne vont pas ensemble',
  },
  ERR_KEY_NOT_PRIVATE: {
    en: 'a private key is needed to sign',
    fr: 'une clé privée est nécessaire pour signer',
  },
  ERR_KEY_MISSING: {
    en: 'no key was given',
    fr: 'aucune clé n’a été donnée',
  },
  ERR_KEY_WELL_KNOWN: {
    en: 'this is a test key published in a specification: anybody can sign with it',
    fr: 'cette clé de test est publiée dans une spécification : n’importe qui peut signer avec elle',
  },
  ERR_ISSUER_KEY: {
    en: 'the signing key does not belong to the issuer: nobody could accept what it signs',
    fr: 'la clé de signature n’appartient pas à l’émetteur : personne ne pourrait accepter ce qu’elle signe',
  },
  ERR_SIGNATURE: {
    en: 'the signer did not return a usable signature',
    fr: 'le signataire n’a pas rendu de signature utilisable',
  },
  ERR_CRYPTO_UNAVAILABLE: {
    en: 'this platform does not offer the cryptography that this kind of key needs',
    fr: 'cette plateforme n’offre pas la cryptographie que demande ce type de clé',
  },
  ERR_COMPRESSION_UNAVAILABLE: {
    en: 'this platform offers no DEFLATE compression',
    fr: 'cette plateforme n’offre pas la compression DEFLATE',
  },
  ERR_DID_SYNTAX: { en: 'this is not a well-formed DID', fr: 'ce DID est mal formé' },
  ERR_DID_METHOD: {
    en: 'this DID method is not supported',
    fr: 'cette méthode de DID n’est pas prise en charge',
  },
  ERR_PAGE_SETTINGS: {
    en: 'the settings of the verifier page are not usable',
    fr: 'les réglages de la page de vérification ne sont pas utilisables',
  },
  ERR_DID_DOCUMENT: {
    en: 'the DID document is not usable',
    fr: 'le document DID n’est pas utilisable',
  },
  ERR_DID_NOT_AVAILABLE: {
    en: 'the document that holds the key is not at hand',
    fr: 'le document qui contient la clé n’est pas disponible',
  },
  ERR_VERIFICATION_METHOD: {
    en: 'the verification method is not usable',
    fr: 'la méthode de vérification n’est pas utilisable',
  },
  ERR_CONTEXT_UNKNOWN: {
    en: 'the credential uses a JSON-LD context that is not bundled',
    fr: 'le justificatif utilise un contexte JSON-LD qui n’est pas fourni',
  },
  ERR_CONTEXT_INVALID: {
    en: 'a JSON-LD context cannot be processed',
    fr: 'un contexte JSON-LD ne peut pas être traité',
  },
  ERR_TERM_UNDEFINED: {
    en: 'a member is defined by no JSON-LD context, so it would stay unsigned',
    fr: 'un membre n’est défini par aucun contexte JSON-LD et ne serait donc pas signé',
  },
  ERR_IRI_RELATIVE: {
    en: 'an identifier or type is not an absolute IRI, so it would stay unsigned',
    fr: 'un identifiant ou un type n’est pas un IRI absolu et ne serait donc pas signé',
  },
  ERR_IRI_BLANK_NODE: {
    en: 'an identifier, type or reference is a blank node (_:…), which names nothing outside of the document',
    fr: 'un identifiant, un type ou une référence est un nœud anonyme (_:…), qui ne désigne rien hors du document',
  },
  ERR_LINKED_DATA: {
    en: 'the document cannot be read as JSON-LD',
    fr: 'le document ne se lit pas comme du JSON-LD',
  },
  ERR_CANONICALIZATION_LIMIT: {
    en: 'putting the document into canonical form takes more work than the limit',
    fr: 'la mise en forme canonique du document dépasse la limite de travail',
  },
  ERR_PROOF_INVALID: { en: 'the proof is not well-formed', fr: 'la preuve est mal formée' },
  ERR_PROOF_SIGNATURE: {
    en: 'the signature does not match the document and the key',
    fr: 'la signature ne correspond pas au document et à la clé',
  },
  ERR_PROOF_CHAIN: {
    en: 'the proof depends on an earlier proof that cannot be found or used',
    fr: 'la preuve dépend d’une preuve antérieure introuvable ou inutilisable',
  },
  ERR_PROOF_KEY: {
    en: 'this kind of proof is not made with this kind of key',
    fr: 'ce type de preuve ne se fait pas avec ce type de clé',
  },
  ERR_PROOF_SUITE: {
    en: 'this kind of proof is not supported',
    fr: 'ce type de preuve n’est pas pris en charge',
  },
  ERR_JWT_SYNTAX: {
    en: 'this is not a well-formed JWT (compact JWS)',
    fr: 'ce JWT est mal formé (JWS compact)',
  },
  ERR_JWT_TWO_DOCUMENTS: {
    en: 'the JWT holds two credentials, or parts of them, in its claims and under "vc"',
    fr: 'le JWT contient deux justificatifs, ou des parties, dans ses énoncés et sous « vc »',
  },
  ERR_JWT_KEY: {
    en: 'the key of the JWT cannot be told',
    fr: 'la clé du JWT ne peut pas être déterminée',
  },
  ERR_FETCH_REFUSED: {
    en: 'this may not be fetched from the network',
    fr: 'ceci ne peut pas être téléchargé depuis le réseau',
  },
  ERR_FETCH_FAILED: {
    en: 'the network gave no usable answer',
    fr: 'le réseau n’a pas donné de réponse utilisable',
  },
  ERR_FETCH_TOO_LARGE: {
    en: 'the answer from the network is larger than the limit',
    fr: 'la réponse du réseau dépasse la taille limite',
  },
  ERR_ISSUER_LIST: {
    en: 'the list of issuers is not usable',
    fr: 'la liste d’émetteurs n’est pas utilisable',
  },
  ERR_OFFLINE_BUNDLE: {
    en: 'the offline bundle is not usable',
    fr: 'le lot hors ligne n’est pas utilisable',
  },
  ERR_VOCABULARY_CODE: {
    en: 'this code is not in the vocabulary',
    fr: 'ce code n’est pas dans le vocabulaire',
  },
  ERR_FILE_UNREADABLE: { en: 'the file cannot be read', fr: 'le fichier ne peut pas être lu' },
  ERR_FILE_EXISTS: {
    en: 'the file exists already and is not replaced',
    fr: 'le fichier existe déjà et n’est pas remplacé',
  },
  ERR_FILE_UNWRITABLE: {
    en: 'the file cannot be written',
    fr: 'le fichier ne peut pas être écrit',
  },
  ERR_USAGE: {
    en: 'the command is not used as it should be',
    fr: 'la commande n’est pas utilisée comme il faut',
  },
  ERR_PEER_MISSING: {
    en: 'a package that this needs is not installed',
    fr: 'un paquet nécessaire n’est pas installé',
  },
} as const;
