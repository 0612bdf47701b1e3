import type { Locale, LocalText } from '../foundation/locale.js';

/** An award in YAML, with an example of everything it may say as comments. */
export function awardTemplate(locale: Locale): string {
  const say = (text: LocalText) => text[locale];
  return `# ${say({ en: 'One learner’s award of a micro-certification.', fr: 'La délivrance d’une micro-certification à un apprenant.' })}

# ${say({ en: 'Who earned it: a DID of the learner, or hashed identifiers.', fr: 'Qui l’a obtenue : un DID de l’apprenant, ou des identifiants hachés.' })}
learner:
  id: ""                          # did:key:z6Mk…
  # ${say({ en: 'The name in clear, only where a reader needs it.', fr: 'Le nom en clair, seulement si un lecteur en a besoin.' })}
  # name: ""
  # identifiers:
  #   - { type: emailAddress, hash: sha256$…, salt: … }   # ${say({ en: 'made by hashIdentifier() of microcert/model', fr: 'fait par hashIdentifier() de microcert/model' })}

# ${say({ en: 'Day of the award, or instant with time zone: 2026-07-01T14:00:00+02:00', fr: 'Jour de la délivrance, ou instant avec fuseau : 2026-07-01T14:00:00+02:00' })}
awardedOn: ""                     # 2026-07-01

# activity: { start: 2026-05-04, end: 2026-06-26 }

# ${say({ en: 'One result for each assessment, under the id that the definition gives it.', fr: 'Un résultat par évaluation, sous l’identifiant que lui donne la définition.' })}
# results:
#   - { assessment: assessment-1, value: "14.5", status: Completed }

# creditsEarned: 1

# evidence:
#   - { id: https://…, name: ${say({ en: 'Portfolio', fr: 'Portfolio' })}, genre: portfolio }

# ${say({ en: 'Where its status is told: a place that no other award has, drawn at random.', fr: 'Où son statut est indiqué : une place qu’aucune autre délivrance n’a, tirée au hasard.' })}
# status:
#   - { purpose: revocation, list: https://univ.example/status/1, index: 94567 }
`;
}

/** The profile of an issuer in YAML. */
export function issuerTemplate(locale: Locale): string {
  const say = (text: LocalText) => text[locale];
  return `# ${say({ en: 'Who signs.', fr: 'Qui signe.' })}

# ${say({ en: 'The id that microcert keygen tells: did:web:… for a university with a web site, or did:key:…', fr: 'L’identifiant que donne microcert keygen : did:web:… pour une université qui a un site, ou did:key:…' })}
id: ""                            # did:web:univ.example
name: ""                          # ${say({ en: 'University of Example', fr: 'Université Exemple' })}

# country: FR
# region: Occitanie
# website: https://univ.example
# ${say({ en: 'An office, never a person.', fr: 'Un service, jamais une personne.' })}
# email: formation@univ.example
# identifiers:
#   - { type: ext:UAI, value: "" }
`;
}
