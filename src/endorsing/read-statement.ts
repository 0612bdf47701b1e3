import { ENDORSING_TEXTS } from '../foundation/errors/endorsing-texts.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  compact,
  isJsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import { normalizeDateTime, parseDateTime } from '../foundation/time.js';
import { holdsNationalNumber } from '../frameworks/privacy/index.js';
import type { IssuerProfile } from '../model/index.js';
import { NOT_A_DATE } from '../model/read-award.js';
import { readByShape } from '../model/reading.js';
import { snapshot } from '../model/snapshot.js';
import { statusFindings } from '../model/status-findings.js';
import type { EndorsementInput } from './endorsement-statement.js';
import * as schema from './generated/validate-endorsement.js';
import { markupFindings } from './markup.js';

/** By whom and when something is said. */
interface Said {
  readonly endorser: IssuerProfile;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * A statement that may be signed: what it is about by its id, dates in UTC.
 *
 * @throws `MicrocertError` `ERR_ENDORSEMENT_INVALID`, whose `findings` name every problem with its place.
 */
export function readStatement(written: unknown, said: Said): Omit<EndorsementInput, '$schema'> {
  const copy = snapshot(written);
  const about = memberOf(copy, 'about');
  const named = isJsonObject(about)
    ? { ...(copy as object), about: memberOf(about, 'id') ?? null }
    : copy;
  const { value, findings } = readByShape(schema, named);
  const statement = value as Partial<EndorsementInput>;
  const all = [
    ...findings,
    ...(isOwn(statement.about, about, said.endorser)
      ? [problem('of-oneself', '/about', OF_ONESELF, OTHERS)]
      : []),
    ...textFindings(statement),
    ...endFindings(statement.validUntil, said.now),
    ...statusFindings(statement.status),
  ];
  if (all.length > 0)
    throw new MicrocertError('ERR_ENDORSEMENT_INVALID', { findings: all }, ENDORSING_TEXTS);
  const { validUntil, ...same } = statement as EndorsementInput;
  return compact({ ...same, validUntil: validUntil && normalizeDateTime(validUntil) });
}

/** Whether somebody would endorse themselves, or what they issue or award: as far as can be seen from what was given. */
function isOwn(
  id: string | undefined,
  thing: JsonValue | undefined,
  { id: own }: IssuerProfile,
): boolean {
  if (id === own) return true;
  const members = ['issuer', 'awardingBodies', 'creator'].flatMap((name) =>
    asList<JsonValue>(memberOf(thing, name)),
  );
  return members.some((one) => one === own || stringMember(one, 'id') === own);
}

function textFindings(statement: Partial<EndorsementInput>): readonly Finding[] {
  return (['comment', 'name', 'description'] as const).flatMap((member) => {
    const text = statement[member];
    const place = appendPointer('', member);
    if (text === undefined) return [];
    const number = holdsNationalNumber(text)
      ? [problem('national-number', place, NATIONAL_NUMBER)]
      : [];
    return [...markupFindings(text, place), ...number];
  });
}

function endFindings(written: string | undefined, now: number): readonly Finding[] {
  if (written === undefined) return [];
  const end = parseDateTime(normalizeDateTime(written) ?? '');
  if (end === undefined) return [problem('date', '/validUntil', NOT_A_DATE, DATE_HINT)];
  return end <= now ? [problem('ended', '/validUntil', ENDED)] : [];
}

function problem(
  code: string,
  pointer: JsonPointer,
  message: LocalText,
  hint?: LocalText,
): Finding {
  const severity = 'error' as const;
  return { code: `endorsement.${code}`, severity, pointer, message, ...(hint && { hint }) };
}

const OF_ONESELF: LocalText = {
  en: 'the endorser would endorse themselves, or what they issue or award',
  fr: 'l’auteur se recommanderait lui-même, ou ce qu’il émet ou délivre',
};
const OTHERS: LocalText = {
  en: 'an endorsement is the word of somebody else: sign it as the profile of who says so',
  fr: 'une recommandation est la parole d’un autre : la signer avec le profil de qui la donne',
};
const NATIONAL_NUMBER: LocalText = {
  en: 'this text holds what looks like a national number of a person',
  fr: 'ce texte contient ce qui ressemble à un numéro national d’une personne',
};
const DATE_HINT: LocalText = {
  en: 'write 2031-12-31, or 2031-12-31T14:00:00+02:00',
  fr: 'écrire 2031-12-31, ou 2031-12-31T14:00:00+02:00',
};
const ENDED: LocalText = {
  en: 'this date is past: the endorsement would have ended before it began',
  fr: 'cette date est passée : la recommandation aurait pris fin avant de commencer',
};
