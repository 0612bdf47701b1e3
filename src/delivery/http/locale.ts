import type { Locale } from '../../foundation/locale.js';

/** Language of an answer, by what is asked for; English where it is neither of ours. */
export function localeOf(request: Request): Locale {
  const asked = (request.headers.get('accept-language') ?? '').split(',');
  const known = asked.map((one) => one.trim().slice(0, 2).toLowerCase());
  return known.find((one): one is Locale => one === 'en' || one === 'fr') ?? 'en';
}
