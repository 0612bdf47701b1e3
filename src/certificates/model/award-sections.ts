import { memberOf, stringMember } from '../../foundation/json/values.js';
import { amounts, periodText } from '../../model/amounts.js';
import type { Assessment, Award, IssuerProfile, MicroCertification } from '../../model/index.js';
import { LABELS } from '../../model/labels.js';
import { RESULT_STATUS_NAMES } from '../../model/value-names.js';
import { markIn, numberIn } from '../../model/wording.js';
import { dayIn, endIn } from './dates.js';
import { CERTIFICATE_LABELS } from './labels.js';
import type { CertificateSource } from './source.js';
import { capital, entry, inRow, organisationLine, placeOf, run, type Speech } from './speech.js';
import type { Entry, Line, Run } from './types.js';

/** Who earned it. Identity numbers of a state are not printed: papers travel. */
export function learnerEntries({ learner }: Award, { ours, link }: Speech): readonly Entry[] {
  const { id, name, identifiers = [] } = learner;
  const shown = identifiers.filter(({ type }) => type !== 'nationalIdentityNumber');
  return [
    ...entry(ours(CERTIFICATE_LABELS.name), [name === undefined ? undefined : [run(name)]]),
    ...entry(ours(CERTIFICATE_LABELS.learnerId), [
      id === undefined ? undefined : [link(id, run(id))],
    ]),
    ...entry(
      ours(CERTIFICATE_LABELS.identifiers),
      shown.map((one) => [
        run(`${one.type}: ${'value' in one ? one.value : ours(CERTIFICATE_LABELS.hashed)}`),
      ]),
    ),
  ];
}

/** Who awards, where and when, and who signed. */
export function awardEntries(
  { definition, award, issuer, document }: CertificateSource,
  speech: Speech,
): readonly Entry[] {
  const { ours, locale } = speech;
  const { awardingBodies = [] } = definition;
  const { start, end } = award?.activity ?? {};
  const period = [start, end].flatMap((day) => (day === undefined ? [] : [dayIn(day, locale)]));
  return [
    ...entry(
      ours(LABELS.awardingBody),
      awardingBodies.map((body) => organisationLine(body, speech)),
    ),
    ...entry(
      ours(CERTIFICATE_LABELS.signedBy),
      issuer === undefined ? [] : [signerLine(issuer, speech), [run(issuer.id)]],
    ),
    ...entry(ours(LABELS.awardedOn), [
      award === undefined ? undefined : [run(dayIn(award.awardedOn, locale))],
    ]),
    ...entry(ours(LABELS.tookPart), [period.length === 0 ? undefined : [run(period.join(' – '))]]),
    ...validityEntries(definition, document, speech),
  ];
}

function signerLine(issuer: IssuerProfile, { link, locale }: Speech): Line {
  const place = placeOf(issuer, locale);
  const name = link(issuer.website, run(issuer.name));
  return place === '' ? [name] : [name, run(` (${place})`)];
}

/** From when to when; without an end, what the definition says. */
export function validityEntries(
  { validity }: MicroCertification,
  document: CertificateSource['document'],
  { ours, locale, said }: Speech,
): readonly Entry[] {
  const from = stringMember(document, 'validFrom');
  const until = stringMember(document, 'validUntil') ?? stringMember(document, 'expirationDate');
  const reason = validity?.reason === undefined ? [] : [run(' ('), said(validity.reason), run(')')];
  const rule: Line =
    validity === undefined
      ? [run(ours(LABELS.noEnd))]
      : [run(periodText(validity.period, locale)), ...reason];
  return [
    ...entry(ours(LABELS.validFrom), [from === undefined ? undefined : [run(dayIn(from, locale))]]),
    ...(until === undefined
      ? entry(ours(CERTIFICATE_LABELS.validity), [capital(rule)])
      : entry(ours(LABELS.validUntil), [[run(endIn(until, locale))]])),
  ];
}

/** The result of an assessment. */
export function resultLine(
  assessment: Assessment,
  award: Award | undefined,
  { ours, locale, said }: Speech,
): Line | undefined {
  const result = award?.results?.find((one) => one.assessment === assessment.id);
  if (result === undefined) return undefined;
  const { value, status } = result;
  const { maximum, grades, title } = assessment.grading ?? {};
  const scale =
    maximum === undefined || grades !== undefined ? '' : ` / ${numberIn(maximum, locale)}`;
  const of = scale === '' && title !== undefined ? [run(' · '), said(title)] : [];
  const grade = value === undefined ? [] : [run(`${markIn(value, locale)}${scale}`), ...of];
  const name = status === undefined ? [] : [run(ours(RESULT_STATUS_NAMES[status]))];
  const parts = [...grade, ...(grade.length > 0 && name.length > 0 ? [run(' · ')] : []), ...name];
  return parts.length === 0 ? undefined : capital(parts);
}

/** Credits that this learner earned. */
export function creditsLine(award: Award | undefined, speech: Speech): Line | undefined {
  if (award?.creditsEarned === undefined) return undefined;
  return inRow(
    amounts({ ects: award.creditsEarned }, speech.locale).map((all) => run(all.join(' '))),
  );
}

/** What shows that it was achieved. */
export function evidenceLines(award: Award | undefined, { link }: Speech): readonly Line[] {
  return (award?.evidence ?? []).map(({ id, name, genre, description, narrative }) => {
    const first: Run = link(id, run(name ?? description ?? narrative ?? genre ?? id ?? ''));
    const more = name !== undefined && genre !== undefined ? [run(` (${genre})`)] : [];
    return [first, ...more];
  });
}

/** The credential itself: its identifier, whether it can end early. */
export function credentialEntries(
  { award, document }: CertificateSource,
  { ours, link }: Speech,
): readonly Entry[] {
  const id = award?.id ?? stringMember(document, 'id');
  const ends = memberOf(document, 'credentialStatus') !== undefined;
  return [
    ...entry(ours(LABELS.identifier), [id === undefined ? undefined : [link(id, run(id))]]),
    ...entry(ours(LABELS.status), [ends ? [run(ours(CERTIFICATE_LABELS.revocable))] : undefined]),
  ];
}
