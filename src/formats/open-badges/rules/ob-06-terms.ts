import { IDENTIFIER_TYPES } from '../../shared/identifier-types.js';
import type { PartClass } from '../parts.js';
import { type BadgeRule, openBadges, partsOfClass, placesOfWrong } from './rule.js';

const ACHIEVEMENT_TYPES = [
  ...[
    'Achievement',
    'ApprenticeshipCertificate',
    'Assessment',
    'Assignment',
    'AssociateDegree',
    'Award',
    'Badge',
  ],
  ...[
    'BachelorDegree',
    'Certificate',
    'CertificateOfCompletion',
    'Certification',
    'CommunityService',
    'Competency',
  ],
  ...[
    'Course',
    'CoCurricular',
    'Degree',
    'Diploma',
    'DoctoralDegree',
    'Fieldwork',
    'GeneralEducationDevelopment',
  ],
  ...['JourneymanCertificate', 'LearningProgram', 'License', 'Membership', 'ProfessionalDoctorate'],
  ...[
    'QualityAssuranceCredential',
    'MasterCertificate',
    'MasterDegree',
    'MicroCredential',
    'ResearchDoctorate',
  ],
  'SecondarySchoolDiploma',
];
const TARGET_TYPES = [
  ...['ceasn:Competency', 'ceterms:Credential', 'CFItem', 'CFRubric', 'CFRubricCriterion'],
  ...['CFRubricCriterionLevel', 'CTDL'],
];
const RESULT_TYPES = [
  ...[
    'GradePointAverage',
    'LetterGrade',
    'Percent',
    'PerformanceLevel',
    'PredictedScore',
    'RawScore',
    'Result',
  ],
  ...['RubricCriterion', 'RubricCriterionLevel', 'RubricScore', 'ScaledScore', 'Status'],
];

const ENUMERATIONS: readonly (readonly [PartClass, string, readonly string[]])[] = [
  ['Achievement', 'achievementType', ACHIEVEMENT_TYPES],
  ['Alignment', 'targetType', TARGET_TYPES],
  ['ResultDescription', 'resultType', RESULT_TYPES],
  ['IdentifierEntry', 'identifierType', IDENTIFIER_TYPES],
  ['IdentityObject', 'identityType', IDENTIFIER_TYPES],
];

// The published pattern is not anchored and would take any text with "ext:" in it.
const EXTENSION = /^ext:[A-Za-z0-9._-]+$/;

/** Terms of the enumerations, or extensions of them. */
export const termsKnown: BadgeRule = {
  id: 'open-badges.OB-06',
  severity: 'error',
  cites: openBadges('AchievementType, AlignmentTargetType, ResultType, IdentifierTypeEnum'),
  *check(subject) {
    for (const [of, name, terms] of ENUMERATIONS) {
      const isUnknown = (term: string) => !terms.includes(term) && !EXTENSION.test(term);
      for (const part of partsOfClass(subject, of))
        for (const pointer of placesOfWrong(part, name, isUnknown))
          yield { pointer, text: UNKNOWN, hint: HINT };
    }
  },
};

const UNKNOWN = {
  en: 'this is neither a term of Open Badges nor an extension',
  fr: 'ce n’est ni un terme d’Open Badges ni une extension',
};
const HINT = {
  en: 'write an extension as ext: and letters, digits, dots or underscores',
  fr: 'écrire une extension ext: suivie de lettres, chiffres, points ou soulignés',
};
