import type { Locale } from '../../src/foundation/locale.js';
import {
  FRAMEWORKS,
  type Framework,
  listRules,
  type RuleEntry,
} from '../../src/frameworks/index.js';

const WORDS = {
  en: {
    title: 'Rules',
    intro:
      'Every rule by which a definition or an award is checked, made from the rules themselves. A framework that extends another asks for everything that the other asks for; only what it adds is listed. "To be confirmed" says that the wording was not compared with the text, or that the rule is how this project reads it. Nothing here says that anything is recognised.',
    extends: 'extends',
    head: '| Rule | Passes when | Weight | Judged on | Source |',
    people: 'For people to judge',
    colon: ': ',
    confirm: ' (to be confirmed)',
    weights: { error: 'error', warning: 'warning', info: 'note' },
    stages: { definition: 'definition', award: 'award' },
  },
  fr: {
    title: 'Règles',
    intro:
      'Toutes les règles selon lesquelles une définition ou une délivrance est contrôlée, tirées des règles elles-mêmes. Un cadre qui en étend un autre demande tout ce que l’autre demande ; seul ce qu’il ajoute est listé. « À confirmer » dit que la formulation n’a pas été comparée au texte, ou que la règle est une lecture de ce projet. Rien ici ne dit que quoi que ce soit soit reconnu.',
    extends: 'étend',
    head: '| Règle | Réussit si | Poids | Jugée sur | Source |',
    people: 'À l’appréciation des personnes',
    colon: ' : ',
    confirm: ' (à confirmer)',
    weights: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
    stages: { definition: 'définition', award: 'délivrance' },
  },
} as const;

/** The page of all rules in one language, in Markdown. */
export function rulesPage(locale: Locale): string {
  const { title, intro } = WORDS[locale];
  return [`# ${title}`, '', intro, '', ...FRAMEWORKS.flatMap((one) => section(one, locale))].join(
    '\n',
  );
}

function section(framework: Framework, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const { id, title, base, forPeople = [] } = framework;
  const inherited = new Set(base ? listRules(base).map((rule) => rule.id) : []);
  const questions = forPeople.filter(
    (question) => !(base?.forPeople ?? []).some((other) => other.id === question.id),
  );
  return [
    `## ${id}`,
    '',
    `${title[locale]}${base ? ` — ${words.extends} \`${base.id}\`` : ''}`,
    '',
    words.head,
    '|---|---|---|---|---|',
    ...listRules(framework)
      .filter((rule) => !inherited.has(rule.id))
      .map((rule) => row(rule, locale)),
    '',
    ...(questions.length > 0 ? [`### ${words.people}`, ''] : []),
    ...questions.map((each) => `- \`${each.id}\`: ${each.question[locale]}`),
    ...(questions.length > 0 ? [''] : []),
  ];
}

function row({ id, part, name, severity, stage, cites }: RuleEntry, locale: Locale): string {
  const words = WORDS[locale];
  const what = id.endsWith('.given')
    ? `${part[locale]}${words.colon}${name[locale]}`
    : name[locale];
  const source = `${cites.section[locale]}${cites.confirmed ? '' : words.confirm}`;
  const cells = [`\`${id}\``, what, words.weights[severity], words.stages[stage], source];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
