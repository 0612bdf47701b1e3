import { MicrocertError } from '../foundation/errors/index.js';
import type { Locale, LocalText } from '../foundation/locale.js';
import { nearest } from '../foundation/nearest.js';
import type { Severity } from '../foundation/report.js';
import { FRAMEWORKS, type Framework, listRules, type RuleEntry } from '../frameworks/index.js';
import { type Style, wrapText } from './style.js';

const WEIGHTS: Readonly<Record<Severity, LocalText>> = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'note', fr: 'remarque' },
};

/** The rules of a framework, part by part, and what it leaves for people to judge. */
export function renderRules(framework: Framework, locale: Locale, style: Style): string {
  const lines = [style.strong(`${framework.id} — ${framework.title[locale]}`)];
  let part = '';
  for (const rule of listRules(framework)) {
    if (rule.part[locale] !== part) {
      part = rule.part[locale];
      lines.push('', `  ${wrapText(part, '  ')}`);
    }
    lines.push(`    ${rule.id}  ${style.faint(`(${WEIGHTS[rule.severity][locale]})`)}`);
    lines.push(`      ${wrapText(rule.name[locale], '      ')}`);
  }
  const questions = framework.forPeople ?? [];
  const heading = { en: 'For people to judge', fr: 'À l’appréciation des personnes' };
  if (questions.length > 0) lines.push('', `  ${heading[locale]}`);
  for (const { id, question } of questions)
    lines.push(`    ${id}`, `      ${wrapText(question[locale], '      ')}`);
  return `${lines.join('\n')}\n`;
}

/**
 * One rule: what holds when it passes, what it weighs, where it comes from.
 *
 * @throws MicrocertError `ERR_USAGE` when no framework has it; the hint names those spelled most like it.
 */
export function explainRule(id: string, locale: Locale, style: Style): string {
  const all = FRAMEWORKS.flatMap((framework) =>
    listRules(framework).map((rule) => ({ framework, rule })),
  );
  const found = all.filter(({ rule }) => rule.id === id);
  const [first] = found;
  if (first === undefined) throw new MicrocertError('ERR_USAGE', { hint: unknownRule(id, all) });
  const { rule } = first;
  const users = found.map(({ framework }) => framework.id).join(', ');
  const words = LABELS[locale];
  const rows: readonly (readonly [string, string])[] = [
    [words.holds, rule.name[locale]],
    [words.part, rule.part[locale]],
    [words.weight, WEIGHTS[rule.severity][locale]],
    [words.stage, words[rule.stage]],
    [words.source, rule.cites.source[locale]],
    [words.section, rule.cites.section[locale]],
    ...(rule.cites.url === undefined ? [] : [[words.url, rule.cites.url] as const]),
    [words.confirmed, rule.cites.confirmed ? words.yes : words.no],
    [words.frameworks, users],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const indent = ' '.repeat(width + 4);
  const lines = rows.map(
    ([label, text]) => `  ${style.faint(label.padEnd(width))}  ${wrapText(text, indent)}`,
  );
  return `${style.strong(rule.id)}\n${lines.join('\n')}\n`;
}

function unknownRule(id: string, all: readonly { readonly rule: RuleEntry }[]): LocalText {
  const ids = [...new Set(all.map(({ rule }) => rule.id))];
  const byEnd = ids.filter((known) => known.endsWith(`.${id}`));
  const close = [...byEnd, ...nearest(id, ids)].slice(0, 3).join(', ');
  return close === ''
    ? {
        en: `there is no rule "${id}"; microcert check --list-rules shows them`,
        fr: `il n’y a pas de règle « ${id} » ; microcert check --list-rules les montre`,
      }
    : {
        en: `there is no rule "${id}"; did you mean ${close}?`,
        fr: `il n’y a pas de règle « ${id} » ; vouliez-vous dire ${close} ?`,
      };
}

const LABELS = {
  en: {
    ...{ holds: 'Passes when', part: 'Part', weight: 'Weight', stage: 'Judged on' },
    ...{ source: 'Source', section: 'Section', url: 'Address', confirmed: 'Compared' },
    ...{ frameworks: 'Frameworks', definition: 'the definition', award: 'the award' },
    yes: 'yes, with the text itself',
    no: 'no: this is how microcert reads it, or the wording is still to be compared',
  },
  fr: {
    ...{ holds: 'Réussit si', part: 'Partie', weight: 'Poids', stage: 'Jugée sur' },
    ...{ source: 'Source', section: 'Section', url: 'Adresse', confirmed: 'Comparée' },
    ...{ frameworks: 'Cadres', definition: 'la définition', award: 'la délivrance' },
    yes: 'oui, avec le texte même',
    no: 'non : lecture qu’en fait microcert, ou formulation encore à comparer',
  },
} as const;
