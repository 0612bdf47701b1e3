import type { LocalText } from '../../foundation/locale.js';
import type { Citation } from '../../foundation/report.js';

/** A class of the specification. It is known from its schemas; the meaning of its prose was not compared. */
export function clr(section: LocalText): Citation {
  return {
    source: { en: 'Comprehensive Learner Record 2.0', fr: 'Comprehensive Learner Record 2.0' },
    section,
    url: 'https://www.imsglobal.org/spec/clr/v2p0/',
    confirmed: false,
  };
}
