import { type EndorsementReading, readEndorsement } from '../../endorsing/read-endorsement.js';
import type { LocalText } from '../../foundation/locale.js';
import type { SignedEndorsement } from '../../model/index.js';
import { LABELS } from '../../model/labels.js';
import { endIn } from './dates.js';
import { CERTIFICATE_LABELS } from './labels.js';
import type { CertificateSource } from './source.js';
import { entry, run, type Speech } from './speech.js';
import type { Entry, Line } from './types.js';

/**
 * Who endorses what, in their own words: a statement, and nothing more. Whether it is theirs is found out when the
 * credential is verified, which the section says.
 */
export function endorsementEntries(
  { definition, award, issuer }: CertificateSource,
  speech: Speech,
): readonly Entry[] {
  const about: readonly (readonly [LocalText, readonly SignedEndorsement[] | undefined])[] = [
    [CERTIFICATE_LABELS.onCertification, definition.endorsements],
    [CERTIFICATE_LABELS.onAward, award?.endorsements],
    [CERTIFICATE_LABELS.onIssuer, issuer?.endorsements],
  ];
  const entries = about.flatMap(([label, endorsements = []]) =>
    entry(
      speech.ours(label),
      endorsements.flatMap((one) => {
        const reading = readEndorsement(one);
        return reading === undefined ? [] : [statement(reading, speech)];
      }),
    ),
  );
  if (entries.length === 0) return [];
  return [...entries, ...entry(undefined, [[run(speech.ours(CERTIFICATE_LABELS.statements))]])];
}

function statement(
  { endorserName, endorserId, comment, name, validUntil }: EndorsementReading,
  { ours, locale, link }: Speech,
): Line {
  const who = link(endorserId, run(endorserName ?? endorserId ?? ours(CERTIFICATE_LABELS.unnamed)));
  const said = comment?.trim() ? comment.trim() : name;
  const until =
    validUntil === undefined
      ? ''
      : ` (${ours(LABELS.validUntil).toLowerCase()} ${endIn(validUntil, locale)})`;
  if (said === undefined) return [who, run(until)];
  const quoted = { en: `“${said}”`, fr: `«\u00a0${said}\u00a0»` }[locale];
  return [who, run(` ${ours(CERTIFICATE_LABELS.states)} ${quoted}${until}`)];
}
