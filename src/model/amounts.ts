import type { Locale, LocalText } from '../foundation/locale.js';
import { LABELS } from './labels.js';
import type { Workload } from './micro-certification.js';
import { numberIn } from './wording.js';

/** Credits and hours as they are written in a language: how much, and of what. What is not stated is left out. */
export function amounts(
  { ects, hours }: Pick<Workload, 'ects' | 'hours'>,
  locale: Locale,
): readonly (readonly [number: string, unit: string])[] {
  const amount = (value: number | undefined, one: LocalText, several: LocalText) =>
    value === undefined
      ? []
      : [[numberIn(value, locale), (isOne(value, locale) ? one : several)[locale]] as const];
  return [
    ...amount(ects, LABELS.credit, LABELS.credits),
    ...amount(hours, LABELS.hour, LABELS.hours),
  ];
}

/** In French, everything below two is singular. */
function isOne(value: number, locale: Locale): boolean {
  return locale === 'fr' ? value < 2 : value === 1;
}

const PERIODS: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = {
  Y: { en: ['year', 'years'], fr: ['an', 'ans'] },
  M: { en: ['month', 'months'], fr: ['mois', 'mois'] },
  D: { en: ['day', 'days'], fr: ['jour', 'jours'] },
};

/** A period (ISO 8601: `P1Y6M`) in words. */
export function periodText(period: string, locale: Locale): string {
  const parts = [...period.matchAll(/(\d+)([YMD])/g)].map(([, number = '', unit = '']) => {
    const name = PERIODS[unit]?.[locale][isOne(Number(number), locale) ? 0 : 1] ?? '';
    return `${Number(number)} ${name}`;
  });
  return parts.join(', ');
}
