import type { MicroCertification, Picture } from '../../../model/micro-certification.js';
import type { ElmNode } from '../types.js';
import { languageConcept } from './concepts.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';
import { NEUTRAL_PICTURE } from './neutral-picture.js';
import { isEmbedded, mediaObject, writeEmbedded } from './write-picture.js';

/**
 * How the credential is shown: in each language of its title, one page. The class demands a picture of that page; where
 * there is none the page is white.
 *
 * @param picture - Picture of the page, PNG or JPEG in a `data:` IRI; the picture of the definition by default.
 */
export function writeDisplay(
  draft: Draft,
  { title, description, image }: MicroCertification,
  picture: string | undefined,
): ElmNode {
  const tags = [draft.language, ...Object.keys(title).filter((tag) => tag !== draft.language)];
  const nodes = tags.flatMap((tag) => languageConcept(tag)?.node ?? []);
  const languages = [...new Map(nodes.map((node) => [node.id, node])).values()];
  const shown: Picture | undefined = picture === undefined ? image : { url: picture };
  if (image !== undefined && (picture !== undefined || !isEmbedded(image.url)))
    draft.lose('picture', '/image');
  const media =
    (shown && writeEmbedded(draft, shown)) ??
    mediaObject(draft, { content: NEUTRAL_PICTURE, type: 'PNG' });
  return elmNode('DisplayParameter', draft.name('displayParameter'), {
    title,
    description,
    primaryLanguage: languages[0],
    language: oneOrMore(languages),
    individualDisplay: oneOrMore(
      languages.map((language) =>
        elmNode('IndividualDisplay', draft.name('individualDisplay'), {
          language,
          displayDetail: elmNode('DisplayDetail', draft.name('displayDetail'), {
            image: media,
            page: 1,
          }),
        }),
      ),
    ),
  });
}
