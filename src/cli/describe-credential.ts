import { fromOpenBadge, type OpenBadgeReading } from '../formats/open-badges/index.js';
import { type JsonObject, memberOf } from '../foundation/json/values.js';
import type { Locale, LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import { LABELS } from '../model/labels.js';
import { roleOf } from '../verifying/role-of.js';
import { dateText, describeAward } from './describe-award.js';
import { describeDefinition } from './describe-definition.js';
import {
  describeEndorsement,
  describeEndorsements,
  isEndorsement,
} from './describe-endorsements.js';
import { describeLinks } from './describe-links.js';
import { describeRecord } from './describe-record.js';
import { printable, type Style } from './style.js';

/** What a document says, as labelled lines for people; those without a text are not shown. */
export type Rows = readonly (readonly [LocalText, string])[];

/** What a credential says, and what could not be read of it. */
export interface Description {
  readonly rows: Rows;
  readonly findings: readonly Finding[];
}

/** What a badge, an endorsement or a learner record says. Nothing is verified. */
export async function describeCredential(
  credential: JsonObject,
  notes: readonly Finding[],
  locale: Locale,
): Promise<Description> {
  if (isEndorsement(credential)) return { rows: describeEndorsement(credential), findings: [] };
  if (roleOf(credential) === 'record')
    return { rows: describeRecord(credential, locale), findings: notes };
  return await describeBadge(credential, notes, locale);
}

/** Definition, award and issuer of a badge, with what is to be said of the file before what is said of the badge. */
export function readingOf(
  credential: JsonObject,
  notes: readonly Finding[],
): Omit<OpenBadgeReading, 'origins'> {
  const { origins: _, ...all } = fromOpenBadge(credential);
  return { ...all, findings: [...notes, ...all.findings] };
}

async function describeBadge(
  credential: JsonObject,
  notes: readonly Finding[],
  locale: Locale,
): Promise<Description> {
  const read = readingOf(credential, notes);
  const { definition, award, issuer, findings } = read;
  const rows: Rows = [
    [LABELS.issuer, [issuer?.name, issuer?.id].filter(Boolean).join(' — ')],
    ...(award === undefined ? [] : describeAward(award, definition, locale)),
    [LABELS.validFrom, dateText(memberOf(credential, 'validFrom'))],
    [LABELS.validUntil, dateText(memberOf(credential, 'validUntil'))],
    ...describeDefinition(definition, locale),
    ...(await describeLinks(definition, locale)),
    ...describeEndorsements(read, locale),
  ];
  return { rows, findings };
}

/** Rows as lines, their texts one below the other. */
export function rowLines(rows: Rows, locale: Locale, style: Style): readonly string[] {
  const width = Math.max(...rows.map(([label]) => label[locale].length));
  return rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `  ${style.faint(label[locale].padEnd(width))}  ${printable(text)}`);
}
