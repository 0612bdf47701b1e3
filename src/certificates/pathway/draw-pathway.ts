import { outlineOf } from '../../artwork/pathway/pathway-outline.js';
import { type DrawnPathway, drawPathway } from '../../artwork/pathway/pathway-picture.js';
import { CERTIFICATES_TEXTS } from '../../foundation/errors/certificates-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { stringMember } from '../../foundation/json/values.js';
import type { Locale } from '../../foundation/locale.js';
import { definePathway, type PathwayComponent } from '../../stacking/index.js';
import { dayIn } from '../model/dates.js';
import type { BadgeSource, CertificateSource, RecordSource } from '../model/source.js';
import type { CertificatePathwayModel } from '../model/types.js';
import type { CertificatePathway, PathwayAnswer } from './certificate-pathway.js';
import { PATHWAY_LABELS } from './labels.js';

/** The picture for a sheet of paper or a screen, the one for a phone, and both in words. */
export interface PathwayParts {
  readonly wide: DrawnPathway;
  readonly narrow: () => DrawnPathway;
  readonly words: CertificatePathwayModel;
}

/** Letters are about as large as those around it, on paper and on a screen. */
const WIDE = 720;
const NARROW = 340;

/**
 * The picture of a pathway on the certificate of a badge or record that counts in it.
 *
 * @throws MicrocertError `ERR_PATHWAY_INVALID`; `ERR_CERTIFICATE_PATHWAY` where nothing of the credential counts in it;
 * `ERR_CERTIFICATE_STACK` for a report on other credentials. TypeError for one on another pathway.
 */
export function drawnPathway(
  { pathway, report }: CertificatePathway,
  source: CertificateSource | RecordSource,
  { locale, accent }: { readonly locale: Locale; readonly accent: string },
): PathwayParts {
  const defined = definePathway(pathway);
  const badges = 'badges' in source ? source.badges : [source];
  const pointedAt = (component: PathwayComponent) =>
    badges.some((badge) => badge !== undefined && isAccepted(badge, component));
  if (!Object.values(defined.components).some(pointedAt))
    throw new MicrocertError('ERR_CERTIFICATE_PATHWAY', { hint: OTHER }, CERTIFICATES_TEXTS);
  if (report !== undefined && !isAbout(report, source))
    throw new MicrocertError('ERR_CERTIFICATE_STACK', { hint: ANSWER_ANEW }, CERTIFICATES_TEXTS);
  const options = { locale, colours: { primary: accent }, ...(report && { report }) };
  const drawn = (width: number) => drawPathway(defined, options, { width, pointedAt });
  const wide = drawn(WIDE);
  const { description, says, parts } = wide;
  const words = {
    heading: PATHWAY_LABELS.heading[locale],
    note: noteOn(report, locale),
    listed: PATHWAY_LABELS.listed[locale],
    description,
    outline: outlineOf(defined.requires, parts, locale),
    says,
  };
  return { wide, narrow: () => drawn(NARROW), words };
}

function isAccepted({ definition }: BadgeSource, { accepts }: PathwayComponent): boolean {
  const { id, version = '' } = definition;
  return accepts.some((one) => one.id === id && (one.versions?.includes(version) ?? true));
}

/** Whether an answer was given with the credential in hand, or one of those that a record holds: it names each by its id. */
function isAbout(
  { credentials }: PathwayAnswer,
  source: CertificateSource | RecordSource,
): boolean {
  if (credentials === undefined) return true;
  const known = new Set(
    credentials.flatMap((one) => [one, ...(one.inside ?? [])]).map(({ held }) => held),
  );
  const documents =
    'badges' in source
      ? [source.record, ...source.badges.map((badge) => badge?.document)]
      : [source.document];
  return documents.some((document) => {
    const id = stringMember(document, 'id');
    return id !== undefined && known.has(id);
  });
}

function noteOn(report: PathwayAnswer | undefined, locale: Locale) {
  if (report === undefined) return PATHWAY_LABELS.plain[locale];
  const { judgedAt } = report;
  const on = judgedAt === undefined ? '' : PATHWAY_LABELS.on[locale] + dayIn(judgedAt, locale);
  return `${PATHWAY_LABELS.assessed[locale]}${on}. ${PATHWAY_LABELS.unsigned[locale]}`;
}

const ANSWER_ANEW = {
  en: 'ask anew, with this credential: microcert stack PATHWAY CREDENTIAL… --format json',
  fr: 'redemander la réponse, avec ce justificatif : microcert stack PARCOURS JUSTIFICATIF… --format json',
};
const OTHER = {
  en: 'no component of the pathway accepts what this credential is about, in its version: hand in the pathway that it counts in',
  fr: 'aucune composante du parcours n’accepte ce que ce justificatif atteste, dans sa version : donner le parcours où il compte',
};
