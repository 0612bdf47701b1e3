import { byteSource } from '../../cohort/byte-source.js';
import { jsonLines } from '../../cohort/jsonl-lines.js';
import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import { DEFAULT_INPUT_LIMITS } from '../../foundation/limits.js';
import type { CountedInput } from '../cohort/counted-input.js';

/** A credential on a line of a file, as it stands there. */
export interface CredentialLine {
  readonly line: number;
  /** What is no UTF-8 is for the verifier to refuse. */
  readonly read: string | Uint8Array;
}

const { maxBytes: MAX_LINE } = DEFAULT_INPUT_LIMITS;

/** No text in UTF-8 begins so. */
const NOT_UTF8 = new Uint8Array([0xff]);
const BOM = [0xef, 0xbb, 0xbf];

/**
 * The lines of a file with a credential on each, some at a time.
 *
 * @throws MicrocertError `ERR_INPUT_TOO_LARGE` for a line that is longer than a credential may be; `ERR_FILE_UNREADABLE`.
 */
export async function* credentialLines(
  { bytes }: Pick<CountedInput, 'bytes'>,
  file: string,
): AsyncGenerator<readonly CredentialLine[], void, undefined> {
  const source = byteSource(bytes);
  try {
    const first = (await source.next()) ?? new Uint8Array();
    const head = BOM.every((byte, at) => first[at] === byte) ? first.subarray(BOM.length) : first;
    for await (const lines of jsonLines(head, source, MAX_LINE))
      yield lines.map(({ line, text }) => ({ line, read: text ?? NOT_UTF8 }));
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    if (error.code !== 'ERR_COHORT_ROW_TOO_LONG') throw withSource(error, file);
    const { position } = error;
    throw new MicrocertError('ERR_INPUT_TOO_LARGE', {
      ...{ source: file, hint: LONG_LINE },
      ...(position && { position }),
    });
  } finally {
    await source.close();
  }
}

const LONG_LINE = {
  en: `a line with a credential has at most ${MAX_LINE} bytes; the lines behind it were not read`,
  fr: `une ligne avec un justificatif a au plus ${MAX_LINE} octets ; les lignes suivantes n’ont pas été lues`,
};
