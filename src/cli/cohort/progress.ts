import type { Locale } from '../../foundation/locale.js';

/** How far a run is. */
export interface RunState {
  readonly issued: number;
  readonly existing: number;
  readonly refused: number;
  /** Bytes of the input that were read. */
  readonly read: number;
  /** Bytes of the input; nothing where that cannot be known. */
  readonly size: number | undefined;
  /** Since the run began. */
  readonly milliseconds: number;
}

const BAR = 24;
/** A rate over less than this says nothing. */
const SOON = 500;

/** One line on how far a run is; with a bar for a person at a terminal. */
export function progressLine(state: RunState, locale: Locale, isBar: boolean): string {
  const { issued, existing, refused } = state;
  const rows = issued + existing + refused;
  const share = shareOf(state);
  const parts = [
    ...(share === undefined ? [] : [isBar ? bar(share, locale) : percent(share, locale)]),
    `${count(rows, locale)} ${{ en: rows === 1 ? 'row' : 'rows', fr: rows < 2 ? 'ligne' : 'lignes' }[locale]}`,
    ...(existing > 0
      ? [
          {
            en: `${count(existing, locale)} issued before`,
            fr: `${count(existing, locale)} déjà délivrées`,
          }[locale],
        ]
      : []),
    ...(refused > 0
      ? [
          {
            en: `${count(refused, locale)} refused`,
            fr: `${count(refused, locale)} refusée${refused < 2 ? '' : 's'}`,
          }[locale],
        ]
      : []),
    ...pace(state, rows, share, locale),
  ];
  return parts.join(' · ');
}

/** A whole number with the separators of a language. */
export function count(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A time as people say it: `3 s`, `2 min`, `1 h 20 min`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function shareOf({ read, size }: RunState): number | undefined {
  return size === undefined || size === 0 ? undefined : Math.min(read / size, 1);
}

function bar(share: number, locale: Locale): string {
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${percent(share, locale)}`;
}

function percent(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.floor(share * 100) / 100);
}

function pace(
  { milliseconds }: RunState,
  rows: number,
  share: number | undefined,
  locale: Locale,
): readonly string[] {
  if (milliseconds < SOON || rows === 0) return [];
  const rate = count(Math.round((rows * 1000) / milliseconds), locale);
  const perSecond = { en: `${rate}/s`, fr: `${rate}/s` }[locale];
  if (share === undefined || share === 0 || share === 1) return [perSecond];
  const left = duration((milliseconds * (1 - share)) / share);
  return [perSecond, { en: `${left} left`, fr: `encore ${left}` }[locale]];
}
