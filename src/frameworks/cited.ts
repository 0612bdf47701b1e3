import type { LocalText } from '../foundation/locale.js';
import type { Citation } from '../foundation/report.js';

/** Makes citations of one text: its parts, and whether each was compared with the text itself. */
export function citedFrom(
  source: LocalText,
  url?: string,
): (section: LocalText, confirmed?: boolean) => Citation {
  return (section, confirmed = false) => ({ source, section, ...(url && { url }), confirmed });
}
