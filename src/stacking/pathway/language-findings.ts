import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import {
  lacking,
  primaryLanguages,
} from '../../frameworks/eu-council-2022/consistency/primary-languages.js';
import type { LanguageMap } from '../../model/index.js';
import { OWN_WAY } from '../citations.js';
import type { Pathway } from './pathway.js';
import { groupsIn } from './requirements.js';

/** Texts of a pathway that lack a language which others have: its readers would meet a foreign one in the midst of theirs. */
export function languageFindings(pathway: Pathway): readonly Finding[] {
  const texts = textsIn(pathway);
  const used = primaryLanguages(...texts.map(({ text }) => text));
  const lacks = texts.flatMap(({ text, pointer }) => {
    const missing = lacking(primaryLanguages(text), used);
    return missing.length === 0 ? [] : [languageMissing(pointer, missing.join(', '))];
  });
  return [...frenchTitle(pathway, used), ...lacks];
}

interface PlacedText {
  readonly text: LanguageMap | undefined;
  readonly pointer: JsonPointer;
}

function textsIn(pathway: Pathway): readonly PlacedText[] {
  const { title, description, awardingBodies = [], requires, components } = pathway;
  const placed: readonly PlacedText[] = [
    { text: title, pointer: '/title' },
    { text: description, pointer: '/description' },
    ...awardingBodies.map(({ name }, index) => ({
      text: name,
      pointer: appendPointer('/awardingBodies', index, 'name'),
    })),
    ...groupsIn(requires, '/requires').map(({ group, pointer }) => ({
      text: group.title,
      pointer: appendPointer(pointer, 'title'),
    })),
    ...Object.entries(components).map(([key, component]) => ({
      text: component.title,
      pointer: appendPointer('/components', key, 'title'),
    })),
  ];
  return placed.filter(({ text }) => text !== undefined);
}

function languageMissing(pointer: JsonPointer, languages: string): Finding {
  return {
    ...{ code: 'pathway.languages', severity: 'warning', pointer, cites: OWN_WAY },
    message: {
      en: 'other texts of the pathway are in a language that this one lacks',
      fr: 'd’autres textes du parcours sont dans une langue que celui-ci n’a pas',
    },
    hint: {
      en: `add the text in: ${languages}`,
      fr: `ajouter le texte dans la langue : ${languages}`,
    },
  };
}

/** As of a definition: what is awarded in France has a French title. Told once, where no text at all is in French. */
function frenchTitle({ awardingBodies = [] }: Pathway, used: ReadonlySet<string>): Finding[] {
  if (used.has('fr') || !awardingBodies.some(({ country }) => country === 'FR')) return [];
  return [
    {
      ...{ code: 'pathway.french-title', severity: 'warning', pointer: '/title', cites: OWN_WAY },
      message: {
        en: 'it is awarded in France, and nothing of it is written in French',
        fr: 'elle est délivrée en France, et rien n’en est écrit en français',
      },
      hint: {
        en: 'add the French texts, the title first: `title: { fr: DU Agroécologie, en: … }`',
        fr: 'ajouter les textes français, l’intitulé d’abord : `title: { fr: DU Agroécologie, en: … }`',
      },
    },
  ];
}
