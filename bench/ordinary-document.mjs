// The document of the table: Open Badges terms only, as most badges are. No module but the seed is needed for it.
import { hex, mark, outcomes, pick, topicOf, uuid } from './seeded.mjs';

const GRADES = ['C', 'B', 'A'];

/** A learner of their own: another DID, hashed address, marks and credential id for each index. */
export function ordinaryAward(index) {
  return {
    id: `urn:uuid:${uuid(index)}`,
    learner: {
      id: `did:example:${hex(index, 'learner', 32)}`,
      identifiers: [
        {
          type: 'emailAddress',
          hash: `sha256$${hex(index, 'address', 64)}`,
          salt: hex(index, 'salt', 32),
        },
      ],
    },
    awardedOn: `2026-0${1 + pick(6, index, 'month')}-${10 + pick(18, index, 'day')}`,
    results: [
      { assessment: 'exam', value: mark(index), status: 'Completed' },
      {
        assessment: 'project',
        value: GRADES[pick(GRADES.length, index, 'grade')],
        status: 'Completed',
      },
    ],
    activity: { start: '2026-01-05', end: `2026-02-${10 + pick(18, index, 'end')}` },
    creditsEarned: 1 + pick(6, index, 'ects'),
    evidence: [
      {
        id: `https://univ.example/work/${hex(index, 'work', 12)}`,
        name: `Report ${index}`,
        genre: 'report',
      },
    ],
  };
}

/** A definition of an ordinary size: two outcomes, two assessments, quality assurance and level. */
export function ordinaryDefinition(index) {
  const { en: topic } = topicOf(index);
  const ects = 1 + pick(6, index, 'ects');
  return {
    id: `https://univ.example/micro/${hex(index, 'definition', 12)}`,
    version: String(2020 + (index % 7)),
    title: { en: `Working with ${topic}, course ${index}` },
    description: { en: `A short course on ${topic} for people at work, number ${index}.` },
    languages: ['en'],
    outcomes: outcomes(index, 2).map((one, at) => ({
      ...one,
      statement: { en: one.statement.en },
      alignments: [skill(index, at)],
    })),
    workload: { ects, hours: ects * 25 },
    level: { eqf: 5 + (index % 3) },
    assessments: [
      {
        id: 'exam',
        title: { en: `Examination ${index}` },
        type: 'written-examination',
        assesses: 'all',
        grading: { kind: 'score', minimum: 0, maximum: 20, passing: '10' },
      },
      {
        id: 'project',
        title: { en: `Project ${index}` },
        type: 'project-work',
        assesses: 'all',
        grading: { kind: 'grade', grades: GRADES, passing: 'C' },
      },
    ],
    qualityAssurance: [
      {
        type: 'institutional-quality-assurance',
        title: { en: `Evaluation ${2018 + (index % 8)}` },
        body: { name: { en: 'Agency' }, website: 'https://agency.example' },
        reference: `https://agency.example/decisions/${hex(index, 'decision', 8)}`,
      },
    ],
    website: `https://univ.example/courses/${hex(index, 'definition', 12)}`,
  };
}

/** A skill of ESCO, as far as its address goes. */
const skill = (index, at) => ({
  framework: 'ESCO',
  code: `S${1 + pick(8, index, `code ${at}`)}.${at}`,
  url: `http://data.europa.eu/esco/skill/${hex(index, `skill ${at}`, 32)}`,
  title: { en: `skill ${hex(index, `skill ${at}`, 6)}` },
});
