import { byteSource } from '../cohort/byte-source.js';
import { type JsonLine, jsonLines } from '../cohort/jsonl-lines.js';
import { isMicrocertError, MicrocertError, withSource } from '../foundation/errors/index.js';
import { MOST_RECORD_BYTES } from './record-size.js';

const MAX_LINE = MOST_RECORD_BYTES;
/** For a line that is no text in UTF-8, none of which begins so: it is for the verifier to refuse. */
export const NOT_UTF8: Uint8Array = new Uint8Array([0xff]);
const BOM = [0xef, 0xbb, 0xbf];

/**
 * The lines of a file with a credential on each, some at a time, as it is read.
 *
 * @throws MicrocertError `ERR_INPUT_TOO_LARGE` for a line that is longer than a learner record may be, and what reading throws.
 */
export async function* credentialLines(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<readonly JsonLine[], void, undefined> {
  const source = byteSource(bytes);
  try {
    const first = (await source.next()) ?? new Uint8Array();
    const head = BOM.every((byte, at) => first[at] === byte) ? first.subarray(BOM.length) : first;
    yield* jsonLines(head, source, MAX_LINE);
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
