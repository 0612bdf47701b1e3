import { lazily } from '../../../foundation/lazily.js';

/** A number as PDF writes it: hundredths are finer than any printer. */
export function number(value: number): string {
  const hundredths = Math.round(value * 100);
  if (!Number.isInteger(hundredths / 100) && Math.abs(hundredths) < MOST_EXACT) {
    // Whole numbers are written in a tenth of the time that a fraction takes.
    const rest = Math.abs(hundredths % 100);
    const decimals = rest % 10 === 0 ? rest / 10 : `${rest < 10 ? '0' : ''}${rest}`;
    return `${hundredths < 0 ? '-' : ''}${Math.floor(Math.abs(hundredths) / 100)}.${decimals}`;
  }
  return String(hundredths / 100);
}

const MOST_EXACT = 1e12;

/** Numbers beside each other. */
export function numbers(...values: readonly number[]): string {
  return values.map(number).join(' ');
}

/** Text for people: as it is where PDF's own encoding agrees with ASCII, else in UTF-16 (ISO 32000-2, 7.9.2.2). */
export function textString(text: string): string {
  if (PLAIN.test(text)) return `(${text})`;
  if (PRINTED.test(text)) return `(${text.replaceAll(/[()\\]/g, '\\$&')})`;
  const byteTexts = hexOfBytes();
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hex += `${byteTexts[unit >> 8]}${byteTexts[unit & 0xff]}`;
  }
  return `<${hex}>`;
}

const PRINTED = /^[\x20-\x7e]*$/;
/** The same without brackets and backslash. */
const PLAIN = /^[\x20-'*-[\]-\x7e]*$/;

const hexOfBytes = /* @__PURE__ */ lazily(() =>
  Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0')),
);

/** A name, whatever is in it (ISO 32000-2, 7.3.5). */
export function name(text: string): string {
  const escaped = text.replaceAll(
    /[^A-Za-z0-9_.+-]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `/${escaped}`;
}

/** A colour `#rrggbb` as the operator that fills with it. */
export function fillColour(colour: string): string {
  const part = (at: number) =>
    Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000;
  return `${part(1)} ${part(3)} ${part(5)} rg`;
}

/** An instant as credentials write it, as PDF does (ISO 32000-2, 7.9.4). */
export function dateString(instant: string): string {
  return `(D:${instant.replaceAll(/[-:TZ]/g, '')}Z)`;
}

/** Bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

const encoder = /* @__PURE__ */ new TextEncoder();
