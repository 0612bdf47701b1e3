import type { Locale, LocalText } from '../foundation/locale.js';

/** What is known already when a definition is begun. */
export interface TemplateValues {
  readonly locale: Locale;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly body: string | undefined;
  readonly country: string | undefined;
}

/**
 * A definition in YAML with what is known filled in; the rest stands as comments with an example each, so that
 * `microcert check` names honestly what is still missing.
 */
export function definitionTemplate({ locale, id, title, body, country }: TemplateValues): string {
  const say = (text: LocalText) => text[locale];
  const quoted = (text: string) => JSON.stringify(text);
  const example = {
    en: 'https://univ.example/micro/soil-health',
    fr: 'https://univ.example/micro/sante-des-sols',
  };
  return `# ${say(HEAD)}
# ${say({ en: 'Check it with: microcert check FILE', fr: 'La contrôler : microcert check FICHIER' })}

# ${say({ en: 'Absolute address that names the definition for good.', fr: 'Adresse absolue qui nomme la définition pour de bon.' })}
id: ${quoted(id ?? say(example))}
version: "1"

# ${say({ en: 'One text per language.', fr: 'Un texte par langue.' })}
title:
  ${locale}: ${quoted(title ?? '')}
# description:
#   ${locale}: ${say({ en: 'What it is about, in a few sentences.', fr: 'De quoi il s’agit, en quelques phrases.' })}

awardingBodies:
  - name: { ${locale}: ${quoted(body ?? '')} }
${country === undefined ? '    # country: FR' : `    country: ${quoted(country)}`}

languages: [${locale}]

# ${say({ en: 'What the learner will know, understand and be able to do.', fr: 'Ce que l’apprenant saura, comprendra et pourra faire.' })}
# outcomes:
#   - id: diagnose
#     statement: { ${locale}: ${say({ en: 'Reads a soil profile', fr: 'Lit un profil de sol' })} }

# ${say({ en: 'ECTS (fractions allowed), hours, or both.', fr: 'ECTS (fractions permises), heures, ou les deux.' })}
# workload: { ects: 1, hours: 25 }

# ${say({ en: 'EQF 1 to 8 and cycle (short, first, second, third), or: { notApplicable: { en: reason } }', fr: 'CEC 1 à 8 et cycle (short, first, second, third), ou : { notApplicable: { fr: raison } }' })}
# level: { eqf: 6, cycle: first }

# assessments:
#   - type: written-examination   # oral-examination, practical-assessment, project-work, portfolio, …
#     supervision: supervised-with-id-verification
#     criteria: { ${locale}: ${say({ en: 'What is asked of the learner', fr: 'Ce qui est demandé à l’apprenant' })} }
#     assesses: all               # ${say({ en: 'or a list of outcome ids', fr: 'ou une liste d’identifiants d’acquis' })}

# participation:
#   modes: [online]               # presential, blended, workbased, …
#   setting: formal               # non-formal

# qualityAssurance:
#   - type: institutional-quality-assurance   # program-quality-assurance, …
#     title: { ${locale}: ${say({ en: 'ESG 2015', fr: 'ESG 2015' })} }

# prerequisites: none             # ${say({ en: 'or', fr: 'ou' })} { text: { ${locale}: … } }

# stackability:
#   kind: stackable               # stand-alone, integrated
#   towards:
#     - title: { ${locale}: ${say({ en: 'University diploma in agroecology', fr: 'Diplôme d’université Agroécologie' })} }
#       relation: contributes-to  # validates
#       ects: 1
`;
}

const HEAD: LocalText = {
  en: 'Definition of a micro-certification.',
  fr: 'Définition d’une micro-certification.',
};
