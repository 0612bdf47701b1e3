import { verify as verifyCredential } from '../../everyday.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Check, Verdict } from '../../foundation/report.js';
import type { VerificationReport, VerifyOptions } from '../../verifying/index.js';
import { verdictOn } from '../../verifying/verdict-text.js';
import type { OptionSpec } from '../command.js';
import { VERIFY_OPTIONS } from '../verification/options.js';
import type { Content } from './content.js';
import { textToVerify } from './in-part.js';

/** Options by which a credential in a wallet is verified: those of `microcert verify` that a learner has use for. */
export const JUDGING_OPTIONS: Readonly<Record<string, OptionSpec>> = Object.fromEntries(
  Object.entries(VERIFY_OPTIONS).filter(([name]) =>
    ['trust', 'did', 'network', 'allow-host', 'offline-bundle', 'policy'].includes(name),
  ),
);

/** What is to be said of a credential. */
export interface Judged {
  readonly verdict: Verdict;
  /** The verdict in a sentence. */
  readonly said: LocalText;
  readonly report: VerificationReport;
}

/** Verifies what was read, as `microcert verify` does; of an SD-JWT all but the holder's signature, which is not there yet. */
export async function judge(content: Content, options: VerifyOptions): Promise<Judged> {
  const bytes = content.kind === 'sd-jwt' ? content.bytes : await textToVerify(content);
  const report = await verifyCredential(bytes, options);
  const isOffline = options.fetcher === undefined;
  const said = isOffline && lacksKey(report) ? NO_KEY_YET : verdictOn(report, options.trust);
  return { verdict: report.verdict, said, report };
}

/** Most badges are signed with a key that stands on the web: for who was not asked for it, that is no doubt about the badge. */
function lacksKey({ verdict, checks }: VerificationReport): boolean {
  return (
    verdict === 'undetermined' &&
    checks.some(
      ({ id, findings }) =>
        id === 'proof.signature' && findings.some(({ code }) => code === 'ERR_DID_NOT_AVAILABLE'),
    )
  );
}

const NO_KEY_YET = {
  en: 'Not checked yet: the key of its issuer is on the web, which is asked with --network only.',
  fr: 'Pas encore contrôlé : la clé de son émetteur est sur le web, consulté avec --network seulement.',
};

/**
 * Whether something is not what it says it is: changed, not signed, or signed by somebody else. What has ended, was revoked
 * or comes from an issuer that is not trusted is still the learner's to keep.
 */
export function isForged({ report }: Judged): boolean {
  return report.checks.some(({ id, outcome }: Check) => outcome === 'failed' && FORGED.test(id));
}

const FORGED =
  /^(?:input\.|proof\.(?:suite|purpose|signature|chain)$|issuer\.binding$|jwt\.header$|sd-jwt\.|document\.terms$)/;
