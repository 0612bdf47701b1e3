import type { Locale, LocalText } from '../../foundation/locale.js';
import type { LanguageMap } from '../../model/index.js';
import type { Pathway } from '../../stacking/index.js';
import { groupsIn } from '../../stacking/pathway/requirements.js';

/** How titles of a pathway are shown that are not in the language of who reads them; nothing where all are. */
export function untranslated(pathway: Pathway, locale: Locale): LocalText | undefined {
  const titles = titlesIn(pathway);
  const foreign = titles.filter((title) => !Object.keys(title).some((tag) => isOf(tag, locale)));
  if (foreign.length === 0) return undefined;
  const { en, fr } = IN[locale];
  if (foreign.length === titles.length)
    return {
      en: `no title of this pathway is ${en}: they are shown in the language they are written in`,
      fr: `aucun intitulé de ce parcours n’est ${fr}\u00a0: ils sont affichés dans la langue où ils sont écrits`,
    };
  return {
    en: `${counted(foreign.length, 'title')} of this pathway ${foreign.length === 1 ? 'is' : 'are'} not ${en}, and shown in another language`,
    fr: `${counted(foreign.length, 'intitulé')} de ce parcours ${foreign.length === 1 ? 'n’est' : 'ne sont'} pas ${fr}, et ${foreign.length === 1 ? 'est affiché' : 'sont affichés'} dans une autre langue`,
  };
}

const IN: Readonly<Record<Locale, LocalText>> = {
  en: { en: 'in English', fr: 'en anglais' },
  fr: { en: 'in French', fr: 'en français' },
};

function titlesIn({ title, components, requires }: Pathway): readonly LanguageMap[] {
  const groups = groupsIn(requires, '').flatMap(({ group }) =>
    group.title === undefined ? [] : [group.title],
  );
  return [title, ...Object.values(components).map((component) => component.title), ...groups];
}

const isOf = (tag: string, locale: Locale) => tag.toLowerCase().split('-')[0] === locale;
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
