import { ASSOCIATION_WORDS, associationsIn, partsOf, subjectOf } from '../../formats/clr/index.js';
import { readIssuer } from '../../formats/open-badges/read/read-issuer.js';
import { asList, type JsonValue, memberOf, stringMember } from '../../foundation/json/values.js';
import { CRITERIA_LABELS } from '../../model/criteria-labels.js';
import { LABELS, RECORD_LABELS } from '../../model/labels.js';
import { factsOf, type ModelSettings, verifyingWords } from './certificate-model.js';
import { dayIn } from './dates.js';
import { outcomeEntries } from './definition-sections.js';
import { CERTIFICATE_LABELS } from './labels.js';
import { RECORD_CERTIFICATE_LABELS } from './record-labels.js';
import type { BadgeSource, RecordSource } from './source.js';
import { entry, organisationLine, placeOf, run, type Speech, speechIn } from './speech.js';
import type { CertificateModel, CertificateSection, Entry, Run, VerifyingWords } from './types.js';

/** Everything that the certificate of a learner record says, in one language: whose it is, and what is in it. */
export function recordModel(
  source: RecordSource,
  { locale, names, address, format }: ModelSettings,
): CertificateModel {
  const speech = speechIn(locale, names);
  const { ours } = speech;
  const { record } = source;
  const learner = learnerIn(source);
  const { issuer } = readIssuer(memberOf(record, 'issuer'), locale);
  const verifying = verifyingWords(address, format, speech);
  const id = stringMember(record, 'id');
  return {
    locale,
    kind: ours(RECORD_CERTIFICATE_LABELS.kind),
    title: run(stringMember(record, 'name')?.trim() || ours(RECORD_CERTIFICATE_LABELS.untitled)),
    ...(learner !== undefined && { learner }),
    learnerIntro: ours(
      learner === undefined ? RECORD_CERTIFICATE_LABELS.holder : RECORD_CERTIFICATE_LABELS.issuedTo,
    ),
    titleIntro: ours(RECORD_CERTIFICATE_LABELS.titled),
    awardedBy: issuer ? [{ name: run(issuer.name), place: placeOf(issuer, locale) }] : [],
    ...(issuer && { issuer: issuer.name }),
    facts: recordFacts(source, issuer?.name, speech),
    supplementIntro: ours(RECORD_CERTIFICATE_LABELS.intro),
    sections: sectionsOf(source, verifying, speech),
    attached: ours(RECORD_CERTIFICATE_LABELS.attached),
    verifying,
    ...(id !== undefined && { id }),
  };
}

