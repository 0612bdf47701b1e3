import type { JsonObject } from '../../src/foundation/json/values.js';
import { bundledContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import { badgeNumber, SCHOOL, signedBySchool } from './shaped-badges.js';
import { type Party, STRANGER, UNIVERSITY } from './verifying.js';

/** Those who endorse: neither is the school. */
export const AGENCY: Party = UNIVERSITY;
export const EMPLOYER: Party = STRANGER;

/** How badges are endorsed: where, and in which form. */
export const FORMS = ['award', 'achievement', 'issuer', 'everywhere', 'jwt', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

/** What an endorsement is about, who makes it, and with which number. */
export interface Endorsing {
  readonly about: string;
  readonly number: number;
  readonly by?: Party;
  readonly change?: object;
}

/** An endorsement, not signed yet, in which every text that may vary is another one for each number. */
export function endorsementNumber({
  about,
  number,
  by = AGENCY,
  change = {},
}: Endorsing): JsonObject {
  const day = String(1 + (number % 28)).padStart(2, '0');
  return {
    '@context': badgeNumber(number, 'short')['@context'] ?? null,
    id: `urn:uuid:e0000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: `Endorsement ${number}`,
    issuer: { id: by.id, type: ['Profile'], name: 'Agency' },
    validFrom: `2026-06-${day}T00:00:00Z`,
    credentialSubject: {
      id: about,
      type: ['EndorsementSubject'],
      endorsementComment: `Examined, number ${number}`,
    },
    ...change,
  } as JsonObject;
}

export async function endorse(endorsing: Endorsing): Promise<JsonObject> {
  return signedBy(endorsementNumber(endorsing), endorsing.by);
}

export async function signedBy(
  document: JsonObject,
  { signer }: Party = AGENCY,
  created: string = createdOf(document),
): Promise<JsonObject> {
  const contexts = bundledContextStore();
  return secure(document, { suite: 'eddsa-rdfc-2022', signer, created, contexts });
}

/** Another second for each name. */
function createdOf({ name }: JsonObject): string {
  const second = String(String(name).length % 60).padStart(2, '0');
  return `2026-07-01T00:00:${second}Z`;
}

async function jwtOf(endorsing: Endorsing): Promise<string> {
  const { by = AGENCY } = endorsing;
  return secureAsVcJwt(endorsementNumber(endorsing), { signer: by.signer });
}

/** What hangs on which part of a badge. */
export interface Hung {
  readonly onAward?: object;
  readonly onAchievement?: object;
  readonly onIssuer?: object;
}

/** A badge with more members in three of its parts, not signed yet. */
export function hungOn(badge: JsonObject, { onAward, onAchievement, onIssuer }: Hung): JsonObject {
  const { credentialSubject, issuer, ...rest } = badge;
  const subject = credentialSubject as JsonObject;
  const achievement = { ...(subject['achievement'] as JsonObject), ...onAchievement };
  return {
    ...rest,
    ...onAward,
    issuer: { ...(issuer as JsonObject), ...onIssuer },
    credentialSubject: { ...subject, achievement },
  } as JsonObject;
}

const ON_ISSUER = { endorsement: [await endorse({ about: SCHOOL, number: 1, by: EMPLOYER })] };

/** Ids of what can be endorsed in a badge. */
export function idsOf(badge: JsonObject): { readonly award: string; readonly achievement: string } {
  const subject = badge['credentialSubject'] as JsonObject;
  const { id } = subject['achievement'] as JsonObject;
  return { award: String(badge['id']), achievement: String(id) };
}

/** A badge that is endorsed, not signed yet. */
export async function endorsedNumber(number: number, form: Form): Promise<JsonObject> {
  const badge = badgeNumber(number, 'short');
  return hungOn(badge, await hungBy(form, number, idsOf(badge)));
}

async function hungBy(
  form: Form,
  number: number,
  { award, achievement }: ReturnType<typeof idsOf>,
): Promise<Hung> {
  const ofAward = { about: award, number: 2 * number + 10, by: EMPLOYER };
  const ofAchievement = { about: achievement, number: 2 * number + 11 };
  switch (form) {
    case 'award':
      return { onAward: { endorsement: [await endorse(ofAward)] } };
    case 'achievement':
      return { onAchievement: { endorsement: [await endorse(ofAchievement)] } };
    case 'issuer':
      return { onIssuer: ON_ISSUER };
    case 'everywhere':
      return {
        onAward: { endorsement: [await endorse(ofAward)] },
        onAchievement: { endorsement: [await endorse(ofAchievement)] },
        onIssuer: ON_ISSUER,
      };
    case 'jwt':
      return {
        onAward: { endorsementJwt: [await jwtOf(ofAward)] },
        onAchievement: { endorsementJwt: [await jwtOf(ofAchievement)] },
      };
    case 'mixed':
      return {
        onAward: {
          endorsement: [await endorse(ofAward)],
          endorsementJwt: [await jwtOf({ ...ofAward, number: 2 * number + 9 })],
        },
        onIssuer: ON_ISSUER,
      };
  }
}

export async function signedEndorsed(number: number, form: Form): Promise<JsonObject> {
  return signedBySchool(await endorsedNumber(number, form));
}
