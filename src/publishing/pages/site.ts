import { LOCALES, type Locale } from '../../foundation/locale.js';
import type { IssuerProfile, MicroCertification } from '../../model/index.js';
import type { AchievementPlace } from '../addresses.js';
import type { SiteFile } from '../site-content.js';
import type { Names } from './names.js';

/** An achievement and where it stands. */
export interface PublishedAchievement {
  readonly definition: MicroCertification;
  readonly place: AchievementPlace;
}

/** What every page of a site knows. */
export interface Site {
  /** Address of the site, with a slash at its end. */
  readonly base: string;
  readonly profile: IssuerProfile;
  /** Language of the pages at the addresses themselves. */
  readonly language: Locale;
  /** That language first. */
  readonly languages: readonly Locale[];
  readonly names: Names;
  /** What is published besides pages and achievements. */
  readonly documents: readonly SiteFile[];
  /** Folder, below that of a page, of the page in a language: `fr/`, or nothing. */
  below(locale: Locale): string;
}

/** Puts together what pages know. */
export function siteOf(parts: Omit<Site, 'languages' | 'below'>): Site {
  const { language } = parts;
  return {
    ...parts,
    languages: [language, ...LOCALES.filter((locale) => locale !== language)],
    below: (locale) => (locale === language ? '' : `${locale}/`),
  };
}

/** The way from one folder of the site to a path in it, relative, so that the site works wherever it is put. */
export function wayTo(path: string, folder: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  const way = `${'../'.repeat(from.length - same)}${to.slice(same).join('/')}`;
  return way === '' ? './' : way;
}
