import { MicrocertError } from '../foundation/errors/index.js';
import { parseDateTime } from '../foundation/time.js';

/** The instant given with `--at`, in milliseconds since 1970, or nothing where the option is not used. */
export function instantOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const instant = parseDateTime(text);
  if (instant === undefined) throw new MicrocertError('ERR_USAGE', { hint: AT_HINT });
  return instant;
}

const AT_HINT = {
  en: '--at takes a date-time with zone: 2026-07-01T12:00:00Z',
  fr: '--at prend une date avec heure et fuseau : 2026-07-01T12:00:00Z',
};
