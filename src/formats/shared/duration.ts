// A thousandth of an hour, the finest the model knows, is 3.6 seconds: 36 tenths.
const TENTHS_PER_THOUSANDTH = 36;
const DURATION =
  /^PT(?=\d)(?:(?<h>\d{1,9})H)?(?:(?<m>\d{1,9})M)?(?:(?<s>\d{1,9})(?:\.(?<tenth>\d)0*)?S)?$/;

/**
 * Hours as an XML Schema duration, exact: 7.5 is `PT7H30M`, 0.001 is `PT3.6S`.
 *
 * @param hours - A decimal with at most three decimals.
 */
export function toDuration(hours: number): string {
  const tenths = Math.round(hours * 1000) * TENTHS_PER_THOUSANDTH;
  const [h, m, s] = [
    Math.floor(tenths / 36_000),
    Math.floor(tenths / 600) % 60,
    (tenths % 600) / 10,
  ];
  const parts = [h > 0 ? `${h}H` : '', m > 0 ? `${m}M` : '', s > 0 ? `${s}S` : ''].join('');
  return `PT${parts || '0H'}`;
}

/** Hours of an XML Schema duration of hours, minutes and seconds; nothing when three decimals cannot hold it. */
export function fromDuration(duration: string): number | undefined {
  const parts = DURATION.exec(duration)?.groups;
  if (!parts) return undefined;
  const { h = '0', m = '0', s = '0', tenth = '0' } = parts;
  const thousandths =
    (Number(h) * 36_000 + Number(m) * 600 + Number(s) * 10 + Number(tenth)) / TENTHS_PER_THOUSANDTH;
  return Number.isSafeInteger(thousandths) ? thousandths / 1000 : undefined;
}
