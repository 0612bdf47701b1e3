import type { Locale, LocalText } from '../../foundation/locale.js';

/** A pathway in YAML that is in order as it stands, to be written over; what else it may say stands as comments. */
export function pathwayTemplate(locale: Locale, file: string): string {
  const say = (text: LocalText) => text[locale];
  const title = (en: string, fr: string) => `{ ${locale}: ${say({ en, fr })} }`;
  return `# ${say({ en: 'What adds up to a larger award. Everything here is an example: write over it.', fr: 'Ce qui forme une certification plus large. Tout est un exemple : à remplacer.' })}
# ${say({ en: 'Check it with:', fr: 'Le contrôler :' })} microcert check ${file}

# ${say({ en: 'Absolute address that names the larger award for good.', fr: 'Adresse absolue qui nomme la certification pour de bon.' })}
id: "https://univ.example/du/agroecology"
# version: "2026"
title: ${title('University diploma in agroecology', 'Diplôme d’université Agroécologie')}
# kind: diplome-universitaire
# ${say({ en: 'Who decides on it; ids are those of the issuers of badges.', fr: 'Qui en décide ; les identifiants sont ceux des émetteurs des badges.' })}
awardingBodies:
  - id: "did:web:univ.example"
    name: ${title('University of Example', 'Université Exemple')}

# ${say({ en: 'What is required, by the keys of the components below. Groups stand in groups:', fr: 'Ce qui est requis, par les clés des composantes ci-dessous. Les groupes s’imbriquent :' })}
# ${say({ en: 'all of a list, any one of it, some number of it, or credits out of it.', fr: 'tout d’une liste, un seul élément, un certain nombre, ou des crédits parmi elle.' })}
requires:
  all:
    - soil
    - title: ${title('Electives', 'Options')}
      choose: 1
      of: [water, air]
    # - any: [project, internship]
    # - { credits: 6, of: [climate, forests, economics] }

# ${say({ en: 'Each accepts achievements by the id of their definition, which their badges carry.', fr: 'Chacune accepte des acquis par l’identifiant de leur définition, que portent les badges.' })}
components:
  soil:
    title: ${title('Soil health', 'Santé des sols')}
    accepts: ["https://univ.example/micro/soil-health"]
    ects: 3
    # level: 6
  water:
    title: ${title('Water', 'Eau')}
    accepts: ["https://univ.example/micro/water"]
    ects: 3
    # ${say({ en: 'What must be held before.', fr: 'Ce qui doit être détenu avant.' })}
    after: [soil]
  air:
    title: ${title('Air', 'Air')}
    # ${say({ en: 'Or only some versions of it:', fr: 'Ou seulement certaines versions :' })}
    # accepts: [{ id: "https://univ.example/micro/air", versions: ["2026"] }]
    accepts: ["https://univ.example/micro/air"]
    ects: 3

# ${say({ en: 'Rules over all of it; each may be left out.', fr: 'Règles sur l’ensemble ; chacune peut être omise.' })}
rules:
  credits: { min: 6 }             # max: 12
  # age: { maxYears: 5 }          # ${say({ en: 'or maxMonths', fr: 'ou maxMonths' })}
  # grade: { minimum: "10", outOf: 20 }
  # level: { floor: 6 }           # ${say({ en: 'and level on each component', fr: 'et level à chaque composante' })}
  # ${say({ en: 'Shares of credits.min at most: from other bodies, by prior learning.', fr: 'Parts de credits.min au plus : d’autres organismes, par la VAE.' })}
  # elsewhere: { maxShare: 0.5 }
  # priorLearning: { maxShare: 0.5 }
  # ${say({ en: 'Learning outcomes in common that two components may have.', fr: 'Acquis d’apprentissage que deux composantes peuvent avoir en commun.' })}
  # overlap: { maxShare: 0.25 }
`;
}
