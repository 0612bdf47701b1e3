import { asList, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import { CREDENTIALS_V1, CREDENTIALS_V2 } from '../../../linked-data/context-urls.js';
import { type BadgeRule, openBadges, partsOfClass } from './rule.js';

const OPEN_BADGES_CONTEXT =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/(?:context(?:-3\.\d\.\d)?\.json|context\/ob_v3p0\.jsonld)$/;

/** The order decides which definition of a term is protected. */
export const contextsInOrder: BadgeRule = {
  id: 'open-badges.OB-08',
  severity: 'error',
  cites: openBadges('AchievementCredential: @context'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'AchievementCredential')) {
      const written = memberOf(part.node, '@context');
      if (written === undefined) continue;
      const [first, second] = asList<JsonValue>(written);
      const place = () => `${part.pointer}/@context` as const;
      if (first !== CREDENTIALS_V2 && first !== CREDENTIALS_V1)
        yield { pointer: place(), text: NOT_FIRST, hint: FIRST };
      if (typeof second !== 'string' || !OPEN_BADGES_CONTEXT.test(second)) {
        yield { pointer: place(), text: NOT_SECOND, hint: SECOND };
      }
    }
  },
};

/** Data model 1.1 is read, with a doubt, and never written. */
export const dataModelCurrent: BadgeRule = {
  id: 'open-badges.data-model-1.1',
  severity: 'warning',
  cites: openBadges('AchievementCredential: @context'),
  *check({ credential }) {
    if (asList<JsonValue>(memberOf(credential, '@context'))[0] !== CREDENTIALS_V1) return;
    yield {
      pointer: '/@context',
      text: {
        en: 'this badge follows data model 1.1, which has been superseded',
        fr: 'ce badge suit le modèle de données 1.1, qui est remplacé',
      },
    };
  },
};

const NOT_FIRST = {
  en: 'the first context is not the one of Verifiable Credentials',
  fr: 'le premier contexte n’est pas celui des Verifiable Credentials',
};
const FIRST = { en: `it should be ${CREDENTIALS_V2}`, fr: `il devrait être ${CREDENTIALS_V2}` };
const NOT_SECOND = {
  en: 'the second context is not the one of Open Badges 3.0',
  fr: 'le deuxième contexte n’est pas celui d’Open Badges 3.0',
};
const SECOND = {
  en: 'it should be https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  fr: 'il devrait être https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
};