/** As the record names the person; else as all of its badges do that name one. */
function learnerIn({ record, badges }: RecordSource): string | undefined {
  const own = asList<JsonValue>(memberOf(subjectOf(record), 'identifier')).find(
    (one) => stringMember(one, 'identityType') === 'name' && memberOf(one, 'hashed') !== true,
  );
  const named = stringMember(own, 'identityHash');
  if (named !== undefined) return named;
  const names = new Set(badges.flatMap((badge) => badge?.award?.learner.name ?? []));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

function recordFacts(
  { record, badges }: RecordSource,
  issuer: string | undefined,
  { ours, locale }: Speech,
): readonly Entry[] {
  const issued = stringMember(record, 'awardedDate') ?? stringMember(record, 'validFrom');
  const partial = memberOf(record, 'partial');
  const days = badges.flatMap((badge) => badge?.award?.awardedOn ?? []).sort();
  const ends = [days[0], days.at(-1)].flatMap((day) =>
    day === undefined ? [] : [dayIn(day, locale)],
  );
  const span = [...new Set(ends)];
  return [
    ...entry(ours(RECORD_CERTIFICATE_LABELS.issuedOn), [
      issued === undefined ? undefined : [run(dayIn(issued, locale))],
    ]),
    ...entry(ours(RECORD_CERTIFICATE_LABELS.count), [[run(String(badges.length))]]),
    ...entry(ours(RECORD_CERTIFICATE_LABELS.awarded), [
      span.length === 0 ? undefined : [run(span.join(' – '))],
    ]),
    ...entry(ours(RECORD_LABELS.extent), [
      [run(ours(partial === true ? RECORD_LABELS.selection : RECORD_LABELS.whole))],
    ]),
    ...entry(ours(RECORD_CERTIFICATE_LABELS.signedBy), [
      issuer === undefined ? undefined : [run(issuer)],
    ]),
  ];
}

function sectionsOf(
  { record, badges }: RecordSource,
  { text }: VerifyingWords,
  speech: Speech,
): readonly CertificateSection[] {
  const { ours, link } = speech;
  const [id, subject] = [stringMember(record, 'id'), stringMember(subjectOf(record), 'id')];
  const all: readonly CertificateSection[] = [
    {
      id: 'learner',
      heading: ours(LABELS.learner),
      entries: entry(ours(CERTIFICATE_LABELS.learnerId), [
        subject === undefined ? undefined : [link(subject, run(subject))],
      ]),
    },
    ...badges.map((badge, index) => badgeSection(badge, index, speech)),
    {
      id: 'associations',
      heading: ours(RECORD_CERTIFICATE_LABELS.associations),
      entries: entry(undefined, associationLines({ record, badges }, speech), 'list'),
    },
    {
      id: 'credential',
      heading: ours(RECORD_LABELS.record),
      entries: [
        ...entry(undefined, [[run(text)]]),
        ...entry(ours(LABELS.identifier), [id === undefined ? undefined : [link(id, run(id))]]),
      ],
    },
  ];
  return all.filter(({ entries }) => entries.length > 0);
}

/** One badge: what it is on its heading, who awarded it, and what people compare. */
function badgeSection(
  badge: BadgeSource | undefined,
  index: number,
  speech: Speech,
): CertificateSection {
  const { ours, said } = speech;
  const id = `badge-${index + 1}`;
  const number = `${index + 1}. `;
  if (badge === undefined)
    return {
      id,
      heading: number + ours(RECORD_CERTIFICATE_LABELS.unread),
      entries: entry(undefined, [[run(ours(RECORD_CERTIFICATE_LABELS.unreadHow))]]),
    };
  const { title, awardingBodies = [] } = badge.definition;
  const { text, language } = said(title);
  const own = badge.award?.id ?? stringMember(badge.document, 'id');
  return {
    id,
    heading: number + text,
    ...(language !== undefined && { language }),
    entries: [
      ...entry(
        ours(LABELS.awardingBody),
        awardingBodies.map((body) => organisationLine(body, speech)),
      ),
      ...factsOf(badge, speech),
      ...outcomeEntries(badge.definition, speech).map((one) => ({
        ...one,
        label: ours(CRITERIA_LABELS.outcomes),
      })),
      ...entry(ours(LABELS.identifier), [own === undefined ? undefined : [run(own)]]),
    ],
  };
}

/** Between names: what is known by its id alone keeps it. */
function associationLines(
  { record, badges }: Pick<RecordSource, 'record' | 'badges'>,
  { said, locale }: Speech,
) {
  const named = new Map<string, Run>();
  for (const { value } of partsOf(record, 'achievement')) {
    const [id, name] = [stringMember(value, 'id'), stringMember(value, 'name')];
    if (id !== undefined && name !== undefined) named.set(id, run(name));
  }
  // A badge has its title in several languages.
  for (const badge of badges)
    if (badge !== undefined) named.set(badge.definition.id, said(badge.definition.title));
  const nameOf = (id: string) => named.get(id) ?? run(id);
  return associationsIn(record).map(({ type, source, target }) => [
    nameOf(source),
    run(` — ${ASSOCIATION_WORDS[type][locale]} — `),
    nameOf(target),
  ]);
}
