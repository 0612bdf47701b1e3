import type { Locale } from '../../foundation/locale.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import { errorAsJson, renderError } from '../render-error.js';
import { printable, styleFor, wrapText } from '../style.js';
import { signOf } from '../verification/render.js';
import { describe, RELATION_WORDS, relationTo } from './describe.js';
import type { Damaged, Held } from './held.js';
import type { Judged } from './judge.js';
import type { Wallet } from './wallet-folder.js';

/** A credential in a wallet, verified. */
export interface JudgedHeld extends Held {
  readonly judged: Judged;
}

/** A line with the title, one with who, when and at which level, and one with the verdict. */
export function renderHeld(
  { number, content, judged }: JudgedHeld,
  { did }: Wallet,
  { locale, say }: Invocation,
  { colours }: Io,
): string {
  const style = styleFor(colours);
  const { title, awardingBody, date, level } = describe(content, locale);
  const about = [awardingBody, date, level, PARTLY[content.kind][locale]].filter(Boolean);
  const relation = RELATION_WORDS[relationTo(did, content)];
  return [
    `${String(number).padStart(3)}  ${style.strong(printable(title || UNTITLED[locale]))}`,
    `     ${printable(about.join(' · '))}`,
    `     ${signOf(judged.verdict, style)} ${wrapText(say(judged.said), '       ')}`,
    ...(relation ? [`     ${style.doubt('!')} ${wrapText(say(relation), '       ')}`] : []),
    '',
  ].join('\n');
}

const PARTLY: Readonly<Record<Held['content']['kind'], Readonly<Record<Locale, string>>>> = {
  credential: { en: '', fr: '' },
  'sd-jwt': { en: 'can be shown in part (SD-JWT)', fr: 'peut être montré en partie (SD-JWT)' },
};
const UNTITLED = { en: '(untitled)', fr: '(sans intitulé)' };

/** The same for programs. */
export function heldAsJson(
  { number, content, judged }: JudgedHeld,
  { did }: Wallet,
  locale: Locale,
): object {
  const { digest, kind, ending } = content;
  return {
    ...{ number, digest, kind, form: ending, ...describe(content, locale) },
    ...{ relation: relationTo(did, content), verdict: judged.verdict, message: judged.said },
  };
}

/** What cannot be read. */
export function renderDamaged({ number, error }: Damaged, locale: Locale, { colours }: Io): string {
  return `${String(number).padStart(3)}  ${renderError(error, { locale, style: styleFor(colours) })}`;
}

/** The same for programs. */
export function damagedAsJson({ number, error }: Damaged): object {
  return { number, error: errorAsJson(error) };
}
