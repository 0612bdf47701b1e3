import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { issueCredential, issueText } from '../issue-credential.js';
import type { Settings } from '../settings.js';
import { inWork } from './in-work.js';
import type { CohortOptions, CohortResult } from './results.js';
import { type CohortSettings, settleCohort } from './settle-cohort.js';

/** What came of one award, before it is given out: besides a result, what is no refusal and stops the run. */
type Done = CohortResult | { readonly outcome: 'broken'; readonly error: unknown };

/**
 * Issues credentials of one definition. Awards are read one by one, and never more of them kept than are in work.
 *
 * @throws TypeError when an option is not usable.
 */
export function issueCohort(
  settings: Settings,
  definition: unknown,
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  options: CohortOptions,
): AsyncIterable<CohortResult> {
  return results(settings, definition, awards, settleCohort(options));
}

async function* results(
  settings: Settings,
  definition: unknown,
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  cohort: CohortSettings,
): AsyncGenerator<CohortResult, void, undefined> {
  const { signal, onProgress, onError } = cohort;
  signal?.throwIfAborted();
  const known = settings.known(definition);
  const signing = signingElsewhere(settings, cohort);
  const issue = cohort.as === 'json' ? issueText : issueCredential;
  const name = cohort.as === 'json' ? 'text' : 'credential';
  const work = async (award: unknown, index: number): Promise<Done> => {
    try {
      const issued = await issue(signing, known, award);
      return { outcome: 'issued', index, award, [name]: issued } as unknown as CohortResult;
    } catch (error) {
      if (!isRefusal(error)) return { outcome: 'broken', error };
      return { outcome: 'refused', index, award, error };
    }
  };
  const counts = { issued: 0, refused: 0 };
  const given = (result: Done): CohortResult => {
    signal?.throwIfAborted();
    if (result.outcome === 'broken') throw result.error;
    if (result.outcome === 'refused' && onError === 'stop')
      throw placed(result.error, result.index);
    counts[result.outcome] += 1;
    onProgress?.({ ...counts });
    return result;
  };
  if (cohort.concurrency === 1) {
    let index = 0;
    for await (const award of awards) {
      yield given(await work(award, index));
      index += 1;
    }
  } else for await (const result of inWork(awards, work, cohort)) yield given(result);
  signal?.throwIfAborted();
}

/** What a signer cannot do, or does wrong, is no fault of the award: all others would meet with it too. */
function isRefusal(error: unknown): error is MicrocertError {
  return isMicrocertError(error) && error.code !== 'ERR_SIGNATURE';
}

/** The settings with a signer that signs on other threads. */
function signingElsewhere(settings: Settings, { threads }: CohortSettings): Settings {
  const { signElsewhere, ...signer } = settings.signer;
  if (threads === 1 || signElsewhere === undefined) return settings;
  return settings.withSigner({
    ...signer,
    sign: (bytes) => signElsewhere.call(settings.signer, bytes),
  });
}

/** The same error with places in the cohort. */
function placed(error: MicrocertError, index: number): MicrocertError {
  const { code, hint, cause, pointer = '' } = error;
  return new MicrocertError(code, {
    pointer: `/${index}${pointer}`,
    findings: error.findings.map((finding) => ({
      ...finding,
      pointer: `/${index}${finding.pointer}`,
    })),
    ...(hint && { hint }),
    ...(cause !== undefined && { cause }),
  });
}
