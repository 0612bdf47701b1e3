import { toAchievement } from '../formats/open-badges/index.js';
import type { MicroCertification } from '../model/index.js';
import { baseUrlOf, NO_JEKYLL, placeOfAchievement } from './addresses.js';
import { assertApart } from './assert-apart.js';
import { typeFiles } from './attestation-type.js';
import { achievementPage } from './pages/achievement-page.js';
import { indexPage } from './pages/index-page.js';
import { loadNames } from './pages/names.js';
import { type PublishedAchievement, type Site, siteOf } from './pages/site.js';
import type { SiteContent, SiteFile } from './site-content.js';
import { contextFiles, didFiles, jsonFile, listFiles, textFile } from './site-documents.js';

/**
 * The whole site of an issuer as files that any web host serves: `did.json`, context, lists, and for each achievement its
 * JSON, the type of its attestations (`vct.json`) where it describes what these must say, and a page in English and in French, with
 * an index of them. The same content always gives the same bytes.
 *
 * @throws MicrocertError `ERR_PUBLISH_ADDRESS` for an address that no file can have or that is not below the base,
 * `ERR_PUBLISH_COLLISION` for two that would be one file, `ERR_PUBLISH_CONTENT` for a list that is not signed or is
 * by another issuer, a DID document of somebody else or with a private key; `ERR_JSON_…` for lists that are no JSON.
 * @example
 * ```ts
 * const files = await siteFiles({ profile, definitions, keys: [{ publicKey }] });
 * await writeSite('site', files);
 * ```
 */
export async function siteFiles(content: SiteContent): Promise<readonly SiteFile[]> {
  const { profile, definitions, contextUrl, baseUrl, language = 'en' } = content;
  const base = baseUrlOf(profile.id, baseUrl);
  const achievements = definitions.map(
    (definition): PublishedAchievement => ({
      definition,
      place: placeOfAchievement(definition.id, base),
    }),
  );
  const documents = [
    ...didFiles(content, base),
    ...(await contextFiles(contextUrl, base)),
    ...listFiles(content, base),
  ];
  const names = await loadNames();
  const site = siteOf({ base, profile, language, names, documents });
  const files = [
    textFile(NO_JEKYLL, ''),
    ...documents,
    ...achievements.flatMap((achievement) => achievementFiles(achievement, site, contextUrl)),
    ...pagesIn(site, '', (locale) => indexPage(site, achievements, locale)),
  ];
  assertApart(files);
  return files;
}

function achievementFiles(
  achievement: PublishedAchievement,
  site: Site,
  contextUrl: string | undefined,
): readonly SiteFile[] {
  const { definition, place } = achievement;
  return [
    jsonFile(place.json, achievementDocument(definition, site, contextUrl)),
    ...typeFiles({ base: site.base, profile: site.profile, definition }),
    ...pagesIn(site, `${place.folder}/`, (locale) => achievementPage(site, achievement, locale)),
  ];
}

function achievementDocument(
  definition: MicroCertification,
  { profile }: Site,
  contextUrl: string | undefined,
): object {
  const options = contextUrl === undefined ? {} : { contextUrl };
  return toAchievement({ definition, issuer: profile }, options);
}

/** A page in each language: that of the site at the address itself, the other one folder below. */
function pagesIn(
  site: Site,
  folder: string,
  write: (locale: Site['language']) => string,
): readonly SiteFile[] {
  return site.languages.map((locale) =>
    textFile(`${folder}${site.below(locale)}index.html`, write(locale)),
  );
}
