import type { JsonObject } from '../../src/foundation/json/values.js';
import { createIssuer, type Issuer, type RecordInput } from '../../src/issuing/index.js';
import { COMPLETE } from './definitions.js';
import { AWARD, NOW } from './issuing.js';
import { type Party, STRANGER, UNIVERSITY } from './verifying.js';

export const LEARNER = { id: 'did:example:learner-marked' };

/** The larger award that micro-certifications are part of. */
export const DIPLOMA = {
  id: 'https://univ.example/du/sols',
  name: 'Diplôme universitaire Sols et territoires',
  description: 'Trois micro-certifications et un mémoire',
  achievementType: 'Diploma',
  criteria: { narrative: 'Obtenir les trois micro-certifications' },
};

export const issuerBy = (party: Party = UNIVERSITY, options: object = {}): Issuer =>
  createIssuer({
    profile: { id: party.id, name: 'Université Exemple', country: 'FR' },
    signer: party.signer,
    clock: () => NOW,
    ...options,
  });

export const idOf = (index: number): string => `https://univ.example/micro/sols-${index}`;

/** A badge of the learner, each of another definition. */
export async function badgeOf(
  index: number,
  {
    by = UNIVERSITY,
    learner = LEARNER,
    validity,
  }: { by?: Party; learner?: object; validity?: { period: string } } = {},
): Promise<JsonObject> {
  const { name: _, ...known } = AWARD.learner;
  const credential = await issuerBy(by).issue(
    {
      ...COMPLETE,
      id: idOf(index),
      title: { fr: `Sols, partie ${index}`, en: `Soils, part ${index}` },
      ...(validity && { validity }),
    },
    { ...AWARD, learner: { ...known, ...learner } },
  );
  return credential as unknown as JsonObject;
}

/** What a record of three badges of two universities is issued from, with changes. */
export async function recordInput(change: Partial<RecordInput> = {}): Promise<RecordInput> {
  const credentials = [await badgeOf(0), await badgeOf(1), await badgeOf(2, { by: STRANGER })];
  return {
    name: 'Diplôme universitaire, relevé',
    subject: LEARNER,
    credentials,
    achievements: [DIPLOMA],
    associations: [
      ...[0, 1, 2].map((index) => ({
        type: 'isPartOf' as const,
        source: idOf(index),
        target: DIPLOMA.id,
      })),
      { type: 'precedes', source: idOf(0), target: idOf(1) },
    ],
    partial: true,
    ...change,
  };
}

/** Such a record, signed by the first university. */
export async function recordOf(
  change: Partial<RecordInput> = {},
  options: object = {},
): Promise<JsonObject> {
  const record = await issuerBy(UNIVERSITY, options).issueRecord(await recordInput(change));
  return record as unknown as JsonObject;
}
