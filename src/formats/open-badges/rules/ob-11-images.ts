import { stringMember } from '../../../foundation/json/values.js';
import { type BadgeRule, openBadges, partsOfClass } from './rule.js';

// Only what is visibly another format: an address says nothing certain about what it serves.
const OTHER_FORMAT =
  /^data:(?!image\/(?:png|svg\+xml)[;,])|\.(?:jpe?g|gif|webp|avif|bmp|tiff?|pdf)(?:[?#]|$)/i;

/** Badges are baked into PNG or SVG, and everybody should know what a picture shows. */
export const imagesUsable: BadgeRule = {
  id: 'open-badges.OB-11',
  severity: 'warning',
  cites: openBadges('Image: id, caption; Profile: image; AchievementSubject: image'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'Image')) {
      const { node, parent } = part;
      const restricted = parent?.of === 'Profile' || parent?.of === 'AchievementSubject';
      if (restricted && OTHER_FORMAT.test(stringMember(node, 'id') ?? '')) {
        yield {
          pointer: `${part.pointer}/id`,
          text: {
            en: 'this picture should be a PNG or SVG',
            fr: 'cette image devrait être un PNG ou un SVG',
          },
        };
      }
      if (stringMember(node, 'caption')?.trim()) continue;
      yield {
        pointer: part.pointer,
        text: {
          en: 'the picture has no caption for those who do not see it',
          fr: 'l’image n’a pas de légende pour les personnes qui ne la voient pas',
        },
      };
    }
  },
};
