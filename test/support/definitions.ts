import { type JsonPointer, pointerTokens } from '../../src/foundation/json/pointer.js';
import type { Award } from '../../src/model/award.js';
import type { IssuerProfile } from '../../src/model/issuer-profile.js';
import type { MicroCertificationInput } from '../../src/model/micro-certification-input.js';

/** A French distance course of 25 hours, complete in every element of Annex I, in French and English. */
export const COMPLETE: MicroCertificationInput = {
  id: 'https://univ.example/micro/sante-des-sols',
  version: '2026',
  title: { fr: 'Santé des sols', en: 'Soil health' },
  description: {
    fr: 'Observer un sol, mesurer sa santé et choisir des pratiques qui l’améliorent.',
    en: 'Observe a soil, measure its health and choose practices that improve it.',
  },
  awardingBodies: [
    {
      id: 'https://univ.example',
      name: { fr: 'Université Exemple', en: 'Example University' },
      country: 'FR',
      region: 'Occitanie',
      identifiers: [{ type: 'ext:UAI', value: '0310000X' }],
    },
  ],
  languages: ['fr', 'en'],
  outcomes: [
    {
      id: 'profile',
      statement: {
        fr: 'Interprète un profil de sol sur le terrain',
        en: 'Interprets a soil profile in the field',
      },
      kind: 'skill',
    },
    {
      id: 'practices',
      statement: {
        fr: 'Choisit des pratiques adaptées à un sol',
        en: 'Chooses practices that suit a soil',
      },
      kind: 'skill',
    },
  ],
  workload: {
    ects: 1,
    hours: 25,
    breakdown: [
      { activity: 'online', hours: 12.5 },
      { activity: 'self-study', hours: 10 },
      { activity: 'assessment', hours: 2.5 },
    ],
  },
  level: { eqf: 6, cycle: 'first' },
  assessments: [
    {
      id: 'exam',
      title: { fr: 'Examen en ligne', en: 'Online examination' },
      type: 'written-examination',
      mode: 'online',
      supervision: 'supervised-with-id-verification',
      criteria: {
        fr: 'Nommer chaque horizon et justifier le diagnostic',
        en: 'Name every horizon and justify the diagnosis',
      },
      assesses: 'all',
      grading: { kind: 'score', minimum: 0, maximum: 20, passing: '10' },
    },
  ],
  participation: { modes: ['online'], setting: 'formal' },
  qualityAssurance: [
    {
      type: 'institutional-quality-assurance',
      title: { fr: 'ESG 2015', en: 'ESG 2015' },
      body: { name: { fr: 'Agence Exemple', en: 'Example Agency' }, country: 'FR' },
      reference: 'https://agency.example/reports/univ-example',
    },
  ],
  prerequisites: 'none',
  stackability: {
    kind: 'stackable',
    towards: [
      {
        id: 'https://univ.example/du/agroecologie',
        title: { fr: 'DU Agroécologie', en: 'University diploma in agroecology' },
        relation: 'contributes-to',
        ects: 1,
      },
    ],
  },
  origin: { kind: 'stand-alone' },
  purposes: ['upskilling'],
  fieldsOfStudy: ['0811'],
  furtherInformation: [{ url: 'https://univ.example/micro' }],
};

/** An award of {@link COMPLETE} that says everything Annex I asks for. */
export const COMPLETE_AWARD: Award = {
  learner: { id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' },
  awardedOn: '2026-07-01',
  activity: { start: '2026-05-04', end: '2026-06-26' },
  results: [{ assessment: 'exam', value: '14.5', status: 'Completed' }],
  creditsEarned: 1,
};

/** Who signs it. */
export const ISSUER: IssuerProfile = {
  id: 'did:web:univ.example',
  name: 'Université Exemple',
  country: 'FR',
};

/** The day after the award. */
export const NOW: number = Date.UTC(2026, 6, 2);

/** The complete example with its award and issuer. */
export const COMPLETE_CASE: Readonly<Record<'definition' | 'award' | 'issuer', unknown>> = {
  definition: COMPLETE,
  award: COMPLETE_AWARD,
  issuer: ISSUER,
};

/** Value at one place; `undefined` takes the member out. */
export type Change = readonly [place: JsonPointer, value: unknown];

/** A copy of a document in which one place is different. */
export function changed(document: unknown, [place, value]: Change): unknown {
  const tokens = pointerTokens(place);
  if (tokens.length === 0) return value;
  const copy = structuredClone(document);
  const last = tokens.at(-1) ?? '';
  const parent = tokens
    .slice(0, -1)
    .reduce((node, token) => Reflect.get(node, token), copy as object);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, structuredClone(value));
  return copy;
}

/** The complete example with changes; places start with `/award` or `/issuer` where they are not in the definition. */
export function caseWith(...changes: readonly Change[]): typeof COMPLETE_CASE {
  const parts: Record<keyof typeof COMPLETE_CASE, unknown> = { ...COMPLETE_CASE };
  for (const [place, value] of changes) {
    const name = /^\/(award|issuer)(?=\/|$)/.exec(place)?.[1] as 'award' | 'issuer' | undefined;
    const part = name ?? 'definition';
    const inside = name === undefined ? place : place.slice(name.length + 1);
    parts[part] = changed(parts[part], [inside, value]);
  }
  return parts;
}
